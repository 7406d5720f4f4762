#!/usr/bin/env bash
# packaging/bench.sh [quick]   measures what docs/performance.md says, on a release build, and prints its lines.
#
# "quick" takes 1 000 and 10 000 streams instead of 10 000 and 100 000. The first run compiles (build/bench) and makes the homes
# (build/bench/homes), which later runs use again. Let the machine rest meanwhile: times on the wall suffer from every other program.
# With AMPHORA_BENCH=PROGRAM nothing is compiled, and that bench_window is measured.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
few=10000 many=100000
if [ "${1:-}" = quick ]; then few=1000 many=10000; fi
bench=${AMPHORA_BENCH:-build/bench/tests/bench/bench_window} build="${AMPHORA_BENCH:-Release build}"
compile() {
    local launcher=()
    if command -v ccache > /dev/null; then launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache); fi
    cmake -S . -B build/bench -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_CXX_FLAGS_RELEASE="-O2 -DNDEBUG" -DCMAKE_UNITY_BUILD=ON -DCMAKE_UNITY_BUILD_BATCH_SIZE=16 "${launcher[@]}" > build/bench/configure.log
    cmake --build build/bench --target bench_window > build/bench/build.log || { tail -20 build/bench/build.log; exit 1; }
}
mkdir -p build/bench
if [ -z "${AMPHORA_BENCH:-}" ]; then compile; fi

# home N   its folder, made if it is not there
home() {
    local folder=build/bench/homes/$1
    if [ ! -f "$folder.made" ]; then
        mkdir -p "$folder"
        $bench make "$folder" "$1" >&2
        touch "$folder.made"
    fi
    echo "$folder"
}

small=$(home $few) large=$(home $many)
echo
echo "$build, $(nproc) cores of $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1), load average $(cut -d' ' -f1 /proc/loadavg) at the start, $(date -u +%F)"
echo
echo "## Start with $few streams (the second of two runs: the files are in the cache)"
echo
echo "| | time on the wall | resident | not shared |"
echo "| --- | --- | --- | --- |"
$bench start "$small" > /dev/null
$bench start "$small" | awk '
    /^first frame/ { printf "| first frame | %s ms | | |\n", $3 }
    /^Home/ { printf "| Home | %s ms | %s MB | %s MB |\n", $2, $4, $9 }
    /^list of streams/ { printf "| list of streams | %s ms | %s MB | %s MB |\n", $4, $6, $11 }'
echo
echo "## Scrolling: work of the GUI thread for a frame, 1280 × 832"
echo
echo "| rows | how | p50 | p95 | p99 | max |"
echo "| --- | --- | --- | --- | --- | --- |"
for folder in "$small" "$large"; do
    $bench scroll "$folder" | awk '
        /rows, GUI/ { rows = $1 }
        / frames / { at = match($0, / +[0-9]+ frames/); how = substr($0, 1, at - 1); sub(/.*p50/, "p50"); gsub(/p[0-9]+|max|ms/, ""); split($0, ms, " ")
                     printf "| %s | %s | %s | %s | %s | %s ms |\n", rows, how, ms[1], ms[2], ms[3], ms[4] }
        /^memory/ { sub(/^memory */, ""); memory = $0 }
        END { printf "| %s | all of it | | | | %s |\n", rows, memory }'
done
