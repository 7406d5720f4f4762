"""A credential from one home to another, and on to everybody whom it can be for."""
import base64
import contextlib
import json
import pathlib
import re
import subprocess
import sys

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
    person.press("Review")
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
    person.read("Not imported")
    nothing_nameless(person, "a backup with a flipped bit")
    person.press("Close")
    expect("what came of a flipped bit", cli(fresh, "credential", "list"), [])
    bring_back(person, files / "mine.amphora-credentials")
    person.wait(lambda: len(cli(fresh, "credential", "list")) == 1, "the credential of the backup")
    nothing_lies_open(person, ["Guild of Smiths", "Ines Duarte", CLAIMS["Member since"], AUDIENCE, NONCE, "dc+sd-jwt"], issuer, holder, fresh)
    expect("what came back", kept(fresh), kept(holder))


# ---- the three ways in --------------------------------------------------------------------------------------------------------------

def issued(person, holder, role):
    """A credential for the holder, made by somebody else's amphora-cli."""
    folder = person.home.parent
    giver, path = folder / "giver", folder / f"{role}.sd-jwt"
    if not giver.exists():
        cli(giver, "identity", "create", "--words-out", folder / "words", "--key-store", "keychain")
    claims = folder / "claims.json"
    claims.write_text(json.dumps({"organization": "Guild of Smiths", "memberName": "Ines Duarte", "role": role, "memberNumber": "4711", "memberSince": "2020-02-29"}))
    cli(giver, "credential", "issue", "--subject", holder, "--template", "membership", "--claims", claims, "--out", path)
    return path


@contextlib.contextmanager
def other_program(what, path):
    program = subprocess.Popen([sys.executable, "-B", pathlib.Path(__file__).with_name("other_program.py"), what, path], stdout=subprocess.PIPE, text=True)
    try:
        if program.stdout.readline() != "ready\n":
            raise Lost(f"the other program does not {what}: install gir1.2-gtk-3.0")
        yield
    finally:
        program.terminate()
        program.wait(timeout=20)


def decide(person, role, count):
    """What came in is shown with who says it and how that is known, and kept only after a yes."""
    person.read("Do you want to keep this?")
    person.read(f"Role: {role}")
    nothing_nameless(person, "what may be kept")
    expect("what is kept before the yes", len(cli(person.home, "credential", "list")), count)
    person.press("Keep it")
    person.wait(lambda: len(cli(person.home, "credential", "list")) == count + 1, "a credential that is kept")
    person.read("Show to a verifier")
    nothing_nameless(person, "Credentials")


def drop_into_the_window(person):
    """By the mouse: there is no other way to drop."""
    person.xdotool("mousemove", 60, 20, "mousedown", 1)
    for x, y in ((70, 26), (90, 40), (300, 300), (640, 416), (650, 420)):
        person.xdotool("mousemove", x, y)
        person.pump(0.15)
    person.read("Drop to look at it. Nothing is kept yet.")
    person.xdotool("mouseup", 1, "mousemove", 0, 831)


@journey
def take_credentials_in_by_file_paste_and_drop(person):
    make_identity(person, "Ines")
    holder = did_of(person.home)
    smith, farrier, founder = (issued(person, holder, role) for role in ("Smith", "Farrier", "Founder"))
    page(person, "Credentials")
    person.press("Import a credential")
    choose_file(person, CHOOSE, smith)
    decide(person, "Smith", 0)

    cut = person.home.parent / "cut.txt"
    cut.write_text(farrier.read_text()[:200])
    with other_program("copy", cut):  # Half of it was marked when it was copied.
        person.press("Import")
        person.read("Import a credential")
        person.press("Paste")
        person.read("Not imported")
        nothing_nameless(person, "what is not taken in")
    with other_program("copy", farrier):
        person.press("Try another one")
        person.press("Paste")
        decide(person, "Farrier", 1)
    with other_program("copy", farrier):
        person.key("ctrl+v")  # On the page itself, and the same once more.
        person.read("You have this one already")
        person.press("Cancel")

    with other_program("drag", founder):
        drop_into_the_window(person)
        decide(person, "Founder", 2)
    texts = sorted(cli(person.home, "credential", "show", row["id"])["text"].strip() for row in cli(person.home, "credential", "list"))
    expect("the texts, as they came", texts, sorted(path.read_text().strip() for path in (smith, farrier, founder)))
