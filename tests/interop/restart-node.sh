#!/bin/bash
# restart-node.sh [DATA_DIR]   restarts the node of with-ceramic-node.sh on the same data and ports; prints its URL.
exec "$(dirname "${BASH_SOURCE[0]}")/run-node.sh" restart "${1:-$AMPHORA_TEST_NODE_DATA}"
