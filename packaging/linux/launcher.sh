#!/bin/sh
# Starts the program of this name ("amphora" or "amphora-cli") from bin/ beside this file, wherever the folder lies, or says in one
# sentence what the system lacks for it.
here=$(dirname "$(readlink -f "$0")")
name=$(basename "$0")
program=$here/bin/$name
if [ ! -e "$program" ]; then
    echo "$name: there is no program of this name in $here/bin." >&2
    exit 1
fi
# The loader says what it would take, and takes nothing.
lacking=$(LD_TRACE_LOADED_OBJECTS=1 "$program" 2>&1 | sed -n "s/^[[:space:]]*\([^ ]*\) => not found.*/\1/p; s/.*version .\([A-Z_]*[0-9.]*\). not found.*/\1/p; s/.*: \([Nn]ot found\)\$/the loader of glibc/p" \
    | sort -u | tr '\n' ' ')
if [ -n "$lacking" ]; then
    echo "$name: this system lacks ${lacking% }; README.txt in $here says which packages have them." >&2
    exit 1
fi
exec "$program" "$@"
