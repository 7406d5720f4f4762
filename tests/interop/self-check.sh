#!/bin/bash
# self-check.sh   shows that the real node and the official clients work together here, without anything of Amphora:
# a fresh node gets the published tiles, a profile is set, read, kept over a restart, and one field of it is changed.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
[ -n "${AMPHORA_TEST_NODE_URL:-}" ] || exec "$here/with-ceramic-node.sh" "$0"

seed=$(printf '01%.0s' {1..32})
did=did:key:z6Mkon3Necd6NkkyfoGoHxid2znGc59LU3K7mubaRcFbLfLX
url=$AMPHORA_TEST_NODE_URL
client() { "$AMPHORA_TEST_CLIENT" "$@"; }

expect() { # WHAT PYTHON_EXPRESSION_OVER_d JSON
  python3 -c 'import json, sys; d = json.loads(sys.argv[2]); sys.exit(0 if eval(sys.argv[1]) else 1)' "$2" "$3" \
    || { echo "self-check: $1: wrong: $3" >&2; exit 1; }
  echo "self-check: $1"
}

expect "a fresh node has no profile" "d['content'] is None" "$(client read-profile "$url" "$did")"
expect "the eight published tiles are taken" "len(d['tiles']) == 8" "$(client post-tiles "$url")"
expect "a profile is set" "d['content'] == {'name': 'Ada', 'emoji': '\U0001F522'} and d['logLength'] == 2" \
  "$(client set-profile "$url" "$seed" '{"name": "Ada", "emoji": "🔢"}')"
expect "it is read by its DID alone" "d['content']['name'] == 'Ada'" "$(client read-profile "$url" "$did")"
"$AMPHORA_TEST_NODE_RESTART" > /dev/null
# The official client asks for an anchor, and a restart looks at pending anchors at once: a time event (type 2) may follow.
expect "it is there after a restart" "d['content']['name'] == 'Ada' and [e['type'] for e in d['log']][:2] == [0, 1]" \
  "$(client read-profile "$url" "$did")"
profile=$(client set-field "$url" "$seed" description '"of the peer"')
expect "one field is changed" "d['content'] == {'name': 'Ada', 'emoji': '\U0001F522', 'description': 'of the peer'}" "$profile"
stream=$(python3 -c 'import json, sys; print(json.loads(sys.argv[1])["streamId"])' "$profile")
expect "the tile is loaded by its id" "d['content']['description'] == 'of the peer' and d['tip'] == d['log'][-1]['cid']" \
  "$(client load-tile "$url" "$stream")"
# Within a minute the node may have anchored the change, too.
expect "the raw state names the same events" \
  "[e['type'] for e in d['state']['log'] if e['type'] != 2] == [0, 1, 1] and d['streamId'] == '$stream'" \
  "$(client stream-state "$url" "$stream")"
if client read-profile http://127.0.0.1:9 "$did" 2>/dev/null; then echo "self-check: a dead node gave a profile" >&2; exit 1; fi
echo "self-check: a node that is not there is an error"
