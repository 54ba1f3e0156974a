#!/usr/bin/env bash
# Runs every module's own tests on the oldest OpenTofu that the modules promise. Not part of CI.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
bash tools/install.sh tofu_oldest
tools=${AGENTCORE_TOOLS_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/agentcore-connectivity/tools}
AGENTCORE_ENGINE=OpenTofu AGENTCORE_TOFU=$tools/bin/tofu_oldest exec npx jest --selectProjects=engines --testPathPatterns=modules-opentofu "$@"
