#!/usr/bin/env bash
# tests/package/later_version.sh CLONE OUT   gives this clone the next version number, builds its package into OUT and prints the file's name.
# The clone is for nothing else: packaging/reproducible.sh, which made it, resets it.
set -euo pipefail
cd "$1"
out=$(realpath -m "$2")
version=$(sed -nE 's/^project\(amphora VERSION ([0-9.]+).*/\1/p' CMakeLists.txt)
next=${version%.*}.$((${version##*.} + 1))
sed -i "s/^project(amphora VERSION $version/project(amphora VERSION $next/" CMakeLists.txt
sed -i "1s/.*/&\n\n  * The same again, to test an upgrade.\n\n -- The Amphora authors <amphora@localhost>  Mon, 30 Nov 2026 12:00:00 +0000\n\n&/; 1s/$version/$next/" packaging/deb/changelog
mkdir -p "$out"
packaging/build-deb.sh "$out" > "$out/build.log" 2>&1 || { tail -20 "$out/build.log" >&2; exit 1; }
ls "$out/amphora_${next}"_*.deb
