#!/usr/bin/env bash
# Measures the figures of README.md beside this file that stand under "On a quiet machine", each contest three times over: about a quarter of an hour on two quiet cores.
# usage: assets/benchmarks/measure.sh FOLDER      (JSON and text of each part; RTCONV names another program than the built one)
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
folder=${1:?usage: measure.sh FOLDER}
rtconv=${RTCONV:-$root/demo/RealtimeConv.Demo/bin/Release/net10.0/rtconv}
[ -x "$rtconv" ] || { echo "measure.sh: $rtconv is not there; dotnet build RealtimeConv.sln -c Release makes it" >&2; exit 2; }
mkdir -p "$folder"

# name, then arguments of bench
part() {
    local name=$1
    shift
    echo "$(date +%T) $name, load $(cut -d' ' -f1 /proc/loadavg)" | tee -a "$folder/parts.log"
    "$rtconv" bench "$@" --json "$folder/$name.json" > "$folder/$name.txt" 2> "$folder/$name.messages"
}

kernels() { for k in "$@"; do printf -- '--kernel\n%s\n' "$k"; done; }
gaussian() { for n in "$@"; do awk -v n="$n" 'BEGIN { printf "gaussian(sigma=%.4g, size=%d)\n", n / 6, n }'; done; }

mapfile -t dense < <(kernels dense:3 dense:5 dense:7 dense:15 dense:31 dense:63)
mapfile -t names < <(gaussian 7 15 31 63) && mapfile -t gaussians < <(kernels "${names[@]}")
mapfile -t names < <(gaussian 3 5 7 15 31) && mapfile -t small < <(kernels "${names[@]}")
mapfile -t names < <(gaussian 15 31) && mapfile -t typed < <(kernels dense:7 dense:15 "${names[@]}")
mapfile -t boxes < <(kernels "box(size=3)" "box(size=7)" "box(size=31)" "box(size=63)")
mapfile -t names < <(gaussian 31) && mapfile -t bordered < <(kernels dense:3 dense:7 "${names[@]}" "gaussian-dx(sigma=2.5, size=15)" "box(size=31)")

part grid --path compute --rivals none --rounds 5 --runs 3
part tutorial --path compute,tutorial --rivals none --rounds 3 --runs 3 --plan direct,separable --format rgba8 --format rgba16f --format rgba32f "${typed[@]}"
part borders --path compute --rivals none --rounds 5 --runs 3 --plan direct,separable,sum "${bordered[@]}" --border replicate --border reflect --border reflect101 --border wrap --border constant:0 --border constant:0.5
part budget --path compute --rivals none --rounds 5 --runs 3 --budget 1/255 --plan separable,recursive,pyramid,sum "${gaussians[@]}" --kernel "gaussian(sigma=21)" "${boxes[@]}"
part transfer --path transfer,apply --rivals none --rounds 7 --runs 3
part cpu --path cpu --rivals opencv --rounds 7 --runs 3 --format rgba8 --format rgba32f "${dense[@]}" "${small[@]}" "${boxes[@]}"
part cpu-budget --path cpu --rivals opencv --rounds 7 --runs 3 --budget 0.00098 "${small[@]}" "${boxes[@]}"
part threads --path cpu --rivals none --rounds 7 --runs 3 --threads 2 --kernel dense:7 --kernel dense:31 "${small[@]}"
part switch --switch --size 640x360
# Cold means without what earlier parts left in caches of programs.
caches=$(mktemp -d)
trap 'rm -rf "$caches"' EXIT
MESA_SHADER_CACHE_DIR=$caches XDG_CACHE_HOME=$caches part first-use --first-use
part auto --auto --size 640x360
echo "$(date +%T) done" | tee -a "$folder/parts.log"
