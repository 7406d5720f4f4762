#!/bin/sh
# first_hour.sh CLI [NODE]   run as a person in a clean root: what somebody does in the first hour, on the command line with a vault of its own.
# Makes the home of the usual place; prints what it did.
set -eu
cli=$1
node=${2:-}
export AMPHORA_PASSPHRASE="correct horse battery staple"
umask 077
amphora() { "$cli" --key-store file "$@"; }
must_end_with() {
    wanted=$1 code=0
    shift
    "$@" || code=$?
    [ "$code" = "$wanted" ] || { echo "$*: exit $code, not $wanted" >&2; exit 1; }
}

amphora identity create --name Ada --words-out "$HOME/words"
[ "$(wc -w < "$HOME/words")" = 24 ]
amphora profile set name="Ada Lovelace" emoji=🦑 description="Notes on the analytical engine."
amphora profile draft set url=https://example.org/ada
amphora profile show
stream=$(amphora stream list --own | sed -n 's/^\* \([^ ]*\).*/\1/p' | tail -1)
amphora stream verify "$stream"
amphora fsck
amphora recovery kit --out "$HOME/ada.amphora-kit"
must_end_with 4 amphora recovery drill --words "$HOME/words" # No node: it says that all of it lies on this computer only.
if [ -n "$node" ]; then
    amphora node add "$node"
    amphora sync --yes
    must_end_with 0 amphora recovery drill --words "$HOME/words"
fi
echo "first hour done"
