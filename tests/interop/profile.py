#!/usr/bin/env python3
"""From a recovery phrase to a profile that a real Ceramic node serves, and back; run under with-ceramic-node.sh.

Amphora writes, the official DIDDataStore reads; the official library writes, Amphora reads; two homes of one identity meet.
"""
import json
import os
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "cli"))
from amphora import FULL_PROFILE, TEST_DID, TEST_WORDS, Failed, Home, check, equal, seed_of_words  # noqa: E402

URL = os.environ["AMPHORA_TEST_NODE_URL"]
CLIENT = os.environ["AMPHORA_TEST_CLIENT"]


def official(*arguments):
    done = subprocess.run([CLIENT, *arguments], capture_output=True, text=True, timeout=300)
    if done.returncode != 0:
        raise Failed(f"official client {' '.join(arguments)}: {done.stderr}\n{done.stdout}")
    return json.loads(done.stdout)


def official_profile():
    return official("read-profile", URL, TEST_DID)["content"]


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
    equal(official_profile(), wanted, "the official DIDDataStore as well")
    first.run("sync")
    equal(first.run("profile", "show"), wanted, "and the first home")

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
    equal(first.run("recovery", "drill", "--words", first.write("words.txt", TEST_WORDS)),
          {"sameDid": True, "streams": 2, "missing": 0, "sameHashes": True}, "the recovery drill finds everything on the node")
    print("interop profile: all of it holds")


if __name__ == "__main__":
    try:
        main()
    except Failed as failure:
        print("FAILED " + str(failure), file=sys.stderr)
        sys.exit(1)
