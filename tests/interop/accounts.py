#!/usr/bin/env python3
"""Linked accounts and a real Ceramic node; run under with-ceramic-node.sh.

The recovery phrase's own Ethereum account and a Solana account of another implementation are linked on the command line, without a node. The
node takes both links, the official DIDDataStore finds them, and Ceramic's own validator takes both proofs.
"""
import json
import os
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, os.path.join(HERE, "..", "cli")]
from amphora import TEST_DID, Failed, Home, check, equal  # noqa: E402
from wallet_browser import flip_a_byte_of_the_proof, legacy, node_has, official, proofs_are_taken  # noqa: E402

URL = os.environ["AMPHORA_TEST_NODE_URL"]
OWN = "eip155:1:0xf278cf59f82edcf871d630f28ecc8056f25c1cdb"
SOLANA = "solana:5eykt4UsFv8P8NJdTREpY1vzqKqZKvdp"
SOLANA_SEED = "21" * 32


def states(home):
    return {link["account"]: link["state"] for link in home.run("account", "list")}


def main():
    home = Home()
    equal(home.restore()["did"], TEST_DID, "the test phrase gives the DID of record")
    own = home.run("account", "link", "--own")
    equal([own["account"], own["state"], own["did"], own["power"]], [OWN, "proven", TEST_DID, "label"], "the phrase's own account is linked offline")
    request = home.run("account", "prepare", "--chain", SOLANA)
    check(re.fullmatch(r"Link this account to your identity\n\n" + TEST_DID + r" \nTimestamp: \d+", request["message"]),
          "the text is that of Ceramic's linking library")
    signed = official("sign-solana", SOLANA_SEED, request["message"])
    linked = home.run("account", "confirm", request["requestId"], "--address", signed["address"], "--signature", signed["signature"])
    solana = f"{SOLANA}:{signed['address']}"
    equal([linked["account"], linked["state"]], [solana, "proven"], "a pasted Solana signature is checked and linked")
    again = home.run("account", "confirm", request["requestId"], "--address", signed["address"], "--signature", signed["signature"], expect=1)
    equal(again["error"]["code"], "E-LINK-REQUEST", "a request has one answer")
    equal(states(home), {OWN: "proven", solana: "proven"}, "both are on the list")
    home.run("account", "verify")

    proofs_are_taken(home.run("account", "list"), TEST_DID)
    for link in home.run("account", "list"):
        broken = dict(link["proof"], message=link["proof"]["message"].replace("account", "bccount"))
        equal(official("validate-link", json.dumps(broken))["valid"], False, "and not one with another text")

    home.run("node", "add", URL, "--yes")
    report = home.run("sync")
    check(report["pushed"] > 0 and report["refused"] == 0, "a fresh node takes everything, in the order it needs")
    equal(home.run("outbox", "list"), [], "nothing waits any more")
    node_has(home.run("account", "list"), TEST_DID, URL)

    reader = Home()
    found = reader.run("account", "list", TEST_DID, "--node", URL)
    equal({link["account"]: link["state"] for link in found}, {OWN: "proven", solana: "proven"}, "anybody can read and check them from the node")

    second = Home()
    second.restore()
    second.run("node", "add", URL, "--yes")
    second.run("sync")
    equal(states(second), {OWN: "proven", solana: "proven"}, "a second home of the identity has both after a sync")
    equal(second.run("account", "lookup", solana)["did"], TEST_DID, "and knows whose the account is")
    second.run("account", "link", "--own")
    check(second.run("sync")["refused"] == 0, "a new proof goes on top of the node's tip")
    check(home.run("sync")["refused"] == 0, "and comes to the first home")
    state = official("stream-state", URL, own["streamId"])["state"]
    equal(len([entry for entry in state["log"] if entry["type"] == 1]), 2, "both proofs are on the node's log")

    gone = home.run("account", "remove", OWN)
    equal([gone["state"], gone["listed"]], ["unlinked", False], "the own account is taken back")
    check(home.run("sync")["refused"] == 0, "the node takes that")
    equal(list(official("read-accounts", URL, TEST_DID)["content"]), [legacy(solana)], "and other programs see the other one only")
    second.run("sync")
    equal(states(second), {OWN: "unlinked", solana: "proven"}, "the second home learns of it")
    home.run("account", "link", "--own")
    equal(states(home), {OWN: "proven", solana: "proven"}, "it can be linked again")
    check(home.run("sync")["refused"] == 0, "and sent")

    flip_a_byte_of_the_proof(second.folder)
    second.run("account", "verify", expect=3)
    equal(states(second), {OWN: "unlinked", solana: "invalid"}, "one flipped byte makes that link alone invalid")
    print("interop accounts: all of it holds")


if __name__ == "__main__":
    try:
        main()
    except Failed as failure:
        print("FAILED " + str(failure), file=sys.stderr)
        sys.exit(1)
