#!/usr/bin/env bash
# tests/RealtimeConv.Benchmarks.Wide/run.sh [ROUNDS]: the CPU filter in programs compiled ahead of time for every x86-64 processor, for AVX2 and for AVX-512, beside the same
# program compiled just in time; alternated, the least processor time of a frame in milliseconds. What this processor cannot run is left out.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
# shellcheck source=../../.ci/lib.sh
. "$root/.ci/lib.sh"
rounds=${1:-5}
[[ $rounds =~ ^[1-9][0-9]{0,3}$ ]] || fail "'$rounds' is no number of rounds; usage: run.sh [ROUNDS]"
[ "$(uname -sm)" = 'Linux x86_64' ] || fail "this compares vectors of x86-64; this is $(uname -sm)"
need_dotnet
need_packages gcc libc6-dev zlib1g-dev || fail "the ahead-of-time compiler needs these packages to link"
project=$root/tests/RealtimeConv.Benchmarks.Wide
build=$root/artifacts/benchmarks-wide
name=RealtimeConv.Benchmarks.Wide

flags=" $(grep -m1 '^flags' /proc/cpuinfo || true) "
builds=(any)
case $flags in *' avx2 '*) builds+=(avx2) ;; esac
case $flags in *' avx512bw '*) builds+=(avx512) ;; esac
for wide in "${builds[@]}"; do
  case $wide in any) sets= ;; avx2) sets=x86-x64-v3 ;; avx512) sets=x86-x64-v4 ;; esac
  say "compiling for $wide"
  dotnet publish "$project" -c Release -r linux-x64 -p:IlcInstructionSet="$sets" --artifacts-path "$build/$wide" --disable-build-servers -v q --nologo >&2 </dev/null || fail "the build failed; its messages are above"
done
say "compiling for just in time"
dotnet build "$project" -c Release --artifacts-path "$build/jit" --disable-build-servers -v q --nologo >&2 </dev/null || fail "the build failed; its messages are above"
builds+=(jit)

for ((round = 1; round <= rounds; round++)); do
  for wide in "${builds[@]}"; do
    case $wide in
      jit) dotnet "$build/jit/bin/$name/release/$name.dll" ;;
      *) "$build/$wide/publish/$name/release_linux-x64/$name" ;;
    esac | while IFS= read -r line; do printf '%s\t%s\n' "$wide" "$line"; done
  done
done | awk -F '\t' -v builds="${builds[*]}" '
  { if (!($2 in seen)) { seen[$2] = 1; order[++cases] = $2 }
    key = $1 SUBSEP $2
    if (!(key in least) || $3 + 0 < least[key]) least[key] = $3 + 0 }
  END {
    count = split(builds, kinds, " ")
    printf "%-22s", "ms"; for (k = 1; k <= count; k++) printf "%9s", kinds[k]; print ""
    for (c = 1; c <= cases; c++) {
      printf "%-22s", order[c]; for (k = 1; k <= count; k++) printf "%9.2f", least[kinds[k] SUBSEP order[c]]; print ""
    }
  }'
