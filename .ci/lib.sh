# Shared by demo/run.sh and tests/run.sh; sourced by bash, never run. The caller sets `root` to the repository's folder.
# Everything said here goes to stderr: stdout belongs to what the scripts run.
# shellcheck shell=bash disable=SC2154 # root is the caller's

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

say() { printf '%s\n' "$*" >&2; }

fail() {
  say "${0##*/}: $*"
  exit 2
}

need_dotnet() {
  command -v dotnet >/dev/null 2>&1 || fail "the .NET SDK 10 is needed and 'dotnet' is not on the PATH; get it from https://dotnet.microsoft.com/download"
}

# Prints those of its arguments that this machine lacks. NAME is a Debian package; a command of the same name stands for it, and so does
# a package that an alternative, NAME|OTHER, names.
missing_packages() {
  local installed wanted name found
  installed=$(dpkg-query -W -f '${db:Status-Abbrev}${Package} ' 2>/dev/null || true)
  for wanted in "$@"; do
    found=
    for name in ${wanted//|/ }; do
      case " $installed" in *" ii $name "* | *" hi $name "*) found=1 ;; esac
      [ -n "$found" ] || ! command -v "$name" >/dev/null 2>&1 || found=1
    done
    [ -n "$found" ] || printf '%s ' "${wanted%%|*}"
  done
}

# Runs a command as root: as it is for root, else through sudo where sudo may ask or needs no password.
as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"
  elif command -v sudo >/dev/null 2>&1 && { sudo -n true 2>/dev/null || [ -t 0 ]; }; then sudo "$@"
  else return 1
  fi
}

apt_install() {
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" </dev/null >/dev/null
}

# Installs Debian packages that are missing; without apt, says what to install where something needed is not found.
# Returns 1 when a package is still missing.
need_packages() {
  local missing
  if ! command -v dpkg-query >/dev/null 2>&1 || ! command -v apt-get >/dev/null 2>&1; then
    command -v ffmpeg >/dev/null 2>&1 || say_elsewhere
    return 0
  fi
  missing=$(missing_packages "$@")
  [ -n "$missing" ] || return 0
  say "installing $missing"
  # shellcheck disable=SC2086 # package names hold no spaces
  apt_install $missing 2>/dev/null || { as_root apt-get update -qq </dev/null >&2 && apt_install $missing; } || true
  missing=$(missing_packages "$@")
  [ -z "$missing" ] && return 0
  say "${0##*/}: missing and not installed: $missing; run as root: apt-get install $missing"
  return 1
}

say_elsewhere() {
  say "This is no Debian or Ubuntu: where they are missing, install a driver for OpenGL 3.3 or OpenGL ES 3.0, GLFW 3.3 and ffmpeg."
  say "  Fedora: dnf install mesa-libEGL mesa-dri-drivers glfw ffmpeg-free   Arch: pacman -S mesa glfw ffmpeg"
  say "  macOS:  brew install glfw ffmpeg                                    Windows: winget install Gyan.FFmpeg; glfw3.dll beside the program"
}

# Runs a command for so many seconds at most; its exit status, or 124 when time ran out.
limited() {
  local seconds=$1 status=0 started=$SECONDS pid
  shift
  "$@" &
  pid=$!
  while kill -0 "$pid" 2>/dev/null; do
    if [ $((SECONDS - started)) -ge "$seconds" ]; then
      kill "$pid" 2>/dev/null || true
      wait "$pid" 2>/dev/null || true
      return 124
    fi
    sleep 0.2
  done
  wait "$pid" || status=$?
  return "$status"
}

# Sets SilkNet to package or standin: as the environment says, else as remembered, else by one restore of the three packages.
choose_silk_net() {
  local memory=$root/artifacts/silk-net
  if [ -z "${SilkNet:-}" ] && [ -r "$memory" ]; then SilkNet=$(cat "$memory"); fi
  if [ -z "${SilkNet:-}" ]; then
    SilkNet=standin
    if restores_silk_net; then SilkNet=package; fi
    mkdir -p "$root/artifacts"
    printf '%s\n' "$SilkNet" >"$memory"
    say "Silk.NET: $([ "$SilkNet" = package ] && echo "the packages of the registry" || echo "the stand-in of src/SilkNet; the registry does not serve the packages")" \
      "(remembered in artifacts/silk-net)"
  fi
  export SilkNet
}

restores_silk_net() {
  local folder status=0
  folder=$(mktemp -d)
  cat >"$folder/probe.csproj" <<'PROJECT'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><TargetFramework>net10.0</TargetFramework><NuGetAudit>false</NuGetAudit></PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Silk.NET.OpenGL" Version="[2.22.0]" />
    <PackageReference Include="Silk.NET.Windowing" Version="[2.22.0]" />
    <PackageReference Include="Silk.NET.Input" Version="[2.22.0]" />
  </ItemGroup>
</Project>
PROJECT
  limited 20 env NUGET_ENHANCED_MAX_NETWORK_TRY_COUNT=1 dotnet restore "$folder/probe.csproj" --disable-build-servers -v q >/dev/null 2>&1 </dev/null || status=$?
  rm -rf "$folder"
  return "$status"
}

# A number for the content of the files below folders: it changes when one appears, changes or goes.
source_stamp() { # FOLDER...
  (
    cd "$root" || exit
    find "$@" Directory.*.* .editorconfig \
      -type d \( -name bin -o -name obj -o -name TestResults \) -prune -o -type f -exec cksum {} + 2>/dev/null | LC_ALL=C sort | cksum
  ) || true
}

# Builds a project or solution in Release with its output on stderr, unless RESULT is there and no file below the folders changed since.
build_if_changed() { # TARGET RESULT FOLDER...
  local target=$1 result=$2 memory stamp
  shift 2
  memory=$root/artifacts/built-$(basename "$target")
  mkdir -p "$root/artifacts"
  if command -v flock >/dev/null 2>&1; then # two scripts at once build one after the other
    exec 9>"$root/artifacts/build.lock"
    flock 9
  fi
  stamp="$SilkNet $(source_stamp "$@")"
  if [ ! -e "$result" ] || [ "$(cat "$memory" 2>/dev/null)" != "$stamp" ]; then
    rm -f "$memory"
    say "building $(basename "$target")"
    dotnet build "$root/$target" -c Release -v q -clp:ErrorsOnly >&2 </dev/null 9>&- || fail "the build failed; its messages are above"
    printf '%s\n' "$stamp" >"$memory"
  fi
  exec 9>&-
}
