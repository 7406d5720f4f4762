"""The desktop's own file window, where there is one: the real portal with its GTK window, driven by the keyboard like the rest."""
import os
import pathlib
import re
import subprocess

from common import cli, journey, make_identity, page, publish_draft
from person import Lost

PHOTO = pathlib.Path(__file__).parents[1] / "media" / "data" / "photo-with-position.jpg"
ROOT = pathlib.Path(os.environ.get("AMPHORA_JOURNEY_PORTAL", "/"))  # where the packages xdg-desktop-portal and xdg-desktop-portal-gtk lie


class Portal:
    """The two programs of the portal, started by hand: with-keyring.sh keeps the bus from starting them, which knows no display."""

    def __init__(self, person):
        self.person = person
        self.programs = []

    def __enter__(self):
        environment = dict(os.environ, XDG_CURRENT_DESKTOP="GNOME", XDG_DESKTOP_PORTAL_DIR=str(ROOT / "usr/share/xdg-desktop-portal/portals"))
        if ROOT != pathlib.Path("/"):
            environment["LD_LIBRARY_PATH"] = str(ROOT / "usr/lib/x86_64-linux-gnu")
        # One after the other: the portal offers no window whose maker is not there when it starts.
        for name, on_the_bus in (("xdg-desktop-portal-gtk", "org.freedesktop.impl.portal.desktop.gtk"), ("xdg-desktop-portal", "org.freedesktop.portal.Desktop")):
            program = ROOT / "usr/libexec" / name
            if not program.exists():
                raise Lost(f"{program} is not there: install xdg-desktop-portal-gtk")
            self.programs.append(subprocess.Popen([str(program), "--replace"], env=environment))
            try:
                self.person.wait(lambda: offers_files(on_the_bus), f"{name} on the bus")
            except Lost:
                self.__exit__()
                raise
        return self

    def __exit__(self, *problem):
        for program in self.programs:
            program.terminate()
            program.wait(timeout=20)


def offers_files(name):
    asked = subprocess.run(["dbus-send", "--session", "--print-reply", f"--dest={name}", "/org/freedesktop/portal/desktop",
                            "org.freedesktop.DBus.Introspectable.Introspect"], capture_output=True, text=True)
    return ".FileChooser" in asked.stdout


@journey
def choose_a_file_in_the_desktops_own_window(person):
    with Portal(person):
        make_identity(person, "Ines")
        page(person, "Profile")
        person.press("Add picture")
        person.go_to("Choose a file…", key="Down")
        person.key("Return")
        window = person.other_window("Choose a picture")
        person.xdotool("windowfocus", "--sync", window)
        person.pump(0.5)
        person.type("/")  # It opens the field for a path; what is typed before the field is there would be lost.
        person.wait(lambda: person.is_on("", "text") and person.written() == "/", "the field for a path")
        person.type(str(PHOTO)[1:])
        person.wait(lambda: person.written() == str(PHOTO), "the path in the field")
        person.key("Return")
        person.wait(lambda: not person.is_window("Choose a picture"), "the end of the desktop's window")
        person.focus_window()
        person.read("Place your picture")
        person.press("Use picture")
        publish_draft(person)
        if not re.match("ipfs://bafkrei", cli(person.home, "profile", "show")["image"]["original"]["src"]):
            raise Lost("the picture is not in the profile")
