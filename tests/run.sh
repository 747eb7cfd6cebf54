#!/usr/bin/env bash
# tests/run.sh [PROJECT...] [ARGUMENTS OF dotnet test]: installs what the tests need on a Debian or Ubuntu machine, builds the solution once and runs
# every test project, or those named (tests/Conformance), two at a time. Each leaves a .trx under artifacts/test-results. Exit code 1 when a test fails.
#   tests/run.sh tests/Conformance --filter FullyQualifiedName~Oracle
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
# shellcheck source=../.ci/lib.sh
. "$root/.ci/lib.sh"

need_dotnet
need_packages libegl1 libgl1-mesa-dri 'libglfw3|libglfw3-wayland' ffmpeg xvfb xauth xdotool gcc libc6-dev zlib1g-dev ||
  fail "the tests need these packages"
need_packages mesa-vulkan-drivers || say "going on without it: nothing runs on zink, OpenGL on Vulkan"
choose_silk_net

projects=()
while [ $# -gt 0 ] && { [ -d "$1" ] || [ "${1%.csproj}" != "$1" ]; }; do
  project=$(find "$1" -maxdepth 1 -name '*.csproj' | head -n 1)
  [ -n "$project" ] || fail "$1 holds no test project"
  projects+=("$project")
  shift
done
if [ ${#projects[@]} -eq 0 ]; then
  for project in "$root"/tests/*/*.csproj; do
    case $project in */Support.csproj | */Support.*.csproj | *Benchmarks.csproj | *Benchmarks.*.csproj) ;; *) projects+=("$project") ;; esac
  done
fi

build_if_changed RealtimeConv.sln "$root/demo/RealtimeConv.Demo/bin/Release/net10.0/rtconv.dll" \
  src shaders demo assets tests RealtimeConv.sln

results=$root/artifacts/test-results
rm -rf "$results"
mkdir -p "$results"

# Two lanes take one project after the other from a list that they share; a project's output is shown in one piece when it is done.
# shellcheck disable=SC2317 # xargs calls it
run_project() { # PROJECT [ARGUMENTS]
  local project=$1 name status=0
  name=$(basename "$project" .csproj)
  shift
  dotnet test "$project" -c Release --no-build --logger "trx;LogFileName=$name.trx" --results-directory "$results/$name" \
    --blame-hang --blame-hang-timeout 15min --blame-hang-dump-type none "$@" >"$results/$name.log" 2>&1 </dev/null || status=$?
  printf '== %s\n%s\n' "$name" "$(cat "$results/$name.log")"
  return "$status"
}
export -f run_project
export results
status=0
# shellcheck disable=SC2016 # the inner shell expands them
printf '%s\0' "${projects[@]}" | xargs -0 -n 1 -P 2 bash -c 'project=${!#}; run_project "$project" "${@:1:$#-1}"' run_project "$@" || status=1
exit "$status"
