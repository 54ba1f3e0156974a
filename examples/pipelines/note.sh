#!/usr/bin/env bash
# Posts Markdown files as one note of a merge request. Later runs update the same note.
#
#   usage: note.sh FILE...
#
# Needs curl, jq, PLAN_NOTE_TOKEN, and the variables that GitLab sets for merge request pipelines. Files that do not
# exist are skipped; without any text, nothing is posted.
set -euo pipefail
umask 077

: "${PLAN_NOTE_TOKEN:?}" "${CI_API_V4_URL:?}" "${CI_PROJECT_ID:?}" "${CI_MERGE_REQUEST_IID:?}"

# A note has room for 1,000,000 characters.
most=900000
marker='<!-- agentcore-connectivity: plans -->'
notes="$CI_API_V4_URL/projects/$CI_PROJECT_ID/merge_requests/$CI_MERGE_REQUEST_IID/notes"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# From a file, so that no command line shows the token.
printf 'PRIVATE-TOKEN: %s\n' "$PLAN_NOTE_TOKEN" >"$work/header"
call() { curl --fail --silent --show-error --header "@$work/header" "$@"; }

for file; do [ ! -f "$file" ] || cat "$file"; done >"$work/all.md"
[ -s "$work/all.md" ] || exit 0
{
  printf '%s\n' "$marker"
  head -c "$most" "$work/all.md"
  [ "$(wc -c <"$work/all.md")" -le "$most" ] || printf '\n\nThe rest is in the artifacts of this pipeline.\n'
} >"$work/body.md"

# A note of somebody else may begin like ours: it is not touched.
me=$(call "$CI_API_V4_URL/user" | jq --exit-status .id)
ours='[.[] | select(.author.id == $me and (.body | startswith($marker))) | .id] | first // empty'
id='' page=1
while [ -z "$id" ]; do
  call "$notes?sort=asc&order_by=created_at&per_page=100&page=$page" >"$work/page.json"
  id=$(jq --argjson me "$me" --arg marker "$marker" "$ours" "$work/page.json")
  [ "$(jq length "$work/page.json")" -eq 100 ] || break
  page=$((page + 1))
done
if [ -n "$id" ]; then
  call --output /dev/null --request PUT --data-urlencode "body@$work/body.md" "$notes/$id"
else
  call --output /dev/null --request POST --data-urlencode "body@$work/body.md" "$notes"
fi
