#!/usr/bin/env bash
# packaging/run.sh [ARGUMENTS OF amphora…]   builds Amphora and starts its window. The first time it installs what is missing (it asks first)
# and compiles for some minutes; afterwards it starts in seconds.
# Without a display it makes an identity, a profile and a verified stream in a throwaway folder, says in words what it made, and draws a
# picture of the window.
#   --yes    install missing packages without asking        --help   this text
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source packaging/packages.sh
source packaging/release.sh
window=$release_build/app/amphora
cli=$release_build/app/cli/amphora-cli

say() { printf '%s\n' "$*"; }

install_missing() {
  local missing answer
  mapfile -t missing < <(missing_packages build run)
  [ ${#missing[@]} -gt 0 ] || return 0
  say "Amphora needs ${#missing[@]} packages of Debian that are not installed:"
  printf '  %s\n' "${missing[*]}" | fold -s -w 100
  if [ "$assume_yes" = no ] && [ -t 0 ]; then
    read -r -p "Install them now (as root)? [Y/n] " answer
    case ${answer:-y} in [yYjJ]*) ;; *) say "Nothing was installed."; exit 1 ;; esac
  elif [ "$assume_yes" = no ] && [ "$(id -u)" -ne 0 ]; then
    say "There is no terminal to ask on: run this in one, or with --yes."
    exit 1
  fi
  say "Installing (a minute or two) ..."
  install_packages "${missing[@]}"
}

compile() {
  if [ ! -f $release_build/build.ninja ]; then
    say "Building Amphora for the first time: some minutes on two cores."
    configure_release
  fi
  build_release app/amphora app/cli/amphora-cli
}

has_display() { [ -n "${WAYLAND_DISPLAY:-}${DISPLAY:-}" ]; }

# The main job without a window: what the first minutes with Amphora do, on this computer alone.
without_display() {
  say "There is no display here (neither WAYLAND_DISPLAY nor DISPLAY is set), so no window can open."
  say "Instead, Amphora does its main job in a throwaway folder, without touching your own data:"
  say
  local home pictures stream
  home=$(mktemp -d "${TMPDIR:-/tmp}/amphora-try.XXXXXX")
  pictures=$PWD/build/pictures
  mkdir -p "$pictures"
  # shellcheck disable=SC2064 # The folder of now.
  trap "rm -rf '$home'" EXIT
  export AMPHORA_PASSPHRASE LC_ALL=C.UTF-8
  AMPHORA_PASSPHRASE=$(head -c 24 /dev/urandom | base64)
  local amphora=("$cli" --home "$home/home" --key-store file)

  say "1. An identity. The key is made from 24 words, which only you would have:"
  "${amphora[@]}" identity create --name "Try-out" --words-out "$home/words.txt"
  say "   ($(wc -w < "$home/words.txt") words written to a file that only this user can read; shown to nobody.)"
  say
  say "2. A profile, signed with that key:"
  "${amphora[@]}" profile set name="Ada Lovelace" description="Wrote the first program." birthDate=1815-12-10
  "${amphora[@]}" profile show
  say
  say "3. The signed streams on the embedded node, and every hash, signature and link checked again:"
  "${amphora[@]}" stream list
  while read -r stream; do
    say "   $stream"
    "${amphora[@]}" stream log "$stream"
    "${amphora[@]}" stream verify "$stream"
  done < <("${amphora[@]}" stream list | sed -n 's/^\* \([^ ]*\).*/\1/p')
  "${amphora[@]}" fsck
  say
  say "4. A picture of the window, drawn without a screen:"
  "$window" --home "$home/home" --picture "$pictures/profile.png" --page profile > "$home/picture.log" 2>&1 \
    || { cat "$home/picture.log"; return 1; }
  say "   $pictures/profile.png"
  say
  say "The throwaway folder is deleted now. On a computer with a display the same command opens the window."
}

assume_yes=no
case ${1:-} in
  --help | -h) sed -n '2,/^set /s/^# \{0,1\}//p' packaging/run.sh; exit 0 ;;
  --yes) assume_yes=yes; shift ;;
esac
install_missing
compile
if has_display; then
  exec "$window" "$@"
fi
without_display
