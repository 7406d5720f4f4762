#!/usr/bin/env python3
"""What can come between a person and the window in the middle of something. Run under tests/journeys/with-desktop.sh, with AMPHORA and
AMPHORA_CLI: the real window on a display, by keyboard, with a private, real gnome-keyring."""
import ctypes
import os
import pathlib
import re
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).parent
sys.path[:0] = [str(HERE.parent / "journeys"), str(HERE.parent / "cli")]
from amphora import Failed, Home  # noqa: E402
from cases import run_cases  # noqa: E402
from person import PATIENCE, Person  # noqa: E402
from gi.repository import Gio, GLib  # noqa: E402

AMPHORA = os.environ["AMPHORA"]
SERVICE = "org.freedesktop.Secret.Service"
LOGIN = "/org/freedesktop/secrets/collection/login"
BUS = Gio.bus_get_sync(Gio.BusType.SESSION)  # One connection: what it opens there ends with it.


def keyring(interface, call, arguments):
    return BUS.call_sync("org.freedesktop.secrets", "/org/freedesktop/secrets", interface, call, arguments, None, 0, 10_000, None).unpack()


def lock_keyring():
    keyring(SERVICE, "Lock", GLib.Variant("(ao)", ([LOGIN],)))


def unlock_keyring():
    """What the keyring's own window does with the password that was typed."""
    _, session = keyring(SERVICE, "OpenSession", GLib.Variant("(sv)", ("plain", GLib.Variant("s", ""))))
    keyring("org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface", "UnlockWithMasterPassword",
            GLib.Variant("(o(oayays))", (LOGIN, (session, [], list(b"pw"), "text/plain"))))


class ClientMessage(ctypes.Structure):
    _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("send_event", ctypes.c_int), ("display", ctypes.c_void_p),
                ("window", ctypes.c_ulong), ("message_type", ctypes.c_ulong), ("format", ctypes.c_int), ("data", ctypes.c_long * 5),
                ("rest", ctypes.c_long * 12)]


class Cross:
    """What a window manager sends when the cross of the window is clicked; ready before it is needed, so that the moment can be chosen."""

    def __init__(self, person):
        self.x11 = ctypes.CDLL("libX11.so.6")
        self.x11.XOpenDisplay.restype = ctypes.c_void_p
        self.x11.XInternAtom.argtypes, self.x11.XInternAtom.restype = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int], ctypes.c_ulong
        self.x11.XSendEvent.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_long, ctypes.c_void_p]
        self.x11.XCloseDisplay.argtypes = [ctypes.c_void_p]
        self.connection = self.x11.XOpenDisplay(None)
        self.window = int(person.x_window())
        kind = self.x11.XInternAtom(self.connection, b"WM_PROTOCOLS", 0)
        self.message = ClientMessage(type=33, window=self.window, message_type=kind, format=32)
        self.message.data[0] = self.x11.XInternAtom(self.connection, b"WM_DELETE_WINDOW", 0)

    def click(self):
        self.x11.XSendEvent(self.connection, self.window, 0, 0, ctypes.byref(self.message))
        self.x11.XCloseDisplay(self.connection)


def close_window(person):
    Cross(person).click()


def wait_for_the_end(person):
    code = person.process.wait(timeout=PATIENCE)
    if code != 0:
        raise Failed(f"the window ended with {code}")


def page(person, title):
    person.key("ctrl+k")
    person.type(title)
    person.pump(0.3)
    person.key("Return")
    person.wait(lambda: ("heading", title) in [(role, name) for role, name, _ in person.everything()], f"page {title!r}")


def new_home():
    home = Home(keychain=True)
    home.env.pop("AMPHORA_PASSPHRASE")
    home.restore()
    home.run("profile", "set", "name=Ada")
    return home


def draft_of(home):
    return (home.run("profile", "draft", "show") or {}).get("changed", {})


def open_profile(home, person=None):
    if person is None:
        person = Person(AMPHORA, pathlib.Path(home.folder))
    else:
        person.start()
    person.read(re.compile("^Identity: "))
    page(person, "Profile")
    return person


def keyring_locked_in_the_middle_of_an_edit(case):
    """The edit is a draft already, also what was typed last; the code is said, and opening the keyring leads on to it."""
    home = new_home()
    person = open_profile(home)
    try:
        person.fill("Bio", "Half a sen", "text")
        lock_keyring()
        person.type("tence")
        person.read(re.compile("^Saved on this computer"))  # The key that seals it was read before.
        person.type(", and the rest.")
        person.key("ctrl+l")  # Within the moment in which a draft saves itself.
        person.read("Amphora is locked")
        if person.sees(re.compile("Half a sen")):
            raise Failed("the draft is shown without the key")
        person.press("Open")
        person.read("Your keyring is locked")
        person.read(re.compile("E-KEY-LOCKED"))
        case.code, case.words = "E-KEY-LOCKED", "Your keyring is locked"
        # Only read meanwhile: what is public, and why the draft is not there.
        person.press("Read without key")
        page(person, "Profile")
        person.read(re.compile("Your key is locked"))
        if person.sees(re.compile("Half a sen")):
            raise Failed("the draft is shown while only reading")
        unlock_keyring()
        person.press("Unlock")
        person.read("Half a sentence, and the rest.")
        close_window(person)
        wait_for_the_end(person)
    finally:
        person.end()
    if draft_of(home) != {"description": "Half a sentence, and the rest."}:
        raise Failed(f"the draft is {draft_of(home)}")


def window_closed_while_locked_in_the_middle_of_an_edit(case):
    """Nobody opens the key again: the draft is there the next time."""
    home = new_home()
    person = open_profile(home)
    try:
        person.fill("Bio", "Typed just now", "text")
        person.key("ctrl+l")
        close_window(person)
        wait_for_the_end(person)
        if draft_of(home) != {"description": "Typed just now"}:
            raise Failed(f"the draft is {draft_of(home)}")
        open_profile(home, person)
        person.read("Typed just now")
    finally:
        person.end()


def window_closed_during_publish(case):
    """However soon after the click: the version is there and the draft is not, or the other way round; and never twice."""
    home = new_home()
    person = None
    published = 0
    # After the key is sent on its way to the button; it takes some milliseconds to get there.
    moments = [0, 0.005, 0.01, 0.013, 0.016, 0.02, 0.03, 0.06]
    try:
        for number, moment in enumerate(moments):
            text = f"Bio of round {number}."
            person = open_profile(home, person)
            person.fill("Bio", text, "text")
            if number % 2:
                person.read(re.compile("^Saved on this computer"))  # Otherwise it is typed, not yet a draft.
            person.go_to(re.compile("^Publish"), "push button")
            cross = Cross(person)
            pressing = subprocess.Popen(["xdotool", "key", "space"], stderr=subprocess.DEVNULL)
            time.sleep(moment)
            cross.click()
            wait_for_the_end(person)
            pressing.wait(timeout=PATIENCE)
            made = [version for version in home.run("profile", "history")
                    if any(change["field"] == "description" and change.get("new") == text for change in version["changes"])]
            stored, draft = home.run("profile", "show").get("description") == text, draft_of(home)
            if (len(made), stored, draft) not in ((1, True, {}), (0, False, {"description": text})):
                raise Failed(f"after {moment} s: {len(made)} versions, published: {stored}, draft: {draft}")
            published += len(made)
            open_profile(home, person)
            person.read(text)  # Whichever it is, the window shows it again.
            close_window(person)
            wait_for_the_end(person)
        case.words = f"{published} published, {len(moments) - published} kept as draft"
        if home.run("fsck")["bad"]:
            raise Failed("the home is not sound")
    finally:
        if person:
            person.end()


if __name__ == "__main__":
    run_cases(__file__, [keyring_locked_in_the_middle_of_an_edit, window_closed_while_locked_in_the_middle_of_an_edit,
                         window_closed_during_publish])
