#!/usr/bin/env bash
# demo/hosts/c/build.sh [FOLDER]: builds the native library and this host into a folder, by default artifacts/hosts/c of the repository, and prints the
# program's path. Needs the .NET SDK, gcc, libc6-dev and zlib1g-dev. RTCONV_LIBRARY names a folder that holds a ready rtconv.so instead.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
root=$(cd "$here/../../.." && pwd -P)
folder=${1:-$root/artifacts/hosts/c}
mkdir -p "$folder"
library=${RTCONV_LIBRARY:-}
if [ -z "$library" ]; then
  "$root/src/RealtimeConv.Native/publish.sh" "$folder" >&2
  library=$folder
fi
"${CC:-gcc}" -std=gnu11 -O2 -Wall -Wextra -Werror -I "$root/src/RealtimeConv.Native/include" \
  "$here"/host.c "$here"/gl.c "$here"/reference.c "$here"/state.c -o "$folder/host" "$library/rtconv.so" -Wl,-rpath,"$library" -ldl -lm
printf '%s\n' "$folder/host"
