#!/usr/bin/env python3
"""The whole way of two wallets; run under with-ceramic-node.sh. One of Ethereum is linked through the real page in Chromium, one of Solana by a pasted signature; Ceramic's own
validator takes both proofs, a real node loads both links, the official DIDDataStore finds both, and one flipped byte makes that link alone invalid."""
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
sys.path.insert(0, os.path.join(HERE, "..", "cli"))
from accounts import SOLANA, SOLANA_SEED, URL, states  # noqa: E402
from amphora import TEST_DID, Failed, Home, check, equal  # noqa: E402
from browser_session import Session  # noqa: E402
from wallet_browser import ETHEREUM_SECRET, address_of, ethereum, flip_a_byte_of_the_proof, node_has, official, proofs_are_taken, the_browser  # noqa: E402


def link_through_the_page(home):
    session = Session(home)
    seen = the_browser().ask("open", url=session.url, wallets=[ethereum()])
    equal([seen["code"], seen["message"]], [session.code, session.message], "the page shows code and text of the command")
    the_browser().ask("choose", wallet="Testmask")
    equal(the_browser().ask("wait", state="linked")["title"], "Linked", "the page says that it is linked")
    return session.end()


def main():
    home = Home()
    equal(home.restore()["did"], TEST_DID, "the test phrase gives the DID of record")
    first = link_through_the_page(home)
    equal(first["account"], "eip155:1:" + address_of("ethereum", ETHEREUM_SECRET).lower(), "viem's wallet is linked through Chromium")
    request = home.run("account", "prepare", "--chain", SOLANA)
    signed = official("sign-solana", SOLANA_SEED, request["message"])
    second = home.run("account", "confirm", request["requestId"], "--address", signed["address"], "--signature", signed["signature"])
    both = {first["account"]: "proven", second["account"]: "proven"}
    equal(states(home), both, "both are on the list")
    proofs_are_taken((first, second), TEST_DID)

    home.run("node", "add", URL, "--yes")
    check(home.run("sync")["refused"] == 0 and home.run("outbox", "list") == [], "the node takes everything")
    node_has((first, second), TEST_DID, URL)
    equal({link["account"]: link["state"] for link in Home().run("account", "list", TEST_DID, "--node", URL)}, both, "anybody reads and checks them from the node")

    flip_a_byte_of_the_proof(home.folder)
    home.run("account", "verify", expect=3)
    equal(states(home), {first["account"]: "proven", second["account"]: "invalid"}, "one flipped byte makes that link alone invalid")
    print("interop wallet_page_node: all of it holds")


if __name__ == "__main__":
    try:
        main()
    except Failed as failure:
        print("FAILED " + str(failure), file=sys.stderr)
        sys.exit(1)
