#!/usr/bin/env python3
"""Writes tests/media/data/photo-with-position.jpg: 1600 x 1200 pixels as a phone stores them that was held upright (orientation 6), with a
camera, a place on Earth, XMP and a comment, each marked SECRET. Needs ImageMagick's convert; the file is kept, no build runs this."""
import pathlib
import struct
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]


def exif():
    """TIFF 6.0, big endian: make, orientation, pointer to the GPS directory (latitude, longitude)."""
    entry = ">HHI"
    make = b"SECRET-CAMERA-42\0\0\0\0"
    tiff = b"MM\0*" + struct.pack(">IH", 8, 3)
    tiff += struct.pack(entry + "I", 0x010F, 2, len(make), 50)
    tiff += struct.pack(entry + "HH", 0x0112, 3, 1, 6, 0)
    tiff += struct.pack(entry + "I", 0x8825, 4, 1, 70) + bytes(4)
    tiff += make + struct.pack(">H", 2)
    tiff += struct.pack(entry + "I", 0x0002, 5, 3, 100) + struct.pack(entry + "I", 0x0004, 5, 3, 124) + bytes(4)
    return tiff + struct.pack(">12I", 41, 1, 9, 1, 0, 1, 8, 1, 36, 1, 0, 1)


def segment(marker, body):
    return b"\xff" + bytes([marker]) + struct.pack(">H", len(body) + 2) + body


plain = subprocess.run(["convert", "-size", "1600x1200", "gradient:#8fb3a4-#2f6b78", "-fill", "#a8431b", "-draw", "circle 500,420 640,420",
                        "-fill", "#f7e4da", "-draw", "rectangle 900,700 1500,1100", "-blur", "0x6", "-quality", "82", "-strip", "jpeg:-"],
                       capture_output=True, check=True).stdout
photo = (plain[:2] + segment(0xE1, b"Exif\0\0" + exif())
         + segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>SECRET-XMP-41.15,-8.61</x:xmpmeta>")
         + segment(0xFE, b"SECRET-COMMENT home of Ada") + plain[2:])
(ROOT / "tests/media/data").mkdir(exist_ok=True)
(ROOT / "tests/media/data/photo-with-position.jpg").write_bytes(photo)
