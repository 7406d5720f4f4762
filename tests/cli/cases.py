"""The cases of bad input: each is a function with the case's name, and ends as one line of the table
    case | test | code | words shown | hash of the home before | after | seconds until it was said
on standard output and, if AMPHORA_CASE_LOG names a file, in that file as well. Standard library only."""
import hashlib
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
import traceback

from amphora import FULL_PROFILE, Failed, Home  # noqa: F401

HERE = os.path.dirname(os.path.abspath(__file__))
SUPPORT = os.path.join(HERE, "..", "support")
# Caches, logs and the owner's line in `lock` are no data; -shm is SQLite's scratch pad.
NO_DATA = ("cache", "state", "lock", "reserve")
# What is known of a node, apart from its address: bookkeeping of attempts, not data.
BOOKKEEPING = {"last_ok_at", "last_error", "sum"}


def raw_hash(folder):
    """SHA-256 over names and bytes of all files."""
    digest = hashlib.sha256()
    for where, folders, files in os.walk(folder):
        folders.sort()
        for name in sorted(files):
            path = os.path.join(where, name)
            short = os.path.relpath(path, folder)
            if short.split(os.sep)[0] in NO_DATA or name.endswith("-shm"):
                continue
            with open(path, "rb") as file:
                digest.update(short.encode() + b"\0" + hashlib.sha256(file.read()).digest())
    return digest.hexdigest()


def rows_of(database):
    """What a database holds, read from a copy; without bookkeeping, and without the tables that can be built again."""
    with tempfile.TemporaryDirectory() as folder:
        for suffix in ("", "-wal"):
            if os.path.exists(database + suffix):
                shutil.copy(database + suffix, os.path.join(folder, "store.sqlite" + suffix))
        connection = sqlite3.connect(os.path.join(folder, "store.sqlite"))
        try:
            found = {}
            for table in ("block", "event", "node", "sealed", "meta"):
                columns = [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")') if row[1] not in BOOKKEEPING]
                # The note that an event was refused, and why, is bookkeeping as well; its bytes would be a block.
                where = " WHERE verdict <> 'refused'" if table == "event" else ""
                found[table] = sorted(map(repr, connection.execute(
                    "SELECT " + ",".join(f'"{column}"' for column in columns) + f' FROM "{table}"' + where)))
            return found
        finally:
            connection.close()


def data_hash(folder):
    """SHA-256 over what the home holds: small files byte for byte, databases row for row."""
    digest = hashlib.sha256()
    for where, folders, files in os.walk(folder):
        folders.sort()
        for name in sorted(files):
            path = os.path.join(where, name)
            short = os.path.relpath(path, folder)
            if short.split(os.sep)[0] in NO_DATA or "sqlite-" in name:
                continue
            if name == "store.sqlite":
                content = repr(rows_of(path)).encode()
            else:
                with open(path, "rb") as file:
                    content = file.read()
            digest.update(short.encode() + b"\0" + hashlib.sha256(content).digest())
    return digest.hexdigest()


class Case:
    """What one case showed; `seen()` takes the program's JSON answer."""

    def __init__(self, name, test):
        self.name, self.test = name, test
        self.code = self.words = "-"
        self.before = self.after = self.took = "-"

    def seen(self, answer, code=None):
        error = (answer or {}).get("error") or {}
        self.code = error.get("code", "-")
        self.words = " – ".join(str(error[key]) for key in ("message", "detail", "where") if key in error) or "-"
        if code is not None and self.code not in (code if isinstance(code, tuple) else (code,)):
            raise Failed(f"{self.name}: {self.code}, expected {code}: {answer}")
        if code is not None and not error.get("message"):
            raise Failed(f"{self.name}: no words: {answer}")
        return error

    def same(self, before, after):
        self.before, self.after = before, after
        if before != after:
            raise Failed(f"{self.name}: the home was changed: {before[:12]} → {after[:12]}")

    def told_after(self, seconds, seconds_max):
        """Notes the slowest for the table. `seconds_max` tells an answer from one that never comes, however busy the machine."""
        self.took = f"{max(seconds, 0.0 if self.took == '-' else float(self.took)):.1f}"
        if seconds > seconds_max:
            raise Failed(f"{self.name}: it took {seconds:.1f} s")

    def line(self, verdict):
        return " | ".join([self.name, self.test, self.code, self.words.replace("\n", " ").replace("|", "/"), self.before[:12],
                           self.after[:12], self.took]) + ("" if verdict is None else " | FAILED")


def make_template(profile=True, draft=True):
    """A home with a profile and a draft; copied for each case, because a passphrase costs a second."""
    home = Home()
    home.restore()
    if profile:
        import json
        home.run("profile", "set", home.write("profile.json", json.dumps(FULL_PROFILE)))
    if draft:
        home.run("profile", "draft", "set", "description=Not yet published")
    return home


def copy_of(home):
    folder = tempfile.mkdtemp(prefix="amphora-home.")
    shutil.copytree(home.folder, folder, dirs_exist_ok=True)
    return Home(folder, home.keychain)


def without_passphrase(home):
    """The same home, locked: what needs no key is faster, and must work."""
    other = Home(home.folder, home.keychain)
    other.env.pop("AMPHORA_PASSPHRASE")
    return other


def timed(call):
    start = time.monotonic()
    value = call()
    return value, time.monotonic() - start


class FakeNode:
    """tests/support/fake_node.py for the length of a `with`."""

    def __init__(self, *arguments):
        self.arguments = arguments

    def __enter__(self):
        self.process = subprocess.Popen([sys.executable, "-B", os.path.join(SUPPORT, "fake_node.py"), "--parent", str(os.getpid()), *self.arguments],
                                        stdout=subprocess.PIPE, text=True)
        self.port = int(self.process.stdout.readline())
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()

    def url(self, mode="honest"):
        return f"http://127.0.0.1:{self.port}/{mode}"


def run_cases(file, functions):
    """Runs them all; `AMPHORA_CASES` (names, comma between) picks some. Ends the process."""
    wanted = [name for name in os.environ.get("AMPHORA_CASES", "").split(",") if name]
    log = os.environ.get("AMPHORA_CASE_LOG")
    failures = ran = 0
    for function in functions:
        if wanted and function.__name__ not in wanted:
            continue
        ran += 1
        case = Case(function.__name__.replace("_", " "), os.path.basename(file) + "::" + function.__name__)
        problem = None
        try:
            function(case)
        except Exception as failure:  # A case that breaks is a failed case; the others still run.
            problem = failure if isinstance(failure, Failed) else traceback.format_exc()
            failures += 1
        line = case.line(problem)
        print(line, flush=True)
        if problem:
            print(f"FAILED {problem}", file=sys.stderr, flush=True)
        if log:
            with open(log, "a", encoding="utf-8") as out:
                out.write(line + "\n")
    print(f"{os.path.basename(file)}: {ran - failures} of {ran} cases hold", flush=True)
    sys.exit(1 if failures else 0)
