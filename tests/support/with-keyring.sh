#!/bin/bash
# with-keyring.sh [--bus | --no-service | --no-bus] COMMAND...
# Runs COMMAND in a private home and session with the real GNOME keyring, unlocked with the password "pw".
#   --bus         a session bus from which the keyring can be activated, but none is running
#   --no-service  a session bus from which nothing can be activated
#   --no-bus      no session bus
# Redirect the output to a file, never into a pipe: a service that outlives the bus would hold the pipe open.
mode=unlocked
case $1 in
    --bus | --no-service | --no-bus) mode=${1#--}; shift ;;
esac
here=$(cd "$(dirname "$0")" && pwd)
home=$(mktemp -d) || exit 1
trap 'rm -rf "$home"' EXIT
export HOME=$home XDG_DATA_HOME=$home/share XDG_RUNTIME_DIR=$home/run XDG_CACHE_HOME=$home/cache XDG_CONFIG_HOME=$home/config
mkdir -p -m 700 "$home"/{run,share,cache,config} || exit 1
# The bus starts no portal of this computer for whoever asks: a test that wants one starts it, on its own display. Written before there is a bus,
# which learns later only of folders that were there.
mkdir -p "$XDG_DATA_HOME/dbus-1/services" || exit 1
for name in org.freedesktop.portal.Desktop org.freedesktop.impl.portal.desktop.gtk; do
    printf '[D-BUS Service]\nName=%s\nExec=/bin/false\n' "$name" > "$XDG_DATA_HOME/dbus-1/services/$name.service"
done
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS XDG_CURRENT_DESKTOP DESKTOP_SESSION KDE_FULL_SESSION KDE_SESSION_VERSION

in_session() {
    if [ "$1" = unlocked ]; then
        printf pw | gnome-keyring-daemon --foreground --unlock --components=secrets >/dev/null 2>&1 &
        daemon=$!
        # Until the name is owned: a shorter command would outlive its service, or the reverse.
        owned=
        for ((i = 0; i < 600; i++)); do
            dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
                string:org.freedesktop.secrets 2>/dev/null | grep -q 'boolean true' && owned=yes && break
            sleep 0.1
        done
        if [ -z "$owned" ]; then
            echo "with-keyring.sh: the keyring does not start" >&2
            kill "$daemon" 2>/dev/null
            exit 1
        fi
    fi
    shift
    "$@"
    result=$?
    # Whoever owns the name now, started here or by the bus, ends with this session.
    pid=$(dbus-send --session --print-reply=literal --dest=org.freedesktop.DBus / org.freedesktop.DBus.GetConnectionUnixProcessID \
        string:org.freedesktop.secrets 2>/dev/null | awk '{print $2}')
    for one in $pid ${daemon:-}; do kill "$one" 2>/dev/null; done
    wait
    exit $result
}
export -f in_session

case $mode in
    no-bus) "$@" ;;
    no-service) dbus-run-session --config-file="$here/nosvc.conf" -- "$@" ;;
    *) dbus-run-session -- bash -c 'in_session "$@"' _ "$mode" "$@" ;;
esac
