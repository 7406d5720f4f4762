#!/usr/bin/env bash
# tests/package/tarball_root.sh TAR.GZ [SUITE…]   unpacks the tar.gz in bare roots without Qt (default: bookworm, and trixie if the archive has
# it) and uses it there as a person without rights. First without what every desktop has: that is said in one sentence. Needs root, mmdebstrap
# and Debian's archive; about two minutes a root.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
case ${1:-} in "" | --help | -h) sed -n '2,/^set /s/^# \{0,1\}//p' tests/package/tarball_root.sh; exit 0 ;; esac
source tests/package/roots.sh
tarball=$(realpath "$1")
shift
mkdir -p build/logs
log=$PWD/build/logs/tarball-root.log
: > "$log"
work=$(mktemp -d)
servers=()
# shellcheck disable=SC2317 # Called by the trap.
tidy_up() {
  [ ${#servers[@]} -eq 0 ] || kill "${servers[@]}" 2> /dev/null || true
  rm -rf --one-file-system "$work"
}
trap tidy_up EXIT
exec {answers}< <(exec python3 -B tests/support/fake_node.py --empty)
servers+=($!)
read -r port <&$answers
mkdir "$work/tls"
exec {tls_answers}< <(exec python3 -B tests/support/fake_node.py --empty --tls good --tls-dir "$work/tls")
servers+=($!)
read -r tls_port <&$tls_answers

without_qt() { packages_in "$1" > "$work/packages" && ! grep 'qt[0-9]' "$work/packages"; }

use_in() {
  local suite=$1 root=$2 there="/opt/über all/amphora" code=0 folder packages
  mkdir -p "$root/opt/über all"
  tar -C "$root/opt/über all" -xzf "$tarball"
  folder=$(ls "$root/opt/über all")
  mv "$root/opt/über all/$folder" "$root$there"
  without_qt "$root" || broken "$suite: Qt is in the root"

  as_ada "$root" "$there/amphora" --self-test > "$work/words" 2>&1 || code=$?
  [ $code -eq 1 ] && [ "$(wc -l < "$work/words")" -eq 1 ] && grep -q '^amphora: this system lacks lib' "$work/words" || { cat "$work/words" >&2; broken "$suite: lacking libraries"; }
  holds "$suite, bare: $(cut -c1-150 "$work/words")"

  # What README.txt tells people to install.
  packages=$(sed -n '/^    Debian, Ubuntu/,/^    Fedora/p' "$root$there/README.txt" | sed '/Fedora/d; s/.*apt install//' | xargs)
  # shellcheck disable=SC2086 # A list of words.
  apt_in_root "$root" install --no-install-recommends $packages ca-certificates >> "$log" 2>&1 || { tail -20 "$log" >&2; broken "$suite: the packages of README.txt"; }
  without_qt "$root" || broken "$suite: Qt came with them"

  as_ada "$root" "$there/amphora" --self-test > "$work/words" 2>&1 || { cat "$work/words" >&2; broken "$suite: self-test"; }
  sed 's/^/     /' "$work/words"
  holds "$suite: amphora --self-test without Qt on the system, from a folder with blanks and umlauts"
  as_ada "$root" env LD_LIBRARY_PATH=/nonexistent QT_PLUGIN_PATH=/nonexistent "$there/amphora" --self-test >> "$log" 2>&1 || broken "$suite: with LD_LIBRARY_PATH"
  in_root "$root" ln -s "$there/amphora" "$there/amphora-cli" /usr/local/bin/
  cp tests/package/first_hour.sh "$root/first_hour.sh"
  as_ada "$root" sh /first_hour.sh amphora-cli "http://127.0.0.1:$port" >> "$log" 2>&1 || { tail -20 "$log" >&2; broken "$suite: the first hour"; }
  holds "$suite: amphora-cli through a link in the search path: identity, profile, drill without and with a node"

  # A distribution that keeps its authorities elsewhere: https works all the same, and only with an authority that is trusted.
  in_root "$root" sh -c 'rm -rf /etc/ssl/certs/ca-certificates.crt && mkdir -p /etc/pki/tls/certs'
  as_ada "$root" amphora-cli --json node test "https://127.0.0.1:$tls_port" > "$work/words" 2>&1 || true
  grep -q E-NODE-TLS "$work/words" || { cat "$work/words" >&2; broken "$suite: an unknown authority is trusted"; }
  cp "$work/tls/ca.pem" "$root/etc/pki/tls/certs/ca-bundle.crt"
  as_ada "$root" amphora-cli --json node test "https://127.0.0.1:$tls_port" > "$work/words" 2>&1 || true
  ! grep -q E-NODE-TLS "$work/words" || { cat "$work/words" >&2; broken "$suite: authorities in another place"; }
  holds "$suite: authorities where other distributions keep them"
  rm -rf --one-file-system "$root"
}

[ $# -gt 0 ] || set -- bookworm trixie
for suite in "$@"; do
  if make_root "$work/$suite" "$suite" >> "$log" 2>&1; then
    use_in "$suite" "$work/$suite"
  else
    tail -3 "$log"
    [ "$suite" != bookworm ] || broken "no root of bookworm"
    echo "     $suite: no root can be made of it here"
  fi
done
echo "$held things hold"
