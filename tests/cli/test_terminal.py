#!/usr/bin/env python3
"""Somebody at a terminal: Ctrl+C and Ctrl+Z while something hidden is typed, and a sync that goes on until it is stopped."""
import fcntl
import json
import os
import pty
import select
import signal
import subprocess
import sys
import termios

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from amphora import PASSPHRASE, Failed  # noqa: E402
from cases import FakeNode, copy_of, make_template, run_cases, without_passphrase  # noqa: E402

PATIENCE = 120
template = make_template(profile=False, draft=False)


class Shell:
    """One command in the foreground of a terminal of its own, as a shell with job control starts it. `told` says how it ended or that it was
    stopped; the terminal is then the shell's until go_on()."""

    def __init__(self, home, *arguments):
        self.master, slave = pty.openpty()
        told, tells = os.pipe()
        hears, self.says = os.pipe()
        self.told = os.fdopen(told)
        self.shown = ""
        self.shell = os.fork()
        if self.shell == 0:
            try:
                for end in range(3, 256):  # What other shells hold as well: who waits for us must hear that we are gone.
                    if end not in (slave, tells, hears):
                        try:
                            os.close(end)
                        except OSError:
                            pass
                os.setsid()
                fcntl.ioctl(slave, termios.TIOCSCTTY, 0)
                signal.signal(signal.SIGTTOU, signal.SIG_IGN)
                self.serve(slave, tells, hears, home.command(*arguments), home.env)
            finally:
                os._exit(1)
        for end in (slave, tells, hears):
            os.close(end)
        self.pid = int(self.line())

    @staticmethod
    def serve(terminal, tells, hears, command, env):
        pid = os.fork()
        if pid == 0:
            os.setpgid(0, 0)
            os.tcsetpgrp(terminal, os.getpid())
            signal.signal(signal.SIGTTOU, signal.SIG_DFL)
            for number in (0, 1, 2):
                os.dup2(terminal, number)
            os.execve(command[0], command, env)
        os.write(tells, f"{pid}\n".encode())
        while True:
            _, status = os.waitpid(pid, os.WUNTRACED)
            if not os.WIFSTOPPED(status):
                os.write(tells, f"{'signal' if os.WIFSIGNALED(status) else 'exit'} {os.WTERMSIG(status) if os.WIFSIGNALED(status) else os.WEXITSTATUS(status)}\n".encode())
                os.read(hears, 1)  # Who leads the session holds the terminal.
                os._exit(0)
            os.tcsetpgrp(terminal, os.getpgrp())
            os.write(tells, b"stopped\n")
            os.read(hears, 1)
            os.tcsetpgrp(terminal, pid)
            os.killpg(pid, signal.SIGCONT)

    def line(self):
        if not select.select([self.told], [], [], PATIENCE)[0]:
            raise Failed(f"nothing happened; the terminal shows {self.shown!r}")
        return self.told.readline().strip()

    def go_on(self):
        os.write(self.says, b".")

    def wait_for(self, text):
        """Until the terminal shows it once more."""
        begin = len(self.shown)
        while text not in self.shown[begin:]:
            if not select.select([self.master], [], [], PATIENCE)[0]:
                raise Failed(f"{text!r} is not shown, but {self.shown!r}")
            self.shown += os.read(self.master, 4096).decode()

    def type(self, text):
        os.write(self.master, text.encode())

    def has_echo(self):
        return bool(termios.tcgetattr(self.master)[3] & termios.ECHO)

    def ask(self):
        self.wait_for("Passphrase of ")
        self.wait_for(": ") if not self.shown.endswith(": ") else None
        if self.has_echo():
            raise Failed("what is typed would be seen")

    def ends(self, how):
        found = self.line()
        if found != how:
            raise Failed(f"it ended with {found}, expected {how}: {self.shown!r}")
        if not self.has_echo():
            raise Failed("the terminal shows nothing of what is typed any more")

    def close(self):
        self.go_on()
        os.waitpid(self.shell, 0)
        for end in (self.master, self.says):
            os.close(end)
        self.told.close()


def shell(*arguments):
    home = without_passphrase(copy_of(template))
    return Shell(home, *arguments)


def ended_at_the_passphrase(case):
    """By Ctrl+C, Ctrl+\\ and from elsewhere: the terminal is as it was."""
    for how, end in (("Ctrl+C", lambda it: it.type("secr\x03")), ("Ctrl+\\", lambda it: it.type("\x1c")),
                     ("SIGTERM", lambda it: os.kill(it.pid, signal.SIGTERM)), ("SIGHUP", lambda it: os.kill(it.pid, signal.SIGHUP))):
        it = shell("profile", "draft", "show")
        it.ask()
        end(it)
        number = {"Ctrl+C": signal.SIGINT, "Ctrl+\\": signal.SIGQUIT, "SIGTERM": signal.SIGTERM, "SIGHUP": signal.SIGHUP}[how]
        it.ends(f"signal {int(number)}")
        if "secr" in it.shown:
            raise Failed(f"{case.name}: {how}: what was typed is seen")
        it.close()


def stopped_at_the_passphrase(case):
    """Ctrl+Z gives the terminal back as it was; who goes on is asked again."""
    it = shell("profile", "draft", "show")
    it.ask()
    it.type("half of i\x1a")
    if it.line() != "stopped" or not it.has_echo():
        raise Failed(f"{case.name}: {it.shown!r}")
    it.go_on()
    it.ask()
    it.type(PASSPHRASE + "\n")
    it.wait_for("}")
    it.ends("exit 0")
    if PASSPHRASE in it.shown or "half" in it.shown:
        raise Failed(f"{case.name}: what was typed is seen")
    it.close()


def stopped_from_elsewhere(case):
    """SIGSTOP and SIGCONT cannot be put off; waiting for what is typed goes on."""
    it = shell("profile", "draft", "show")
    it.ask()
    os.kill(it.pid, signal.SIGSTOP)
    if it.line() != "stopped":
        raise Failed(f"{case.name}: not stopped")
    it.go_on()
    it.type(PASSPHRASE + "\n")
    it.wait_for("}")
    it.ends("exit 0")
    it.close()


def documents(pipe, count):
    """The next JSON documents of a program that goes on."""
    decoder, text, found = json.JSONDecoder(), "", []
    while len(found) < count:
        if not select.select([pipe], [], [], PATIENCE)[0]:
            raise Failed(f"no document: {text!r}")
        piece = os.read(pipe.fileno(), 65536).decode()
        if not piece:
            raise Failed(f"it ended: {text!r}")
        text += piece
        try:
            while text.strip():
                value, end = decoder.raw_decode(text.lstrip())
                found.append(value)
                text = text.lstrip()[end:]
        except ValueError:
            pass
    return found


def sync_until_stopped(case):
    """A round that fails is said in words and as JSON, the next one comes all the same, and Ctrl+C ends it well."""
    home = copy_of(template)
    with FakeNode("--empty") as node:
        home.run("node", "add", node.url(), "--yes")
    for json_wanted in (True, False):
        command = [word for word in home.command("--offline", "sync", "--watch") if json_wanted or word != "--json"]
        with subprocess.Popen(command, env=home.env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True) as running:
            if json_wanted:
                for document in documents(running.stdout, 2):
                    case.seen(document, "E-OFFLINE")
            elif not select.select([running.stderr], [], [], PATIENCE)[0]:
                raise Failed(f"{case.name}: nothing is said")
            os.kill(running.pid, signal.SIGINT)
            out, err = running.communicate(timeout=PATIENCE)
        if running.returncode != 0:
            raise Failed(f"{case.name}: exit {running.returncode}: {out} {err}")
        if not json_wanted and (b"E-OFFLINE" not in err or out.strip()):
            raise Failed(f"{case.name}: {out} {err}")


run_cases(__file__, [ended_at_the_passphrase, stopped_at_the_passphrase, stopped_from_elsewhere, sync_until_stopped])
