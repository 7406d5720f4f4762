"""Linking a wallet: its signature is made elsewhere, and pasted."""
import pathlib
import re
import subprocess
import tempfile

from common import cli, expect, journey, make_identity, nothing_nameless, page
from person import Lost

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


@journey
def link_a_wallet_by_a_pasted_signature(person):
    wallet = Wallet(person.home.parent)
    make_identity(person, "Ines")
    page(person, "Accounts")
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
    # As a person would copy it; the marks around foreign text are drawn, not signed.
    said = [re.sub("[\u2066-\u2069]", "", text) for text in person.texts()]
    text = next((text for text in said if text.startswith("Link this account to your identity") and "did:key:" in text), None)
    if not text:
        raise Lost(f"the text to sign is not told; it says: {' | '.join(said)[:2000]}")
    person.press("Continue")
    person.fill("Signature", wallet.sign(text + "."))  # Of another text: refused, and nothing is stored.
    person.press("Check and link")
    person.read(re.compile("E-LINK-|E-SIG"))
    expect("what a wrong signature links", cli(person.home, "account", "list"), [])
    person.fill("Signature", wallet.sign(text))
    person.press("Check and link")
    person.read("Signature is right")
    nothing_nameless(person, "the link")
    person.press("Done")
    person.read(re.compile(re.escape(wallet.address)))
    nothing_nameless(person, "Accounts")
    [linked] = cli(person.home, "account", "list")
    expect("the account", (linked["account"], linked["state"]), ("solana:5eykt4UsFv8P8NJdTREpY1vzqKqZKvdp:" + wallet.address, "proven"))
