#!/usr/bin/env python3
"""Writes the seeds of the codec's fuzz targets into tests/corpus, from our own vectors and from the forms named here.

Run it from anywhere after a change; the files it makes are committed. Names say what a seed is there for.
"""
import json
import pathlib

TESTS = pathlib.Path(__file__).resolve().parent.parent
CORPUS = TESTS / "corpus"


def write(unit, name, data):
    folder = CORPUS / unit
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(data if isinstance(data, bytes) else data.encode("utf-8"))


def dag_cbor():
    vectors = json.loads((TESTS / "vectors/vectors.json").read_text())["dagcbor"]
    for name, case in vectors.items():
        write("dag_cbor", name, bytes.fromhex(case["hex"]))
    for case in json.loads((TESTS / "vectors/own-adversarial/dag-cbor.json").read_text()):
        if "hex" in case:
            write("dag_cbor", "attack-" + case["id"].replace("^", ""), bytes.fromhex(case["hex"]))
    more = {
        "deep": "81" * 128 + "80", "deeper": "81" * 129 + "80", "unsorted": "a2616201616102", "twice": "a3616201616102616203",
        "twice-sorted": "a2616101616102", "undefined-in-map": "a16161f7", "half": "84f93e00f90001f98000f97bff", "half-infinite": "f97c00",
        "half-nan": "f97e00", "single": "fa3fc00000", "number-key": "a10102", "claims": "82820000", "wide": "98" + "20" + "00" * 32,
        "map-cut": "a26161", "bytes-cut": "4401", "simple": "f0", "link-text": "d82a6161", "link-empty": "d82a40", "link-raw": "d82a4101",
        "utf8": "6c" + "c3a9e6b0b4f090858161" "6162", "utf8-long": "78" + "1a" + "61" * 17 + "c3a9" * 4 + "61",
        "utf8-over": "64f4908080", "utf8-three": "63e28228", "utf8-four": "64f09f9828", "tag-cut": "d82a",
    }
    for name, data in more.items():
        write("dag_cbor", name, bytes.fromhex(data))


def json_texts():
    texts = {
        "all-kinds": '{"b":[1,-2,1.5,true,false,null,"x"],"a":{"c":{}},"list":[],"é":"水\\ud83e\\udd91\\u0001\\b\\f\\n\\r\\t\\"\\\\"}',
        "numbers": "[0,-0,-0.0,2.0,2e0,1e20,1e21,1e-6,1e-7,1.25e-9,-1.5,123456.789,9007199254740991,9007199254740992,-9007199254740992,"
                   "18446744073709551615,18446744073709551616,-9223372036854775809,-18446744073709551616,-18446744073709551617,5e-324]",
        "too-large": "1e999", "deep": "[" * 64 + "]" * 64, "deeper": "[" * 65 + "]" * 65, "far-deeper": "[" * 131, "twice": '{"a":1,"b":2,"a":3}',
        "many-keys": "{" + ",".join(f'"k{i}":{i}' for i in range(20)) + "}",
        "many-keys-twice": "{" + ",".join(f'"k{i % 19}":{i}' for i in range(20)) + "}",
        "link": '[{"/":"bafyreigbtj4x7ip5legnfznufuopl4sg4knzc2cof6duas4b3q2fy6swua"},{"/":"QmT78zSuBmuS4z925WZfrqQ1qHaJ56DQaTfyMUF7F8ff5o"}]',
        "bytes": '{"a":{"/":{"bytes":"AQID"}},"none":{"/":{"bytes":""}}}', "bytes-padded": '{"/":{"bytes":"AQ=="}}', "no-link": '{"/":"x"}',
        "link-and-more": '{"/":"bafkqaaa","a":1}', "bytes-and-more": '{"/":{"bytes":"AQID","c":1}}', "slash-number": '{"/":1,"x":{"/":{"a":1}}}',
        "surrogate": '"\\ud800"', "byte-order-mark": "\ufeff{}", "zero": b"{}\x00", "bad-utf8": b'"\xff"', "cut": '{"a":', "behind": "{} {}",
        "empty": "", "white": " [ 1 , 2 ] \n",
    }
    for name, text in texts.items():
        write("json", name, text)


def cids():
    digest = "ce4c4cf90222b490074020320e68174a1b21e637c6ee90f5c1da137877c03257"
    texts = ["bafyreigbtj4x7ip5legnfznufuopl4sg4knzc2cof6duas4b3q2fy6swua", "QmT78zSuBmuS4z925WZfrqQ1qHaJ56DQaTfyMUF7F8ff5o",
             "zdpuAsEhEpYVNi4V8oMVJzFDadNacHVq3p639e3X8gfNTpm8P", "k2jmtxseqgv9p4n8d0tazp7kk5icjkmgkpjezjq1v5tjlb1y3v6d3y1l", "bafkqaaa",
             "zQmT78zSuBmuS4z925WZfrqQ1qHaJ56DQaTfyMUF7F8ff5o", "bafyrei", "f", "", "QmT78zSuBmuS4z925WZfrqQ1qHaJ56DQaTfyMUF7F8ff50"]
    for number, text in enumerate(texts):
        write("cid", f"text-{number}", text)
    forms = {"v1": "01711220" + digest, "v0": "1220" + digest, "v0-cut": "1220" + digest[:20], "v1-cut": "01711220" + digest[:20],
             "v2": "02711220" + digest, "jose": "0185011220" + digest, "more": "01711220" + digest + "00", "identity": "01550003010203",
             "keccak": "0193011b20" + digest, "version-cut": "80", "codec-cut": "0180", "hash-cut": "017112", "long": "0155008101" + "00" * 129,
             "not-minimal": "8100711220" + digest}
    for name, data in forms.items():
        write("cid", "bytes-" + name, bytes.fromhex(data))


def multibases():
    texts = ["001111001", "7362625631006654133464440102", "9573277761329450583662625", "f68656c6c6f20776F726C64", "F68656C6C6F", "bpfsxgidnmfxgsibb",
             "BPFSXGIDNMFXGSIBB", "cmzxq====", "CMZXQ====", "vf5in683dc5n6i811", "VF5IN683DC5N6I811", "tf5in683dc5n6i811", "hxf1zgedpcfzg1ebb",
             "k2lcpzo5yikidynfl", "K2LCPZO5YIKIDYNFL", "z7paNL19xttacUY", "z11", "Z7Pznk19XTTzBtx", "meWVzIG1hbmkgIQ", "MeWVzIG1hbmkgIQ==",
             "ueWVz-_8", "UZm9vYg==", "", "x", "mZh", "mZ", "MZg=", "M====", "b1", "zl0", "fa", "k" + "z" * 5000]
    for number, text in enumerate(texts):
        write("multibase", f"text-{number:02}", text)
    write("multibase", "bytes-zeros", bytes(4) + b"\x01\xff")
    write("multibase", "bytes-high", bytes(range(128, 160)))


def varints():
    forms = {"zero": "00", "one-byte": "7f", "two-bytes": "8001", "nine-bytes": "ffffffffffffffff7f", "ten-bytes": "ffffffffffffffffff01",
             "not-minimal": "8000", "cut": "80", "empty": "", "more": "0105", "hash": "1203010203", "hash-cut": "120301", "hash-length-cut": "1280",
             "hash-long": "008101" + "00" * 129}
    for name, data in forms.items():
        write("varint", name, bytes.fromhex(data))


if __name__ == "__main__":
    dag_cbor()
    json_texts()
    cids()
    multibases()
    varints()
