#!/usr/bin/env bash
# packaging/reproducible.sh [FOLDER]   builds the Debian package of HEAD twice, in two folders whose paths differ in name, depth and length,
# under another time zone, language and umask, the second one without ccache, and compares the bytes. Packages and clones stay in FOLDER
# (default: build/reproducible); run again, what is up to date is not compiled again. Exit 1 and the files that differ, if they do.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
case ${1:-} in --help | -h) sed -n '2,/^set /s/^# \{0,1\}//p' packaging/reproducible.sh; exit 0 ;; esac
out=$(realpath -m "${1:-build/reproducible}")
one=$out/a
two=$out/some/where/else/with-a-longer-name

# clone_to FOLDER   HEAD as a stranger would get it; what was compiled there before stays.
clone_to() {
  if [ -d "$1/.git" ]; then
    git -C "$1" fetch -q origin "$(git rev-parse HEAD)" && git -C "$1" reset -q --hard FETCH_HEAD
  else
    git clone -q --no-hardlinks . "$1" && git -C "$1" reset -q --hard "$(git rev-parse HEAD)"
  fi
}

mkdir -p "$out"
clone_to "$one"
clone_to "$two"
(umask 022; TZ=Pacific/Auckland LC_ALL=C nice -n 5 "$one/packaging/build-deb.sh" "$out/first") > "$out/first.log" 2>&1 || { tail -30 "$out/first.log"; exit 1; }
(umask 077; TZ=America/Lima LC_ALL=C.UTF-8 CCACHE_DISABLE=1 nice -n 5 "$two/packaging/build-deb.sh" "$out/second") > "$out/second.log" 2>&1 \
  || { tail -30 "$out/second.log"; exit 1; }
deb=$(basename "$(ls "$out"/first/amphora_"$(sed -nE 's/^project\(amphora VERSION ([0-9.]+).*/\1/p' CMakeLists.txt)"_*.deb)")
(cd "$out" && sha256sum "first/$deb" "second/$deb")
if cmp -s "$out/first/$deb" "$out/second/$deb"; then
  echo "the same bytes from $one and $two"
  exit 0
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for side in first second; do dpkg-deb -R "$out/$side/$deb" "$work/$side"; done
echo "the packages differ; their files:"
diff -rq "$work/first" "$work/second" || true
diff <(cd "$work/first" && find . -printf '%p %m %TY-%Tm-%Td %TH:%TM:%TS\n' | sort) <(cd "$work/second" && find . -printf '%p %m %TY-%Tm-%Td %TH:%TM:%TS\n' | sort) || true
exit 1
