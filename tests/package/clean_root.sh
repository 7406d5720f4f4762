#!/usr/bin/env bash
# tests/package/clean_root.sh DEB [NEXT_DEB]   installs the package in a bare Debian with nothing but what it asks for, uses it as a person
# without rights, brings NEXT_DEB (a later version) over it, and purges it. Needs root, mmdebstrap and Debian's archive; about two minutes.
# Pictures of the window in there: build/pictures/clean-root*.png.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
case ${1:-} in "" | --help | -h) sed -n '2,/^set /s/^# \{0,1\}//p' tests/package/clean_root.sh; exit 0 ;; esac
source tests/package/roots.sh
deb=$(realpath "$1")
next=${2:+$(realpath "$2")}
work=$(mktemp -d)
root=$work/root
home=$root/home/ada
mkdir -p build/pictures build/logs
node=
# shellcheck disable=SC2317 # Called by the trap.
tidy_up() {
  [ -z "$node" ] || kill "$node" 2> /dev/null || true
  rm -rf --one-file-system "$work"
}
trap tidy_up EXIT
log=build/logs/clean-root.log
: > "$log"
# A step whose words nobody needs unless it fails.
quiet() { "$@" >> "$log" 2>&1 || { tail -40 "$log" >&2; broken "$*"; }; }

quiet make_root "$root" bookworm
packages_in "$root" > "$work/bare"
! grep qt "$work/bare" || broken "Qt is in the root"
holds "a bare root of $(wc -l < "$work/bare") packages, none of Qt"

cp "$deb" "$root/first.deb"
quiet apt_in_root "$root" install --no-install-recommends /first.deb
quiet in_root "$root" dpkg --verify amphora
in_root "$root" apt-get check > /dev/null
packages_in "$root" > "$work/full"
holds "apt installs it with what it asks for: $(wc -l < "$work/full") packages now"

as_ada "$root" amphora --self-test > "$work/self-test" 2>&1 || { cat "$work/self-test" >&2; broken "amphora --self-test"; }
sed 's/^/     /' "$work/self-test"
! grep -v '^[0-9a-z].*[0-9a-z]$' "$work/self-test" || broken "the self-test says more than its lines"
holds "amphora --self-test: parts, icons, fonts, languages, the painted window"

code=0
as_ada "$root" amphora > "$work/words" 2>&1 || code=$?
[ $code -eq 1 ] && [ "$(wc -l < "$work/words")" -eq 1 ] && grep -q 'no display' "$work/words" || { cat "$work/words" >&2; broken "no display"; }
holds "without a display one sentence: $(cat "$work/words")"

exec {answers}< <(exec python3 -B tests/support/fake_node.py --empty)
node=$!
read -r port <&$answers
cp tests/package/first_hour.sh "$root/first_hour.sh"
as_ada "$root" sh /first_hour.sh amphora-cli "http://127.0.0.1:$port" > "$work/hour" 2>&1 || { cat "$work/hour" >&2; broken "the first hour"; }
cat "$work/hour" >> "$log"
holds "amphora-cli: identity, profile, draft, verify, fsck, kit, drill without a node (4) and with one (0)"

picture() {
  as_ada "$root" env AMPHORA_PASSPHRASE="correct horse battery staple" amphora --picture /home/ada/window.png --page profile >> "$log" 2>&1 || broken "the picture"
  mv "$home/window.png" "build/pictures/$1.png"
  holds "the window with this identity: build/pictures/$1.png"
}
picture clean-root

in_root "$root" bash -c '. /usr/share/bash-completion/completions/amphora-cli; COMP_WORDS=(amphora-cli pro); COMP_CWORD=1; _amphora_cli; [ "${COMPREPLY[*]}" = profile ]' \
  || broken "completion"
holds "bash completes: pro → profile"

if [ -n "$next" ]; then
  kept=$(tree_hash "$home/.local")
  shown=$(as_ada "$root" amphora-cli --json profile show)
  cp "$next" "$root/next.deb"
  quiet apt_in_root "$root" install --no-install-recommends /next.deb
  [ "$(tree_hash "$home/.local")" = "$kept" ] || broken "the upgrade touched the home"
  version=$(dpkg-deb -f "$next" Version)
  as_ada "$root" amphora-cli --version | grep -qF "$version" || broken "the new version does not answer"
  [ "$(as_ada "$root" amphora-cli --json profile show)" = "$shown" ] || broken "the profile is another one after the upgrade"
  as_ada "$root" env AMPHORA_PASSPHRASE="correct horse battery staple" sh -c \
    'amphora-cli profile draft publish && amphora-cli fsck && amphora-cli profile show' >> "$log" 2>&1 || { tail "$log" >&2; broken "the home of the older version"; }
  as_ada "$root" amphora-cli profile show | grep -q https://example.org/ada || broken "the draft of the older version"
  as_ada "$root" amphora --self-test >> "$log" 2>&1 || broken "self-test of the new version"
  picture clean-root-upgraded
  holds "version $version over $(dpkg-deb -f "$deb" Version) keeps the home byte for byte, opens it, and publishes the draft that lay there"
fi

kept=$(tree_hash "$home")
apt_in_root "$root" purge amphora > "$work/purge" 2>&1 || { cat "$work/purge" >&2; broken "purge"; }
[ "$(tree_hash "$home")" = "$kept" ] || broken "purge touched the home"
grep -q '~/.local/share/amphora' "$work/purge" || broken "purge does not say where the data lies"
left=$(find "$root/usr" "$root/etc" "$root/var/lib" -iname '*amphora*' ! -path '*/apt/*' ! -path '*/dpkg/*')
[ -z "$left" ] || broken "left behind: $left"
holds "purge: home untouched; it says: $(grep -m1 'Your identities' "$work/purge")"

quiet apt_in_root "$root" install --no-install-recommends /first.deb
as_ada "$root" amphora-cli profile show | grep -q "Ada Lovelace" || broken "installed again, it does not find the home"
holds "installed again, it finds the home"
echo "$held things hold"
