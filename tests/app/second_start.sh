#!/bin/bash
# second_start.sh AMPHORA: two starts on one home; the second hands over to the first and ends with 0. The same once more where the first
# was killed and left its socket.
home=$(mktemp -d) || exit 1
export XDG_RUNTIME_DIR=$home/run QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent
mkdir -m 700 "$home/run"
trap 'kill $first 2>/dev/null; wait $first 2>/dev/null; rm -rf "$home"' EXIT
for round in 1 2; do
    touch "$home/before"
    "$1" --home "$home/h" &
    first=$!
    for ((i = 0; i < 3000; i++)); do
        [ -n "$(find "$home/run" -name '*.sock' -newer "$home/before")" ] && break
        sleep 0.1
    done
    timeout 600 "$1" --home "$home/h" || { echo "round $round: the second start ended with $?"; exit 1; }
    kill -0 $first || { echo "round $round: the first start is gone"; exit 1; }
    [ $round = 2 ] && break
    kill -9 $first
    wait $first 2>/dev/null
    ls "$home"/run/amphora/*.sock >/dev/null || { echo "nothing was left by the one that was killed"; exit 1; }
done
echo "the second start handed over"
