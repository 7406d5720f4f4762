#!/usr/bin/env bash
# packaging/check-deb.sh DEB   looks at a finished package without installing it: what lies in it, what it asks for, how its programs are
# hardened, and that no path of the build is in it. build-deb.sh calls it. One line for each fault; exit 1 if there is one.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
case ${1:-} in "" | --help | -h) sed -n '2,/^set /s/^# \{0,1\}//p' packaging/check-deb.sh; exit 0 ;; esac
deb=$1
source packaging/release.sh
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dpkg-deb -R "$deb" "$work/all"
root=$work/all
faults=0
fault() { echo "check-deb: $*" >&2; faults=$((faults + 1)); }

doc=usr/share/doc/amphora
for file in usr/bin/amphora usr/bin/amphora-cli usr/share/applications/dev.amphora.Amphora.desktop usr/share/metainfo/dev.amphora.Amphora.metainfo.xml \
  usr/share/icons/hicolor/scalable/apps/dev.amphora.Amphora.svg usr/share/man/man1/amphora.1.gz usr/share/man/man1/amphora-cli.1.gz \
  usr/share/bash-completion/completions/amphora-cli usr/share/zsh/vendor-completions/_amphora-cli \
  usr/share/fish/vendor_completions.d/amphora-cli.fish $doc/copyright $doc/changelog.gz $doc/guide.md $doc/security.md $doc/errors.md \
  $doc/licenses/inter; do
  [ -s "$root/$file" ] || fault "$file is not in it"
done
others=$(cd "$root" && find . -type f ! -path './DEBIAN/*' ! -path './usr/bin/*' ! -path './usr/share/*')
[ -z "$others" ] || fault "files in unusual places: $others"
modes=$(cd "$root" && find . ! -type l \( -perm /022 -o -perm /7000 \))
[ -z "$modes" ] || fault "others may write to, or it takes the rights of another user: $modes"

field() { dpkg-deb -f "$deb" "$1"; }
[ "$(field Version)" = "$(release_version)" ] || fault "its version is $(field Version), the project's $(release_version)"
zcat "$root/$doc/changelog.gz" | head -1 | grep -q "($(release_version))" || fault "the changelog does not begin with $(release_version)"
depends=" $(field Depends | tr ',|' '\n\n' | sed 's/(.*//' | xargs) "
# What is loaded at run time is named by hand (group `run`), what is linked by dpkg-shlibdeps: one witness of each library family.
for package in $(sed -n 's/^run //p' packaging/packages.txt) libc6 libqt6core6 libqt6quick6 libqt6keychain1 libsodium23 libbotan-2-19 libsqlite3-0; do
  [[ $depends == *" $package "* ]] || fault "Depends does not name $package"
done
for script in "$root"/DEBIAN/post*; do sh -n "$script" || fault "$(basename "$script") is no shell script"; done

for program in amphora amphora-cli; do
  elf=$root/usr/bin/$program
  headers=$(readelf -hldW "$elf")
  grep -q 'Type: *DYN' <<< "$headers" || fault "$program is no PIE"
  grep -q 'GNU_RELRO' <<< "$headers" && grep -qE 'BIND_NOW|FLAGS.*NOW' <<< "$headers" || fault "$program has no full RELRO"
  grep -E 'GNU_STACK' <<< "$headers" | grep -q 'RWE' && fault "the stack of $program can be executed"
  grep -qE '\((RPATH|RUNPATH)\)' <<< "$headers" && fault "$program looks for libraries in a place of its own"
  symbols=$(readelf --dyn-syms -W "$elf")
  grep -q '__stack_chk_fail' <<< "$symbols" || fault "$program has no stack protector"
  grep -q '_chk@' <<< "$symbols" || fault "$program is not fortified"
  grep -aqF "$PWD" "$elf" && fault "$program holds the path of the build"
done

desktop-file-validate --no-hints "$root/usr/share/applications/dev.amphora.Amphora.desktop" || fault "the desktop entry is not valid"
appstreamcli validate --no-net --no-color "$root"/usr/share/metainfo/*.xml > "$work/appstream" 2>&1 || { cat "$work/appstream" >&2; fault "the AppStream data is not valid"; }
for script in "$root"/usr/share/bash-completion/completions/*; do bash -n "$script" || fault "$script is no bash"; done
[ $faults -eq 0 ] || exit 1
echo "$(basename "$deb"): $(cd "$root" && find . -type f ! -path './DEBIAN/*' | wc -l) files, $(wc -w <<< "$depends") packages asked for, no fault"
