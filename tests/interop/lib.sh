# Shared by the scripts of this folder; sourced, never run.
# AMPHORA_INTEROP_CACHE: where node_modules and the peers' data live (default: build/interop of this tree). A cache that
# survives makes the next clone start in seconds; nothing is ever written into the source tree.
interop_here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
interop_cache=${AMPHORA_INTEROP_CACHE:-$(cd "$interop_here/../.." && pwd)/build/interop}
mkdir -p "$interop_cache"
interop_cache=$(cd "$interop_cache" && pwd)

die() { echo "interop: $*" >&2; exit 1; }

# with_progress TEXT LIMIT_S CMD…   runs CMD, says every 15 s that it still runs, ends it after LIMIT_S seconds, shows its
# output only if it fails.
with_progress() {
  local text=$1 limit=$2 log start pid code=0
  shift 2
  log=$(mktemp "$interop_cache/log.XXXXXX")
  start=$SECONDS
  echo "interop: $text" >&2
  timeout "$limit" "$@" > "$log" 2>&1 &
  pid=$!
  while kill -0 "$pid" 2>/dev/null; do
    sleep 1
    if (( (SECONDS - start) % 15 == 14 )); then echo "interop: $text, $((SECONDS - start)) s so far" >&2; fi
  done
  wait "$pid" || code=$?
  if [ $code -ne 0 ]; then
    tail -40 "$log" >&2
    echo "interop: $text: failed with code $code after $((SECONDS - start)) s" >&2
  else
    echo "interop: $text: done in $((SECONDS - start)) s" >&2
  fi
  rm -f "$log"
  return $code
}

# lock_or_wait FD LIMIT_S   takes the lock on an open descriptor; waits for another installation, saying so.
lock_or_wait() {
  flock -n "$1" && return
  echo "interop: another installation is running in $interop_cache, waiting for it" >&2
  flock -w "$2" "$1" || die "the other installation does not end"
}

# package_dir NAME   the cache folder of package folder NAME (node, clients or wallets); its name holds a hash of everything that
# decides what is installed, so a changed lock file gets a folder of its own and an old clone keeps the old one.
package_dir() {
  local hash
  hash=$(cd "$interop_here/$1" && shopt -s nullglob && cat package.json package-lock.json .npmrc stubs/*/* | sha256sum | cut -c1-12)
  echo "$interop_cache/$1-$hash"
}

# copy_sources NAME DIR   brings the scripts of package folder NAME into DIR. Each file is replaced by renaming, because a
# shell that is just running the old one reads on in it.
copy_sources() {
  local file
  mkdir -p "$2"
  [ ! -d "$interop_here/$1/stubs" ] || cp -rL "$interop_here/$1/stubs" "$2/"
  for file in "$interop_here/$1"/* "$interop_here/$1"/.npmrc; do
    [ -f "$file" ] || continue
    if ! cmp -s "$file" "$2/${file##*/}"; then
      cp -p "$file" "$2/.new.$$" && mv "$2/.new.$$" "$2/${file##*/}"
    fi
  done
}
