#!/usr/bin/env python3
"""The command line in a hostile or odd environment (goal U10): it works as ever, or says in a sentence what is missing and makes nothing."""
import json
import os
import re
import socket
import stat
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from amphora import CLI, PASSPHRASE, TEST_DID, TEST_WORDS, Failed  # noqa: E402
from cases import FakeNode, copy_of, data_hash, make_template, run_cases, without_passphrase  # noqa: E402

template = make_template()


def environment(**more):
    """As little as a terminal has; None takes a variable away."""
    env = {"PATH": os.environ["PATH"], "HOME": tempfile.mkdtemp(prefix="amphora-user."), "LC_ALL": "C.UTF-8",
           "AMPHORA_PASSPHRASE": PASSPHRASE, **{name: value for name, value in os.environ.items() if name.endswith("SAN_OPTIONS")}}
    env.update(more)
    return {name: value for name, value in env.items() if value is not None}


def cli(case, env, *arguments, expect=0, code=None, before=(), store="file", **more):
    """One command without --home; returns its JSON."""
    done = subprocess.run([*before, CLI, "--json", "--key-store", store, *arguments], env=env, capture_output=True, timeout=300,
                          start_new_session=True, **more)
    try:
        answer = json.loads(done.stdout)
    except ValueError as error:
        raise Failed(f"{case.name}: no JSON: {done}") from error
    if done.returncode != expect:
        raise Failed(f"{case.name}: exit {done.returncode}, expected {expect}: {done}")
    if code is not None:
        case.seen(answer, code)
    return answer


def words_file():
    file = os.path.join(tempfile.mkdtemp(prefix="amphora-words."), "words")
    with open(file, "w", encoding="utf-8") as out:
        out.write(TEST_WORDS + "\n")
    return file


def still_reads(case, **variables):
    """A home that was there before is read as ever."""
    home = without_passphrase(copy_of(template))
    home.env.update(variables)
    before = data_hash(home.folder)
    if home.run("profile", "show").get("name") != "Ada Lovelace" or home.run("fsck")["bad"]:
        raise Failed(f"{case.name}: the profile is another one")
    case.same(before, data_hash(home.folder))
    return home


def http_proxy(case):
    """No proxy is asked, whatever its variable is called."""
    with socket.socket() as proxy, FakeNode("--empty") as node:
        proxy.bind(("127.0.0.1", 0))
        proxy.listen()
        proxy.settimeout(0.5)
        address = f"http://127.0.0.1:{proxy.getsockname()[1]}"
        home = without_passphrase(copy_of(template))
        home.env.update({name: address for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY")})
        home.env.update(NO_PROXY="", no_proxy="")
        home.run("node", "add", node.url())
        checks = {check["name"]: check["ok"] for check in home.run("node", "test", node.url())["checks"]}
        if not checks["reach"] or not checks["kind"]:
            raise Failed(f"{case.name}: the node was not reached")
        try:
            proxy.accept()
        except TimeoutError:
            return
        raise Failed(f"{case.name}: the proxy was asked")


def SSLKEYLOGFILE(case):
    file = os.path.join(tempfile.mkdtemp(prefix="amphora-keys."), "keys")
    with FakeNode("--empty") as node:
        home = still_reads(case, SSLKEYLOGFILE=file)
        home.run("node", "test", node.url())
    if os.path.exists(file):
        raise Failed(f"{case.name}: the file was made")


def LD_PRELOAD_of_nothing(case):
    still_reads(case, LD_PRELOAD="/nonexistent/hostile.so", LD_LIBRARY_PATH="/nonexistent:",
                ASAN_OPTIONS=os.environ.get("ASAN_OPTIONS", "") + ":verify_asan_link_order=0")


def QT_variables(case):
    still_reads(case, QT_PLUGIN_PATH="/nonexistent", QT_FATAL_WARNINGS="1", QT_LOGGING_RULES="*=true", QT_DEBUG_PLUGINS="1",
                QT_MESSAGE_PATTERN="%{function}", OPENSSL_CONF="/dev/null", GIO_EXTRA_MODULES="/nonexistent")


def LANG_that_is_none(case):
    """Names are the same bytes in every language, also those of files."""
    for language in ("xx_YY.KOI8-99", "C", "de_DE.ISO-8859-1"):
        env = environment(LC_ALL=None, LANG=language)
        folder = os.path.join(env["HOME"], "Zoë 🦑")
        os.makedirs(folder, mode=0o700)
        os.rename(copy_of(template).folder, os.path.join(folder, "home"))
        shown = cli(case, env, "--home", os.path.join(folder, "home"), "profile", "show")
        if shown["emoji"] != "🦑" or "‘quotes’" not in shown["description"]:
            raise Failed(f"{case.name}: {language}: {shown}")


def HOME_unset(case):
    here = tempfile.mkdtemp(prefix="amphora-here.")
    for home in (None, "", "relative/home"):
        cli(case, environment(HOME=home), "identity", "restore", "--words", words_file(), expect=2, code="E-USAGE", cwd=here)
    if os.listdir(here):
        raise Failed(f"{case.name}: made here: {os.listdir(here)}")


def HOME_that_is_a_file(case):
    env = environment()
    env["HOME"] = words_file()
    cli(case, env, "identity", "restore", "--words", words_file(), expect=1, code="E-IO")


def HOME_read_only(case):
    env = environment()
    before = ()
    if os.geteuid() == 0:
        if subprocess.run(["unshare", "--mount", "true"], capture_output=True).returncode != 0:
            case.words = "not run: root may write everywhere, and this machine gives no mount namespace (a chroot)"
            return
        before = ("unshare", "--mount", "sh", "-c", 'mount --bind "$HOME" "$HOME" && mount -o remount,bind,ro "$HOME" && exec "$@"', "sh")
    else:
        os.chmod(env["HOME"], 0o500)
    cli(case, env, "identity", "restore", "--words", words_file(), expect=1, code="E-IO", before=before)
    if os.listdir(env["HOME"]):
        raise Failed(f"{case.name}: something was made")


def XDG_relative(case):
    """They are ignored, and the usual place is taken."""
    here = tempfile.mkdtemp(prefix="amphora-here.")
    env = environment(XDG_DATA_HOME="data", XDG_STATE_HOME="./state", XDG_CACHE_HOME="../cache", XDG_RUNTIME_DIR="run")
    made = cli(case, env, "identity", "restore", "--words", words_file(), cwd=here)
    if made["did"] != TEST_DID or os.listdir(here) or not os.path.exists(os.path.join(env["HOME"], ".local/share/amphora/home.json")):
        raise Failed(f"{case.name}: {made}, {os.listdir(here)}")


def XDG_unset_and_umask_of_nobody(case):
    """Without any of them all lies below ~/.local, for this user alone."""
    env = environment()
    cli(case, env, "identity", "restore", "--words", words_file(), preexec_fn=lambda: os.umask(0))
    for where, _, files in os.walk(os.path.join(env["HOME"], ".local/share/amphora")):
        for path in (where, *(os.path.join(where, name) for name in files)):
            mode = stat.S_IMODE(os.lstat(path).st_mode)
            if mode & 0o077:
                raise Failed(f"{case.name}: {path} has the mode {mode:o}")


def TMPDIR_missing(case):
    still_reads(case, TMPDIR="/nonexistent", SQLITE_TMPDIR="/nonexistent")


def nothing_set(case):
    """As `env -i` starts it, but for the place of the home."""
    home = copy_of(template)
    if cli(case, environment(PATH=None, HOME=None, LC_ALL=None, AMPHORA_PASSPHRASE=None), "--home", home.folder, "profile", "show")["name"] != "Ada Lovelace":
        raise Failed(f"{case.name}: another profile")


def commands(env, path=()):
    """Every command, with a value for each argument it names, as its own help says it."""
    text = subprocess.run([CLI, *path, "--help"], env=env, capture_output=True, text=True, timeout=60, check=True).stdout
    parts = {title: body for title, body in re.findall(r"^(\w+):\n((?:  .*\n?)+)", text, re.MULTILINE)}
    if "Subcommands" in parts:
        for name in re.findall(r"^  ([a-z][a-z-]*)", parts["Subcommands"], re.MULTILINE):
            yield from commands(env, (*path, name))
        return
    values = {"URL": "http://127.0.0.1:9", "DID": TEST_DID, "FILE": words_file(), "CHAIN": "eip155:1", "ACCOUNT": "eip155:1:0x" + 40 * "0", "ID": "0" * 16}
    arguments = [values.get(name, "name=x" if name == "CHANGE" else "x") for name in re.findall(r"^  ([A-Z]+) ", parts.get("Positionals", ""), re.MULTILINE)]
    for name, kind in re.findall(r"^  (--[a-z-]+) (\S+).*REQUIRED", parts.get("Options", ""), re.MULTILINE):
        arguments += [name, {"CAIP2": "eip155:1"}.get(kind, values.get(kind, "x"))]
    yield (*path, *arguments)


def every_command_with_nothing_set(case):
    """Without a home anywhere each ends with words and a code of its own: never by a signal, and nothing is made."""
    here = tempfile.mkdtemp(prefix="amphora-here.")
    env = environment(PATH=None, HOME=None, LC_ALL=None, AMPHORA_PASSPHRASE=None)
    known = set()
    for command in commands(env):
        done = subprocess.run([CLI, *command], env=env, cwd=here, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=300, start_new_session=True)
        known.add(command[0])
        if not 0 <= done.returncode <= 4 or not (done.stdout + done.stderr).strip():
            raise Failed(f"{case.name}: {' '.join(command)}: exit {done.returncode}: {done.stdout}{done.stderr}")
    if not {"identity", "profile", "account", "credential", "stream", "node", "sync", "outbox", "recovery", "fsck"} <= known:
        raise Failed(f"{case.name}: only {known} were found")
    credential = words_file()
    if (checked := cli(case, env, "credential", "verify", credential, expect=3, cwd=here))["overall"] != "invalid":  # It needs no home.
        raise Failed(f"{case.name}: {checked}")
    if os.listdir(here):
        raise Failed(f"{case.name}: made here: {os.listdir(here)}")


def no_session_bus(case):
    """The keyring is not reached: that is the sentence, and nothing is made."""
    for address in ("unix:path=/nonexistent", "nonsense"):
        env = environment(DBUS_SESSION_BUS_ADDRESS=address)
        words = words_file()
        cli(case, env, "identity", "restore", "--words", words, expect=1, code="E-KEY-NONE", store="keychain")
        if cli(case, env, "identity", "list"):
            raise Failed(f"{case.name}: an identity was made")


def standard_streams_closed(case):
    """What is printed lands in no file of the home."""
    home = copy_of(template)
    env = dict(home.env)
    done = subprocess.run(["sh", "-c", 'exec "$@" <&- >&- 2>&-', "sh", *home.command("profile", "set", "gender=fine")], env=env, timeout=300)
    case.code = f"exit {done.returncode}"
    if done.returncode != 0 or home.run("fsck")["bad"] or home.run("profile", "show").get("gender") != "fine":
        raise Failed(f"{case.name}: exit {done.returncode}")


run_cases(__file__, [
    http_proxy, SSLKEYLOGFILE, LD_PRELOAD_of_nothing, QT_variables, LANG_that_is_none, HOME_unset, HOME_that_is_a_file, HOME_read_only,
    XDG_relative, XDG_unset_and_umask_of_nobody, TMPDIR_missing, nothing_set, every_command_with_nothing_set, no_session_bus, standard_streams_closed])
