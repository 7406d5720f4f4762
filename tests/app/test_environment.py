#!/usr/bin/env python3
"""The window in a hostile or odd environment (goal U10): nothing that a variable names is loaded or written, and what is missing is said in
one sentence. $AMPHORA is the window's program; see CMakeLists.txt for the others. Standard library only."""
import ctypes
import os
import shutil
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "cli"))
from amphora import Failed  # noqa: E402
from cases import run_cases  # noqa: E402

AMPHORA, HOSTILE, TRUSTING = (os.environ[name] for name in ("AMPHORA", "AMPHORA_HOSTILE", "AMPHORA_TRUSTING"))


def folder():
    return tempfile.mkdtemp(prefix="amphora-environment.")


def environment(**more):
    """As little as a session has; None takes a variable away."""
    home = folder()
    os.makedirs(os.path.join(home, "run"), mode=0o700)
    env = {"PATH": os.environ["PATH"], "HOME": home, "LC_ALL": "C.UTF-8", "XDG_RUNTIME_DIR": os.path.join(home, "run"),
           "ASAN_OPTIONS": "detect_leaks=0:verify_asan_link_order=0"}
    env.update(more)
    return {name: value for name, value in env.items() if value is not None}


def start(case, arguments, env, expect=0, seconds=600, **more):
    done = subprocess.run([AMPHORA, *arguments], env=env, capture_output=True, timeout=seconds, stdin=subprocess.DEVNULL, **more)
    said = done.stderr.decode("utf-8", "replace").strip()
    case.code = f"exit {done.returncode}"
    case.words = said or "-"
    if done.returncode != expect:
        raise Failed(f"{case.name}: exit {done.returncode}, expected {expect}: {said}")
    return said


def one_sentence(case, said, *parts):
    """What a person reads: one line that says these things, and no paragraph of Qt's."""
    if len(said.splitlines()) != 1 or not said.startswith("amphora: ") or not all(part in said for part in parts):
        raise Failed(f"{case.name}: not one sentence with {parts}: {said!r}")


def picture(case, env, home=None, expect=0, **more):
    """The bytes of the window's picture; of a new home unless `home` is given."""
    file = os.path.join(folder(), "window.png")
    start(case, ["--home", home or os.path.join(folder(), "home"), "--picture", file], env, expect, **more)
    if expect != 0:
        return None
    with open(file, "rb") as found:
        return found.read()


def nothing_is_loaded(case, control, **variables):
    """`control` falls into the trap, so the trap works; the window does not."""
    mark = os.path.join(folder(), "mark")
    env = environment(AMPHORA_HOSTILE_MARK=mark, QT_QPA_PLATFORM="offscreen", **variables)
    subprocess.run(control, env=env, capture_output=True, timeout=600)
    if not os.path.exists(mark):
        raise Failed(f"{case.name}: the trap does not work, so nothing is shown")
    os.remove(mark)
    picture(case, env)
    if os.path.exists(mark):
        raise Failed(f"{case.name}: what the environment named was loaded")


def trap(*names):
    """A folder with the hostile library under these names."""
    where = folder()
    for name in names:
        os.makedirs(os.path.dirname(os.path.join(where, name)), exist_ok=True)
        shutil.copy(HOSTILE, os.path.join(where, name))
    return where


def QT_PLUGIN_PATH(case):
    nothing_is_loaded(case, [TRUSTING], QT_PLUGIN_PATH=trap("imageformats/libhostile.so"))


def qml_module(case, variable):
    where = trap("QtQuick/Templates/libhostile.so")
    with open(os.path.join(where, "QtQuick/Templates/qmldir"), "w", encoding="utf-8") as file:
        file.write("module QtQuick.Templates\nplugin hostile\n")
    nothing_is_loaded(case, [TRUSTING], **{variable: where})


def QML_IMPORT_PATH(case):
    qml_module(case, "QML_IMPORT_PATH")


def QML2_IMPORT_PATH(case):
    qml_module(case, "QML2_IMPORT_PATH")


def OPENSSL_CONF(case):
    where = trap("hostile.so")
    with open(os.path.join(where, "openssl.cnf"), "w", encoding="utf-8") as file:
        file.write("openssl_conf = all\n[all]\nproviders = some\n[some]\nhostile = one\n[one]\nactivate = 1\n"
                   f"module = {where}/hostile.so\n")
    nothing_is_loaded(case, ["openssl", "list", "-providers"], OPENSSL_CONF=os.path.join(where, "openssl.cnf"))


def GIO_EXTRA_MODULES(case):
    trusting = "import ctypes; ctypes.CDLL('libgio-2.0.so.0').g_proxy_resolver_get_default()"
    nothing_is_loaded(case, [sys.executable, "-c", trusting], GIO_EXTRA_MODULES=trap("libhostile.so"))


def QT_style_scale_and_log_variables(case):
    """The picture is the same byte for byte, and nothing is written that was typed or done."""
    plain = picture(case, environment())
    changed = picture(case, environment(
        QT_QUICK_CONTROLS_STYLE="Material", QT_QUICK_CONTROLS_MATERIAL_THEME="Dark", QT_STYLE_OVERRIDE="Fusion", QT_SCALE_FACTOR="1000",
        QT_SCREEN_SCALE_FACTORS="1000;0", QT_FONT_DPI="99999", QT_FATAL_WARNINGS="1", QT_LOGGING_RULES="*=true", QT_DEBUG_PLUGINS="1",
        QT_MESSAGE_PATTERN="%{function}", QSG_INFO="1", QSG_VISUALIZE="overdraw", QML_IMPORT_TRACE="1", QML_FORCE_DISK_CACHE="1",
        QV4_FORCE_INTERPRETER="1", QT_QUICK_BACKEND="nonsense"))
    if case.words != "-":
        raise Failed(f"{case.name}: something was said: {case.words}")
    if plain != changed:
        raise Failed(f"{case.name}: the picture is another one")


def QML_DISK_CACHE_PATH(case):
    where = folder()
    picture(case, environment(QML_DISK_CACHE_PATH=where, QML_FORCE_DISK_CACHE="1"))
    if os.listdir(where):
        raise Failed(f"{case.name}: written there: {os.listdir(where)}")


def SSLKEYLOGFILE(case):
    file = os.path.join(folder(), "keys")
    picture(case, environment(SSLKEYLOGFILE=file))
    if os.path.exists(file):
        raise Failed(f"{case.name}: the file was made")


def LD_PRELOAD_of_nothing(case):
    """The loader of the system speaks before us; what it cannot load it leaves out."""
    picture(case, environment(LD_PRELOAD="/nonexistent/hostile.so", LD_LIBRARY_PATH="/nonexistent:"))


def LANG_that_is_none(case):
    for language in ("xx_YY.KOI8-99", "C", "de_DE.ISO-8859-1", "\x1b[31m"):
        home = os.path.join(folder(), "Zoë 🦑")
        picture(case, environment(LC_ALL=None, LANG=language), home=home)


def HOME_unset(case):
    one_sentence(case, start(case, [], environment(HOME=None, QT_QPA_PLATFORM="offscreen"), expect=1), "no home folder", "--home")


def HOME_read_only(case):
    """Looking is possible: the first page opens, and nothing is made."""
    home = folder()
    file = os.path.join(folder(), "window.png")
    env = environment(HOME=home)
    if os.geteuid() == 0:
        if subprocess.run(["unshare", "--mount", "true"], capture_output=True).returncode != 0:
            case.words = "not run: root may write everywhere, and this machine gives no mount namespace (a chroot)"
            return
        command = ["unshare", "--mount", "sh", "-c", 'mount --bind "$1" "$1" && mount -o remount,bind,ro "$1" && shift && exec "$@"', "sh", home]
    else:
        os.chmod(home, 0o500)
        command = []
    done = subprocess.run([*command, AMPHORA, "--picture", file], env=env, capture_output=True, text=True, timeout=600)
    case.code, case.words = f"exit {done.returncode}", done.stderr.strip() or "-"
    if done.returncode != 0 or os.path.getsize(file) < 5000 or os.listdir(home):
        raise Failed(f"{case.name}: {done}, {os.listdir(home)}")


def XDG_relative(case):
    """Relative folders are none (XDG Base Directory Specification); in particular nothing is made where we are."""
    here = folder()
    env = environment(XDG_DATA_HOME="data", XDG_CACHE_HOME="./cache", XDG_STATE_HOME="state", XDG_RUNTIME_DIR="run", XDG_CONFIG_HOME="config")
    file = os.path.join(folder(), "window.png")
    start(case, ["--picture", file], env, cwd=here)
    if os.listdir(here):
        raise Failed(f"{case.name}: made here: {os.listdir(here)}")


def TMPDIR_missing(case):
    picture(case, environment(TMPDIR="/nonexistent"))


def nothing_set(case):
    """As `env -i` starts it."""
    picture(case, {"ASAN_OPTIONS": "detect_leaks=0"})


def no_session_bus(case):
    picture(case, environment(DBUS_SESSION_BUS_ADDRESS="unix:path=/nonexistent"))
    picture(case, environment(DBUS_SESSION_BUS_ADDRESS="nonsense"))


def standard_streams_closed(case):
    """Nothing that is printed lands in a file of the home."""
    home = os.path.join(folder(), "home")
    file = os.path.join(folder(), "window.png")
    done = subprocess.run(["sh", "-c", 'exec "$@" <&- >&- 2>&-', "sh", AMPHORA, "--home", home, "--picture", file], env=environment(), timeout=600)
    case.code = f"exit {done.returncode}"
    if done.returncode != 0 or os.path.getsize(file) < 5000:
        raise Failed(f"{case.name}: exit {done.returncode}")


def no_display(case):
    one_sentence(case, start(case, [], environment(), expect=1), "no display", "amphora-cli")


def DISPLAY_that_does_not_answer(case):
    one_sentence(case, start(case, [], environment(DISPLAY=":7654"), expect=1), ":7654 does not answer", "amphora-cli")


def WAYLAND_DISPLAY_that_does_not_answer(case):
    one_sentence(case, start(case, [], environment(WAYLAND_DISPLAY="wayland-77"), expect=1), "wayland-77 does not answer", "amphora-cli")


def QT_QPA_PLATFORM_unknown(case):
    one_sentence(case, start(case, [], environment(QT_QPA_PLATFORM="nonsense"), expect=1), '"nonsense"', "amphora-cli")


def windows_of(display):
    """(width, height) of the windows that X11 shows on this display."""
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XDefaultRootWindow.argtypes, x11.XDefaultRootWindow.restype = [ctypes.c_void_p], ctypes.c_ulong
    x11.XCloseDisplay.argtypes = [ctypes.c_void_p]
    connection = x11.XOpenDisplay(display.encode())
    if not connection:
        raise Failed("the screen of the test does not answer")

    class Attributes(ctypes.Structure):
        _fields_ = [(name, ctypes.c_int) for name in ("x", "y", "width", "height", "border", "depth")] + [
            ("visual", ctypes.c_void_p), ("root", ctypes.c_ulong), ("kind", ctypes.c_int), ("gravity", ctypes.c_int * 3),
            ("planes", ctypes.c_ulong * 2), ("save_under", ctypes.c_int), ("colormap", ctypes.c_ulong), ("installed", ctypes.c_int),
            ("map_state", ctypes.c_int), ("rest", ctypes.c_char * 256)]
    root, parent, children, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.POINTER(ctypes.c_ulong)(), ctypes.c_uint()
    x11.XQueryTree.argtypes = [ctypes.c_void_p, ctypes.c_ulong] + [ctypes.c_void_p] * 4
    x11.XGetWindowAttributes.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_void_p]
    x11.XQueryTree(connection, x11.XDefaultRootWindow(connection), ctypes.byref(root), ctypes.byref(parent), ctypes.byref(children), ctypes.byref(count))
    found = []
    for index in range(count.value):
        attributes = Attributes()
        if x11.XGetWindowAttributes(connection, children[index], ctypes.byref(attributes)) and attributes.map_state == 2:
            found.append((attributes.width, attributes.height))
    x11.XCloseDisplay(connection)
    return found


def very_small_screen(case):
    """The window is no larger than the screen."""
    server = subprocess.Popen(["Xvfb", "-displayfd", "1", "-noreset", "-screen", "0", "320x240x24", "-nolisten", "tcp"], stdout=subprocess.PIPE,
                              stderr=subprocess.DEVNULL, text=True)
    window = None
    try:
        display = ":" + server.stdout.readline().strip()
        window = subprocess.Popen([AMPHORA, "--home", os.path.join(folder(), "home")],
                                  env=environment(DISPLAY=display, QT_QUICK_BACKEND="software"), stderr=subprocess.PIPE, text=True)
        deadline = time.monotonic() + 600
        while not (shown := windows_of(display)) and window.poll() is None and time.monotonic() < deadline:
            time.sleep(0.1)
        time.sleep(0.5)
        shown = windows_of(display)
        case.words = f"window {shown}"
        if window.poll() is not None:
            raise Failed(f"{case.name}: exit {window.poll()}: {window.stderr.read()}")
        if not shown or any(width > 320 or height > 240 for width, height in shown):
            raise Failed(f"{case.name}: windows {shown}")
    finally:
        for process in (window, server):
            if process:
                process.terminate()
                process.communicate()


run_cases(__file__, [
    QT_PLUGIN_PATH, QML_IMPORT_PATH, QML2_IMPORT_PATH, OPENSSL_CONF, GIO_EXTRA_MODULES, QT_style_scale_and_log_variables,
    QML_DISK_CACHE_PATH, SSLKEYLOGFILE, LD_PRELOAD_of_nothing, LANG_that_is_none, HOME_unset, HOME_read_only, XDG_relative, TMPDIR_missing,
    nothing_set, no_session_bus, standard_streams_closed, no_display, DISPLAY_that_does_not_answer, WAYLAND_DISPLAY_that_does_not_answer,
    QT_QPA_PLATFORM_unknown, very_small_screen])
