"""Journeys with a real Ceramic node on this computer; run under tests/interop/with-ceramic-node.sh."""
import base64
import hashlib
import json
import os
import pathlib
import re
import subprocess
import urllib.error
import urllib.request

from common import PASSPHRASE, choose_file, cli, expect, journey, make_a_kit, make_identity, nothing_nameless, page, publish, publish_draft
from person import Lost

PHOTO = pathlib.Path(__file__).parents[1] / "media" / "data" / "photo-with-position.jpg"
METADATA = [b"SECRET", b"Exif", b"GPS", b"http", b"xmp", b"ICC_PROFILE", b"Photoshop"]
BLOCK_MAX = 256_000


def from_environment(name):
    if not os.environ.get(name):
        raise Lost(f"{name} is not set: run this under tests/interop/with-ceramic-node.sh")
    return os.environ[name]


def official(*arguments):
    done = subprocess.run([from_environment("AMPHORA_TEST_CLIENT"), *arguments], capture_output=True, text=True, timeout=300)
    if done.returncode:
        raise Lost(f"official client {' '.join(arguments)}: {done.stderr}\n{done.stdout}")
    return json.loads(done.stdout)


def add_a_node(person, pictures=False):
    """The first node, and the yes to what would go there."""
    url = from_environment("AMPHORA_TEST_NODE_URL")
    page(person, "Nodes & sync")
    person.press("Add node")
    person.fill("Address", url)
    if pictures:
        person.fill("IPFS API for pictures, if it has one", from_environment("AMPHORA_TEST_IPFS_URL"))
    nothing_nameless(person, "the sheet for a node")
    person.key("Return")
    person.read(re.compile("^Send a first copy to"))
    person.read(re.compile(r"^Public is for good\."))
    nothing_nameless(person, "the first upload")
    person.press(re.compile(r"^Send \d+ streams?$"))
    person.wait(lambda: not cli(person.home, "outbox", "list"), "an empty outbox", 60)
    person.read(re.compile(r"^(\d+) of \1 events?\b"))
    nothing_nameless(person, "Nodes & sync with a node")


def did_of(person):
    return cli(person.home, "identity", "list")[0]["did"]


@journey
def add_a_first_node_and_send(person):
    url = from_environment("AMPHORA_TEST_NODE_URL")
    make_identity(person, "Ines")
    publish(person, Name="Ines Duarte")
    add_a_node(person)
    expect("what the official DIDDataStore reads", official("read-profile", url, did_of(person))["content"], {"name": "Ines Duarte"})


@journey
def run_the_drill(person):
    make_identity(person, "Ines")
    publish(person, Name="Ines Duarte")
    kit = make_a_kit(person)

    def drill():
        page(person, "Keys & recovery")
        person.press("Run a drill")
        person.go_to(re.compile("^(24 words or seed|Recovery kit)$"), "page tab")  # The part that was used last is on.
        if not person.is_on("Recovery kit"):
            person.key("Right")
        person.press("Choose a kit…")
        choose_file(person, "Choose a recovery kit", kit)
        person.read(kit.name)
        person.fill("Passphrase of the kit", PASSPHRASE)
        nothing_nameless(person, "the drill")
        person.press("Start the drill")

    drill()  # No copy anywhere: the key would come back, and nothing else.
    person.read(re.compile("^Your key comes back, your data would not"))
    nothing_nameless(person, "the result of the drill")
    person.press("Done")
    add_a_node(person)
    drill()
    person.read(re.compile("^You would come back with everything"))
    person.read(re.compile("^2 of 2 streams equal"))
    person.press("Done")
    person.read(re.compile("^Last drill passed"))


def block_get(cid):
    request = urllib.request.Request(f"{from_environment('AMPHORA_TEST_IPFS_URL')}/api/v0/block/get?arg={cid}&timeout=3s", method="POST")
    try:
        with urllib.request.urlopen(request, timeout=20) as answer:
            return answer.read()
    except (urllib.error.URLError, TimeoutError):
        raise Lost(f"the node's IPFS API does not have {cid}") from None


def cid_of(data):
    """CIDv1, raw, SHA-256, base32: written here once more so that the program does not judge itself."""
    return "b" + base64.b32encode(b"\x01\x55\x12\x20" + hashlib.sha256(data).digest()).decode().lower().rstrip("=")


@journey
def choose_and_crop_a_picture(person):
    url = from_environment("AMPHORA_TEST_NODE_URL")
    if not all(mark in PHOTO.read_bytes() for mark in (b"SECRET-CAMERA", b"SECRET-XMP", b"Exif")):
        raise Lost("the photo does not say where it was taken")
    make_identity(person, "Ines")
    publish(person, Name="Ines Duarte")
    person.press("Add picture")
    person.go_to("Choose a file…", key="Down")
    nothing_nameless(person, "the menu of the picture")
    person.key("Return")
    choose_file(person, "Choose a picture", PHOTO)
    person.read("Place your picture")
    # Rotated: 1600 x 1200 as it is stored, upright for who looks at it.
    person.read(re.compile("1200 × 1600"))
    person.wait(lambda: person.is_on("The part of the picture that is used"), "the keyboard on the picture")
    person.key("plus", "plus", "Right", "Down")
    nothing_nameless(person, "the placing of a picture")
    person.press("Use picture")
    person.read("Change picture")
    publish_draft(person)
    person.read(re.compile("^Other apps cannot see the picture yet"))
    add_a_node(person, pictures=True)
    page(person, "Profile")
    person.read(re.compile("^Other apps can see it"))

    image = official("read-profile", url, did_of(person))["content"]["image"]
    sources = [image["original"], *image["alternatives"]]
    expect("what the official DIDDataStore reads", image, cli(person.home, "profile", "show")["image"])
    expect("the sizes", [source["width"] for source in sources[1:]], [512, 128])
    for source in sources:
        cid = source["src"].removeprefix("ipfs://")
        data = block_get(cid)
        if cid_of(data) != cid or len(data) != source["size"] or len(data) > BLOCK_MAX:
            raise Lost(f"{cid}: {len(data)} bytes that are not those of its name, or more than one block")
        found = [mark for mark in METADATA if mark in data]
        expect(f"metadata in {cid}", found, [])
    return " + ".join(f"{source['width']} px {source['size']} B" for source in sources)
