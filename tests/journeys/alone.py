"""Journeys that need no node: all of Amphora works without network."""
import re
import sqlite3
import time

from common import PASSPHRASE, choose, cli, expect, journey, make_a_kit, make_identity, nothing_nameless, page, publish, publish_draft
from person import Lost


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


@journey
def edit_and_publish(person):
    make_identity(person, "Ines")
    publish(person, Name="Ines Duarte", Bio="Keeps bees.", Website="https://bees.example")
    expect("the profile", cli(person.home, "profile", "show"),
           {"name": "Ines Duarte", "description": "Keeps bees.", "url": "https://bees.example"})


@journey
def restore_an_old_version(person):
    make_identity(person, "Ines")
    publish(person, Name="Ines Duarte", Bio="Keeps bees.")
    publish(person, Bio="Kept bees.")
    person.go_to(re.compile("^Version 1,"))
    person.key("Return")
    person.read(re.compile("^Restore"))
    nothing_nameless(person, "an old version")
    person.press(re.compile("^Restore"))
    publish_draft(person)
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
    kit = make_a_kit(person)
    # The kit alone opens the same identity in another home.
    did = cli(person.home, "identity", "list")[0]["did"]
    restored = cli(person.home.parent / "other", "identity", "restore", "--kit", str(kit), "--key-store", "keychain", passphrase=PASSPHRASE)
    expect("the identity of the kit", restored["did"], did)


@journey
def a_second_identity(person):
    make_identity(person, "Ines")
    person.press("Identity: Ines")
    person.go_to(re.compile("^Add an identity"), key="Down")
    nothing_nameless(person, "the menu of identities")
    person.key("Return")
    make_identity(person, "Work")
    names = sorted(row["name"] for row in cli(person.home, "identity", "list"))
    expect("the identities", names, ["Ines", "Work"])
    person.press("Identity: Work")
    person.go_to(re.compile("^Ines"), key="Down")
    person.key("Return")
    person.read("Identity: Ines")


@journey
def change_the_language(person):
    make_identity(person, "Ines")
    page(person, "Settings")
    person.press("Language", "page tab")
    choose(person, "Language of the window", "Deutsch")
    person.read("Einstellungen")
    person.keyboard("de")  # Who reads German has its letters on the keyboard.
    page(person, "Schlüssel & Zugang")
    page(person, "Einstellungen")
    choose(person, "Sprache des Fensters", "English")
    person.read("Settings")


@journey
def read_at_double_size(person):
    make_identity(person, "Ines")
    page(person, "Settings")
    person.go_to("Text size", "slider")
    person.key("End")
    person.read(re.compile("^200"))
    # All of a page can still be reached and used.
    publish(person, Name="Ines Duarte", Bio="Reads large letters.")
    expect("the profile", cli(person.home, "profile", "show"), {"name": "Ines Duarte", "description": "Reads large letters."})
    page(person, "Settings")
    person.go_to("Text size", "slider")
    person.key("Home")
    person.read(re.compile("^100"))


@journey
def verify_a_stream(person):
    make_identity(person, "Ines")
    publish(person, Name="Ines Duarte")
    publish(person, Name="Ines D.")
    page(person, "Streams")
    person.go_to(re.compile("^Profile, basicProfile"))
    person.key("Return")
    person.read("Check this stream")
    person.go_to("History", "page tab")
    for part, key in (("Content", "Left"), ("History", "Right"), ("Raw events", "Right"), ("Check", "Right")):
        person.go_to(part, "page tab", key=key)
        person.pump(0.3)
        nothing_nameless(person, f"Streams, {part}")
    person.press("Check this stream")
    person.read(re.compile("events checked, nothing is false"))
    # One flipped bit in a stored event, and the same check says so.
    [home] = (person.home / "identities").iterdir()
    with sqlite3.connect(home / "store.sqlite", timeout=10) as store:
        cid, data = store.execute("SELECT b.cid, b.bytes FROM block b JOIN event e ON e.cid = b.cid WHERE e.prev IS NOT NULL ORDER BY e.seq DESC LIMIT 1").fetchone()
        store.execute("UPDATE block SET bytes = ? WHERE cid = ?", (data[:-1] + bytes([data[-1] ^ 1]), cid))
    person.press("Check again")
    person.read(re.compile("failed a check"))
    nothing_nameless(person, "a check that failed")
