#!/usr/bin/env bash
# packaging/build-deb.sh [FOLDER]   builds Amphora and makes amphora_VERSION_ARCH.deb in FOLDER (default: build/packages).
# The same commit gives the same bytes, in whatever folder and at whatever time it is built.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source packaging/packages.sh
case ${1:-} in --help | -h) sed -n '2,/^set /s/^# \{0,1\}//p' packaging/build-deb.sh; exit 0 ;; esac
out=$(realpath -m "${1:-build/packages}")
build=build/release

# What qmlcachegen writes depends on the addresses and hashes of its run, files on the umask, times on the clock.
export QT_HASH_SEED=0 SOURCE_DATE_EPOCH LC_ALL=C.UTF-8
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2> /dev/null || stat -c %Y CMakeLists.txt)
umask 022

mapfile -t missing < <(missing_packages build package)
install_packages "${missing[@]}"
launcher=()
if command -v ccache > /dev/null; then launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache); fi
cmake --preset release "${launcher[@]}" > /dev/null
setarch -R ninja -C $build
mkdir -p "$out"
rm -rf $build/cpack
(cd $build && cpack -G DEB -B cpack > cpack.log 2>&1) || { tail -20 $build/cpack.log; exit 1; }
deb=$(find $build/cpack -maxdepth 1 -name '*.deb')
cp "$deb" "$out/"
deb=$out/$(basename "$deb")
echo "$deb"
sha256sum < "$deb" | sed 's/ .*/  SHA-256/'
