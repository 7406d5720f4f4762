#!/usr/bin/env python3
"""A picture from a phone to what other apps read; run under with-ceramic-node.sh.

The same code cuts it for the window and for amphora-cli: a rotated JPEG with a place on Earth in it is set, published and synced; the real
node's IPFS API gives every size back byte for byte, the official DIDDataStore names it, and nothing of the EXIF is in any block.
"""
import base64
import hashlib
import json
import os
import sys
import urllib.error
import urllib.request

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "cli"))
sys.path.insert(0, HERE)
from amphora import TEST_DID, Failed, Home, check, equal  # noqa: E402
from profile import official  # noqa: E402

URL = os.environ["AMPHORA_TEST_NODE_URL"]
IPFS = os.environ["AMPHORA_TEST_IPFS_URL"]
PHOTO = os.path.join(HERE, "..", "media", "data", "photo-with-position.jpg")
BLOCK_MAX = 256_000
METADATA = [b"SECRET", b"Exif", b"GPS", b"http", b"xmp", b"ICC_PROFILE", b"Photoshop"]


def block_get(cid):
    """Asked without Amphora. None if the node does not have it within a few seconds."""
    request = urllib.request.Request(f"{IPFS}/api/v0/block/get?arg={cid}&timeout=3s", method="POST")
    try:
        with urllib.request.urlopen(request, timeout=20) as answer:
            return answer.read()
    except (urllib.error.URLError, TimeoutError):
        return None


def cid_of(data):
    """CIDv1, raw, SHA-256, base32: written here once more so that the program does not judge itself."""
    return "b" + base64.b32encode(b"\x01\x55\x12\x20" + hashlib.sha256(data).digest()).decode().lower().rstrip("=")


def sources_of(value):
    return [value["original"], *value.get("alternatives", [])]


def cids_of(value):
    return [source["src"].removeprefix("ipfs://") for source in sources_of(value)]


def size_of_jpeg(data):
    at = 2
    while not (0xC0 <= data[at + 1] <= 0xC2):
        at += 2 + int.from_bytes(data[at + 2:at + 4], "big")
    return int.from_bytes(data[at + 7:at + 9], "big"), int.from_bytes(data[at + 5:at + 7], "big")


def check_blocks(value, what):
    for source, cid in zip(sources_of(value), cids_of(value)):
        data = block_get(cid)
        check(data is not None, f"{what}: the node's IPFS API has {cid}")
        check(cid_of(data) == cid and len(data) == source["size"] <= BLOCK_MAX, f"{what}: {len(data)} bytes, those of its name, in one block")
        equal(list(size_of_jpeg(data)), [source["width"], source["height"]], f"{what}: {source['width']} x {source['height']} pixels, as it says")
        found = [mark for mark in METADATA if mark in data]
        check(not found, f"{what}: nothing of the file's metadata is in it")


def main():
    with open(PHOTO, "rb") as file:
        original = file.read()
    check(all(mark in original for mark in (b"SECRET-CAMERA", b"SECRET-XMP", b"SECRET-COMMENT", b"Exif")), "the photo says where it was taken")

    home = Home()
    home.restore()
    home.run("profile", "set", "name=Ada")
    made = home.run("profile", "picture", "set", PHOTO)
    equal([source["width"] for source in sources_of(made["value"])], [1024, 512, 128], "the upright middle in three sizes")
    equal(made["nodes"], [], "nobody else can see it yet")
    banner = home.run("profile", "picture", "set", PHOTO, "--kind", "background")
    equal([source["width"] / source["height"] for source in sources_of(banner["value"])], [3, 3], "the banner in two sizes")

    home.run("node", "add", URL, "--yes")
    report = home.run("sync")
    check(report["pushed"] > 0 and report["pictures"] == 0, "without an IPFS API the words go, the pictures do not")
    check(block_get(cids_of(made["value"])[0]) is None, "and the node does not have them")
    wrong = home.run("node", "set", URL, "--ipfs", URL, expect=1)
    equal([wrong["error"]["code"], wrong["error"]["where"]], ["E-NODE-KIND", URL], "a Ceramic API is no IPFS API")
    equal(home.run("node", "set", URL, "--ipfs", IPFS)["ipfsUrl"], IPFS, "the node's IPFS API is named")
    report = home.run("sync")
    equal(report["pictures"], 5, "the next sync brings all sizes")
    equal(home.run("sync")["pictures"], 0, "and the one after it none again")

    read = official("read-profile", URL, TEST_DID)["content"]
    equal(read["image"], made["value"], "the official DIDDataStore names the picture")
    equal(read["background"], banner["value"], "and the banner")
    check_blocks(read["image"], "picture")
    check_blocks(read["background"], "banner")
    equal(home.run("profile", "picture", "set", PHOTO)["nodes"], [URL], "Amphora says who has it")

    second = Home()
    second.restore()
    second.run("node", "add", URL, "--ipfs", IPFS, "--yes")
    second.run("sync")
    folder = os.path.join(second.folder, "identities", os.listdir(os.path.join(second.folder, "identities"))[0], "blobs")
    for cid in cids_of(made["value"]) + cids_of(banner["value"]):
        with open(os.path.join(folder, cid[-2:], cid), "rb") as file:
            check(cid_of(file.read()) == cid, "a restored home gets it back: " + cid)
    equal(second.run("fsck")["bad"], [], "fsck finds nothing bad")

    home.run("profile", "picture", "clear")
    home.run("sync")
    check("image" not in official("read-profile", URL, TEST_DID)["content"], "a removed picture is named no more")
    print("interop pictures: all of it holds")


if __name__ == "__main__":
    try:
        main()
    except Failed as failure:
        print("FAILED " + str(failure), file=sys.stderr)
        sys.exit(1)
