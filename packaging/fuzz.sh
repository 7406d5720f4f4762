#!/usr/bin/env bash
# packaging/fuzz.sh SECONDS   for every fuzz target of build/fuzz: its seeds must pass and reach 90 % of the lines of the decoder it is for
# (tests/corpus/decoders.txt), then it runs for SECONDS with new inputs. A finding stays in build/fuzz/findings/.
# First of all a mistake that was planted on purpose (tests/fuzz/planted_mistake.cpp) must be found, or finding nothing would prove nothing.
# packaging/fuzz.sh --planted   that alone.
# One input may take AMPHORA_FUZZ_TIMEOUT seconds by the clock, 60 unless told: enough for a busy machine. An idle one tells more with 5.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
seconds=${1:?how many seconds a target, or --planted}
work=$PWD/build/fuzz/work
findings=$PWD/build/fuzz/findings
lines_min=90
planted_runs=5000000
rm -rf "$work"
mkdir -p "$work" "$findings"
export ASAN_OPTIONS=quarantine_size_mb=16:detect_leaks=1 UBSAN_OPTIONS=print_stacktrace=1
limits=(-rss_limit_mb=512 -timeout="${AMPHORA_FUZZ_TIMEOUT:-60}" -malloc_limit_mb=64)

mapfile -t targets < <(find build/fuzz/tests -type f -name 'fuzz_*' -perm -u+x | sort)
[ ${#targets[@]} -gt 0 ] || { echo "no fuzz target was built"; exit 1; }

# covered_lines BINARY UNIT   percent of the decoder's lines that the seeds reach.
covered_lines() {
  local sources
  sources=$(sed -n "s/^$2:[[:space:]]*//p" tests/corpus/decoders.txt)
  [ -n "$sources" ] || { echo "tests/corpus/decoders.txt does not say what $2 decodes" >&2; return 1; }
  LLVM_PROFILE_FILE=$work/$2.profraw "$1" -runs=0 "${limits[@]}" "tests/corpus/$2" > "$work/$2.seeds.log" 2>&1 \
    || { tail -30 "$work/$2.seeds.log" >&2; echo "$2: a seed fails" >&2; return 1; }
  llvm-profdata-19 merge "$work/$2.profraw" -o "$work/$2.profdata"
  # shellcheck disable=SC2086 # A list of paths.
  llvm-cov-19 export -summary-only "$1" -instr-profile="$work/$2.profdata" $sources 2> /dev/null \
    | python3 -c 'import json,sys; print("%.1f" % json.load(sys.stdin)["data"][0]["totals"]["lines"]["percent"])'
}

# fuzz_one BINARY   new inputs, beginning with the seeds; they are kept nowhere but in build/.
fuzz_one() {
  local unit
  unit=$(basename "$1")
  unit=${unit#fuzz_}
  mkdir -p "$work/$unit"
  LLVM_PROFILE_FILE=/dev/null "$1" -max_total_time="$seconds" -seed="${AMPHORA_FUZZ_SEED:-1}" -max_len=16384 -print_final_stats=1 "${limits[@]}" \
    -artifact_prefix="$findings/$unit-" "$work/$unit" "tests/corpus/$unit" > "$work/$unit.log" 2>&1 && return 0
  echo "== $unit"
  grep -aE 'ERROR|SUMMARY|^    #[0-9] |Test unit written|runtime error' "$work/$unit.log" | head -30
  return 1
}

# planted_mistake   its seeds pass, and new inputs made from them find it with the limits of every target. What is counted is inputs: how long
# they take says more of the machine.
planted_mistake() {
  local binary=build/fuzz/tests/fuzz/planted_mistake log=$work/planted_mistake.log
  export LLVM_PROFILE_FILE=/dev/null
  mkdir -p "$work/planted_mistake"
  "$binary" -runs=0 "${limits[@]}" tests/fuzz/seeds > "$log" 2>&1 || { tail -30 "$log"; echo "planted mistake: a seed fails"; return 1; }
  if "$binary" -runs=$planted_runs -max_total_time=600 -seed="${AMPHORA_FUZZ_SEED:-1}" "${limits[@]}" -artifact_prefix="$work/planted_mistake-" "$work/planted_mistake" tests/fuzz/seeds > "$log" 2>&1; then
    echo "planted mistake: NOT FOUND in $planted_runs inputs or 600 s"
    return 1
  fi
  grep -a '^SUMMARY: [A-Za-z]*Sanitizer: .*planted_mistake' "$log" | sed "s|$PWD/||g; s|build/fuzz/../../||; s|^|planted mistake found: |" \
    || { tail -30 "$log"; echo "planted mistake: something else was found"; return 1; }
}

bad=0
(planted_mistake) || bad=1
[ "$seconds" != --planted ] || exit $bad

echo "target                 seeds  lines reached by them"
for target in "${targets[@]}"; do
  unit=$(basename "$target")
  unit=${unit#fuzz_}
  if lines=$(covered_lines "$target" "$unit"); then
    verdict=
    if awk "BEGIN { exit !($lines < $lines_min) }"; then verdict="  under $lines_min %"; bad=1; fi
    printf '%-20s %7d  %5s %%%s\n' "$unit" "$(find "tests/corpus/$unit" -type f | wc -l)" "$lines" "$verdict"
  else
    bad=1
  fi
done

export -f fuzz_one
export work findings seconds
limits_text=${limits[*]}
export limits_text
printf '%s\0' "${targets[@]}" \
  | xargs -0 -P "$(nproc)" -I{} bash -c 'read -ra limits <<< "$limits_text"; fuzz_one {}' || bad=1
for target in "${targets[@]}"; do
  unit=$(basename "$target")
  unit=${unit#fuzz_}
  printf '%-20s %10s inputs in %s s\n' "$unit" "$(sed -n 's/^stat::number_of_executed_units: *//p' "$work/$unit.log")" "$seconds"
done
if [ $bad -ne 0 ]; then echo "fuzzing FAILED; findings, if any, are in $findings"; fi
exit $bad
