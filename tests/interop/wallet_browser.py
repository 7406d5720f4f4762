"""Debian's Chromium with wallets in it, and Ceramic's own software as judge of what they signed. Standard library only; tests/cli is on the path of whoever imports this."""
import json
import os
import pathlib
import sqlite3
import subprocess

from amphora import Failed, check, equal

HERE = os.path.dirname(os.path.abspath(__file__))
ETHEREUM_SECRET, SOLANA_SECRET, OTHER_SECRET = "11", "21", "22"
browser = None


class Browser:
    """A person at the browser (wallets/browser.mjs says what can be asked). It ends when its input does: with the program that started it, or at the end of a `with`."""

    def __init__(self):
        self.process = subprocess.Popen([os.path.join(HERE, "client.sh"), "browser"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
                                        env=dict(os.environ, AMPHORA_CLIENT_TIMEOUT_S="1800"))

    def __enter__(self):
        return self

    def __exit__(self, *problem):
        self.process.stdin.close()
        self.process.wait(timeout=30)

    def ask(self, do, **request):
        self.process.stdin.write(json.dumps({"do": do, **request}) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        if not line:
            raise Failed("the browser ended")
        answer = json.loads(line)
        if "error" in answer:
            raise Failed(f"the browser: {answer}")
        return answer


def the_browser():
    global browser
    browser = browser or Browser()
    return browser


def ethereum(behaviour="honest", name="Testmask", **more):
    return {"kind": "ethereum", "name": name, "secret": ETHEREUM_SECRET, "other": OTHER_SECRET, "behaviour": behaviour, **more}


def solana(behaviour="honest", name="Testphantom", **more):
    return {"kind": "solana", "name": name, "secret": SOLANA_SECRET, "other": OTHER_SECRET, "behaviour": behaviour, **more}


def address_of(kind, secret):
    return the_browser().ask("address", kind=kind, secret=secret)["address"]


def official(*arguments):
    done = subprocess.run([os.path.join(HERE, "client.sh"), *arguments], capture_output=True, text=True, timeout=300)
    if done.returncode != 0:
        raise Failed(f"official client {' '.join(arguments)}: {done.stderr}\n{done.stdout}")
    return json.loads(done.stdout)


def legacy(account):
    """As the record cryptoAccounts names it."""
    chain, _, address = account.rpartition(":")
    return f"{address}@{chain}"


def proofs_are_taken(links, did):
    """By Ceramic's own validator."""
    for link in links:
        equal(official("validate-link", json.dumps(link["proof"])), {"valid": True, "did": did}, "blockchain-utils-validation takes the proof of " + link["account"])


def node_has(links, did, url):
    """The node loads each link, and the official DIDDataStore finds all of them and no other."""
    for link in links:
        state = official("stream-state", url, link["streamId"])["state"]
        equal([state["type"], (state.get("next") or {}).get("content") or state["content"]], [1, did], "the node loads the link of " + link["account"])
    equal(official("read-accounts", url, did)["content"], {legacy(link["account"]): "ceramic://" + link["streamId"] for link in links},
          "the official DIDDataStore reads cryptoAccounts and finds them")


def flip_a_byte_of_the_proof(folder):
    """Of the Solana link of a home, in the database itself, where no program of ours would write it."""
    [path] = pathlib.Path(folder).rglob("store.sqlite")
    connection = sqlite3.connect(path, timeout=10)
    columns = [row[1] for row in connection.execute("PRAGMA table_info(block)")]
    changed = 0
    for row in connection.execute("SELECT rowid, * FROM block").fetchall():
        for name, value in zip(columns, row[1:]):
            if isinstance(value, bytes) and b"signature" in value and b"solana" in value:
                place = value.index(b"signature") + 30
                value = value[:place] + bytes([value[place] ^ 1]) + value[place + 1:]
                connection.execute(f'UPDATE block SET "{name}" = ? WHERE rowid = ?', (value, row[0]))
                changed += 1
    connection.commit()
    connection.close()
    check(changed == 1, "one byte of the stored proof is flipped")
