#!/usr/bin/env python3
"""From a recovery phrase to a profile that a real Ceramic node serves, and back; run under with-ceramic-node.sh.

Amphora writes, the official DIDDataStore reads; the official library writes, Amphora reads; two homes of one identity meet.

The official library asks for an anchor with its one edit. A js-ceramic node whose anchor comes late puts it in the place of everything that
was written since, so an edit may leave the node again until the next sync of its home: `settled` gives it that. ANCHOR_LOOP_MS says when
the anchor comes; the scenario holds whenever that is.
"""
import json
import os
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "cli"))
from amphora import FULL_PROFILE, TEST_DID, TEST_WORDS, Failed, Home, check, equal, seed_of_words  # noqa: E402

URL = os.environ["AMPHORA_TEST_NODE_URL"]
CLIENT = os.environ["AMPHORA_TEST_CLIENT"]
ANCHOR_LOOP_S = int(os.environ.get("ANCHOR_LOOP_MS", "60000")) / 1000
WAIT_FOR_ANCHOR_MAX_S = 120


def official(*arguments):
    done = subprocess.run([CLIENT, *arguments], capture_output=True, text=True, timeout=300)
    if done.returncode != 0:
        raise Failed(f"official client {' '.join(arguments)}: {done.stderr}\n{done.stdout}")
    return json.loads(done.stdout)


def official_profile():
    return official("read-profile", URL, TEST_DID)["content"]


def settled(homes, read, wanted, what):
    """What the node dropped for its anchor is back after one sync of each home. The anchor may come between any two reads, so what was
    read decides, not what a second look would find."""
    for _ in range(3):
        found = read()
        if found == wanted:
            break
        print("...  " + what + ": not yet, another sync", flush=True)
        for home in homes:
            home.run("sync")
    equal(found, wanted, what)


def wait_for_anchor(home):
    """Until the node has anchored the official library's edit; not at all where that is longer than the test."""
    if ANCHOR_LOOP_S > WAIT_FOR_ANCHOR_MAX_S:
        print("...  no anchor in the time of this test", flush=True)
        return
    record = [s["streamId"] for s in home.run("stream", "list", "--own") if s["family"] != "IDX"][0]
    end = time.monotonic() + 2 * WAIT_FOR_ANCHOR_MAX_S
    while not any(entry["type"] == 2 for entry in official("stream-state", URL, record)["state"]["log"]):
        check(time.monotonic() < end, "the node anchors what the official library asked for")
        time.sleep(1)
    print("ok   the node has anchored the official library's edit", flush=True)


def drills(first, second):
    """The drill compares with the node as it is: it says what is only here, what is only there, and is right after a sync."""
    words = first.write("words.txt", TEST_WORDS)
    everything = {"sameDid": True, "streams": 2, "missing": 0, "sameHashes": True}
    equal(first.run("recovery", "drill", "--words", words), everything, "the recovery drill finds everything on the node")
    first.run("profile", "set", "url=https://example.org/not-sent")
    found = first.run("recovery", "drill", "--words", words, expect=3)
    equal([found["missing"], found["newer"], [s["what"] for s in found["apart"]]], [1, 0, ["basicProfile"]],
          "an edit that was not sent is missing on the node, and the drill says in which stream")
    first.run("sync")
    equal(first.run("recovery", "drill", "--words", words), everything, "after a sync it is there")
    found = second.run("recovery", "drill", "--words", words, expect=3)
    equal([found["missing"], found["newer"]], [0, 1], "the other home lacks it, and the drill says that too")
    second.run("sync")
    equal(second.run("recovery", "drill", "--words", words), everything, "until it syncs")


def main():
    first = Home()
    made = first.restore()
    equal(made["did"], TEST_DID, "the test phrase gives the DID of record")
    first.run("profile", "set", first.write("profile.json", json.dumps(FULL_PROFILE)))
    equal(first.run("profile", "show"), FULL_PROFILE, "all twelve fields are set offline")

    added = first.run("node", "add", URL)
    check(added["wouldSend"]["events"] > 0 and not added["consent"], "a node is added, and what would go there is counted")
    refused = first.run("sync", expect=2)
    equal(refused["error"]["code"], "E-USAGE", "nothing is sent before a yes")
    report = first.run("sync", "--yes")
    check(report["pushed"] > 0 and report["refused"] == 0, "a fresh node without schemas takes everything")
    equal(official_profile(), FULL_PROFILE, "the official DIDDataStore reads the same JSON")
    equal(first.run("outbox", "list"), [], "nothing waits any more")

    subprocess.run([os.environ["AMPHORA_TEST_NODE_RESTART"]], check=True, timeout=300)
    equal(official_profile(), FULL_PROFILE, "also after the node was restarted")

    before = first.run("profile", "history")
    official("set-field", URL, seed_of_words(TEST_WORDS), "homeLocation", json.dumps("Marylebone"))
    report = first.run("sync")
    check(report["pulled"] >= 1 and report["conflicts"] == 0, "the official library's event is fetched")
    after = first.run("profile", "history")
    equal(len(after), len(before) + 1, "Amphora shows one new version")
    equal(after[-1]["signer"], TEST_DID, "with its signer")
    equal(after[-1]["changes"], [{"field": "homeLocation", "old": "London", "new": "Marylebone"}], "and only that change")

    second = Home()
    second.restore()
    second.run("profile", "set", "gender=none of your business")
    second.run("node", "add", URL, "--yes")
    report = second.run("sync")
    equal(report["conflicts"], 0, "a second home with one offline edit meets the node without a conflict")
    wanted = dict(FULL_PROFILE, homeLocation="Marylebone", gender="none of your business")
    equal(second.run("profile", "show"), wanted, "the second home shows the other eleven fields and its edit")
    settled([second], official_profile, wanted, "the official DIDDataStore as well")
    first.run("sync")
    settled([second, first], lambda: first.run("profile", "show"), wanted, "and the first home")
    wait_for_anchor(first)
    settled([second], official_profile, wanted, "also when the node has put its anchor in the place of later edits")
    for home in (first, second):
        home.run("sync")
        equal(home.run("profile", "show"), wanted, "a sync later both homes agree")

    first.run("profile", "set", "name=From the first")
    first.run("sync")
    second.run("profile", "set", "name=From the second", "url=https://example.org/second")
    report = second.run("sync")
    equal(report["conflicts"], 1, "the same field edited in both homes is one conflict")
    wanted = dict(wanted, name="From the first", url="https://example.org/second")
    equal(second.run("profile", "show"), wanted, "the node's value stands, the other edit went on top")
    equal(official_profile(), wanted, "also for the official DIDDataStore")
    draft = second.run("profile", "draft", "show")
    equal(draft["conflicts"], [{"field": "name", "before": "Ada Lovelace", "node": "From the first", "mine": "From the second"}],
          "the draft shows both")
    equal(draft["changed"], {"name": "From the second"}, "and is ready to be published")

    for home in (first, second):
        home.run("sync")
        checked = home.run("fsck")
        equal(checked["bad"], [], f"fsck finds nothing bad in {checked['checked']} blocks and events")
        for stream in home.run("stream", "list", "--own"):
            equal(home.run("stream", "verify", stream["streamId"])["overall"], "valid", "stream verify " + stream["family"])
    drills(first, second)
    print("interop profile: all of it holds")


if __name__ == "__main__":
    try:
        main()
    except Failed as failure:
        print("FAILED " + str(failure), file=sys.stderr)
        sys.exit(1)
