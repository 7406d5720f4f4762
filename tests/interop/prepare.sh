#!/bin/bash
# prepare.sh [node|clients|wallets|verifiers]…   installs the real peer and the official clients into the cache, if they are not there.
# From nothing this takes two to six minutes (sqlite3 is compiled from its source) and 0.7 GB; afterwards a second.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
if [ -z "${AMPHORA_INTEROP_NODE20:-}" ]; then
  exec env AMPHORA_INTEROP_NODE20=1 "$interop_here/with-node20.sh" "$0" "$@"
fi
for tool in g++ make python3 curl flock; do command -v $tool >/dev/null || die "$tool is missing"; done

exec 8> "$interop_cache/prepare.lock"
lock_or_wait 8 1800
[ $# -gt 0 ] || set -- node clients wallets verifiers
for name in "$@"; do
  dir=$(package_dir "$name")
  copy_sources "$name" "$dir"
  [ -e "$dir/node_modules/.complete" ] && continue
  case $name in
    node) with_progress "installing the Ceramic node and compiling sqlite3 (two to five minutes)" 1800 \
            env INSTALL_ONLY=1 "$dir/start.sh" ;;
    clients | wallets | verifiers) with_progress "installing the $name of other people" 600 \
               env -C "$dir" npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
             touch "$dir/node_modules/.complete" ;;
    *) die "no such package: $name" ;;
  esac
done
