#!/usr/bin/env bash
# Installs the tools that check the generated modules, at the versions pinned beside this file:
#
#   tofu     OpenTofu, built by `go build` from tools/opentofu/go.mod and go.sum
#   tflint   built the same way from tools/tflint
#   conftest built the same way from tools/conftest: runs the policy of examples/policies/conftest
#   checkov  in a virtual environment, from tools/checkov/requirements.txt (every package pinned, with its hashes)
#   moto_server  the same way from tools/moto: S3 on loopback, for tests of the s3 backend
#
#   usage: tools/install.sh [tofu] [tflint] [conftest] [checkov] [moto_server]      (no name: these five)
#          tools/install.sh tofu_oldest      the oldest OpenTofu that the modules promise, for `npm run test:oldest`
#
# They go into a cache outside the checkout, and are run from its bin/ folder:
#
#   $AGENTCORE_TOOLS_DIR, or else ${XDG_CACHE_HOME:-$HOME/.cache}/agentcore-connectivity/tools
#
#   bin/       tofu, tflint, conftest, checkov, moto_server, tofu_oldest
#   checkov-*  the virtual environment behind bin/checkov; moto_server-* likewise
#   stamps/    by tool, the hash of the pin files it was installed from: a changed pin installs again
#   lock       a link that names the process that is installing, while one is
#   tmp.*      work in progress: moved into place only when it is whole and runs, thrown away by the next run otherwise
#
# With nothing to do it ends in some hundredths of a second and needs neither Go nor Python. The first time takes about
# eight minutes on two cores, half of it OpenTofu. A second run at the same time waits for the first, for up to
# $AGENTCORE_TOOLS_WAIT seconds (1800).
#
# It needs go and python3 on PATH and says what is missing. A machine that already has these tools from a package
# manager need not run it: the tests take a tool from PATH when the cache has none.
#
# To move a pin:
#   tofu     in tools/opentofu: `go get github.com/opentofu/opentofu/cmd/tofu@VERSION`, repeat the `replace` lines of
#            OpenTofu's own go.mod in ours, `go mod tidy`
#            (tofu_oldest stays at the floor of the modules' versions.tf: tools/opentofu-oldest)
#   tflint   in tools/tflint: `go get github.com/terraform-linters/tflint@VERSION`, `go mod tidy`
#   conftest in tools/conftest: `go get github.com/open-policy-agent/conftest@VERSION`, `go mod tidy`
#   checkov  change tools/checkov/requirements.in, then in tools/checkov (uv is a Python package; moto_server likewise
#            in tools/moto):
#            `uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --no-annotate
#            requirements.in -o requirements.txt`
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
oldest_python=3.11

say() { printf 'tools: %s\n' "$*"; }
fail() {
  printf 'tools: %s\n' "$*" >&2
  exit 1
}

if [ -n "${AGENTCORE_TOOLS_DIR:-}" ]; then
  tools=$AGENTCORE_TOOLS_DIR
elif [ -n "${XDG_CACHE_HOME:-}" ] || [ -n "${HOME:-}" ]; then
  tools=${XDG_CACHE_HOME:-$HOME/.cache}/agentcore-connectivity/tools
else
  fail "no place to install to: HOME is not set. Set it, or AGENTCORE_TOOLS_DIR to a folder outside the checkout."
fi
case $tools in
  /*) ;;
  *) tools=$PWD/$tools ;;
esac

# --- what is pinned -------------------------------------------------------------------------------------------------

# The dev marker off: `tofu version` then says 1.12.6 and not 1.12.6-dev.
tofu_flags='-ldflags=-X=github.com/opentofu/opentofu/version.dev=no'
tflint_flags=''
# Without symbols, and with its version, which is otherwise `dev`.
conftest_flags='-ldflags=-s -w -X=github.com/open-policy-agent/conftest/internal/version.Version=PINNED'

# go_folder TOOL: where its go.mod is.
go_folder() {
  case $1 in
    tofu) printf opentofu ;;
    tofu_oldest) printf opentofu-oldest ;;
    *) printf '%s' "$1" ;;
  esac
}

# pinned TOOL: the version that the pin files ask for.
pinned() {
  case $1 in
    tofu | tofu_oldest) sed -n 's|^.*github.com/opentofu/opentofu v\([^ ]*\).*$|\1|p' "$here/$(go_folder "$1")/go.mod" ;;
    tflint) sed -n 's|^.*github.com/terraform-linters/tflint v\([^ ]*\).*$|\1|p' "$here/tflint/go.mod" ;;
    conftest) sed -n 's|^.*github.com/open-policy-agent/conftest v\([^ ]*\).*$|\1|p' "$here/conftest/go.mod" ;;
    checkov) sed -n 's|^checkov==\([^ ]*\).*$|\1|p' "$here/checkov/requirements.txt" ;;
    moto_server) sed -n 's|^moto==\([^ ]*\).*$|\1|p' "$here/moto/requirements.txt" ;;
  esac
}

sha256() {
  if command -v sha256sum >/dev/null 2>&1; then sha256sum; else shasum -a 256; fi | cut -d' ' -f1
}

platform=$(uname -sm)

# pins TOOL: the hash of everything that decides what gets installed.
pins() {
  case $1 in
    tofu | tofu_oldest) cat "$here/$(go_folder "$1")"/go.{mod,sum} && printf '%s' "$tofu_flags $platform" ;;
    tflint) cat "$here/tflint/go.mod" "$here/tflint/go.sum" && printf '%s' "$tflint_flags $platform" ;;
    conftest) cat "$here/conftest/go.mod" "$here/conftest/go.sum" && printf '%s' "$conftest_flags $platform" ;;
    checkov) cat "$here/checkov/requirements.txt" && printf '%s' "$platform" ;;
    moto_server) cat "$here/moto/requirements.txt" && printf '%s' "$platform" ;;
  esac | sha256
}

# python_home TOOL HASH: where the virtual environment of those pins lives.
python_home() { printf '%s/%s-%.12s' "$tools" "$1" "$2"; }

# is_installed TOOL HASH
is_installed() {
  [ -x "$tools/bin/$1" ] && [ -f "$tools/stamps/$1" ] && [ "$(cat "$tools/stamps/$1")" = "$2" ] || return 1
  # A virtual environment dies with the Python it was made from.
  case $1 in
    checkov) "$(python_home "$1" "$2")/bin/python" -c 'import checkov.version' >/dev/null 2>&1 ;;
    # Importing the server itself takes a second.
    moto_server) "$(python_home "$1" "$2")/bin/python" -c 'import werkzeug' >/dev/null 2>&1 ;;
  esac
}

# --- what is to do --------------------------------------------------------------------------------------------------

[ $# -gt 0 ] || set -- tofu tflint conftest checkov moto_server
for tool; do
  case $tool in
    tofu | tflint | conftest | checkov | moto_server | tofu_oldest) ;;
    *) fail "no tool called '$tool': the names are tofu, tflint, conftest, checkov, moto_server and tofu_oldest." ;;
  esac
done

todo=()
for tool; do
  is_installed "$tool" "$(pins "$tool")" || todo+=("$tool")
done
if [ ${#todo[@]} -eq 0 ]; then
  say "$* installed in $tools: nothing to do"
  exit 0
fi

# --- what that needs ------------------------------------------------------------------------------------------------

export GOWORK=off

# good_go DIR: go can build what DIR/go.mod asks for (a newer Go than the one here may be asked for).
good_go() { command -v go >/dev/null 2>&1 && (cd "$here/$1" && go list -mod=readonly -m >/dev/null 2>&1); }

python=''
find_python() {
  local name
  for name in python3 python3.14 python3.13 python3.12 python3.11; do
    if command -v "$name" >/dev/null 2>&1 &&
      "$name" -c "import ensurepip, sys, venv; sys.exit(sys.version_info < (${oldest_python/./, }))" >/dev/null 2>&1; then
      python=$name
      return 0
    fi
  done
  return 1
}

missing=''
for tool in "${todo[@]}"; do
  case $tool in
    tofu | tofu_oldest | tflint | conftest)
      folder=$(go_folder "$tool")
      if ! good_go "$folder"; then
        found='no go on PATH'
        ! command -v go >/dev/null 2>&1 || found="found $(go version 2>&1 | head -n 1)"
        missing+="
  go $(sed -n 's/^go //p' "$here/$folder/go.mod") or newer, to build $tool ($found).
    Install Go, or install $tool $(pinned "$tool") with your package manager and name only the others to this script."
      fi
      ;;
    checkov | moto_server)
      if ! find_python; then
        found='no python3 on PATH'
        ! command -v python3 >/dev/null 2>&1 || found="found $(python3 --version 2>&1 | head -n 1)"
        missing+="
  python3 $oldest_python or newer, with its venv and ensurepip modules, to install $tool ($found).
    Install Python (on Debian and Ubuntu: python3-venv too), or install $tool $(pinned "$tool") with your package
    manager and name only the others to this script."
      fi
      ;;
  esac
done
[ -z "$missing" ] || fail "cannot install ${todo[*]}. Missing on this machine:$missing"

# --- one at a time --------------------------------------------------------------------------------------------------

mkdir -p "$tools/bin" "$tools/stamps"
lock=$tools/lock
work=$tools/tmp.$$

clean_up() {
  rm -rf "$work"
  [ "$(readlink "$lock" 2>/dev/null)" != "process-$$" ] || rm -f "$lock"
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# A link is made in one step together with the name of its owner, which a folder is not.
take_lock() {
  local wait=${AGENTCORE_TOOLS_WAIT:-1800} began=$SECONDS told='' owner
  until ln -sn "process-$$" "$lock" 2>/dev/null; do
    owner=$(readlink "$lock" 2>/dev/null || true)
    if [ -n "$owner" ] && ! kill -0 "${owner#process-}" 2>/dev/null; then
      say "taking over from ${owner/-/ }, which is gone"
      # Moved first, so that of two runs that see this only one goes on; what was taken by mistake is put back.
      if mv "$lock" "$lock.$$" 2>/dev/null; then
        [ "$(readlink "$lock.$$")" = "$owner" ] || ln -sn "$(readlink "$lock.$$")" "$lock" 2>/dev/null || true
        rm -f "$lock.$$"
      fi
      continue
    fi
    [ $((SECONDS - began)) -lt "$wait" ] ||
      fail "waited $wait seconds for ${owner/-/ }, which is installing too. If it is not, delete $lock and run this again."
    [ -n "$told" ] || say "waiting for ${owner/-/ }, which is installing too"
    told=yes
    sleep 1
  done
}
take_lock

# Only the owner of the lock works in a folder tmp.*: what is there was left by a run that was killed (whose pip may
# still be writing).
rm -rf "$tools"/tmp.* || true
mkdir "$work"

# --- installing -----------------------------------------------------------------------------------------------------

# says TOOL FILE: FILE, just built, runs and is the version that is pinned.
says() {
  local want said
  want=$(pinned "$1")
  said=$(CHECKPOINT_DISABLE=1 CKV_SKIP_PACKAGE_UPDATE_CHECK=true "$2" --version 2>&1) || true
  grep -qE "(^|[^0-9.])${want//./\\.}([^0-9.-]|\$)" <<<"$said" ||
    fail "the $1 just built should say that it is $want and says: $said"
}

# build FOLDER PACKAGE TOOL [FLAG]
build() {
  local folder=$1 package=$2 tool=$3
  shift 3
  (cd "$here/$folder" && CGO_ENABLED=0 go build -mod=readonly -trimpath -buildvcs=false "$@" -o "$work/$tool" "$package")
  says "$tool" "$work/$tool"
}

install_tofu() {
  build opentofu github.com/opentofu/opentofu/cmd/tofu tofu "$tofu_flags"
}

install_tofu_oldest() {
  build opentofu-oldest github.com/opentofu/opentofu/cmd/tofu tofu_oldest "$tofu_flags"
}

install_tflint() {
  build tflint github.com/terraform-linters/tflint tflint
}

install_conftest() {
  build conftest github.com/open-policy-agent/conftest conftest "${conftest_flags/PINNED/$(pinned conftest)}"
}

# install_python TOOL FOLDER HASH COMMAND: FOLDER holds the pins, COMMAND stands behind the environment's Python.
install_python() {
  local tool=$1 folder=$2 home command=$4
  home=$(python_home "$tool" "$3")
  "$python" -m venv "$work/venv"
  "$work/venv/bin/python" -m pip install --quiet --no-input --disable-pip-version-check \
    --require-hashes --no-deps --only-binary :all: -r "$here/$folder/requirements.txt"
  # The scripts of a virtual environment name the folder it was made in, so the one that is moved is run by its Python.
  printf '#!/bin/sh\nexec "%s/bin/python" %s "$@"\n' "$work/venv" "${command//HOME/$work/venv}" >"$work/trial"
  printf '#!/bin/sh\nexec "%s/bin/python" %s "$@"\n' "$home" "${command//HOME/$home}" >"$work/$tool"
  chmod +x "$work/trial" "$work/$tool"
  "try_$tool"
  rm -rf "$home"
  mv "$work/venv" "$home"
}

install_checkov() { install_python checkov checkov "$1" '"HOME/bin/checkov"'; }
try_checkov() { says checkov "$work/trial"; }

install_moto_server() { install_python moto_server moto "$1" '-m moto.server'; }
# It has no --version: that it imports and has the pinned one is what can be asked.
try_moto_server() {
  local said
  said=$("$work/venv/bin/python" -c 'import moto, moto.server; print(moto.__version__)' 2>&1) || true
  [ "$said" = "$(pinned moto_server)" ] || fail "moto_server should say that it is $(pinned moto_server) and says: $said"
}

for tool in "${todo[@]}"; do
  hash=$(pins "$tool")
  # Another run may have done it while this one waited.
  ! is_installed "$tool" "$hash" || continue
  began=$SECONDS
  case $tool in
    tofu | tofu_oldest) say "building $tool $(pinned "$tool") (three to four minutes the first time)" ;;
    tflint) say "building tflint $(pinned tflint) (a minute and a half the first time)" ;;
    conftest) say "building conftest $(pinned conftest) (two minutes the first time)" ;;
    checkov | moto_server) say "installing $tool $(pinned "$tool") (half a minute)" ;;
  esac
  "install_$tool" "$hash"
  # No stamp while the tool and the stamp may differ: a run that is stopped in between is then done again.
  rm -f "$tools/stamps/$tool"
  mv -f "$work/$tool" "$tools/bin/$tool"
  printf '%s\n' "$hash" >"$work/stamp"
  mv -f "$work/stamp" "$tools/stamps/$tool"
  for old in "$tools/$tool"-*; do
    [ "$old" = "$(python_home "$tool" "$hash")" ] || rm -rf "$old"
  done
  say "$tool $(pinned "$tool") installed in $((SECONDS - began)) s"
done
say "all in $tools/bin"
