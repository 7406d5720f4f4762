#!/bin/bash
# wallet.sh   another wallet and verifier: reads JSON requests from standard input, one a line, and answers each with a line
# (verifiers/wallet.mjs says which). Installed on first use.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
"$interop_here/prepare.sh" verifiers >&2
exec "$interop_here/with-node20.sh" node --no-warnings "$(package_dir verifiers)/wallet.mjs"
