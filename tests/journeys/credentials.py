"""A credential from one home to another, and on to everybody whom it can be for."""
import base64
import json
import re

from common import PASSPHRASE, choose_file, cli, expect, journey, make_identity, nothing_nameless, page
from person import Lost
from searched import nothing_lies_open

CLAIMS = {"Organization": "Guild of Smiths", "Name of the member": "Ines Duarte", "Role": "Smith", "Number": "4711", "Member since": "2020-02-29"}
AUDIENCE, NONCE = "https://club.example", "n-0S6_WzA2Mj"
CHOOSE, SAVE = "Choose a credential", "Save the file"


def did_of(home):
    return cli(home, "identity", "list")[0]["did"]


def save(person, path):
    """By the file window; what was written is read back by the program, and its hash is shown."""
    person.press("Save file…")
    choose_file(person, SAVE, path)
    person.read(re.compile("^It was read back and is the same"))
    nothing_nameless(person, f"the file {path.name} that was saved")
    return path


def issue(person, holder, path):
    page(person, "Credentials")
    person.press("Issue")
    nothing_nameless(person, "the kinds of credentials")
    person.press("Membership")
    person.fill("To", holder)
    for label, text in CLAIMS.items():
        person.fill(label, text)
    nothing_nameless(person, "the form of a credential")
    person.press("Look it over")
    person.read("Exactly this is signed")
    nothing_nameless(person, "what is signed")
    person.press("Sign and issue")
    person.read("It is issued")
    person.press("Export…")
    person.press("Another wallet")
    person.read("What goes out?")
    nothing_nameless(person, "the export for another wallet")
    save(person, path)
    person.press("Done")


def keep(person, path):
    page(person, "Credentials")
    person.press("Import a credential")
    choose_file(person, CHOOSE, path)
    person.read("Do you want to keep this?")
    person.read(re.compile("Guild of Smiths"))
    nothing_nameless(person, "what may be kept")
    person.press("Keep it")
    person.wait(lambda: len(cli(person.home, "credential", "list")) == 1, "a credential that is kept")
    person.read("Show to a verifier")
    nothing_nameless(person, "a credential")


def disclosed(text):
    """The claims of an SD-JWT that its reader gets (RFC 9901: parts between tildes, each [salt, name, value])."""
    parts = [json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))) for part in text.strip().split("~")[1:-1]]
    return {name: value for _, name, value in parts}


def present(person, path):
    """Two of five claims, for one audience and its number."""
    person.press("Show to a verifier")
    for label in ("Role", "Member since"):
        person.press(label, "check box")
    person.fill("Made out to", AUDIENCE)
    person.fill("Their one-time number", NONCE)
    person.read(re.compile("3 other claims"))
    nothing_nameless(person, "what a verifier gets")
    person.press("Sign and show")
    person.read(re.compile("^Signed\\."))
    text = person.text_of("The presentation")
    save(person, path)
    person.press("Done")
    expect("the file and the field", path.read_text().strip(), text.strip())
    verdict = cli(person.home, "credential", "verify", path, "--audience", AUDIENCE, "--nonce", NONCE)
    expect("what a verifier says", verdict["overall"], "valid")
    expect("what a verifier can read", disclosed(text), {"role": "Smith", "memberSince": "2020-02-29"})
    other = cli(person.home, "credential", "verify", path, "--audience", "https://other.example", "--nonce", NONCE, code=3)
    expect("what another one says", other["overall"], "invalid")


def export(person, audience, path):
    person.press("Export…")
    person.press(audience)
    if audience == "Me, as a backup":
        person.fill("Passphrase of the backup", PASSPHRASE)
        person.fill("The same once more", PASSPHRASE)
    nothing_nameless(person, f"the export for {audience}")
    save(person, path)
    person.press("Done")
    return path.read_bytes()


def bring_back(person, path):
    page(person, "Credentials")
    person.press("Import a credential")
    choose_file(person, CHOOSE, path)
    person.read("A backup of credentials")
    nothing_nameless(person, "a backup")
    person.fill("Passphrase of the backup", PASSPHRASE)
    person.press("Bring them back")


def kept(home):
    return [(row["id"], row["title"], row["role"], cli(home, "credential", "show", row["id"])["text"]) for row in cli(home, "credential", "list")]


@journey
def hand_a_credential_on(person):
    files = person.home.parent
    issuer, holder, fresh = (files / name for name in ("issuer", "holder", "fresh"))
    person.go_home(holder)
    make_identity(person, "Ines")
    person.go_home(issuer)
    make_identity(person, "Guild")
    issue(person, did_of(holder), files / "membership.sd-jwt")

    person.go_home(holder)
    keep(person, files / "membership.sd-jwt")
    present(person, files / "shown.sd-jwt")
    backup = export(person, "Me, as a backup", files / "mine.amphora-credentials")
    if b"Guild of Smiths" in backup or b"Ines Duarte" in backup:
        raise Lost("the backup can be read")
    expect("what another wallet gets", export(person, "Another wallet", files / "again.sd-jwt"), (files / "membership.sd-jwt").read_bytes())
    if not export(person, "Print", files / "page.pdf").startswith(b"%PDF-"):
        raise Lost("what is for paper is no PDF")
    entries = cli(holder, "credential", "ledger")
    if not any(AUDIENCE in str(entry) for entry in entries):
        raise Lost(f"the ledger knows nothing of it: {entries}")

    person.go_home(fresh)
    make_identity(person, "Ines again")
    flipped = bytearray(backup)
    flipped[-1] ^= 1
    (files / "flipped.amphora-credentials").write_bytes(flipped)
    bring_back(person, files / "flipped.amphora-credentials")
    person.read(re.compile("E-BACKUP-DAMAGED|E-PASSPHRASE"))
    person.read("It was not taken in")
    nothing_nameless(person, "a backup with a flipped bit")
    person.press("Close")
    expect("what came of a flipped bit", cli(fresh, "credential", "list"), [])
    bring_back(person, files / "mine.amphora-credentials")
    person.wait(lambda: len(cli(fresh, "credential", "list")) == 1, "the credential of the backup")
    nothing_lies_open(person, ["Guild of Smiths", "Ines Duarte", CLAIMS["Member since"], AUDIENCE, NONCE, "dc+sd-jwt"], issuer, holder, fresh)
    expect("what came back", kept(fresh), kept(holder))
