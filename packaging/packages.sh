# Sourced by test.sh and run.sh: which Debian packages are missing, and how to get them.

packaging_here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

# missing_packages GROUP…   the packages of these groups that are not installed, one a line. A tool that is there by other means (npm of
# another Node.js, say) is not asked for: Debian's package of that name might even conflict with it.
missing_packages() {
  local group package wanted=
  for group in "$@"; do
    for package in $(sed -n "s/^$group //p" "$packaging_here/packages.txt"); do
      command -v "$package" > /dev/null || wanted+=" $package"
    done
  done
  # shellcheck disable=SC2086 # A list of words.
  comm -23 <(printf '%s\n' $wanted | sort -u) \
    <(dpkg-query -W -f '${Status} ${Package}\n' 2>/dev/null | sed -n 's/^install ok installed //p' | sort -u)
}

# as_root CMD…   as we are, or through sudo.
as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif command -v sudo > /dev/null; then
    sudo "$@"
  else
    echo "This needs root, and there is no sudo: run it as root, or install by hand: $*" >&2
    return 1
  fi
}

# install_packages NAME…   quietly; waits for another apt.
install_packages() {
  [ $# -gt 0 ] || return 0
  local log
  log=$(mktemp)
  local apt=(env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=900 -o Acquire::Retries=3)
  if { as_root "${apt[@]}" update && as_root "${apt[@]}" install --no-install-recommends "$@"; } > "$log" 2>&1; then
    rm -f "$log"
    return 0
  fi
  tail -20 "$log" >&2
  rm -f "$log"
  return 1
}
