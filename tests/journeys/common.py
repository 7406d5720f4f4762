"""What the journeys have in common: the command line, pages, sheets, files."""
import json
import os
import re
import subprocess

from person import Lost

AMPHORA = os.environ["AMPHORA"]
CLI = os.environ["AMPHORA_CLI"]
PASSPHRASE = "four random words here"
JOURNEYS = {}


def journey(function):
    JOURNEYS[function.__name__] = function
    return function


def expect(what, is_, wanted):
    if is_ != wanted:
        raise Lost(f"{what}: {is_!r} instead of {wanted!r}")


def cli(home, *arguments, passphrase=None, code=0):
    """What amphora-cli says as JSON about a home that the window may hold open."""
    environment = dict(os.environ, AMPHORA_PASSPHRASE=passphrase) if passphrase else None
    done = subprocess.run([CLI, "--home", str(home), "--json", *arguments], capture_output=True, text=True, timeout=60, env=environment)
    if done.returncode != code:
        raise Lost(f"amphora-cli {' '.join(map(str, arguments))} ended with {done.returncode}: {done.stdout} {done.stderr}")
    return json.loads(done.stdout)


def nothing_nameless(person, where):
    nameless = person.nameless()
    if nameless:
        raise Lost(f"without a name on {where}: {nameless}")


def page(person, title):
    """Opens a page as who knows its name does: Ctrl+K, the name, Return. Nothing on it may be without a name."""
    person.key("ctrl+k")
    person.type(title)
    person.pump(0.3)
    person.key("Return")
    person.wait(lambda: ("heading", title) in [(role, name) for role, name, _ in person.everything()], f"page {title!r}")
    nothing_nameless(person, title)


def make_identity(person, name):
    """From the four doors to the first page, words put off."""
    nothing_nameless(person, "the first page")
    person.press("I am new here")
    person.fill("Name", name)
    nothing_nameless(person, "the name")
    person.press("Continue")
    person.read("Ready")
    nothing_nameless(person, "the place of the key")
    person.press("Make my identity")
    person.read("Write down your 24 words")
    nothing_nameless(person, "the words")
    person.press("Later")
    person.read(f"Identity: {name}")
    nothing_nameless(person, "Home")


def choose(person, select, option):
    """Opens a list, types what is wanted, and takes it."""
    person.go_to(select)
    person.type(option)
    person.key("Return")


def choose_file(person, title, path):
    """Types a path into the file window, which has the keyboard in its field when it opens."""
    person.wait(lambda: any(role == "dialog" and name == title for role, name, _ in person.everything()), f"the file window {title!r}")
    person.wait(lambda: person.is_on("File", "text"), "the keyboard in the field of the file window")
    nothing_nameless(person, title)
    person.key("ctrl+a")
    person.type(str(path))
    person.key("Return")
    person.wait(lambda: not any(role == "dialog" and name == title for role, name, _ in person.everything()), "the end of the file window")
    return path


def publish(person, **fields):
    """Fills fields of the profile and publishes them."""
    page(person, "Profile")
    for label, text in fields.items():
        person.fill(label.replace("_", " "), text, "text")
    publish_draft(person)


def publish_draft(person):
    changes = re.compile(r"^Publish \d+ changes?$")
    person.read(changes)
    nothing_nameless(person, "Profile with a draft")
    person.press(changes)
    person.wait(lambda: not person.sees(changes) and not person.sees("Publishing"), "the end of publishing")
    nothing_nameless(person, "Profile")


def make_a_kit(person):
    """By the page Keys & recovery; gives the file."""
    page(person, "Keys & recovery")
    person.press("Make a recovery kit")
    person.fill("Passphrase of the kit", PASSPHRASE)
    person.fill("The same once more", PASSPHRASE)
    nothing_nameless(person, "the kit sheet")
    person.press("Choose a place…")
    kit = choose_file(person, "Save the recovery kit", person.home.parent / "ines.amphora-kit")
    person.read("Your kit is made")
    nothing_nameless(person, "the kit that was made")
    person.press("Done")
    person.read("1 of 2 ready")
    return kit
