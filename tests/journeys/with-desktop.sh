#!/bin/bash
# with-desktop.sh COMMAND…   a display, a session bus, the real GNOME keyring (unlocked), and what a screen reader needs.
here=$(cd "$(dirname "$0")" && pwd)
in_display() {
    export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 NO_AT_BRIDGE=0 GTK_USE_PORTAL=0
    # The portal is started by the journey that wants it, and not by the bus for whoever asks.
    mkdir -p "$XDG_DATA_HOME/dbus-1/services"
    printf '[D-BUS Service]\nName=org.freedesktop.portal.Desktop\nExec=/bin/false\n' > "$XDG_DATA_HOME/dbus-1/services/org.freedesktop.portal.Desktop.service"
    exec xvfb-run -a -s "-screen 0 1280x832x24 -nolisten tcp" "$@"
}
export -f in_display
# To a file: what outlives the session would hold a pipe open.
out=$(mktemp)
"$here/../support/with-keyring.sh" bash -c 'in_display "$@"' _ "$@" > "$out" 2>&1 < /dev/null &
session=$!
tail -n +1 -f --pid=$session "$out"
wait "$session"
code=$?
rm -f "$out"
exit $code
