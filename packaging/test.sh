#!/usr/bin/env bash
# packaging/test.sh              everything that must hold before a change lands, from nothing (about 25 minutes on 2 cores):
#                                packages, one Debug build with ASan and UBSan and all its tests, the release build, a clang-19 build
#                                with 5 s of fuzzing a decoder, the real Ceramic node, 50 kills.
# packaging/test.sh --long [NAME…]   the slow checks, each under 30 minutes: fuzz kills corpora interop package shots journeys (all of them without a name)
# packaging/test.sh --stage NAME     one part of the above by itself: packages prepare asan tests release fuzz-build fuzz interop kills
# packaging/test.sh --help
#
# Debian 12, as root or with sudo. Everything made lies in build/. Third-party test data is read at $AMPHORA_SHARED (default: ../shared);
# without it those suites report "0 of N run". Interop needs the npm registry once (cached in build/interop or $AMPHORA_INTEROP_CACHE).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
self=$PWD/packaging/test.sh
logs=$PWD/build/logs
jobs=$(nproc)
mkdir -p "$logs"
source packaging/packages.sh

# quietly NAME CMD…   output goes to build/logs/NAME.log; a failure shows what matters of it.
quietly() {
  local log=$logs/$1.log code=0
  shift
  "$@" > "$log" 2>&1 || code=$?
  if [ $code -ne 0 ]; then
    grep -nE 'error:|Error|FAILED|undefined reference' "$log" | head -40 || true
    echo "... the end of $log:"
    tail -25 "$log"
  fi
  return $code
}

configure() {
  local launcher=()
  if command -v ccache > /dev/null; then launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache); fi
  quietly "configure-$1" cmake --preset "$1" "${launcher[@]}" "${@:2}"
}

# ---- stages: each runs in a shell of its own, so that `set -e` holds in it ------------------------------------------------------

stage_packages() {
  local missing
  mapfile -t missing < <(missing_packages build run test package)
  echo "${#missing[@]} packages to install"
  install_packages "${missing[@]}"
}

# The peer is compiled and its clients are fetched while we compile ourselves.
stage_prepare() {
  local packages=(node clients)
  [ -z "${AMPHORA_INTEROP_ALL:-}" ] || packages=()
  quietly prepare tests/interop/prepare.sh "${packages[@]}"
}

# Less debug information halves what compiler and linker write; the line numbers of a sanitizer report need no more.
stage_asan() {
  configure asan -DCMAKE_CXX_FLAGS_DEBUG=-g1 -DAMPHORA_SANITIZE_ALL="${AMPHORA_SANITIZE_ALL:-OFF}"
  quietly build-asan cmake --build build/asan -j "$jobs"
}

run_ctest() {
  export UBSAN_OPTIONS=print_stacktrace=1 ASAN_OPTIONS=detect_stack_use_after_return=0
  # One more than processors: many tests wait for a clock.
  ctest --test-dir build/asan --no-tests=error --output-on-failure -j $((jobs + 1)) "$@"
}

# The broken disk at each third file call, and long corpora once more through the command line by every fifth; --long corpora: all of it.
stage_tests() { AMPHORA_FAULT_STEP=3 AMPHORA_CORPUS_STEP=5 run_ctest -LE 'interop|kills|laws'; }

stage_release() {
  quietly release packaging/build-deb.sh build/packages
  ls -l build/packages/*.deb
  ls -l build/release/app/amphora build/release/app/cli/amphora-cli
  build/release/app/cli/amphora-cli --version
  build/release/app/amphora --self-test
  rm -f build/pictures/profile.png
  env -u DISPLAY -u WAYLAND_DISPLAY packaging/run.sh > "$logs/run.log" 2>&1 || { cat "$logs/run.log"; return 1; }
  ls -l build/pictures/profile.png
}

stage_fuzz-build() {
  configure fuzz -DCMAKE_CXX_FLAGS_DEBUG=-g1
  quietly build-fuzz cmake --build build/fuzz -j "$jobs" --target fuzzers
}

stage_fuzz() { packaging/fuzz.sh "${AMPHORA_FUZZ_SECONDS:-5}"; }

stage_interop() {
  export AMPHORA_CLI=${AMPHORA_CLI:-$PWD/build/release/app/cli/amphora-cli}
  # The short run has 40 minutes: what takes longest here is for --long interop.
  local less=(-E '^interop_(accounts|credentials|pictures|wallet_page|wallet_page_node|credential_secrets)$') missing
  if [ -n "${AMPHORA_INTEROP_ALL:-}" ]; then
    less=()
    mapfile -t missing < <(missing_packages interop)
    install_packages "${missing[@]}"
  fi
  ctest --test-dir build/asan --no-tests=error --output-on-failure -L interop "${less[@]}"
}

# Under a keyring of its own, so that a round takes a fraction of what a passphrase costs. To a file: what outlives the session would
# hold a pipe open.
stage_kills() {
  export AMPHORA_CLI=${AMPHORA_CLI:-$PWD/build/release/app/cli/amphora-cli}
  quietly kills tests/support/with-keyring.sh tests/interop/with-ceramic-node.sh python3 tests/interop/kill_loop.py "${AMPHORA_KILLS:-50}"
  tail -8 "$logs/kills.log"
}

stage_corpora() {
  export AMPHORA_REQUIRE_SHARED=1 AMPHORA_DAMAGE_SEED=0 # Another damage each time; the short run has the same each time.
  run_ctest -LE 'interop|kills|laws'
}

stage_shots() {
  local folder=$PWD/build/shots
  mkdir -p "$folder"
  QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software build/release/app/amphora --shots "$folder" | tee "$logs/shots.log"
  grep -q 'pictures written, 0 laws broken' "$logs/shots.log"
}

# The window by keyboard alone, as a screen reader tells of it, with the real keyring, the real node and the real browser. Half an hour at most;
# what fails does not keep the rest from running.
stage_journeys() {
  local missing code=0
  mapfile -t missing < <(missing_packages journeys interop)
  install_packages "${missing[@]}"
  export AMPHORA=${AMPHORA:-$PWD/build/release/app/amphora} AMPHORA_CLI=${AMPHORA_CLI:-$PWD/build/release/app/cli/amphora-cli} AMPHORA_JOURNEY_PICTURES=$logs
  rm -f "$logs"/failed-*.png
  walk interrupted 300 tests/journeys/with-desktop.sh /usr/bin/python3 -B tests/app/test_interrupted.py || code=1
  AMPHORA_JOURNEY_SECONDS=1380 walk journeys 1470 tests/interop/with-ceramic-node.sh \
    tests/journeys/with-desktop.sh /usr/bin/python3 -B tests/journeys/journeys.py || code=1
  return $code
}

# walk NAME SECONDS CMD…   everything it says goes to a file, its results here too.
walk() {
  local log=$logs/$1.log code=0
  timeout --kill-after 30 "$2" "${@:3}" 2>&1 | tee "$log" | grep --line-buffered -E '^journey |journeys done|\.py::|cases hold|^FAILED' || code=$?
  [ $code -eq 0 ] || echo "$1: failed; all that was said is in $log"
  return $code
}

# The Debian package twice from nothing; in a bare root; a later version over it; what lintian says.
stage_package() {
  local deb later missing
  mapfile -t missing < <(missing_packages long bundle)
  install_packages "${missing[@]}"
  packaging/reproducible.sh build/reproducible
  deb=$(ls -t build/reproducible/first/*.deb | head -1)
  lintian --tag-display-limit 0 --fail-on error,warning "$deb"
  later=$(tests/package/later_version.sh build/reproducible/a build/reproducible/later)
  tests/package/clean_root.sh "$deb" "$later"
}

# The tar.gz for other distributions, in bare roots without Qt.
stage_tarball() {
  quietly tarball packaging/build-tarball.sh build/packages
  ls -l build/packages/*.tar.gz
  tests/package/tarball_root.sh "$(ls -t build/packages/*.tar.gz | head -1)"
}

# ---- running them ---------------------------------------------------------------------------------------------------------------

summary=()
failed=()
began=$SECONDS

minutes() { printf '%d:%02d min' $(($1 / 60)) $(($1 % 60)); }

# run NAME [NEEDED…]   runs a stage unless one that it needs failed; notes how it went.
run() {
  local name=$1 start=$SECONDS needed result=ok
  for needed in "${@:2}"; do
    if [[ " ${failed[*]} " == *" $needed "* ]]; then
      failed+=("$name")
      summary+=("$(printf '%-12s not run: %s failed' "$name" "$needed")")
      return 0
    fi
  done
  echo "==== $name"
  if ! bash "$self" --stage "$name" > >(tee "$logs/$name-stage.log") 2>&1; then
    result=FAILED
    failed+=("$name")
  fi
  summary+=("$(printf '%-12s %-7s %s' "$name" "$result" "$(minutes $((SECONDS - start)))")")
  echo "---- ${summary[-1]}"
}

# beside NAME…   runs these stages one after the other while others go on, behind them in the queue for the processor; join NAME waits for
# one of them, shows what it printed and notes how it went.
declare -A lanes
beside() {
  local name
  for name in "$@"; do rm -f "$logs/$name.lane" "$logs/$name-stage.log"; done
  (
    for name in "$@"; do
      start=$SECONDS
      result=ok
      nice -n 10 bash "$self" --stage "$name" > "$logs/$name-stage.log" 2>&1 || result=FAILED
      echo "$result $((SECONDS - start))" > "$logs/$name.lane.new"
     mv "$logs/$name.lane.new" "$logs/$name.lane" # Whole as soon as it is there.
      [ $result = ok ] || exit 0
    done
  ) &
  for name in "$@"; do lanes[$name]=$!; done
}

join() {
  local result=FAILED seconds=0
  echo "==== $1"
  while [ ! -e "$logs/$1.lane" ] && kill -0 "${lanes[$1]}" 2> /dev/null; do sleep 1; done
  [ ! -e "$logs/$1.lane" ] || read -r result seconds < "$logs/$1.lane"
  cat "$logs/$1-stage.log" 2> /dev/null || echo "not run"
  [ "$result" = ok ] || failed+=("$1")
  summary+=("$(printf '%-12s %-7s %s beside others' "$1" "$result" "$(minutes "$seconds")")")
  echo "---- ${summary[-1]}"
}

# why NAME   once more at the end, where it is read first: what a failed stage said of it.
why() {
  local log=$logs/$1-stage.log
  [ -s "$log" ] || return 0
  echo "==== why $1 failed (all of it: $log)"
  grep -aE 'FAILED|\*\*\*Failed|Timeout|FAIL!|error:|SUMMARY|NOT FOUND|seed fails|  under [0-9]+ %|cannot|^E-[A-Z]' "$log" | head -30 || true
  echo "..."
  tail -15 "$log"
}

finish() {
  local name
  echo
  echo "==== suites"
  if [ -s "$AMPHORA_SUITE_LOG" ]; then sort -u "$AMPHORA_SUITE_LOG"; else echo "none ran"; fi
  echo
  echo "==== stages"
  printf '%s\n' "${summary[@]}"
  echo "all together  $(minutes $((SECONDS - began)))"
  if [ ${#failed[@]} -gt 0 ]; then
    for name in "${failed[@]}"; do why "$name"; done
    echo "FAILED: ${failed[*]}"
    exit 1
  fi
  echo "passed"
}

start_log() {
  export AMPHORA_SUITE_LOG=$logs/suites.txt
  : > "$AMPHORA_SUITE_LOG"
}

short() {
  start_log
  run packages
  trap 'kill "${lanes[@]}" 2> /dev/null || true' EXIT
  beside prepare
  run asan packages
  run release packages
  run tests asan
  join prepare
  beside fuzz-build fuzz # The real node waits more than it computes.
  run interop asan release prepare
  run kills release prepare
  join fuzz-build
  join fuzz
  finish
}

long() {
  local name
  [ $# -gt 0 ] || set -- fuzz corpora interop kills package shots journeys
  start_log
  run packages
  for name in "$@"; do
    case $name in
      fuzz) export AMPHORA_FUZZ_SECONDS=60 AMPHORA_FUZZ_TIMEOUT=${AMPHORA_FUZZ_TIMEOUT:-5} AMPHORA_FUZZ_SEED=0; # 0: another path each time; the short run is the same each time.
         run fuzz-build packages; run fuzz fuzz-build ;;
      corpora) export AMPHORA_SANITIZE_ALL=ON; run asan packages; run corpora asan ;;
      interop) export AMPHORA_INTEROP_ALL=1; run asan packages; run release packages; run prepare packages; run interop asan release prepare ;;
      kills) export AMPHORA_KILLS=2000; run release packages; run prepare packages; run kills release prepare ;;
      package) run package packages; run tarball packages ;;
      shots) run release packages; run shots release ;;
      journeys) run release packages; run prepare packages; run journeys release prepare ;;
      *) echo "no such check: $name (fuzz kills corpora interop package shots journeys)" >&2; exit 2 ;;
    esac
  done
  finish
}

case ${1:-} in
  "") short ;;
  --long) long "${@:2}" ;;
  --stage)
    declare -F "stage_${2:-}" > /dev/null || { echo "no such stage: ${2:-}" >&2; exit 2; }
    "stage_$2"
    ;;
  --help | -h) sed -n '2,/^set /s/^# \{0,1\}//p' "$self" ;;
  *) sed -n '2,/^set /s/^# \{0,1\}//p' "$self" >&2; exit 2 ;;
esac
