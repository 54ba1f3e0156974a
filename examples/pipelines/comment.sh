#!/usr/bin/env bash
# Posts the reports and plans of all roots as one comment of a pull request. Later runs update the same comment.
#
#   usage: comment.sh NUMBER FOLDER
#
# FOLDER has a folder for each root, with posture.md, plan.md, or both. Needs gh, GH_TOKEN, and GH_REPO.
set -euo pipefail

fail() {
  printf 'comment: %s\n' "$*" >&2
  exit 1
}

number=${1:-} folder=${2:-}
[[ $number =~ ^[0-9]+$ ]] || fail "NUMBER: found '$number'. Expected the number of a pull request. Pass it first."
[ -d "$folder" ] || fail "FOLDER: found no folder '$folder'. Expected the one with the reports. Pass it second."
: "${GH_REPO:?}"

# A comment has room for 65,536 characters.
most=60000
# A comment of somebody else may begin like ours: it is not touched.
author='github-actions[bot]'
marker='<!-- agentcore-connectivity: plans -->'

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
shopt -s nullglob
files=("$folder"/*/posture.md "$folder"/*/plan.md)
[ ${#files[@]} -gt 0 ] || fail "FOLDER: found no report in '$folder'. Expected posture.md or plan.md in its folders. Check the job before."
cat "${files[@]}" >"$work/all.md"
{
  printf '%s\n' "$marker"
  head -c "$most" "$work/all.md"
  [ "$(wc -c <"$work/all.md")" -le "$most" ] || printf '\n\nThe rest is in the artifacts of this run.\n'
} >"$work/body.md"

ours=".[] | select(.user.login == \"$author\" and (.body | startswith(\"$marker\"))) | .id"
gh api --paginate "repos/$GH_REPO/issues/$number/comments?per_page=100" --jq "$ours" >"$work/ids"
read -r id <"$work/ids" || id=''
if [ -n "$id" ]; then
  gh api --silent --method PATCH "repos/$GH_REPO/issues/comments/$id" --field "body=@$work/body.md"
else
  gh api --silent --method POST "repos/$GH_REPO/issues/$number/comments" --field "body=@$work/body.md"
fi
