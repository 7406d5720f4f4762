#!/bin/bash
# second_start.sh AMPHORA: two starts on one home; the second hands over to the first and ends with 0.
home=$(mktemp -d) || exit 1
export XDG_RUNTIME_DIR=$home/run QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent
mkdir -m 700 "$home/run"
"$1" --home "$home/h" &
first=$!
trap 'kill $first 2>/dev/null; wait $first 2>/dev/null; rm -rf "$home"' EXIT
for ((i = 0; i < 3000; i++)); do
    ls "$home"/run/amphora/*.sock >/dev/null 2>&1 && break
    sleep 0.1
done
timeout 600 "$1" --home "$home/h" || { echo "the second start ended with $?"; exit 1; }
kill -0 $first || { echo "the first start is gone"; exit 1; }
echo "the second start handed over"
