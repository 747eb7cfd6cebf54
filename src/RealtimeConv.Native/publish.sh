#!/usr/bin/env bash
# src/RealtimeConv.Native/publish.sh [--wide] [FOLDER]: compiles rtconv.so for this kind of machine ahead of time and puts it with rtconv.h into a folder, by
# default artifacts/native. Build output goes to artifacts/native-build, so that nothing else in the repository is rebuilt because of it; messages go to stderr.
#
# Code compiled ahead of time cannot choose its vectors while it runs: what is compiled for AVX needs AVX to start. With --wide the folder also gets
# glibc-hwcaps/x86-64-v3 and -v4 with the library for AVX2 and AVX-512. The dynamic loader of glibc 2.33 and later asks the processor and takes the widest that it
# can run, wherever it looks the library up by name (-rpath FOLDER, LD_LIBRARY_PATH, ld.so.conf); a path in dlopen takes the file it names.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
# shellcheck source=../../.ci/lib.sh
. "$root/.ci/lib.sh"
wide=
if [ "${1-}" = --wide ]; then
  wide=1
  shift
fi
case ${1-} in -*) fail "unknown option $1; usage: publish.sh [--wide] [FOLDER]" ;; esac
folder=${1:-$root/artifacts/native}
build=$root/artifacts/native-build

need_dotnet
need_packages gcc libc6-dev zlib1g-dev || fail "the ahead-of-time compiler needs these packages to link"
choose_silk_net
case $(uname -sm) in
  'Linux x86_64') platform=linux-x64 ;;
  'Linux aarch64') platform=linux-arm64 ;;
  *) fail "$(uname -sm) is not known here; use: dotnet publish src/RealtimeConv.Native -c Release -r PLATFORM" ;;
esac

mkdir -p "$build" "$folder"
[ -z "$wide" ] || [ "$platform" = linux-x64 ] || fail "--wide is for x86-64; this is $(uname -m)"
if command -v flock >/dev/null 2>&1; then
  exec 9>"$build/lock"
  flock 9
fi
# compile SETS DIRECTORY: the library for processors with these instruction sets; none means every processor of the platform.
compile() {
  dotnet publish "$root/src/RealtimeConv.Native" -c Release -r "$platform" -p:IlcInstructionSet="$1" --artifacts-path "$build" --disable-build-servers -v q --nologo >&2 </dev/null 9>&- ||
    fail "the build failed; its messages are above"
  mkdir -p "$2"
  cp -f "$build/publish/RealtimeConv.Native/release_$platform/rtconv.so" "$2/rtconv.so.new"
  mv -f "$2/rtconv.so.new" "$2/rtconv.so"
}

compile "" "$folder"
cp -f "$root/src/RealtimeConv.Native/include/rtconv.h" "$folder/rtconv.h"
if [ -n "$wide" ]; then
  compile x86-x64-v3 "$folder/glibc-hwcaps/x86-64-v3"
  compile x86-x64-v4 "$folder/glibc-hwcaps/x86-64-v4"
fi
say "$folder/rtconv.so"
