#!/bin/bash
# client.sh TOOL ARGS…   runs clients/TOOL.mjs with the official clients (installed on first use). TOOL is one of
# read-profile, set-field, set-profile, post-tiles, stream-state, load-tile; each prints one JSON document, or ends with
# a message on stderr and a code other than 0. At most AMPHORA_CLIENT_TIMEOUT_S (default 120) seconds.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
[ $# -gt 0 ] || { sed -n '2,4s/^# //p' "$0" >&2; exit 2; }
tool=$1
shift
[ -e "$interop_here/clients/$tool.mjs" ] || die "no such tool: $tool"
"$interop_here/prepare.sh" clients
exec timeout "${AMPHORA_CLIENT_TIMEOUT_S:-120}" "$interop_here/with-node20.sh" \
  node --no-warnings "$(package_dir clients)/$tool.mjs" "$@"
