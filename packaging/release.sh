# Sourced by run.sh, build-deb.sh and build-tarball.sh from the top folder: the one release build. What makes its programs the same bytes
# each time stands in cmake/AmphoraReproducible.cmake.

release_build=build/release

# steady_world   for what packs: time, language, time zone and file modes are those of the commit, not of the moment.
steady_world() {
  export SOURCE_DATE_EPOCH LC_ALL=C.UTF-8 TZ=UTC
  SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2> /dev/null || stat -c %Y CMakeLists.txt)
  umask 022
}

configure_release() {
  local launcher=()
  if command -v ccache > /dev/null; then launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache); fi
  cmake --preset release "${launcher[@]}" > /dev/null
}

# build_release [TARGET…]   Ninja looks at every file in a fraction of a second, so what is up to date costs no more than that.
build_release() { NINJA_STATUS='[%f of %t, %e s] ' ninja -C "$release_build" "$@"; }

release_version() { sed -nE 's/^project\(amphora VERSION ([0-9.]+).*/\1/p' CMakeLists.txt; }
