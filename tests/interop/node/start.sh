#!/bin/bash
# Starts a real Ceramic node (js-ceramic daemon over js-ipfs) on 127.0.0.1.
#   start.sh [PORT] [DATA_DIR]        (defaults 7007 and ./data-PORT; PORT+1 is the IPFS RPC API)
# Installs what is missing first (npm ci, then compiles sqlite3 from its npm source; needs g++, make, python3, Node headers).
# ANCHOR_LOOP_MS: how often pending anchors are looked at (default 60000; 500 makes anchors appear within a second, and
#   a client must then load the newest tip before each update, or the node answers with a conflict).
# ADMIN_DID: the DID allowed on /api/v0/admin/* (default: did:key of the ed25519 seed of 32 bytes 0x01).
# INSTALL_ONLY: if set, ends after the installation.
# Prints the node's URL once it answers its health check. Log files and pid files lie in DATA_DIR.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
port=${1:-7007}
data=${2:-$here/data-$port}
ipfs_port=$((port + 1))
admin_did=${ADMIN_DID:-did:key:z6Mkon3Necd6NkkyfoGoHxid2znGc59LU3K7mubaRcFbLfLX}
cd "$here"

if [ ! -e node_modules/.complete ]; then
  npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >&2
  node_prefix=$(dirname "$(dirname "$(readlink -f "$(command -v node)")")")
  if [ -e "$node_prefix/include/node/node.h" ]; then export npm_config_nodedir=$node_prefix; fi
  if [ -e /usr/include/sqlite3.h ]; then export npm_config_sqlite=/usr; fi # Else it compiles a copy of its own, which takes a minute more.
  npm rebuild sqlite3 --ignore-scripts=false --build-from-source --loglevel=error >&2
  find node_modules/sqlite3/build/Release -name obj.target -prune -exec rm -rf {} +
  touch node_modules/.complete
fi
if [ -n "${INSTALL_ONLY:-}" ]; then exit 0; fi

mkdir -p "$data"
data=$(cd "$data" && pwd)
for f in ceramic ipfs; do
  if [ -e "$data/$f.pid" ] && kill -0 "$(cat "$data/$f.pid")" 2>/dev/null; then echo "already running ($f in $data)" >&2; exit 1; fi
done

cat > "$data/daemon.config.json" <<J
{
  "anchor": {},
  "http-api": { "hostname": "127.0.0.1", "port": $port, "cors-allowed-origins": [".*"], "admin-dids": ["$admin_did"] },
  "ipfs": { "mode": "remote", "host": "http://127.0.0.1:$ipfs_port", "disable-peer-data-sync": true },
  "logger": { "log-level": ${CERAMIC_LOG_LEVEL:-2}, "log-to-files": false },
  "metrics": { "metrics-exporter-enabled": false, "metrics-publisher-enabled": false, "prometheus-exporter-enabled": false },
  "network": { "name": "inmemory" },
  "node": { "private-seed-url": "inplace:ed25519#0303030303030303030303030303030303030303030303030303030303030303" },
  "state-store": { "mode": "fs", "local-directory": "$data/state" },
  "indexing": { "db": "sqlite://$data/index.sqlite", "allow-queries-before-historical-sync": true,
                "disable-composedb": false, "enable-historical-sync": false }
}
J

wait_for() { # NAME TRIES COMMAND...
  local name=$1 tries=$2; shift 2
  for ((i = 0; i < tries; i++)); do
    if "$@" >/dev/null 2>&1; then return 0; fi
    kill -0 "$(cat "$data/$name.pid")" 2>/dev/null || { echo "$name stopped:" >&2; tail -30 "$data/$name.log" >&2; return 1; }
    sleep 0.2
  done
  echo "$name did not answer in time" >&2; tail -30 "$data/$name.log" >&2; return 1
}

nohup node --import ./polyfill.mjs ipfs.mjs "$ipfs_port" "$data/ipfs" > "$data/ipfs.log" 2>&1 < /dev/null &
echo $! > "$data/ipfs.pid"
wait_for ipfs 900 curl -fsS -X POST "http://127.0.0.1:$ipfs_port/api/v0/id"

nohup node --import ./polyfill.mjs daemon.mjs "$data/daemon.config.json" > "$data/ceramic.log" 2>&1 < /dev/null &
echo $! > "$data/ceramic.pid"
wait_for ceramic 900 curl -fsS "http://127.0.0.1:$port/api/v0/node/healthcheck"
echo "http://127.0.0.1:$port"
