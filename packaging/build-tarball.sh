#!/usr/bin/env bash
# packaging/build-tarball.sh [FOLDER]   makes amphora-VERSION-linux-ARCH.tar.gz in FOLDER (default: build/packages): Amphora with Qt and
# the libraries that other distributions may lack, to be unpacked anywhere. Not in it, because it must be the system's own: the C and C++
# libraries (glibc 2.36 or newer), graphics and screen (GL, X11, Wayland, fontconfig, FreeType, HarfBuzz), GLib, D-Bus, the keyring.
# Built on Debian 12; the same commit and the same Debian packages give the same bytes.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
case ${1:-} in --help | -h) sed -n '2,/^set /s/^# \{0,1\}//p' packaging/build-tarball.sh; exit 0 ;; esac
source packaging/packages.sh
source packaging/release.sh
steady_world
out=$(realpath -m "${1:-build/packages}")

mapfile -t missing < <(missing_packages build run package bundle)
install_packages "${missing[@]}"
configure_release
build_release

name=amphora-$(release_version)-linux-$(uname -m)
stage=$PWD/$release_build/tarball/$name
rm -rf "$(dirname "$stage")"
mkdir -p "$stage"/{bin,lib,plugins,qml,licenses}
cmake --install $release_build --prefix "$stage" --strip > /dev/null
rm -rf "$stage/share/lintian"
# Debian's QML plugins look for libraries in this folder below the top one (their RUNPATH), so they can stay as they are.
ours=lib/$(dpkg-architecture -qDEB_HOST_MULTIARCH)
libraries=/usr/$ours
mkdir "$stage/$ours"

# ---- what Qt loads while it runs ------------------------------------------------------------------------------------------------

plugins=(platforms/libqxcb platforms/libqoffscreen platforms/libqwayland-egl platforms/libqwayland-generic
  wayland-shell-integration/libxdg-shell wayland-graphics-integration-client/libqt-plugin-wayland-egl wayland-decoration-client/libbradient
  imageformats/libqsvg imageformats/libqjpeg imageformats/libqwebp iconengines/libqsvgicon
  xcbglintegrations/libqxcb-egl-integration xcbglintegrations/libqxcb-glx-integration
  platforminputcontexts/libcomposeplatforminputcontextplugin platforminputcontexts/libibusplatforminputcontextplugin)
for plugin in "${plugins[@]}"; do install -D -m 644 "$libraries/qt6/plugins/$plugin.so" "$stage/plugins/$plugin.so"; done

# The QML modules are those that the Debian package asks for, without the control styles and Qt Widgets that Amphora never shows.
for package in $(sed -n 's/^run //p' packaging/packages.txt); do
  [[ $package == qml6-module-* ]] || continue
  dpkg -L "$package" | while read -r file; do
    part=${file#"$libraries/qt6/qml/"}
    [ -f "$file" ] && [ "$part" != "$file" ] || continue
    case $part in QtQuick/Controls/Fusion/* | QtQuick/Controls/Imagine/* | QtQuick/Controls/Material/* | QtQuick/Controls/Universal/* | */designer/* | *.qmltypes) continue ;; esac
    install -D -m 644 "$file" "$stage/qml/$part"
  done
done
printf '[Paths]\nPrefix = ..\nPlugins = plugins\nQmlImports = qml\n' > "$stage/bin/qt.conf"

# ---- what all that is linked to -------------------------------------------------------------------------------------------------

# Of the system: it must fit the kernel, the graphics driver, the screen or a service, or every desktop has it.
system='^(ld-linux.*|lib(c|m|dl|pthread|rt|resolv|util|stdc\+\+|gcc_s|GL|EGL|GLX|GLdispatch|OpenGL|drm|gbm|vulkan|X11|X11-xcb|xcb|Xau|Xdmcp'
system+='|wayland-.*|fontconfig|freetype|harfbuzz|expat|z|glib-2\.0|gobject-2\.0|gio-2\.0|gmodule-2\.0|gthread-2\.0|dbus-1))\.so(\..*)?$'

needed_by() { readelf -dW "$1" | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p'; }

system_list=$stage/share/doc/amphora/libraries-of-the-system
declare -A seen=()
: > "$system_list"
todo=("$stage/bin/amphora" "$stage/bin/amphora-cli" "$libraries/libsecret-1.so.0") # The last one is opened by name, and linked by nobody.
mapfile -t -O ${#todo[@]} todo < <(find "$stage/plugins" "$stage/qml" -name '*.so' | sort)
cp -L "$libraries/libsecret-1.so.0" "$stage/$ours/"
while [ ${#todo[@]} -gt 0 ]; do
  file=${todo[0]}
  todo=("${todo[@]:1}")
  for library in $(needed_by "$file"); do
    [ -z "${seen[$library]:-}" ] || continue
    seen[$library]=1
    if [[ $library =~ $system ]]; then
      echo "$library" >> "$system_list"
      continue
    fi
    path=$libraries/$library
    [ -e "$path" ] || { echo "build-tarball: $library, wanted by $file, is not on this system" >&2; exit 1; }
    cp -L "$path" "$stage/$ours/$library"
    todo+=("$path")
  done
done
sort -o "$system_list" "$system_list"
chmod -R u=rwX,go=rX "$stage"
# An old-style RPATH: it also serves what Qt opens by name, and comes before LD_LIBRARY_PATH.
for program in amphora amphora-cli; do patchelf --force-rpath --set-rpath "\$ORIGIN/../$ours" "$stage/bin/$program"; done

# ---- words ----------------------------------------------------------------------------------------------------------------------

# Whose work it is: Debian's copyright file of each package that a file came from, and its version.
origins() {
  local library real
  find "$stage/plugins" "$stage/qml" -type f | sed "s|^$stage/|$libraries/qt6/|"
  for library in "$stage/$ours"/*; do
    real=$(realpath "$libraries/$(basename "$library")")
    printf '%s\n' "$real" "${real#/usr}" # Where /lib is a link, a package may still name it.
  done
}
mapfile -t packages < <(origins | xargs dpkg -S 2> /dev/null | sed 's/: .*//; s/:.*//' | sort -u)
for package in "${packages[@]}"; do
  cp -L "/usr/share/doc/$package/copyright" "$stage/licenses/$package.txt"
  dpkg-query -W -f '${Package} ${Version} (source: ${source:Package} ${source:Version})\n' "$package" | head -1
done > "$stage/licenses/PACKAGES"
cp /usr/share/common-licenses/{LGPL-2.1,LGPL-3,GPL-2,GPL-3,Apache-2.0} "$stage/licenses/"
cp LICENSE "$stage/licenses/amphora.txt"
install -m 755 packaging/linux/launcher.sh "$stage/amphora"
ln -s amphora "$stage/amphora-cli"
install -m 644 packaging/linux/tarball-README.txt "$stage/README.txt"

mkdir -p "$out"
tar --sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner --format=gnu -C "$(dirname "$stage")" -cf - "$name" \
  | gzip -9n > "$out/$name.tar.gz"
echo "$out/$name.tar.gz"
sha256sum < "$out/$name.tar.gz" | sed 's/ .*/  SHA-256/'
