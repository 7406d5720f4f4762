#!/usr/bin/env bash
# packaging/build-deb.sh [FOLDER]   builds Amphora and makes amphora_VERSION_ARCH.deb in FOLDER (default: build/packages).
# The same commit gives the same bytes, in whatever folder and at whatever time it is built (packaging/reproducible.sh shows it).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
case ${1:-} in --help | -h) sed -n '2,/^set /s/^# \{0,1\}//p' packaging/build-deb.sh; exit 0 ;; esac
source packaging/packages.sh
source packaging/release.sh
steady_world
out=$(realpath -m "${1:-build/packages}")

mapfile -t missing < <(missing_packages build package)
install_packages "${missing[@]}"
configure_release
build_release
mkdir -p "$out"
rm -rf $release_build/cpack
(cd $release_build && cpack -G DEB -B cpack > cpack.log 2>&1) || { tail -20 $release_build/cpack.log; exit 1; }
deb=$(find $release_build/cpack -maxdepth 1 -name '*.deb')
cp "$deb" "$out/"
deb=$out/$(basename "$deb")
packaging/check-deb.sh "$deb"
echo "$deb"
sha256sum < "$deb" | sed 's/ .*/  SHA-256/'
