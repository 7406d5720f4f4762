#!/usr/bin/env python3
"""Linked accounts on the command line: every wrong answer has its own code, and nothing is stored of it."""
import base64
import json
import os
import sqlite3
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
from amphora import TEST_DID, Failed, Home, equal  # noqa: E402
from cases import copy_of, data_hash, make_template, run_cases, without_passphrase  # noqa: E402
from wallet import SOLANA, SolanaWallet, base58  # noqa: E402

OWN = "eip155:1:0xf278cf59f82edcf871d630f28ecc8056f25c1cdb"
template = None


def home_of():
    global template
    template = template or make_template(profile=False, draft=False)
    return copy_of(template)


def prepared(home, *more):
    return home.run("account", "prepare", "--chain", SOLANA, *more)


def refused(case, home, request, code, address=None, signature=None, expect=1):
    """The answer is refused with this code, and the home is as it was."""
    wallet = SolanaWallet()
    before = data_hash(home.folder)
    answer = home.run("account", "confirm", request["requestId"], "--address", address or wallet.address, "--signature",
                      signature if signature is not None else base58(wallet.sign(request["message"])), expect=expect)
    case.seen(answer, code)
    case.same(before, data_hash(home.folder))


def a_pasted_signature_links(case):
    home, wallet = home_of(), SolanaWallet()
    for form in (base58, lambda s: base64.b64encode(s).decode(), bytes.hex, lambda s: json.dumps({"signature": list(s)}),
                 lambda s: json.dumps({"signature": base58(s), "publicKey": wallet.address})):
        request = prepared(home)
        linked = home.run("account", "confirm", request["requestId"], "--address", wallet.address, "--signature-file", "-",
                          stdin=form(wallet.sign(request["message"])) + "\n")
        equal([linked["account"], linked["state"], linked["did"], linked["proof"]["type"]], [wallet.account, "proven", TEST_DID, "solana"], "linked")
        time.sleep(1.1)  # A second text in one second would be the same text.
    equal([link["account"] for link in home.run("account", "list")], [wallet.account], "one account is one line")


def the_address_alone_is_enough(case):
    home, wallet = home_of(), SolanaWallet()
    request = prepared(home)
    home.run("account", "confirm", request["requestId"], "--address", wallet.address, "--signature", base58(wallet.sign(request["message"])))
    own = home.run("account", "link", "--own")
    for account, address in ((wallet.account, wallet.address), (OWN, OWN.rpartition(":")[2]), (OWN, own["address"])):
        equal([link["account"] for link in home.run("account", "verify", address)], [account], "verified")
        equal(home.run("account", "lookup", address)["account"], account, "looked up")
    equal(home.run("account", "remove", wallet.address)["account"], wallet.account, "taken off")
    equal([home.run("account", "lookup", wallet.address)[key] for key in ("state", "listed")], ["unlinked", False], "and said so when it is looked up")
    equal(home.run("account", "remove", OWN.rpartition(":")[2])["account"], OWN, "taken off and back")


def the_text_for_a_signer_elsewhere_is_in_the_file(case):
    home = home_of()
    path = home.write("folder", "") + ".text"
    request = prepared(home, "--out", path)
    with open(path, encoding="utf-8", newline="") as file:
        equal(file.read(), request["message"], "byte for byte")
    case.seen(prepared_again(home, path), "E-USAGE")


def prepared_again(home, path):
    """An existing file is not written over."""
    return home.run("account", "prepare", "--chain", SOLANA, "--out", path, expect=2)


def the_own_account_links_and_is_taken_back(case):
    home = home_of()
    equal(home.run("account", "list"), [], "nothing yet")
    home.run("account", "verify")
    linked = home.run("account", "link", "--own")
    equal([linked["account"], linked["state"], linked["listed"]], [OWN, "proven", True], "linked")
    equal(home.run("account", "lookup", OWN)["did"], TEST_DID, "found")
    equal(home.run("account", "lookup", OWN.replace("f278cf", "F278CF").rpartition(":")[2].upper().replace("0X", "0x"))["did"], TEST_DID, "in any case of letters")
    gone = home.run("account", "remove", OWN)
    equal([gone["state"], gone["listed"]], ["unlinked", False], "taken back")
    equal([link["state"] for link in home.run("account", "list")], ["unlinked"], "and shown so")
    home.run("account", "verify")
    case.seen(home.run("account", "remove", OWN, expect=1), "E-NOT-FOUND")


def wrong_account(case):
    home = home_of()
    request = prepared(home, "--address", SolanaWallet().address)
    refused(case, home, request, "E-LINK-ACCOUNT", address=SolanaWallet(b"\x22" * 32).address)


def signed_by_another_account(case):
    home = home_of()
    refused(case, home, prepared(home), "E-LINK-SIG", address=SolanaWallet(b"\x22" * 32).address)


def wrong_chain(case):
    home = home_of()
    refused(case, home, prepared(home), "E-LINK-CHAIN", address="solana:4sGjMW1sUnHzSxGspuhpqLDx6wiyjNtZ:" + SolanaWallet().address)


def wrong_text(case):
    home, request = home_of(), None
    request = prepared(home)
    refused(case, home, request, "E-LINK-SIG", signature=base58(SolanaWallet().sign(request["message"] + "\n")))


def another_text_said_in_the_json(case):
    home = home_of()
    request = prepared(home)
    refused(case, home, request, "E-LINK-TEXT", signature=json.dumps({"signature": base58(SolanaWallet().sign(request["message"])), "message": "pay"}))


def wrong_time(case):
    home = home_of()
    request = prepared(home)
    stamp = int(request["message"].rpartition(" ")[2])
    refused(case, home, request, "E-LINK-SIG", signature=base58(SolanaWallet().sign(request["message"].replace(str(stamp), str(stamp + 1)))))


def two_answers(case):
    home, wallet = home_of(), SolanaWallet()
    request = prepared(home)
    home.run("account", "confirm", request["requestId"], "--address", wallet.address, "--signature", base58(wallet.sign(request["message"])))
    refused(case, home, request, "E-LINK-REQUEST")


def an_older_text_after_a_newer(case):
    home, wallet = home_of(), SolanaWallet()
    older = prepared(home)
    time.sleep(1.1)
    newer = prepared(home)
    home.run("account", "confirm", newer["requestId"], "--address", wallet.address, "--signature", base58(wallet.sign(newer["message"])))
    refused(case, home, older, "E-LINK-OLD")


def an_unknown_request(case):
    home = home_of()
    refused(case, home, {"requestId": "0123456789abcdef", "message": "x"}, "E-LINK-REQUEST")


def a_malformed_signature(case):
    home = home_of()
    refused(case, home, prepared(home), "E-LINK-FORMAT", signature="this is no signature")


def an_overlong_signature(case):
    home = home_of()
    refused(case, home, prepared(home), "E-LINK-FORMAT", signature="a" * 60_000)


def line_ends_in_the_address(case):
    home = home_of()
    refused(case, home, prepared(home), "E-FORMAT", address=SolanaWallet().address + "\r\nTimestamp: 1")


def a_contract_wallet(case):
    home = home_of()
    request = home.run("account", "prepare", "--chain", "eip155:1")
    refused(case, home, request, "E-LINK-CONTRACT", address=OWN.rpartition(":")[2], signature="0x" + "07" * 96 + "6492" * 16)


def a_chain_that_is_not_checked(case):
    home = home_of()
    before = data_hash(home.folder)
    case.seen(home.run("account", "prepare", "--chain", "cosmos:cosmoshub-3", expect=1), "E-LINK-UNSUPPORTED")
    case.same(before, data_hash(home.folder))


def not_prepared(case, code, *options):
    home = home_of()
    before = data_hash(home.folder)
    case.seen(home.run("account", "prepare", *options, expect=1), code)
    case.same(before, data_hash(home.folder))


def a_chain_that_cannot_be(case):
    for chain in ("eip155:0", "eip155:" + "9" * 32, "solana:xx", "1", "eip155:", "Ethereum"):
        not_prepared(case, "E-LINK-NO-CHAIN", "--chain", chain)
    home = home_of()
    case.seen(home.run("account", "link", "--own", "--chain", "eip155:0", expect=1), "E-LINK-NO-CHAIN")
    equal(home.run("account", "list"), [], "nothing is linked")


def a_whole_account_as_the_address(case):
    home, wallet = home_of(), SolanaWallet()
    equal(home.run("account", "prepare", "--chain", SOLANA, "--address", wallet.account)["account"], wallet.account, "taken")
    case.seen(home.run("account", "prepare", "--chain", "eip155:1", "--address", wallet.account, expect=1), "E-LINK-CHAIN")


def a_power_that_this_version_does_not_give(case):
    not_prepared(case, "E-UNSUPPORTED", "--chain", SOLANA, "--power", "act")


def an_address_with_a_wrong_capital(case):
    not_prepared(case, "E-FORMAT", "--chain", "eip155:1", "--address", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD".replace("BeAeD", "BEAeD"))


def html_and_bidi_text_in_an_address(case):
    for address in ("<img src=http://127.0.0.1:1/x>", "\u202e" + OWN.rpartition(":")[2], OWN.rpartition(":")[2] + "\r\nTimestamp: 1"):
        not_prepared(case, "E-FORMAT", "--chain", "eip155:1", "--address", address)
        if any(letter in case.words for letter in "\u202e\r\n"):
            raise Failed(f"it says the address as it came: {case.words!r}")


def ten_megabytes_of_signature(case):
    home = home_of()
    request, before = prepared(home), None
    path = home.write("signature", "a" * 10_000_000)
    before = data_hash(home.folder)
    case.seen(home.run("account", "confirm", request["requestId"], "--address", SolanaWallet().address, "--signature-file", path, expect=1), ("E-SIZE", "E-LINK-FORMAT"))
    case.same(before, data_hash(home.folder))


def one_flipped_byte_in_a_stored_proof(case):
    """In the database itself, where no program of ours would write it: that link alone is invalid, and looking at it changes nothing."""
    home, wallet = home_of(), SolanaWallet()
    request = prepared(home)
    home.run("account", "confirm", request["requestId"], "--address", wallet.address, "--signature", base58(wallet.sign(request["message"])))
    home.run("account", "link", "--own")
    database = next(os.path.join(where, "store.sqlite") for where, _, files in os.walk(home.folder) if "store.sqlite" in files)
    connection = sqlite3.connect(database)
    ((row, block),) = [found for found in connection.execute("SELECT rowid, bytes FROM block") if b"signature" in found[1] and b"solana" in found[1]]
    place = block.index(b"signature") + 30
    connection.execute("UPDATE block SET bytes = ? WHERE rowid = ?", (block[:place] + bytes([block[place] ^ 1]) + block[place + 1:], row))
    connection.commit()
    connection.close()
    before = data_hash(home.folder)
    verdicts = {link["account"]: link for link in without_passphrase(home).run("account", "verify", expect=3)}
    equal([verdicts[OWN]["state"], verdicts[wallet.account]["state"]], ["proven", "invalid"], "that link alone")
    case.seen({"error": verdicts[wallet.account]["why"]})
    case.same(before, data_hash(home.folder))


def another_letter_case_on_solana(case):
    home, wallet = home_of(), SolanaWallet()
    request = prepared(home)
    home.run("account", "confirm", request["requestId"], "--address", wallet.address, "--signature", base58(wallet.sign(request["message"])))
    twin = wallet.address[:-1] + wallet.address[-1].swapcase()
    before = data_hash(home.folder)
    case.seen(home.run("account", "remove", f"{SOLANA}:{twin}", expect=1), "E-CASE-TWIN")
    case.same(before, data_hash(home.folder))


def neither_signature_nor_file(case):
    home = home_of()
    request = prepared(home)
    before = data_hash(home.folder)
    case.seen(home.run("account", "confirm", request["requestId"], expect=2), "E-USAGE")
    case.same(before, data_hash(home.folder))


if __name__ == "__main__":
    run_cases(__file__, [value for name, value in list(globals().items())
                         if callable(value) and getattr(value, "__module__", "") == "__main__" and name not in ("home_of", "prepared", "prepared_again", "refused", "not_prepared")])
