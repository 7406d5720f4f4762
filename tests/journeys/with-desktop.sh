#!/bin/bash
# with-desktop.sh COMMAND…   a display, a session bus, the real GNOME keyring (unlocked), and what a screen reader needs.
here=$(cd "$(dirname "$0")" && pwd)
in_display() {
    export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 NO_AT_BRIDGE=0 GTK_USE_PORTAL=0
    # The server takes a free number itself. Whoever looks for one first may find it taken by then, or free in this root and taken outside of it.
    exec {answer}< <(exec Xvfb -displayfd 1 -screen 0 1280x832x24 -nolisten tcp -noreset 2> "$XDG_RUNTIME_DIR/xvfb.log")
    local server=$! number code
    read -r number <&"$answer" || { echo "no display: $(cat "$XDG_RUNTIME_DIR/xvfb.log")" >&2; return 1; }
    DISPLAY=:$number "$@"
    code=$?
    kill "$server"
    return $code
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
