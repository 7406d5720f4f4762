"""Somebody at the window: types on the keyboard, and knows of the window only what a screen reader is told (AT-SPI).

Needs an X display, a session bus and the accessibility bus (tests/journeys/with-desktop.sh). Nothing is clicked.
"""
import os
import pathlib
import re
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = float(os.environ.get("AMPHORA_PATIENCE", "30"))  # seconds for one thing to happen
# What a person can use: each of these must say what it is.
USABLE = {"push button", "toggle button", "check box", "radio button", "combo box", "text", "password text", "slider", "spin button",
          "list item", "menu item", "page tab", "link", "table cell"}


class Lost(AssertionError):
    """The person does not find what the journey says is there."""


class Person:
    def __init__(self, amphora, home, *options):
        self.focus = None
        self.pictures = pathlib.Path(os.environ.get("AMPHORA_JOURNEY_PICTURES", home))
        self.home = home
        Atspi.init()
        self.listener = Atspi.EventListener.new(self._focused)
        self.listener.register("object:state-changed:focused")
        self.program = amphora
        self.process = None
        try:
            self.start(*options)
        except Exception:
            self.picture("failed-start")
            self.kill()
            raise

    # ---- the program -----------------------------------------------------------------------------------------------------------

    def start(self, *options):
        environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb", QT_QUICK_BACKEND="software",
                           LC_ALL=os.environ.get("AMPHORA_JOURNEY_LOCALE", "C.UTF-8"))
        self.process = subprocess.Popen([self.program, "--home", str(self.home), *options], env=environment)
        self.wait(lambda: self.application() is not None, "the window in the accessibility tree")
        self.wait(lambda: self.x_window(), "the window on the display")
        self.focus_window()

    def focus_window(self):
        self.xdotool("windowfocus", "--sync", self.x_window())

    def is_window(self, title):
        return bool(subprocess.run(["xdotool", "search", "--onlyvisible", "--name", f"^{re.escape(title)}$"], capture_output=True, text=True).stdout.split())

    def other_window(self, title):
        """A window of the desktop, not of the program."""
        self.wait(lambda: self.is_window(title), f"a window {title!r}")
        return subprocess.run(["xdotool", "search", "--onlyvisible", "--name", f"^{re.escape(title)}$"], capture_output=True, text=True).stdout.split()[0]

    def keyboard(self, layout):
        subprocess.run(["setxkbmap", layout], check=True, timeout=PATIENCE)
        self.pump(0.5)

    def close(self):
        """Ends the program as its window's close button does."""
        self.xdotool("windowclose", self.x_window())
        self.process.wait(timeout=PATIENCE)

    def end(self):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(timeout=PATIENCE)
            except subprocess.TimeoutExpired:
                self.kill()
                raise Lost(f"the program does not end within {PATIENCE:.0f} s of being told to") from None
        self.keyboard("us")

    def kill(self):
        """After something went wrong: nothing of this one may stand in the way of the next."""
        if self.process and self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        self.keyboard("us")

    def go_home(self, home):
        """To another home, in a window of its own."""
        self.end()
        self.home = home
        self.focus = None
        self.start()
        self.read(re.compile("^Identity: |^I am new here$"))

    def x_window(self):
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)], capture_output=True, text=True).stdout.split()
        return found[0] if found else None

    def application(self):
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            try:
                if child and child.get_process_id() == self.process.pid:
                    return child
            except GLib.Error:
                pass
        return None

    # ---- hands -----------------------------------------------------------------------------------------------------------------

    def xdotool(self, *arguments):
        subprocess.run(["xdotool", *map(str, arguments)], check=True, timeout=PATIENCE)

    def key(self, *names):
        for name in names:
            self.xdotool("key", "--clearmodifiers", name)
            self.pump(0.06)

    def type(self, text):
        self.xdotool("type", "--clearmodifiers", "--delay", "8", text)
        self.pump(0.1)

    def go_to(self, name, role=None, limit=120, key="Tab"):
        """Presses Tab until the focus is on what is called NAME."""
        seen = []
        for _ in range(limit):
            if self.is_on(name, role):
                self.pump(0.15)  # What was heard may be old: it must still be so.
                if self.is_on(name, role):
                    return
            before = self.focus
            self.key(key)
            self.pump_until(lambda: self.focus is not before, 0.4)
            seen.append(self.where())
        raise Lost(f"{key} never reaches {name!r} ({role or 'any role'}); it went: {' > '.join(seen[:60])}")

    def press(self, name, role=None, limit=120):
        self.go_to(name, role, limit)
        self.key("space")

    def fill(self, name, text, role=None):
        self.go_to(name, role)
        self.key("ctrl+a")
        self.type(text)

    # ---- what a screen reader says ---------------------------------------------------------------------------------------------

    def _focused(self, event):
        if event.detail1 and event.source:
            self.focus = event.source

    def where(self):
        try:
            return f"{self.focus.get_role_name()} {self.focus.get_name()!r}" if self.focus else "nowhere"
        except GLib.Error:
            return "something that is gone"

    def is_on(self, name, role=None):
        try:
            return bool(self.focus) and matches(name, self.focus.get_name()) and role in (None, self.focus.get_role_name())
        except GLib.Error:
            return False

    def written(self):
        """What stands in the field that has the keyboard."""
        try:
            return Atspi.Text.get_text(self.focus, 0, -1)
        except GLib.Error:
            return None

    def everything(self):
        """All that is shown: (role, name, object), in reading order."""
        todo = [self.application()]
        while todo:
            node = todo.pop()
            try:
                if node is None:
                    continue
                states = node.get_state_set()
                role = node.get_role_name()
                if role not in ("application",) and not states.contains(Atspi.StateType.SHOWING) and not states.contains(Atspi.StateType.VISIBLE):
                    continue
                yield role, node.get_name() or "", node
                todo.extend(reversed([node.get_child_at_index(i) for i in range(node.get_child_count())]))
            except GLib.Error:
                continue

    def texts(self):
        found = []
        for role, name, node in self.everything():
            if name:
                found.append(name)
            if role in ("text", "password text"):
                try:
                    found.append(Atspi.Text.get_text(node, 0, -1))
                except GLib.Error:
                    pass
        return found

    def text_of(self, name):
        """What stands in the field of this name."""
        for role, called, node in self.everything():
            if role in ("text", "password text") and matches(name, called):
                return Atspi.Text.get_text(node, 0, -1)
        raise Lost(f"no field {name!r}")

    def sees(self, name):
        return any(matches(name, text) for text in self.texts())

    def read(self, name, patience=PATIENCE):
        """Waits until NAME is somewhere in the window."""
        try:
            self.wait(lambda: self.sees(name), f"{name!r} in the window", patience)
        except Lost as lost:
            raise Lost(f"{lost}; it says: {' | '.join(self.texts())[:3000]}") from None

    def nameless(self):
        """Everything usable that has no name, and everything whose name was not meant for people."""
        return [f"{role} {name!r} at {extents(node)}" for role, name, node in self.everything()
                if (role in USABLE and not name.strip()) or re.search("_QML|QQuick|undefined|\\[object|NaN", name)]

    # ---- time ------------------------------------------------------------------------------------------------------------------

    def pump(self, seconds):
        end = time.monotonic() + seconds
        context = GLib.MainContext.default()
        while True:
            while context.iteration(False):
                pass
            if time.monotonic() >= end:
                return
            time.sleep(0.01)

    def pump_until(self, condition, seconds):
        end = time.monotonic() + seconds
        while not condition() and time.monotonic() < end:
            self.pump(0.02)

    def wait(self, condition, what, patience=PATIENCE):
        end = time.monotonic() + patience
        while time.monotonic() < end:
            if self.process and self.process.poll() is not None:
                raise Lost(f"the program has ended with {self.process.returncode} while waiting for {what}")
            if condition():
                return
            self.pump(0.15)
        raise Lost(f"{patience:.0f} s and no {what}; the focus is on {self.where()}")

    def picture(self, name):
        subprocess.run(["import", "-window", "root", str(self.pictures / f"{name}.png")], check=False)


def matches(wanted, text):
    """A plain text must be found as it is, a compiled pattern anywhere; the marks around foreign text are not heard."""
    text = re.sub("[\u2066-\u2069\u200e\u200f]", "", text)
    return bool(wanted.search(text)) if isinstance(wanted, re.Pattern) else wanted == text


def extents(node):
    try:
        box = node.get_extents(Atspi.CoordType.SCREEN)
        return f"{box.x},{box.y} {box.width}x{box.height}"
    except GLib.Error:
        return "?"
