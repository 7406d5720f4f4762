#!/usr/bin/env python3
"""The page that asks a wallet in the browser: the real one, served by amphora-cli, in Debian's Chromium, with wallets whose keys are viem's (Ethereum) and
@noble/curves' (Solana). An honest wallet of each kind is linked and Ceramic's own validator takes the proofs; every wrong answer ends with its own code in Amphora and its own
words on the page, and not a row of the home is another. AMPHORA_SHOTS=DIR keeps a picture of each state."""
import json
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "cli"))
from amphora import TEST_DID, Failed, equal  # noqa: E402
from browser_session import Session  # noqa: E402
from cases import copy_of, data_hash, make_template, run_cases  # noqa: E402
from wallet_browser import ETHEREUM_SECRET, OTHER_SECRET, SOLANA_SECRET, address_of, ethereum, official, solana, the_browser  # noqa: E402

SOLANA = "solana:5eykt4UsFv8P8NJdTREpY1vzqKqZKvdp"
SHOTS = os.environ.get("AMPHORA_SHOTS")
template = None


def home_of():
    global template
    template = template or make_template(profile=False, draft=False)
    return copy_of(template)


class Visit:
    """A session of the command, and the page of it in the browser."""

    def __init__(self, case, *wallets, arguments=(), wait=120, home=None, **options):
        self.case, self.home = case, home or home_of()
        self.before = data_hash(self.home.folder)
        self.session = Session(self.home, *arguments, wait=wait)
        self.browser = the_browser()
        seen = self.browser.ask("open", url=self.session.url, wallets=list(wallets), **options)
        equal([seen["code"], seen["message"], seen["did"]], [self.session.code, self.session.message, TEST_DID], "the page and the command show the same")
        self.seen = seen

    def choose(self, wallet="Testmask"):
        self.browser.ask("choose", wallet=wallet)

    def wait(self, state):
        self.seen = self.browser.ask("wait", state=state)
        return self.seen

    def shot(self, name):
        if SHOTS:
            os.makedirs(SHOTS, exist_ok=True)
            self.browser.ask("shot", path=os.path.join(SHOTS, name + ".png"))

    def clean(self, problems=0):
        """Nothing from elsewhere was asked for, and the page had no trouble of its own."""
        seen = self.browser.ask("look")
        equal(seen["strangers"], [], "the page asks for nothing that is not its own")
        if len(seen["problems"]) > problems:
            raise Failed(f"the page has trouble: {seen['problems']}")

    def refused(self, state, code, exit_code=1):
        """What the page says and what the command says; the home is as it was."""
        seen = self.wait("linked|answered|refused|wrongAccount|rejected|expired|cancelled|gone")
        equal(seen["state"], state, "the page says so")
        answer = self.session.end(expect=exit_code)
        self.case.seen(answer, code)
        self.case.words = f"page: {seen['title']} / command: {self.case.words}"
        self.clean()
        self.case.same(self.before, data_hash(self.home.folder))
        equal(self.home.run("account", "list"), [], "nothing is linked")
        return seen

    def stays(self, words):
        """The page says this and asks again; the session goes on, and is then stopped here."""
        seen = self.wait("choose")
        if words not in seen["text"]:
            raise Failed(f"{words!r} is not in {seen['text']!r}")
        self.session.stop()
        self.wait("cancelled")
        self.case.seen(self.session.end(expect=1), "E-CANCELLED")
        self.case.words = "page: " + next(line for line in seen["text"].splitlines() if words in line)
        self.case.same(self.before, data_hash(self.home.folder))


def linked(visit, account):
    seen = visit.wait("linked")
    link = visit.session.end()
    equal([link["account"], link["state"], link["did"], link["proof"]["message"]], [account, "proven", TEST_DID, visit.session.message], "linked as asked")
    equal(official("validate-link", json.dumps(link["proof"])), {"valid": True, "did": TEST_DID}, "Ceramic's validator takes the proof")
    equal(seen["footer"], "You can close this tab.", "it ends with that")
    visit.clean()
    visit.case.words = "page: " + seen["title"]
    equal([each["state"] for each in visit.home.run("account", "list")], ["proven"], "and it is on the list")


def an_ethereum_wallet_is_linked(case):
    visit = Visit(case, ethereum(), solana(), ethereum(name="Other wallet"))
    equal(sorted(visit.seen["wallets"]), ["Other wallet", "Testmask", "Testphantom"], "wallets of both kinds are found")
    visit.shot("choose")
    visit.choose()
    linked(visit, "eip155:1:" + address_of("ethereum", ETHEREUM_SECRET).lower())
    visit.shot("linked")


def a_solana_wallet_is_linked(case):
    visit = Visit(case, solana(), ethereum())
    visit.choose("Testphantom")
    linked(visit, f"{SOLANA}:{address_of('solana', SOLANA_SECRET)}")


def the_account_asked_for_is_taken_of_several(case):
    account = address_of("ethereum", OTHER_SECRET)
    visit = Visit(case, ethereum(secret=OTHER_SECRET, accounts=[ETHEREUM_SECRET, OTHER_SECRET]), solana(), arguments=("--chain", "eip155:1", "--address", account))
    equal(visit.seen["wallets"], ["Testmask"], "only wallets of the chain asked for")
    visit.choose()
    linked(visit, "eip155:1:" + account.lower())


def one_of_several_accounts_is_chosen(case):
    visit = Visit(case, ethereum(accounts=[ETHEREUM_SECRET, OTHER_SECRET]))
    visit.choose()
    visit.wait("account")
    visit.shot("account")
    visit.browser.ask("press", text="Sign with this")
    linked(visit, "eip155:1:" + address_of("ethereum", ETHEREUM_SECRET).lower())


# ---- what a wallet or a person does wrong -------------------------------------------------------------------------------------------

def wrong_account(case):
    """The wallet offers another account than the one asked for: the page does not even have it signed."""
    visit = Visit(case, ethereum("names-another"), arguments=("--chain", "eip155:1", "--address", address_of("ethereum", ETHEREUM_SECRET)))
    visit.choose()
    visit.wait("choose")
    visit.shot("other-account")
    visit.stays("asked for is another account")


def signed_by_another_account(case):
    visit = Visit(case, ethereum("signs-with-another"))
    visit.choose()
    seen = visit.refused("wrongAccount", "E-LINK-SIG")
    visit.shot("wrong-account")
    equal(address_of("ethereum", OTHER_SECRET).lower() in seen["text"].lower(), True, "the page names who signed")


def signed_by_another_solana_account(case):
    visit = Visit(case, solana("signs-with-another"))
    visit.choose("Testphantom")
    visit.refused("wrongAccount", "E-LINK-SIG")


def wrong_chain(case):
    """The wallet is on another network: the page says so before anything is signed."""
    visit = Visit(case, ethereum("on-another-chain"))
    visit.choose()
    visit.wait("choose")
    visit.shot("other-chain")
    visit.stays("is on another network (eip155:137)")


def wrong_chain_while_it_signs(case):
    visit = Visit(case, ethereum("moves-to-another-chain"))
    visit.choose()
    visit.refused("refused", "E-LINK-CHAIN")
    visit.shot("refused")


def wrong_text(case):
    visit = Visit(case, solana("signs-another-text"))
    visit.choose("Testphantom")
    visit.refused("refused", "E-LINK-TEXT")


def wrong_text_of_an_ethereum_wallet(case):
    """Its answer does not say what it signed; only the signature tells."""
    visit = Visit(case, ethereum("signs-another-text"))
    visit.choose()
    visit.refused("wrongAccount", "E-LINK-SIG")


def wrong_time(case):
    visit = Visit(case, solana("signs-another-time"))
    visit.choose("Testphantom")
    visit.refused("refused", "E-LINK-TIME")


def rejected_in_the_wallet(case):
    visit = Visit(case, ethereum("declines"))
    visit.choose()
    visit.refused("rejected", "E-LINK-REJECTED")
    visit.shot("rejected")


def rejected_while_connecting(case):
    visit = Visit(case, ethereum("declines-connecting"))
    visit.choose()
    visit.stays("did not connect")


def a_wallet_that_fails(case):
    visit = Visit(case, ethereum("fails"))
    visit.choose()
    visit.stays("Testmask could not sign: device <b>not</b> found")


def two_answers(case):
    visit = Visit(case, ethereum())
    visit.choose()
    # While the first one is looked at; when it is linked nobody listens any more.
    status = visit.browser.ask("post", name="answer", body=json.dumps({"rejected": True}))["status"]
    visit.wait("linked|answered|rejected|refused|gone")
    if status == 202:  # The test was faster than the wallet: then the wallet's is the second.
        visit.seen = visit.browser.ask("look")
        case.seen(visit.session.end(expect=1), "E-LINK-REJECTED")
        equal(visit.home.run("account", "list"), [], "nothing of the second is stored")
    else:
        equal(status in (409, 0), True, "the second is not taken")
        equal(visit.session.end()["state"], "proven", "the first one counts")
    case.words = f"page: {visit.seen['title']}, HTTP {status}"


def an_answer_after_the_countdown(case):
    visit = Visit(case, ethereum("slow"), wait=6)
    visit.browser.ask("look")
    visit.wait("choose")
    import time
    time.sleep(2.5)
    visit.choose()
    visit.refused("expired", "E-LINK-EXPIRED")
    visit.shot("expired")
    time.sleep(4)  # The wallet has signed by now.
    equal(visit.browser.ask("post", name="answer", body="{}")["status"] in (410, 0), True, "what it signs is not taken any more")
    equal(visit.browser.ask("look")["state"], "expired", "and the page still says so")
    visit.case.same(visit.before, data_hash(visit.home.folder))


def a_closed_tab(case):
    visit = Visit(case, ethereum("never-answers"))
    visit.choose()
    visit.wait("approve")
    visit.shot("approve")
    visit.session.said("Approve in the wallet")
    visit.browser.ask("close")
    case.seen(visit.session.end(expect=1), "E-CANCELLED")
    case.same(visit.before, data_hash(visit.home.folder))


def cancelled_in_the_terminal(case):
    visit = Visit(case, ethereum("never-answers"))
    visit.choose()
    visit.wait("approve")
    visit.session.stop()
    visit.refused("cancelled", "E-CANCELLED")
    visit.shot("cancelled")


# ---- a page that lies ---------------------------------------------------------------------------------------------------------------

def lie(case, code, state, wallet=None, **said):
    visit = Visit(case, wallet or ethereum(), lie=said)
    visit.choose((wallet or ethereum())["name"])
    visit.refused(state, code)


def a_page_that_lies_about_the_account(case):
    lie(case, "E-LINK-SIG", "wrongAccount", address=address_of("ethereum", OTHER_SECRET).lower())


def a_page_that_lies_about_the_account_asked_for(case):
    """The wallet has the account asked for; the page answers with a true signature of another."""
    visit = Visit(case, ethereum(), arguments=("--chain", "eip155:1", "--address", address_of("ethereum", ETHEREUM_SECRET)), lie={"address": address_of("ethereum", OTHER_SECRET)})
    visit.choose()
    visit.refused("wrongAccount", "E-LINK-ACCOUNT")


def a_page_that_lies_about_the_message(case):
    lie(case, "E-LINK-TEXT", "refused", message="Link this account to your identity\n\ndid:key:zMallory \nTimestamp: 1")


def a_page_that_lies_about_the_chain(case):
    lie(case, "E-LINK-CHAIN", "refused", chain="eip155:137")


def a_page_that_lies_about_the_cluster(case):
    lie(case, "E-LINK-CHAIN", "refused", solana(), chain="solana:EtWTRABZaYq6iMfeYKouRu166VU2xqa1")


def a_page_that_leaves_out_the_signature(case):
    lie(case, "E-LINK-FORMAT", "refused", drop=["signature"])


def a_page_that_sends_no_json(case):
    lie(case, "E-LINK-FORMAT", "refused", raw="<html>")


# ---- how it looks -------------------------------------------------------------------------------------------------------------------

def a_reload_goes_on(case):
    visit = Visit(case, ethereum())
    equal(visit.browser.ask("reload")["wallets"], ["Testmask"], "found again")
    visit.choose()
    linked(visit, "eip155:1:" + address_of("ethereum", ETHEREUM_SECRET).lower())


def who_asks_is_shown_with_name_and_picture(case):
    home = home_of()
    home.run("profile", "set", "name=Inês Duarte")
    home.run("profile", "picture", "set", os.path.join(HERE, "..", "media", "data", "photo-with-position.jpg"))
    for name, options in {"person": {}, "person-dark": {"dark": True}}.items():
        visit = Visit(case, ethereum(name="MetaMask", rdns="io.metamask"), ethereum(name="Rabby Wallet", rdns="io.rabby"), solana(name="Phantom"), home=home, **options)
        equal([visit.seen["who"], visit.seen["faceWidth"] > 0], ["For Inês Duarte", True], "name and picture")
        visit.shot(name)
        visit.clean()
        visit.session.stop()
        visit.session.end(expect=1)


def no_wallet_in_this_browser(case):
    visit = Visit(case)
    visit.wait("none")
    visit.shot("none")
    visit.session.stop()
    visit.wait("cancelled")
    case.seen(visit.session.end(expect=1), "E-CANCELLED")


def names_of_wallets_are_text(case):
    evil = "<img src=x onerror=alert(1)>\u202e evil " + "x" * 300
    visit = Visit(case, ethereum(name=evil, rdns="https://evil.example/<script>"))
    equal(["\u202e" in visit.seen["wallets"][0], len(visit.seen["wallets"][0]) <= 64, visit.seen["overflows"]], [False, True, False], "one line of text")
    visit.shot("evil-name")
    visit.clean()
    visit.session.stop()
    visit.session.end(expect=1)


def it_fits_every_window_and_both_languages(case):
    wallets = [ethereum(), ethereum(name="Rabbit Wallet"), solana()]
    for name, options in {"dark": {"dark": True}, "german": {"language": "de-DE"}, "narrow": {"width": 360, "height": 740}, "medium": {"width": 800}, "wide": {"width": 1920}, "dark-narrow-german": {"width": 360, "dark": True, "language": "de-AT"}}.items():
        visit = Visit(case, *wallets, **options)
        if visit.seen["overflows"]:
            raise Failed(f"{name}: wider than the window")
        if "german" in name:
            equal(visit.seen["title"], "Welche Wallet soll signieren?", "in German")
        visit.shot("choose-" + name)
        visit.session.stop()
        visit.wait("cancelled")
        if name == "dark":
            visit.shot("cancelled-dark")
        visit.session.end(expect=1)
        visit.clean()


HELPERS = ("home_of", "linked", "lie")

if __name__ == "__main__":
    run_cases(__file__, [value for name, value in list(globals().items())
                         if callable(value) and getattr(value, "__module__", "") == "__main__" and name not in HELPERS and not isinstance(value, type)])
