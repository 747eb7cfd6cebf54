#!/usr/bin/env bash
# src/RealtimeConv.Native/publish.sh [FOLDER]: compiles rtconv.so for this machine ahead of time and puts it with rtconv.h into a folder, by default
# artifacts/native. Build output goes to artifacts/native-build, so that nothing else in the repository is rebuilt because of it; messages go to stderr.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
# shellcheck source=../../.ci/lib.sh
. "$root/.ci/lib.sh"
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
if command -v flock >/dev/null 2>&1; then
  exec 9>"$build/lock"
  flock 9
fi
dotnet publish "$root/src/RealtimeConv.Native" -c Release -r "$platform" --artifacts-path "$build" --disable-build-servers -v q --nologo >&2 </dev/null 9>&- ||
  fail "the build failed; its messages are above"
cp -f "$build/publish/RealtimeConv.Native/release_$platform/rtconv.so" "$folder/rtconv.so.new"
mv -f "$folder/rtconv.so.new" "$folder/rtconv.so"
cp -f "$root/src/RealtimeConv.Native/include/rtconv.h" "$folder/rtconv.h"
say "$folder/rtconv.so"
