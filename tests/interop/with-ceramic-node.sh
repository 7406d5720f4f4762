#!/bin/bash
# with-ceramic-node.sh CMD…   runs CMD beside a fresh, real Ceramic node and ends with CMD's code.
# CMD finds in its environment:
#   AMPHORA_TEST_NODE_URL      http://127.0.0.1:PORT          AMPHORA_TEST_IPFS_URL  the IPFS RPC of the same node
#   AMPHORA_TEST_NODE_DATA     the node's folder (logs, pids) AMPHORA_TEST_NODE_CHAIN  the chain it names
#   AMPHORA_TEST_NODE_RESTART  a program without arguments that restarts the node on the same data and ports
#   AMPHORA_TEST_NODE_RUN      run-node.sh (start|stop|restart|url DATA_DIR)
#   AMPHORA_TEST_CLIENT        client.sh (runs an official client: read-profile, set-field, …)
# The node is stopped by pid when CMD ends, also if this script is killed. The data folder is a new one under TMPDIR,
# kept if CMD failed and AMPHORA_KEEP_NODE_DATA is set. Every wait is bounded.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
[ $# -gt 0 ] || { sed -n '2,10s/^# //p' "$0" >&2; exit 2; }
"$interop_here/prepare.sh" node clients
data=$(mktemp -d "${TMPDIR:-/tmp}/amphora-node.XXXXXX")
me=$$
command_pid=

finish() {
  local code=$?
  trap - EXIT
  [ -z "$command_pid" ] || kill "$command_pid" 2>/dev/null || true
  "$interop_here/run-node.sh" stop "$data" || true
  if [ $code -ne 0 ] && [ -n "${AMPHORA_KEEP_NODE_DATA:-}" ]; then
    echo "interop: the node's folder is kept: $data" >&2
  else
    rm -rf "$data"
  fi
  exit $code
}
trap finish EXIT
trap 'exit 143' TERM
trap 'exit 130' INT HUP

# A killed test runner gives no chance to clean up: this watcher, no child of ours, then ends the node.
(setsid bash -c 'while kill -0 "$1" 2>/dev/null; do sleep 1; done
                 [ ! -d "$3" ] || { "$2" stop "$3"; rm -rf "$3"; }' \
  watcher "$me" "$interop_here/run-node.sh" "$data" > /dev/null 2>&1 < /dev/null &)

"$interop_here/run-node.sh" start "$data" > "$data/url"
export AMPHORA_TEST_NODE_DATA=$data
export AMPHORA_TEST_NODE_URL=$(cat "$data/url")
export AMPHORA_TEST_IPFS_URL=http://127.0.0.1:$((${AMPHORA_TEST_NODE_URL##*:} + 1))
export AMPHORA_TEST_NODE_CHAIN=inmemory:12345
export AMPHORA_TEST_NODE_RESTART=$interop_here/restart-node.sh
export AMPHORA_TEST_NODE_RUN=$interop_here/run-node.sh
export AMPHORA_TEST_CLIENT=$interop_here/client.sh
echo "interop: real Ceramic node at $AMPHORA_TEST_NODE_URL" >&2

# In the background, because a shell that waits in the foreground handles no signal.
code=0
"$@" <&0 &
command_pid=$!
wait "$command_pid" || code=$?
command_pid=
exit $code
