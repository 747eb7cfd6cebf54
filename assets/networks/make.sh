#!/usr/bin/env bash
# Makes edges.npz: a photograph, its edges by sobel, and a stack of three layers that learns to turn the one into the other.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
rtconv=${RTCONV:-$root/demo/run.sh}
$rtconv apply "$root/assets/photos/chelsea.png" -o "$scratch/edges.png" --kernel sobel --scale 1/4
$rtconv learn "$root/assets/photos/chelsea.png" "$scratch/edges.png" --layers "8x5x5 leaky 8x3x3 leaky 3x3x3" --steps 3000 --seed 7 -o "$root/assets/networks/edges.npz"
