"""Runs amphora-cli for tests: one object is one home. Standard library only."""
import hashlib
import hmac
import json
import os
import struct
import subprocess
import tempfile

CLI = os.environ.get("AMPHORA_CLI", "amphora-cli")
TEST_WORDS = " ".join(["abandon"] * 23 + ["art"])
TEST_DID = "did:key:z6Mkv8drLG1UP1M9EYLF6dZbT8w1sUAbPA32XxKBP3J3LXeq"
PASSPHRASE = "correct horse battery staple"

FULL_PROFILE = {
    "name": "Ada Lovelace", "description": "Notes on the analytical engine.\nSecond line – with ‘quotes’ and 🦑.",
    "emoji": "🦑", "url": "https://example.org/ada",
    "image": {"original": {"src": "ipfs://bafkreifjjcie6lypi6ny7amxnfftagclbuxndqonfipmb64f2km2devei4", "mimeType": "image/png",
                           "width": 480, "height": 480, "size": 12}},
    "background": {"original": {"src": "ipfs://bafkreifjjcie6lypi6ny7amxnfftagclbuxndqonfipmb64f2km2devei4", "mimeType": "image/jpeg",
                                "width": 1440, "height": 480}, "alternatives": []},
    "birthDate": "1815-12-10", "gender": "woman", "homeLocation": "London", "residenceCountry": "GB",
    "nationalities": ["GB", "IT"], "affiliations": ["Royal Society", "Tea & <b>biscuits</b>"],
}


class Failed(Exception):
    pass


def seed_of_words(words):
    """The identity's Ed25519 seed by BIP-39 and SLIP-0010, written here once more so that the program does not judge itself."""
    node = hmac.new(b"ed25519 seed", hashlib.pbkdf2_hmac("sha512", words.encode(), b"mnemonic", 2048), hashlib.sha512).digest()
    for index in (51073068, 1, 0):
        data = b"\0" + node[:32] + struct.pack(">I", index | 0x80000000)
        node = hmac.new(node[32:], data, hashlib.sha512).digest()
    return node[:32].hex()


class Home:
    """A folder of its own, with a file key store unless `keychain`."""

    def __init__(self, folder=None, keychain=False):
        self.folder = folder or tempfile.mkdtemp(prefix="amphora-home.")
        self.keychain = keychain
        self.env = dict(os.environ, AMPHORA_PASSPHRASE=PASSPHRASE, LC_ALL="C.UTF-8")

    def command(self, *arguments):
        return [CLI, "--home", self.folder, "--json", "--key-store", "keychain" if self.keychain else "file", *arguments]

    def run(self, *arguments, expect=0, stdin=None):
        done = subprocess.run(self.command(*arguments), env=self.env, input=stdin, capture_output=True, text=True, timeout=300,
                              start_new_session=True)  # Without a terminal: no test waits for somebody to type.
        if expect is not None and done.returncode != expect:
            raise Failed(f"amphora-cli {' '.join(arguments)}: exit {done.returncode}, expected {expect}\n{done.stdout}\n{done.stderr}")
        try:
            value = json.loads(done.stdout) if done.stdout.strip() else None
        except ValueError as error:
            raise Failed(f"amphora-cli {' '.join(arguments)} printed no single JSON document: {done.stdout!r}") from error
        self.exit = done.returncode
        return value

    def write(self, name, text):
        path = os.path.join(tempfile.mkdtemp(prefix="amphora-file."), name)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        return path

    def restore(self, words=TEST_WORDS, expect=0):
        return self.run("identity", "restore", "--words", self.write("words.txt", words + "\n"), expect=expect)


def check(condition, what):
    if not condition:
        raise Failed(what)
    print("ok   " + what, flush=True)


def equal(found, wanted, what):
    check(found == wanted, what) if found == wanted else check(False, f"{what}\n  found  {json.dumps(found, ensure_ascii=False)}\n  wanted {json.dumps(wanted, ensure_ascii=False)}")
