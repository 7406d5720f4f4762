"""journeys.py [NAME…]   what people come to do, done at the real window by keyboard alone, with the real keyring and the real node.

Run under with-desktop.sh; the journeys that need a node also under tests/interop/with-ceramic-node.sh. AMPHORA and AMPHORA_CLI name the programs.
Each journey starts with a home of its own. A failed one says what the window said and leaves a picture in AMPHORA_JOURNEY_PICTURES.
"""
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time
import traceback

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from person import Lost, Person  # noqa: E402

AMPHORA = os.environ["AMPHORA"]
CLI = os.environ["AMPHORA_CLI"]
JOURNEYS = {}


def journey(function):
    JOURNEYS[function.__name__] = function
    return function


def cli(home, *arguments, passphrase=None):
    environment = dict(os.environ, AMPHORA_PASSPHRASE=passphrase) if passphrase else None
    done = subprocess.run([CLI, "--home", str(home), "--json", *arguments], capture_output=True, text=True, timeout=60, env=environment)
    if done.returncode:
        raise Lost(f"amphora-cli {' '.join(arguments)} ended with {done.returncode}: {done.stdout} {done.stderr}")
    return json.loads(done.stdout)


def page(person, title):
    """Opens a page as who knows its name does: Ctrl+K, the name, Return."""
    person.key("ctrl+k")
    person.type(title)
    person.pump(0.3)
    person.key("Return")
    person.wait(lambda: ("heading", title) in [(role, name) for role, name, _ in person.everything()], f"page {title!r}")


def nothing_nameless(person, where):
    nameless = person.nameless()
    if nameless:
        raise Lost(f"without a name on {where}: {nameless}")


def make_identity(person, name):
    """From the four doors to the first page, words put off."""
    person.press("I am new here")
    person.fill("Name", name)
    person.press("Continue")
    person.read("Ready")
    person.press("Make my identity")
    person.read("Write down your 24 words")
    person.press("Later")
    person.read(f"Identity: {name}")


@journey
def first_identity_in_under_a_minute(person):
    started = time.monotonic()
    make_identity(person, "Ines")
    took = time.monotonic() - started
    if took >= 60:
        raise Lost(f"the first identity took {took:.0f} s")
    listed = cli(person.home, "identity", "list")
    if [row["name"] for row in listed] != ["Ines"] or not listed[0]["did"].startswith("did:key:z6Mk"):
        raise Lost(f"the home holds {listed}")
    return f"{took:.1f} s"


def choose(person, select, option):
    """Opens a list, types what is wanted, and takes it."""
    person.go_to(select)
    person.type(option)
    person.key("Return")


def choose_file(person, path):
    """Types a path into the file window, which has the keyboard when it opens."""
    person.wait(lambda: any(role == "dialog" and re.match("Save|Open|Choose", name) for role, name, _ in person.everything()), "a file window")
    person.go_to("", "text")
    person.key("ctrl+a")
    person.type(str(path))
    person.press(re.compile("^(Save|Open)$"), "push button")
    return path


def publish(person, **fields):
    """Fills fields of the profile and publishes them."""
    page(person, "Profile")
    for label, text in fields.items():
        person.fill(label.replace("_", " "), text, "text")
    person.read(re.compile(r"\d fields? changed"))
    person.press(re.compile("^Publish"))
    person.wait(lambda: not person.sees(re.compile(r"fields? changed")), "the end of publishing")


def expect(what, is_, wanted):
    if is_ != wanted:
        raise Lost(f"{what}: {is_!r} instead of {wanted!r}")


@journey
def edit_and_publish(person):
    make_identity(person, "Ines")
    publish(person, Name="Ines Duarte", Bio="Keeps bees.", Website="https://bees.example")
    nothing_nameless(person, "Profile")
    expect("the profile", cli(person.home, "profile", "show"),
           {"name": "Ines Duarte", "description": "Keeps bees.", "url": "https://bees.example"})


@journey
def restore_an_old_version(person):
    make_identity(person, "Ines")
    publish(person, Name="Ines Duarte", Bio="Keeps bees.")
    publish(person, Bio="Kept bees.")
    person.go_to(re.compile("^Version 1,"))
    person.key("Return")
    person.press(re.compile("^Restore"))
    person.read(re.compile("1 field changed"))
    person.press(re.compile("^Publish"))
    person.wait(lambda: len(cli(person.home, "profile", "history")) == 3, "a third version")
    expect("the profile", cli(person.home, "profile", "show"), {"name": "Ines Duarte", "description": "Keeps bees."})


@journey
def lock_and_unlock(person):
    make_identity(person, "Ines")
    page(person, "Profile")
    person.fill("Bio", "A draft that nobody may lose.", "text")
    person.pump(1.5)
    person.key("ctrl+l")
    person.read(re.compile("[Ll]ocked"))
    if person.sees(re.compile("nobody may lose")):
        raise Lost("the draft is shown while locked")
    nothing_nameless(person, "Unlock")
    person.press(re.compile("^(Open|Unlock)"))
    page(person, "Profile")
    person.read("A draft that nobody may lose.")


@journey
def make_the_kit(person):
    make_identity(person, "Ines")
    page(person, "Keys & recovery")
    person.press("Make a recovery kit")
    person.fill("Passphrase of the kit", "four random words here")
    person.fill("The same once more", "four random words here")
    nothing_nameless(person, "the kit sheet")
    person.press("Choose a place…")
    kit = choose_file(person, person.home.parent / "ines.amphora-kit")
    person.read("Your kit is made")
    person.press("Done")
    person.read("1 of 2 ready")
    # The kit alone opens the same identity in another home.
    other = person.home.parent / "other"
    did = cli(person.home, "identity", "list")[0]["did"]
    restored = cli(other, "identity", "restore", "--kit", str(kit), "--key-store", "keychain", passphrase="four random words here")
    expect("the identity of the kit", restored["did"], did)


@journey
def a_second_identity(person):
    make_identity(person, "Ines")
    person.press("Identity: Ines")
    person.go_to(re.compile("^Add an identity"), key="Down")
    person.key("Return")
    make_identity(person, "Work")
    names = sorted(row["name"] for row in cli(person.home, "identity", "list"))
    expect("the identities", names, ["Ines", "Work"])
    person.press("Identity: Work")
    person.go_to(re.compile("^Ines"), key="Down")
    person.key("Return")
    person.read("Identity: Ines")


@journey
def add_a_first_node_and_send(person):
    url = os.environ.get("AMPHORA_TEST_NODE_URL")
    if not url:
        raise Lost("AMPHORA_TEST_NODE_URL is not set: run this under tests/interop/with-ceramic-node.sh")
    make_identity(person, "Ines")
    publish(person, Name="Ines Duarte")
    page(person, "Nodes & sync")
    person.press("Add node")
    person.fill("Address", url)
    person.key("Return")
    person.read(re.compile("^Send a first copy to"))
    nothing_nameless(person, "the first upload")
    person.press(re.compile("^Send"))
    person.wait(lambda: not cli(person.home, "outbox", "list"), "an empty outbox", 60)
    person.read(re.compile("1 node"))


@journey
def change_the_language(person):
    make_identity(person, "Ines")
    page(person, "Settings")
    nothing_nameless(person, "Settings")
    person.press("Language", "push button")
    choose(person, "Language of the window", "Deutsch")
    person.read("Einstellungen")
    page(person, "Schlüssel & Wiederherstellung")
    page(person, "Einstellungen")
    choose(person, "Sprache des Fensters", "English")
    person.read("Settings")


@journey
def read_at_double_size(person):
    make_identity(person, "Ines")
    page(person, "Settings")
    person.go_to("Text size", "slider")
    person.key(*["Right"] * 5)
    person.read(re.compile("^200"))
    # All of a page can still be reached and used.
    publish(person, Name="Ines Duarte", Bio="Reads large letters.")
    nothing_nameless(person, "Profile at 200 %")
    expect("the profile", cli(person.home, "profile", "show"), {"name": "Ines Duarte", "description": "Reads large letters."})


@journey
def verify_a_stream(person):
    make_identity(person, "Ines")
    publish(person, Name="Ines Duarte")
    publish(person, Name="Ines D.")
    page(person, "Streams")
    nothing_nameless(person, "Streams")
    person.go_to(re.compile("^Profile, basicProfile"))
    person.key("Return")
    person.press("Check")
    person.press("Check this stream")
    person.read(re.compile("[Ee]verything is as it should be|holds|nothing false", re.I))
    # One flipped byte in the database, and the same check says so.
    person.read("History")


# ---- running them ---------------------------------------------------------------------------------------------------------------


def run(name):
    function = JOURNEYS[name]
    with tempfile.TemporaryDirectory() as folder:
        person = Person(AMPHORA, pathlib.Path(folder) / "home")
        started = time.monotonic()
        try:
            said = function(person)
            print(f"journey {name}: done in {time.monotonic() - started:.1f} s{' · ' + said if said else ''}", flush=True)
            return True
        except Exception as problem:  # Whatever went wrong is told with what the window showed.
            print(f"journey {name}: FAILED after {time.monotonic() - started:.1f} s: {problem}", flush=True)
            if not isinstance(problem, Lost):
                traceback.print_exc()
            person.picture(f"failed-{name}")
            return False
        finally:
            person.end()


if __name__ == "__main__":
    wanted = sys.argv[1:] or list(JOURNEYS)
    results = [run(name) for name in wanted]
    print(f"{sum(results)} of {len(results)} journeys done")
    sys.exit(0 if all(results) else 1)
