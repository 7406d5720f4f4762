"""Linking wallets: one signs in the browser that the desktop opens, the signature of another is made elsewhere and pasted."""
import os
import pathlib
import re
import subprocess
import sys
import tempfile

from beside_a_node import add_a_node, did_of, from_environment
from common import cli, expect, journey, make_identity, nothing_nameless, page
from person import Lost

TESTS = pathlib.Path(__file__).parents[1]
# At the end: other files there have the names of files here.
sys.path += [str(TESTS / "cli"), str(TESTS / "interop")]
from wallet_browser import ETHEREUM_SECRET, OTHER_SECRET, Browser, ethereum, flip_a_byte_of_the_proof, node_has, proofs_are_taken, solana  # noqa: E402

SOLANA = "solana:5eykt4UsFv8P8NJdTREpY1vzqKqZKvdp:"
ENDS = "linked|refused|wrongAccount"
BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"


def base58(data):
    number, text = int.from_bytes(data, "big"), ""
    while number:
        number, digit = divmod(number, 58)
        text = BASE58[digit] + text
    return "1" * (len(data) - len(data.lstrip(b"\0"))) + text


class Wallet:
    """A Solana account in the hands of openssl: an Ed25519 key whose public half is the address."""

    def __init__(self, folder):
        self.key = pathlib.Path(folder) / "key.pem"
        subprocess.run(["openssl", "genpkey", "-algorithm", "ed25519", "-out", self.key], check=True)
        public = subprocess.run(["openssl", "pkey", "-in", self.key, "-pubout", "-outform", "DER"], check=True, capture_output=True).stdout
        self.address = base58(public[-32:])

    def sign(self, text):
        with tempfile.NamedTemporaryFile() as message:
            message.write(text.encode())
            message.flush()
            signed = subprocess.run(["openssl", "pkeyutl", "-sign", "-rawin", "-inkey", self.key, "-in", message.name], check=True, capture_output=True)
        return base58(signed.stdout)


def unmarked(text):
    """As a person reads and copies it: the marks around foreign text are drawn, not signed."""
    return re.sub("[\u2066-\u2069]", "", text)


def states_of(links):
    return {link["account"]: link["state"] for link in links}


def text_to_sign(person):
    texts = [text for text in map(unmarked, person.texts()) if text.startswith("Link this account to your identity") and "did:key:" in text]
    if not texts:
        raise Lost(f"the text to sign is not told; it says: {' | '.join(person.texts())[:2000]}")
    return texts[-1]  # That of a linked account is before it, on the page under the sheet.


def link_a_pasted_signature(person, wallet):
    """From the Accounts page and back to it; a signature of another text is tried before the right one."""
    before = states_of(cli(person.home, "account", "list"))
    person.press("Link account")
    nothing_nameless(person, "the ways to sign")
    person.press("Paste a signature")
    person.go_to("Ethereum", "page tab")
    person.go_to("Solana", "page tab", key="Right")
    person.fill("Address of the account", wallet.address)
    nothing_nameless(person, "the account that signs")
    person.press("Continue")
    person.read("Copy text")
    nothing_nameless(person, "the text that is signed")
    text = text_to_sign(person)
    person.press("Continue")
    person.fill("Signature", wallet.sign(text + "."))  # Of another text: refused, and nothing is stored.
    person.press("Check and link")
    person.read(re.compile("E-LINK-|E-SIG"))
    expect("what a wrong signature links", states_of(cli(person.home, "account", "list")), before)
    person.fill("Signature", wallet.sign(text))
    person.press("Check and link")
    done_with_the_link(person, wallet.address)


def done_with_the_link(person, address):
    person.read("Signature is right")
    nothing_nameless(person, "the link")
    person.press("Done")
    person.read(re.compile(re.escape(address), re.IGNORECASE))
    nothing_nameless(person, "Accounts")


@journey
def link_a_wallet_by_a_pasted_signature(person):
    wallet = Wallet(person.home.parent)
    make_identity(person, "Ines")
    page(person, "Accounts")
    link_a_pasted_signature(person, wallet)
    [linked] = cli(person.home, "account", "list")
    expect("the account", (linked["account"], linked["state"]), (SOLANA + wallet.address, "proven"))


class OpenedPages:
    """The browser that this desktop opens: named as one is named on every desktop, found by xdg-open, and noting the address for the real browser."""

    def __init__(self, folder):
        self.note = folder / "opened"
        program = folder / "browser.sh"
        program.write_text(f"#!/bin/sh\nprintf '%s\\n' \"$1\" >> '{self.note}'\n")
        program.chmod(0o755)
        applications, settings = (pathlib.Path(os.environ[name]) for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME"))
        (applications / "applications").mkdir(parents=True, exist_ok=True)
        (applications / "applications" / "test-browser.desktop").write_text(f"[Desktop Entry]\nType=Application\nName=Browser\nExec={program} %u\n")
        settings.mkdir(parents=True, exist_ok=True)
        (settings / "mimeapps.list").write_text("[Default Applications]\nx-scheme-handler/http=test-browser.desktop\n")
        self.seen = 0

    def next(self, person):
        def all_of_them():
            return self.note.read_text().split("\n")[:-1] if self.note.exists() else []
        person.wait(lambda: len(all_of_them()) > self.seen, "the page that the desktop's browser is asked to open")
        self.seen += 1
        return all_of_them()[self.seen - 1]


def open_the_page(person, pages, browser, **more):
    """In Chromium, at the address that the window had opened; both sides show the same."""
    person.read("Waiting for your wallet")
    nothing_nameless(person, "the wait for the wallet")
    seen = browser.ask("open", url=pages.next(person), wallets=[ethereum(), solana()], **more)
    person.read(f"Code {seen['code']}")
    expect("the text on the page", seen["message"], text_to_sign(person))
    expect("the wallets on the page", sorted(seen["wallets"]), ["Testmask", "Testphantom"])
    person.read(re.compile("^Choose your wallet on the page"))
    browser.ask("choose", wallet="Testmask")


def link_through_the_browser(person, browser):
    """First by a page that lies about who signed, then by the page as it is; gives the account."""
    pages = OpenedPages(person.home.parent)
    first, other = (browser.ask("address", kind="ethereum", secret=secret)["address"].lower() for secret in (ETHEREUM_SECRET, OTHER_SECRET))
    person.press("Link account")
    person.press("Browser wallet on this computer")
    open_the_page(person, pages, browser, lie={"address": other})
    expect("the end of the page that lied", browser.ask("wait", state=ENDS)["state"], "wrongAccount")
    person.read(re.compile("E-LINK-SIG"))
    nothing_nameless(person, "a link that was refused")
    expect("what a page that lies links", cli(person.home, "account", "list"), [])
    person.press("Try again")
    open_the_page(person, pages, browser)
    ended = browser.ask("wait", state=ENDS)
    expect("the end of the page", (ended["state"], ended["footer"], ended["strangers"]), ("linked", "You can close this tab.", []))
    done_with_the_link(person, first)
    return "eip155:1:" + first


@journey
def link_two_wallets_and_send_them(person):
    url, pasted = from_environment("AMPHORA_TEST_NODE_URL"), Wallet(person.home.parent)
    make_identity(person, "Ines")
    page(person, "Accounts")
    with Browser() as browser:
        first = link_through_the_browser(person, browser)
    link_a_pasted_signature(person, pasted)
    wanted = {first: "proven", SOLANA + pasted.address: "proven"}
    expect("the accounts", states_of(cli(person.home, "account", "list")), wanted)
    add_a_node(person)
    page(person, "Accounts")
    for account in wanted:
        person.read(re.compile(re.escape(account.split(":")[-1]), re.IGNORECASE))
    links, did = cli(person.home, "account", "list"), did_of(person)
    proofs_are_taken(links, did)
    node_has(links, did, url)
    # Anybody reads and checks them from the node.
    expect("what a stranger reads", states_of(cli(person.home.parent / "stranger", "account", "list", did, "--node", url)), wanted)

    flip_a_byte_of_the_proof(person.home)
    person.press("Check all")
    person.read(re.compile("Proof is wrong"))
    person.read("Needs a look 1")
    nothing_nameless(person, "an account whose proof is wrong")
    expect("what one flipped byte spoils", states_of(cli(person.home, "account", "list")), {**wanted, SOLANA + pasted.address: "invalid"})
