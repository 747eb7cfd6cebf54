#!/usr/bin/env bash
# demo/run.sh [ARGUMENTS]: installs what a Debian or Ubuntu machine lacks, builds the program rtconv where a source changed, and runs it with the
# arguments in the caller's folder. Without arguments it shows the live demo. Results go to stdout, everything else to stderr.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
# shellcheck source=../.ci/lib.sh
. "$root/.ci/lib.sh"

program=$root/demo/RealtimeConv.Demo/bin/Release/net10.0/rtconv.dll
need_dotnet
need_packages libegl1 libgl1-mesa-dri 'libglfw3|libglfw3-wayland' ffmpeg || say "going on without them: rtconv says what it cannot do"
choose_silk_net
build_if_changed demo/RealtimeConv.Demo "$program" src shaders demo/RealtimeConv.Demo assets
exec dotnet "$program" "$@"
