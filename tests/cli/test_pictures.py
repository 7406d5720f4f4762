#!/usr/bin/env python3
"""Pictures that people pick: bombs, wrong type, 50 MB, rotated, with a position. Each ends as a picture without metadata or with a code of
its own, and nothing is changed."""
import os
import struct
import subprocess
import sys
import zlib

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from amphora import PASSPHRASE, Failed  # noqa: E402
from cases import HERE, copy_of, data_hash, make_template, run_cases  # noqa: E402

PHOTO = os.path.join(HERE, "..", "media", "data", "photo-with-position.jpg")
MARKS = [b"SECRET", b"Exif", b"GPS", b"http", b"xmp"]
template = make_template()


def chunk(name, body):
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def png(width, height, *more, rows=None):
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    pixels = b"".join(b"\0" + bytes([(x * 7 + y * 13) % 256 for x in range(3 * width)]) for y in range(height if rows is None else rows))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + b"".join(more) + chunk(b"IDAT", zlib.compress(pixels)) + chunk(b"IEND", b"")


def file_of(home, name, data):
    path = home.write(name, "")
    with open(path, "wb") as file:
        file.write(data)
    return path


def refused(case, name, data, code, word):
    home = copy_of(template)
    before = data_hash(home.folder)
    path = file_of(home, name, data)
    case.seen(home.run("profile", "picture", "set", path, expect=1), code)
    case.same(before, data_hash(home.folder))
    text = subprocess.run([*[part for part in home.command("profile", "picture", "set", path) if part != "--json"]], env=home.env,
                          capture_output=True, text=True, timeout=120, start_new_session=True)
    if word not in text.stderr or code not in text.stderr:
        raise Failed(f"it does not say {word}: {text.stderr}")


def blobs(home):
    found = {}
    for where, _, files in os.walk(os.path.join(home.folder, "identities")):
        for name in files:
            if "blobs" in where.split(os.sep):
                with open(os.path.join(where, name), "rb") as file:
                    found[name] = file.read()
    return found


def picture_bomb(case):
    refused(case, "bomb.png", png(65535, 65535, rows=1), "E-PICTURE-SIZE", "100 megapixels")


def picture_of_the_wrong_type(case):
    refused(case, "phone.jpg", b"\0\0\0\x24ftypheic\0\0\0\0mif1heic", "E-PICTURE-KIND", "HEIC")
    refused(case, "text.png", b"I am no picture", "E-PICTURE-KIND", "PNG, JPEG or WebP")


def picture_cut_off(case):
    refused(case, "half.png", (lambda whole: whole[:len(whole) // 2])(png(300, 300)), "E-PICTURE-DAMAGED", "damaged")


def picture_of_50_megabytes(case):
    home = copy_of(template)
    made = home.run("profile", "picture", "set", file_of(home, "large.png", png(300, 200, chunk(b"fiLl", bytes(50_000_000)))))
    if made["value"]["original"]["width"] != 200:
        raise Failed(str(made))
    case.words = "a picture of 50 MB is read"
    refused(case, "larger.png", png(300, 200, chunk(b"fiLl", bytes(68_000_000))), "E-PICTURE-SIZE", "64 MiB")


def picture_rotated_and_with_a_position(case):
    home = copy_of(template)
    made = home.run("profile", "picture", "set", PHOTO)["value"]
    banner = home.run("profile", "picture", "set", PHOTO, "--kind", "background")["value"]
    sizes = [made["original"], *made["alternatives"], banner["original"], *banner["alternatives"]]
    # 1600 x 1200 as stored, so 1200 wide when it stands upright.
    if [size["width"] for size in sizes] != [1024, 512, 128, 1200, 600]:
        raise Failed(str(sizes))
    files = blobs(home)
    if {size["src"].removeprefix("ipfs://"): size["size"] for size in sizes} != {name: len(data) for name, data in files.items()}:
        raise Failed(f"other files than what the profile names: {sorted(files)}")
    for name, data in files.items():
        if len(data) > 256_000 or [mark for mark in MARKS if mark in data]:
            raise Failed(f"{name}: {len(data)} bytes, or metadata in it")
    case.words = "three sizes and two, upright, without metadata"


def picture_from_standard_input(case):
    home = copy_of(template)
    with open(PHOTO, "rb") as file:
        done = subprocess.run(home.command("profile", "picture", "set", "-"), env=home.env, stdin=file, capture_output=True, timeout=120)
    if done.returncode != 0 or b"ipfs://bafkrei" not in done.stdout:
        raise Failed(done.stdout.decode() + done.stderr.decode())
    case.words = "read from a pipe"


def picture_cleared_twice(case):
    home = copy_of(template)
    home.run("profile", "picture", "set", PHOTO)
    if "value" in home.run("profile", "picture", "clear"):
        raise Failed("it is still there")
    versions = home.run("profile", "picture", "clear")["versions"]
    if versions != len(home.run("profile", "history")):
        raise Failed("a version was made for nothing")
    case.words = "there is none to remove"


def picture_of_a_locked_identity(case):
    home = copy_of(template)
    before = data_hash(home.folder)
    home.env.pop("AMPHORA_PASSPHRASE")
    case.seen(home.run("profile", "picture", "set", PHOTO, expect=2), "E-USAGE") # Nobody to ask for the passphrase.
    case.same(before, data_hash(home.folder))
    home.env["AMPHORA_PASSPHRASE"] = PASSPHRASE


if __name__ == "__main__":
    run_cases(__file__, [picture_bomb, picture_of_the_wrong_type, picture_cut_off, picture_of_50_megabytes,
                         picture_rotated_and_with_a_position, picture_from_standard_input, picture_cleared_twice, picture_of_a_locked_identity])
