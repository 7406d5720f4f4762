#!/usr/bin/env python3
"""Damaged, unreadable and newer files of a home: said, kept byte for byte, never taken for a first run.
AMPHORA_DAMAGE_SEED: which damage; the same each time unless told, another for 0."""
import json
import os
import random
import shutil
import sqlite3
import subprocess
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from amphora import TEST_WORDS, Failed  # noqa: E402
from cases import copy_of, make_template, raw_hash, run_cases, without_passphrase  # noqa: E402

template = make_template()
chance = random.Random(int(os.environ.get("AMPHORA_DAMAGE_SEED", "1")) or None)
IDENTITY = os.path.join("identities", os.listdir(os.path.join(template.folder, "identities"))[0])


def read(path):
    with open(path, "rb") as file:
        return file.read()


def write(path, data):
    with open(path, "wb") as file:
        file.write(data)


def untouched(case, damage, code, commands, fsck=None, needs_key=False):
    """After `damage(folder)` each command says the code and no byte of the home is another."""
    home = copy_of(template)
    if not needs_key:
        home = without_passphrase(home)
    damage(home.folder)
    before = raw_hash(home.folder)
    words = home.write("words", TEST_WORDS)
    new_words = os.path.join(os.path.dirname(words), "new")
    for command in commands:
        command = [part.replace("WORDS-OUT", new_words).replace("WORDS", words) for part in command]
        case.seen(home.run(*command, expect=1), code)
        case.same(before, raw_hash(home.folder))
    if fsck is not None:
        home.run("fsck", expect=fsck)
        case.same(before, raw_hash(home.folder))
    if os.path.exists(new_words):
        raise Failed("a new identity was made")


HOME_COMMANDS = [["identity", "list"], ["profile", "show"], ["profile", "set", "name=x"], ["sync"],
                 ["identity", "create", "--words-out", "WORDS-OUT"], ["identity", "restore", "--words", "WORDS"]]
STORE_COMMANDS = [["profile", "show"], ["profile", "set", "name=x"], ["sync"], ["stream", "list"]]


def at(name, change):
    """Damage to one file."""
    def damage(folder):
        path = os.path.join(folder, name)
        data = change(read(path))
        if data is None:
            os.unlink(path)
        else:
            write(path, data)
    return damage


def folder_in_place_of(name):
    """What nobody can read, root included."""
    def damage(folder):
        path = os.path.join(folder, name)
        os.path.exists(path) and os.unlink(path)
        os.mkdir(path)
    return damage


def newer(data):
    return json.dumps(dict(json.loads(data), version=99)).encode()


def home_json_corrupt(case):
    untouched(case, at("home.json", lambda data: data[:len(data) // 2]), "E-DB-DAMAGED", HOME_COMMANDS)


def home_json_empty(case):
    untouched(case, at("home.json", lambda data: b""), "E-DB-DAMAGED", HOME_COMMANDS)


def home_json_gone(case):
    untouched(case, at("home.json", lambda data: None), "E-DB-DAMAGED", HOME_COMMANDS)


def home_json_unreadable(case):
    untouched(case, folder_in_place_of("home.json"), ("E-IO", "E-DB-DAMAGED"), HOME_COMMANDS)


def home_json_newer(case):
    untouched(case, at("home.json", newer), "E-DB-NEWER", HOME_COMMANDS)


def settings_json_corrupt(case):
    """Whoever wrote it may have wanted to stay offline. What needs no network works, and the reason is said."""
    home = copy_of(template)
    path = os.path.join(home.folder, "settings.json")
    for damaged, code in ((b'{"version": 1, "off', "E-DB-DAMAGED"), (b'{"version": 99}', "E-DB-NEWER")):
        write(path, damaged)
        done = subprocess.run(home.command("profile", "show"), env=home.env, capture_output=True, text=True, timeout=300, check=False)
        if done.returncode != 0 or "settings.json" not in done.stderr or code not in done.stderr:
            raise Failed(f"exit {done.returncode}, {done.stderr!r}")
        case.seen(home.run("node", "add", "http://127.0.0.1:9", expect=1), "E-OFFLINE")
        if read(path) != damaged:
            raise Failed("it was written")
    write(path, b'{"version": 1, "offline": true}')
    write(os.path.join(home.folder, "home.json"), b"{")  # What it says holds also where the home does not open.
    other = "did:key:z6MkmX9qWjLNLUnB5qBYvqJqNVZkFpBM9CvEJmVBkGqm9KQN"
    case.seen(home.run("profile", "show", other, "--node", "http://127.0.0.1:9", expect=1), "E-OFFLINE")


def store_corrupt(case):
    def flip(data):
        page = bytearray(data)
        page[4096 * 3 + 5:4096 * 3 + 40] = chance.randbytes(35)
        page[4096 * 5 + 5:4096 * 5 + 40] = chance.randbytes(35)
        return bytes(page)
    untouched(case, at(IDENTITY + "/store.sqlite", flip), "E-DB-DAMAGED", STORE_COMMANDS)


def store_no_database(case):
    untouched(case, at(IDENTITY + "/store.sqlite", lambda data: b"not a database " * 1000), "E-DB-DAMAGED", STORE_COMMANDS, fsck=3)


def store_cut(case):
    untouched(case, at(IDENTITY + "/store.sqlite", lambda data: data[:5000]), "E-DB-DAMAGED", STORE_COMMANDS, fsck=3)


def store_empty(case):
    untouched(case, at(IDENTITY + "/store.sqlite", lambda data: b""), "E-DB-DAMAGED", STORE_COMMANDS, fsck=3)


def store_gone(case):
    untouched(case, at(IDENTITY + "/store.sqlite", lambda data: None), "E-DB-DAMAGED", STORE_COMMANDS, fsck=3)


def store_unreadable(case):
    untouched(case, folder_in_place_of(IDENTITY + "/store.sqlite"), ("E-IO", "E-DB-DAMAGED"), STORE_COMMANDS)


def store_newer(case):
    def damage(folder):
        connection = sqlite3.connect(os.path.join(folder, IDENTITY, "store.sqlite"))
        connection.execute("PRAGMA user_version=99")
        connection.commit()
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.close()
    untouched(case, damage, "E-DB-NEWER", STORE_COMMANDS)


def vault_case(case, damage, code):
    """Public data is still read; what needs the key says it; a new identity never takes the place."""
    untouched(case, damage, code, [["profile", "set", "name=x"], ["profile", "draft", "show"], ["recovery", "kit", "--out", "WORDS-OUT"]],
              needs_key=True)
    home = without_passphrase(copy_of(template))
    damage(home.folder)
    if home.run("profile", "show")["name"] != "Ada Lovelace":
        raise Failed("public data is not shown")


def flip_last(data):
    return data[:-1] + bytes([data[-1] ^ 1])


def vault_corrupt(case):
    vault_case(case, at(IDENTITY + "/vault.cbor", lambda data: data[:40]), "E-KEY-CORRUPT")


def vault_with_a_flipped_bit(case):
    vault_case(case, at(IDENTITY + "/vault.cbor", flip_last), ("E-KEY-CORRUPT", "E-PASSPHRASE"))


def vault_gone(case):
    vault_case(case, at(IDENTITY + "/vault.cbor", lambda data: None), "E-KEY-MISSING")
    if "keyring" in case.words or "file" not in case.words:
        raise Failed("it speaks of a keyring that this identity does not use: " + case.words)


def vault_unreadable(case):
    vault_case(case, folder_in_place_of(IDENTITY + "/vault.cbor"), ("E-IO", "E-KEY-CORRUPT"))


def vault_newer(case):
    def newer_vault(data):
        place = data.index(b"version") + len(b"version")
        return data[:place] + b"\x09" + data[place + 1:]
    vault_case(case, at(IDENTITY + "/vault.cbor", newer_vault), "E-DB-NEWER")


def vault_damaged_and_the_words(case):
    """The way out: the words make a new vault; the damaged one is kept, drafts and history are there."""
    home = copy_of(template)
    path = os.path.join(home.folder, IDENTITY, "vault.cbor")
    write(path, read(path)[:40])
    case.seen(home.run("profile", "draft", "show", expect=1), "E-KEY-CORRUPT")
    if home.restore()["outcome"] != "vault-replaced":
        raise Failed("no new vault")
    if home.run("profile", "draft", "show")["changed"] != {"description": "Not yet published"}:
        raise Failed("the draft is gone")
    kept = [name for name in os.listdir(os.path.dirname(path)) if name.startswith("vault.cbor.")]
    if len(kept) != 1 or len(read(os.path.join(os.path.dirname(path), kept[0]))) != 40:
        raise Failed("the damaged vault was not kept")


if __name__ == "__main__":
    run_cases(__file__, [
        home_json_corrupt, home_json_empty, home_json_gone, home_json_unreadable, home_json_newer, settings_json_corrupt, store_corrupt, store_no_database,
        store_cut, store_empty, store_gone, store_unreadable, store_newer, vault_corrupt, vault_with_a_flipped_bit, vault_gone,
        vault_unreadable, vault_newer, vault_damaged_and_the_words])
    shutil.rmtree(template.folder)
