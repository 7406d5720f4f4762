#!/usr/bin/env python3
"""`account link --browser` with a page that is written here: what it may say, and every lie. tests/interop/wallet_page.py does the same with Chromium."""
import os
import signal
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
from amphora import TEST_DID, Failed, Home, equal  # noqa: E402
from browser_session import Session  # noqa: E402
from cases import copy_of, make_template, raw_hash, run_cases  # noqa: E402
from wallet import SOLANA, SolanaWallet  # noqa: E402

template = None


def home_of():
    global template
    template = template or make_template(profile=False, draft=False)
    return copy_of(template)


def signed(session, wallet=None, text=None):
    """What an honest page says."""
    wallet = wallet or SolanaWallet()
    return {"chain": SOLANA, "address": wallet.address, "message": session.message, "signature": "0x" + wallet.sign(session.message if text is None else text).hex()}


def refused(case, said, code, *more, wait=60):
    """The page says this: it has its own code, and not a byte of the home is another."""
    home = home_of()
    before = raw_hash(home.folder)
    session = Session(home, *more, wait=wait)
    equal(session.answer(said(session)), 202, "taken")
    case.seen(session.end(expect=1), code)
    case.same(before, raw_hash(home.folder))
    equal(home.run("account", "list"), [], "nothing is linked")


def an_honest_page_links(case):
    home, wallet = home_of(), SolanaWallet()
    session = Session(home)
    equal(session.message.split(" \n")[0], "Link this account to your identity\n\n" + TEST_DID, "the text")
    status, page = session.ask("GET", "")
    equal([status, "page.js" in page], [200, True], "the page")
    status, request = session.ask("GET", "request.json")
    equal([session.code in request, TEST_DID in request], [True, True], "the same code, and for whom")
    equal(session.ask("POST", "step", '"approve"')[0], 202, "a step")
    session.said("Approve in the wallet")
    equal(session.answer(signed(session, wallet)), 202, "taken")
    linked = session.end()
    equal([linked["account"], linked["state"], linked["did"]], [wallet.account, "proven", TEST_DID], "linked")
    equal([link["account"] for link in home.run("account", "list")], [wallet.account], "on the list")


def wrong_account(case):
    refused(case, lambda session: signed(session, SolanaWallet(b"\x22" * 32)), "E-LINK-ACCOUNT", "--chain", SOLANA, "--address", SolanaWallet().address)


def signed_by_another_account(case):
    refused(case, lambda session: dict(signed(session), address=SolanaWallet(b"\x22" * 32).address), "E-LINK-SIG")


def wrong_chain(case):
    refused(case, lambda session: dict(signed(session), chain="solana:4sGjMW1sUnHzSxGspuhpqLDx6wiyjNtZ"), "E-LINK-CHAIN")


def wrong_text(case):
    refused(case, lambda session: dict(signed(session, text=session.message + "!"), message=session.message + "!"), "E-LINK-TEXT")


def wrong_text_under_the_right_one(case):
    refused(case, lambda session: signed(session, text=session.message + "!"), "E-LINK-SIG")


def later(message):
    start, _, stamp = message.rpartition(" ")
    return f"{start} {int(stamp) + 1}"


def wrong_time(case):
    refused(case, lambda session: dict(signed(session, text=later(session.message)), message=later(session.message)), "E-LINK-TIME")


def rejected_in_the_wallet(case):
    refused(case, lambda session: {"rejected": True}, "E-LINK-REJECTED")


def a_page_that_says_nothing_readable(case):
    refused(case, lambda session: "{\"chain\":", "E-LINK-FORMAT")


def line_ends_in_a_field(case):
    refused(case, lambda session: dict(signed(session), address=SolanaWallet().address + "\r\nTimestamp: 1"), "E-LINK-FORMAT")


def a_malformed_signature(case):
    for signature in ("0x" + "00" * 63, "0x" + "zz" * 64, "", 7, ["0x00"], None):
        refused(case, lambda session, signature=signature: dict(signed(session), signature=signature), "E-LINK-FORMAT")


def an_overlong_signature(case):
    refused(case, lambda session: dict(signed(session), signature="0x" + "00" * 20_000), "E-LINK-FORMAT")


def two_answers(case):
    home = home_of()
    session = Session(home)
    first, second = SolanaWallet(), SolanaWallet(b"\x22" * 32)
    equal(session.answer(signed(session, first)), 202, "the first is taken")
    status = session.answer(signed(session, second))
    if status not in (409, 0):  # 0: linked and gone already.
        raise Failed("a second answer was taken")
    case.code, case.words = f"HTTP {status}", "the first is linked, the second is not taken"
    equal(session.end()["account"], first.account, "the first one counts")
    equal([link["account"] for link in home.run("account", "list")], [first.account], "and it alone is linked")


def an_answer_after_the_countdown(case):
    home = home_of()
    before = raw_hash(home.folder)
    session = Session(home, wait=1)
    said = signed(session)
    time.sleep(1.2)
    if session.answer(said) not in (410, 0):
        raise Failed("an answer after the countdown was taken")
    case.seen(session.end(expect=1), "E-LINK-EXPIRED")
    case.same(before, raw_hash(home.folder))


def a_closed_tab(case):
    home = home_of()
    before = raw_hash(home.folder)
    session = Session(home)
    page = session.listen()
    session.said("The page is open")
    session._response.close()
    page.close()
    case.seen(session.end(expect=1), "E-CANCELLED")
    case.same(before, raw_hash(home.folder))


def cancelled_with_a_signal(case):
    for with_signal in (signal.SIGINT, signal.SIGTERM):
        home = home_of()
        before = raw_hash(home.folder)
        session = Session(home)
        session.stop(with_signal)
        case.seen(session.end(expect=1), "E-CANCELLED")
        case.same(before, raw_hash(home.folder))


def a_foreign_site_and_a_wrong_token(case):
    home = home_of()
    session = Session(home)
    said = signed(session)
    equal(session.answer(said, {"Host": "evil.example"}), 421, "another Host")
    equal(session.answer(said, {"Host": "localhost:" + session.host.split(":")[1]}), 421, "another name for here")
    equal(session.answer(said, {"Origin": "https://evil.example"}), 403, "a foreign Origin")
    equal(session.answer(said, {"Origin": None}), 403, "no Origin")
    equal(session.answer(said, {"Content-Type": "text/plain"}), 415, "what a form can send")
    equal(session.answer(b" " * 70_000), 413, "too large")
    right, session.path = session.path, session.path[:-2] + ("0" if session.path[-2] != "0" else "1") + "/"
    equal(session.answer(said), 404, "a wrong token")
    session.path = right
    equal(session.answer(said), 202, "and still the page's own answer is taken")
    session.end()


def neither_browser_nor_own(case):
    home = home_of()
    case.seen(home.run("account", "link", expect=2), "E-USAGE")
    home.run("account", "link", "--own", "--browser", expect=2)
    home.run("account", "link", "--own", "--no-open", expect=2)
    home.run("account", "link", "--browser", "--wait", "301", expect=2)
    case.seen(home.run("account", "link", "--browser", "--address", SolanaWallet().address, expect=2), "E-USAGE")


def a_chain_that_is_not_checked(case):
    case.seen(home_of().run("account", "link", "--browser", "--chain", "cosmos:cosmoshub-3", expect=1), "E-LINK-UNSUPPORTED")


if __name__ == "__main__":
    run_cases(__file__, [value for name, value in list(globals().items())
                         if callable(value) and getattr(value, "__module__", "") == "__main__" and name not in ("home_of", "signed", "refused", "later")])
