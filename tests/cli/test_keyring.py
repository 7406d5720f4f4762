#!/usr/bin/env python3
"""The keychain in every state, through the command line; run under tests/support/with-keyring.sh: a private, real gnome-keyring.
In no state a new identity is made or an entry overwritten."""
import os
import re
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from amphora import TEST_DID, Failed, Home  # noqa: E402
from cases import SUPPORT, copy_of, data_hash, run_cases  # noqa: E402

LOGIN = "/org/freedesktop/secrets/collection/login"


def bus(path, call, *arguments):
    done = subprocess.run(["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.secrets", path,
                           "org.freedesktop.Secret." + call, *arguments], capture_output=True, text=True, timeout=300)
    if done.returncode != 0:
        raise Failed(f"{call}: {done.stderr}")
    return done.stdout


def entries():
    """Object paths of all our entries, locked ones as well."""
    found = bus("/org/freedesktop/secrets", "Service.SearchItems", "dict:string:string:server,Amphora")
    return sorted(re.findall(r'object path "([^"]+)"', found))


def new_home():
    home = Home(keychain=True)
    home.env.pop("AMPHORA_PASSPHRASE")
    home.restore()
    home.run("profile", "set", "name=Ada", "gender=woman")
    home.run("profile", "draft", "set", "description=Not yet published")
    return home


template = new_home()


def nothing_new(case, home, session=(), expected=None, state=None):
    """Whatever is tried, the code is said, no entry is made, no identity, and the home stays as it is."""
    def run(*command):
        done = subprocess.run([*session, *home.command(*command)], env=home.env, capture_output=True, text=True, timeout=300,
                              start_new_session=True)
        home.exit = done.returncode
        import json
        return json.loads(done.stdout)
    before, kept = data_hash(home.folder), entries()
    if state is not None:
        found = run("identity", "show").get("state")
        if found != state:
            raise Failed(f"the state shown is {found}, not {state}")
    for command in (["profile", "set", "name=x"], ["profile", "draft", "show"],
                    ["recovery", "kit", "--out", os.path.join(tempfile.mkdtemp(prefix="amphora-kit."), "kit")]):
        case.seen(run(*command), expected)
        if home.exit != 1:
            raise Failed(f"{command}: exit {home.exit}")
    if run("profile", "show").get("name") != "Ada":
        raise Failed("public data is not shown")
    words = os.path.join(tempfile.mkdtemp(prefix="amphora-words."), "words")
    answer = run("identity", "create", "--words-out", words)
    # Only an open keyring that lacks this one entry can take a new, second one; nobody asked it for a replacement.
    if expected != "E-KEY-MISSING" and home.exit == 0:
        raise Failed(f"a new identity was made: {answer}")
    if expected == "E-KEY-MISSING":
        return
    if os.path.exists(words) or len(run("identity", "list")) != 1:
        raise Failed("a new identity was made")
    case.same(before, data_hash(home.folder))
    if entries() != kept:
        raise Failed("the keyring holds other entries")


def entry_gone(case):
    """The words open the same home again: drafts, also older ones, and history are there; nothing was overwritten."""
    home = new_home()
    first = entries()
    vault_folder = os.path.join(home.folder, "identities", os.listdir(os.path.join(home.folder, "identities"))[0])
    with open(os.path.join(vault_folder, "vault.cbor"), "rb") as file:
        entry = re.search(rb"wrap/v1/[0-9a-f]{32}/[0-9a-f]{16}/[0-9a-f]{8}", file.read()).group().decode()
    found = re.findall(r'object path "([^"]+)"', bus("/org/freedesktop/secrets", "Service.SearchItems",
                                                     f"dict:string:string:server,Amphora,user,{entry}"))
    if len(found) != 1:
        raise Failed(f"one entry of that name: {found}")
    bus(found[0], "Item.Delete")
    before = data_hash(home.folder)
    if home.run("identity", "show")["state"] != "missing":
        raise Failed("the state is not missing")
    case.seen(home.run("profile", "set", "name=x", expect=1), "E-KEY-MISSING")
    case.same(before, data_hash(home.folder))
    restored = home.restore()
    if restored["outcome"] != "vault-replaced" or restored["did"] != TEST_DID or restored["state"] != "unlocked":
        raise Failed(f"restored: {restored}")
    if home.run("profile", "draft", "show")["changed"] != {"description": "Not yet published"}:
        raise Failed("the draft is gone")
    if len(home.run("profile", "history")) < 1 or home.run("profile", "show")["name"] != "Ada":
        raise Failed("the history is gone")
    home.run("profile", "draft", "publish")
    if home.run("profile", "show").get("description") != "Not yet published":
        raise Failed("the draft was not published")
    if len(home.run("identity", "list")) != 1 or home.run("fsck")["bad"]:
        raise Failed("one identity, sound")
    if not any(name.startswith("vault.cbor.") for name in os.listdir(vault_folder)):
        raise Failed("the replaced vault was not kept")
    others = set(entries()) - set(first)
    if len(others) != 1 or set(first) - set(entries()) != {found[0]}:
        raise Failed("exactly one new entry, the others as they were")


def lock_keyring():
    """For the rest of this session: only a person could unlock it again."""
    bus("/org/freedesktop/secrets", "Service.Lock", f"array:objpath:{LOGIN}")


def keyring_locked(case):
    home = copy_of(template)
    lock_keyring()
    nothing_new(case, home, expected="E-KEY-LOCKED", state="locked")


def no_secret_service(case):
    nothing_new(case, copy_of(template), [os.path.join(SUPPORT, "with-keyring.sh"), "--no-service"], "E-KEY-NONE", "no-backend")


def no_session_bus(case):
    nothing_new(case, copy_of(template), [os.path.join(SUPPORT, "with-keyring.sh"), "--no-bus"], "E-KEY-NONE", "no-backend")


def another_keyring(case):
    """A home on a computer whose keyring never saw it: missing, and the words are the way in."""
    home = copy_of(template)
    session = [os.path.join(SUPPORT, "with-keyring.sh")]
    before = data_hash(home.folder)
    done = subprocess.run([*session, *home.command("profile", "set", "name=x")], env=home.env, capture_output=True, text=True,
                          timeout=300, start_new_session=True)
    import json
    case.seen(json.loads(done.stdout), "E-KEY-MISSING")
    case.same(before, data_hash(home.folder))


def restore_while_unlocked(case):
    """Nothing is changed when the key is there already; said, exit 0."""
    home = copy_of(template)
    before, kept = data_hash(home.folder), entries()
    restored = home.restore()
    if restored["outcome"] != "unchanged" or entries() != kept:
        raise Failed(f"restored: {restored}")
    case.same(before, data_hash(home.folder))


def restore_while_locked(case):
    """A locked keyring is no lost one: the code."""
    home = copy_of(template)
    before, kept = data_hash(home.folder), entries()
    lock_keyring()
    case.seen(home.restore(expect=1), "E-KEY-LOCKED")
    case.same(before, data_hash(home.folder))
    if entries() != kept:
        raise Failed("the keyring holds other entries")


if __name__ == "__main__":
    try:
        run_cases(__file__, [entry_gone, no_secret_service, no_session_bus, another_keyring, restore_while_unlocked, keyring_locked,
                             restore_while_locked])
    finally:
        shutil.rmtree(template.folder)
