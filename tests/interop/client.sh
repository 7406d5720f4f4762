#!/bin/bash
# client.sh TOOL ARGS…   runs clients/TOOL.mjs or wallets/TOOL.mjs with the official software (installed on first use). TOOL is one of
# read-profile, read-accounts, set-field, set-profile, post-tiles, stream-state, load-tile, validate-link, sign-solana; each prints one JSON document, or ends with
# a message on stderr and a code other than 0. At most AMPHORA_CLIENT_TIMEOUT_S (default 120) seconds. And browser, which answers
# line by line.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
[ $# -gt 0 ] || { sed -n '2,5s/^# //p' "$0" >&2; exit 2; }
tool=$1
shift
package=clients
[ ! -e "$interop_here/wallets/$tool.mjs" ] || package=wallets
[ -e "$interop_here/$package/$tool.mjs" ] || die "no such tool: $tool"
"$interop_here/prepare.sh" $package
exec timeout "${AMPHORA_CLIENT_TIMEOUT_S:-120}" "$interop_here/with-node20.sh" \
  node --no-warnings "$(package_dir $package)/$tool.mjs" "$@"
