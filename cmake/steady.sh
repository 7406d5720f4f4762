#!/bin/sh
# steady.sh COMMAND…   runs a step of the build so that what it writes depends on what it reads alone. rcc writes down times; qmlcachegen
# follows a random hash seed, and declares the variables of a function in the order of its own addresses, which change with the length of
# every path it handles. Declarations without a value may stand in any order: they are sorted.
set -e
export QT_HASH_SEED=0 SOURCE_DATE_EPOCH=946684800
"$@"
case $* in *qmlcachegen\ *) ;; *) exit 0 ;; esac
before= out=
for word in "$@"; do
    if [ "$before" = -o ]; then out=$word; fi
    before=$word
done
case $out in *.cpp) ;; *) exit 0 ;; esac
LC_ALL=C awk '
    function flush(    i, j, line) {
        for (i = 2; i <= count; i++) {
            line = held[i]
            for (j = i - 1; j > 0 && held[j] > line; j--) held[j + 1] = held[j]
            held[j + 1] = line
        }
        for (i = 1; i <= count; i++) print held[i]
        count = 0
    }
    /^[A-Za-z_][A-Za-z0-9_:<>*, ]*[ *]r[0-9]+_[0-9]+;$/ { held[++count] = $0; next }
    { flush(); print }
    END { flush() }' "$out" > "$out.sorted"
mv "$out.sorted" "$out"
