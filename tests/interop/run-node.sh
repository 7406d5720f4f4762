#!/bin/bash
# run-node.sh start DATA_DIR     starts the real Ceramic node on a free pair of ports and prints its URL once it is healthy
# run-node.sh restart DATA_DIR   stops it (if it runs) and starts it on the same data and the same ports
# run-node.sh stop DATA_DIR      stops it by the pids it wrote
# run-node.sh url DATA_DIR       prints its URL; the IPFS RPC is one port above
# DATA_DIR is made if missing and holds everything the node keeps (state, blocks, logs, pids); it is never removed here.
# ANCHOR_LOOP_MS and ADMIN_DID as in node/start.sh. A start is tried three times, each at most seven minutes (five seconds
# on an idle machine).
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
command=${1:-}
[ $# -eq 2 ] || { sed -n '2,8s/^# //p' "$0" >&2; exit 2; }
mkdir -p "$2"
data=$(cd "$2" && pwd)
dir=$(package_dir node)

# Below 32768, so that no outgoing connection of this machine takes one between the look and the start.
free_pair() {
  python3 - <<'P'
import random, socket, sys
for _ in range(200):
    port = random.randrange(20000, 32000, 2)
    try:
        with socket.socket() as a, socket.socket() as b:
            a.bind(("127.0.0.1", port)); b.bind(("127.0.0.1", port + 1))
    except OSError:
        continue
    print(port); sys.exit(0)
sys.exit("no free pair of ports")
P
}

start() {
  local try port
  "$interop_here/prepare.sh" node
  for try in 1 2 3; do
    if [ -s "$data/port" ]; then port=$(cat "$data/port"); else port=$(free_pair); fi
    if timeout 420 "$interop_here/with-node20.sh" "$dir/start.sh" "$port" "$data"; then
      echo "$port" > "$data/port"
      return 0
    fi
    "$dir/stop.sh" "$port" "$data"
    echo "interop: start number $try failed on port $port" >&2
    [ ! -s "$data/port" ] || sleep 10 # the lock of a node that was killed goes stale
  done
  die "the Ceramic node did not start; its logs are in $data"
}

case $command in
  start) start ;;
  stop) "$dir/stop.sh" "$(cat "$data/port" 2>/dev/null || echo 7007)" "$data" ;;
  restart) "$dir/stop.sh" "$(cat "$data/port")" "$data"; start ;;
  url) echo "http://127.0.0.1:$(cat "$data/port")" ;;
  *) die "unknown command: $command" ;;
esac
