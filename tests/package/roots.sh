# Sourced: throwaway root folders of a bare distribution, made with the package sources and settings that this machine uses for Debian.
# Needs root and mmdebstrap.

# make_root DIR SUITE [PACKAGE…]   minbase and what is named.
make_root() {
  local dir=$1 suite=$2 host options=() work
  shift 2
  host=$(. /etc/os-release && echo "$VERSION_CODENAME")
  work=$(mktemp -d)
  # The entries for Debian itself, of this machine's release, said for the other one.
  cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list 2> /dev/null | grep -E "^deb .*[ /]$host(-[a-z]+)? " > "$work/all.list" || true
  local file
  for file in /etc/apt/sources.list.d/*.sources; do
    [ -e "$file" ] && grep -qE "^Suites:.*\b$host" "$file" || continue
    { grep -v '^#' "$file"; echo; } > "$work/$(basename "$file")"
  done
  find "$work" -type f -size -1 -delete
  sed -i -E "s/\b$host(-[a-z]+)?\b/$suite\1/g" "$work"/*
  # Time checks, retries and the like.
  local line
  while read -r line; do options+=(--aptopt="$line"); done < <(apt-config dump --format '%f "%v";%n' Acquire | grep -v '::Changelogs\|:: ""\|IndexTargets\|^Acquire ""')
  mmdebstrap --quiet --variant=minbase --skip=cleanup/apt/lists ${1:+--include="$(tr ' ' ',' <<< "$*")"} "${options[@]}" "$suite" "$dir" "$work"/* || return 1
  rm -rf "$work"
  cp -L /etc/resolv.conf /etc/hosts "$dir/etc/" 2> /dev/null || true
  chroot "$dir" useradd --create-home --shell /bin/sh ada
  install -d -m 700 -o 1000 -g 1000 "$dir/run/user/1000"
}

# in_root DIR CMD…   as root, with /proc and /dev, in a mount and process world of its own: nothing outlives it.
in_root() {
  # The root of a chroot is no mount point, so its mounts cannot be made private: then those outside may see ours, until they are taken away.
  local propagation=private
  unshare --mount --propagation private true 2> /dev/null || propagation=unchanged
  unshare --mount --pid --fork --kill-child --propagation "$propagation" bash -c '
    root=$1; shift
    mount -t proc proc "$root/proc" && mount --bind /dev "$root/dev" || exit 125
    chroot "$root" env -i PATH=/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"
    code=$?
    umount --lazy "$root/dev" "$root/proc"
    exit $code' _ "$@"
}

# packages_in DIR   the names of what is installed.
packages_in() { in_root "$1" dpkg-query --show --showformat '${Package}\n'; }

# as_ada DIR CMD…   as a person without rights, display, bus or keyring.
as_ada() {
  local root=$1
  shift
  in_root "$root" setpriv --reuid=ada --regid=ada --clear-groups env HOME=/home/ada XDG_RUNTIME_DIR=/run/user/1000 "$@"
}

apt_in_root() {
  local root=$1
  shift
  in_root "$root" apt-get -q -y -o Dpkg::Use-Pty=0 -o Acquire::Retries=3 "$@"
}

# tree_hash DIR   one line for names, modes and bytes of all below it.
tree_hash() { (cd "$1" && { find . -printf '%p %m %u %l\n' | sort; find . -type f -print0 | sort -z | xargs -0r sha256sum; } | sha256sum | cut -c1-16); }

held=0
holds() { held=$((held + 1)); echo "ok   $*"; }
broken() { echo "FAILED $*" >&2; exit 1; }
