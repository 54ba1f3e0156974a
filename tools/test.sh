#!/usr/bin/env bash
# `npm test`: installs what the tests need and this machine lacks, and runs them.
#
#   usage: tools/test.sh [unit] [engines]      (no name: both)
#
# A tool that is neither in the cache nor on PATH is installed first, pinned (tools/install.sh); in CI every tool is the
# pinned one. AGENTCORE_NO_INSTALL=1 installs nothing. What could not be had is skipped, and listed at the end with the
# way to get it: the tests then end with 0 on a laptop, and with 1 where CI=true. Terraform is never installed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

[ $# -gt 0 ] || set -- unit engines
for run; do
  case $run in
    unit | engines) ;;
    *)
      printf "test: no tests called '%s': the names are unit and engines.\n" "$run" >&2
      exit 1
      ;;
  esac
done

needed=(tofu tflint conftest checkov moto_server)
cache=${AGENTCORE_TOOLS_DIR:-${XDG_CACHE_HOME:-${HOME:-}/.cache}/agentcore-connectivity/tools}
missing=''

# named TOOL: the program that a variable of the caller names, if any.
named() {
  local variable
  variable=AGENTCORE_$(tr '[:lower:]' '[:upper:]' <<<"$1")
  printf '%s' "${!variable:-}"
}

is_here() { [ -n "$(named "$1")" ] || [ -x "$cache/bin/$1" ] || command -v "$1" >/dev/null 2>&1; }

needs() {
  case $1 in
    tofu | tflint | conftest) printf 'Go' ;;
    *) printf 'Python 3.11 or newer' ;;
  esac
}

# provide TOOL: installs it where it is missing, with the progress of tools/install.sh.
provide() {
  local why='it could not be installed'
  if [ "${AGENTCORE_NO_INSTALL:-}" = 1 ]; then
    ! is_here "$1" || return 0
    why='AGENTCORE_NO_INSTALL=1'
  elif [ "${CI:-}" != true ] && is_here "$1"; then
    return 0
  elif bash tools/install.sh "$1"; then
    return 0
  fi
  missing+="  $1 ($why). To get it, with $(needs "$1") on PATH: bash tools/install.sh $1"$'\n'
}

for run; do
  if [ "$run" = engines ]; then for tool in "${needed[@]}"; do provide "$tool"; done; fi
done

for run; do
  if [ "$run" = engines ] && ! is_here terraform; then
    printf 'test: no terraform on PATH or in AGENTCORE_TERRAFORM: its tests are skipped. It is never installed here.\n'
  fi
done

status=0
for run; do
  npm run --silent "test:$run" || status=$?
done

if [ -n "$missing" ]; then
  printf '\ntest: these tools are missing, and the tests that need them were skipped:\n%s' "$missing"
  [ "${CI:-}" != true ] || status=1
fi
exit "$status"
