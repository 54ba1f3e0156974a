#!/usr/bin/env bash
# Confirms on the real account what posture says of a state: docs/prove-it.md says how to read the result.
#
#   examples/prove-it/prove-it.sh --root DIR --require PATTERN [--vouch FILE] [--engine PROGRAM] [--call]
#
# It reads the state, and calls only Get, Describe, and List operations. With --call it makes one further call for each
# runtime, which AWS must refuse. Ends with 0 if everything is as in the state, 2 if something differs, 3 if something
# could not be checked, and 1 if an argument or a tool is wrong.
#
# shellcheck disable=SC2016  # the programs for jq are in single quotes
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
checkout=$(cd "$here/../.." && pwd)
patterns='public, vpc-egress, private-inbound, or isolated'

fail() {
  printf 'prove-it: %s\n' "$*" >&2
  exit 1
}

# --- arguments and tools ----------------------------------------------------------------------------------------------

root='' pattern='' vouch='' engine='' call=no
while [ $# -gt 0 ]; do
  case $1 in
    --root | --require | --vouch | --engine)
      [ $# -gt 1 ] || fail "$1: found no value. Expected one. Write it after the option."
      case $1 in
        --root) root=$2 ;;
        --require) pattern=$2 ;;
        --vouch) vouch=$2 ;;
        *) engine=$2 ;;
      esac
      shift 2
      ;;
    --call)
      call=yes
      shift
      ;;
    *) fail "'$1': found no such option. Expected --root DIR, --require PATTERN, --vouch FILE, --engine PROGRAM, or --call. Correct it." ;;
  esac
done
[ -n "$root" ] || fail '--root: found none. Expected the folder of an applied root. Add it.'
[ -d "$root" ] || fail "--root $root: found no folder. Expected the folder of an applied root. Correct the path."
case $vouch in
  '' | /*) ;;
  *) vouch=$PWD/$vouch ;;
esac
case $pattern in
  public | vpc-egress | private-inbound | isolated) ;;
  *) fail "--require: found '$pattern'. Expected $patterns. Correct it." ;;
esac

need() { command -v "$1" >/dev/null 2>&1 || fail "$1: found none on PATH. Expected $2. Install it."; }
need aws 'the AWS CLI, version 2'
need jq 'jq 1.6 or newer'
need node 'Node 20.9 or newer'
if [ -z "$engine" ]; then
  engine=terraform
  command -v terraform >/dev/null 2>&1 || engine=tofu
fi
need "$engine" 'terraform or tofu'
[ -d "$checkout/node_modules/tsx" ] || fail "$checkout: found no packages. Expected those of the project. Run npm ci there."

# --- results ----------------------------------------------------------------------------------------------------------

umask 077
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
state=$work/state.json
export AWS_PAGER='' AWS_CLI_AUTO_PROMPT=off

count_ok=0 count_differs=0 count_unchecked=0
# line STATUS TEXT: one result. The text has no control characters: compare.jq, or `safe`, took them out.
line() {
  case $1 in
    ok) count_ok=$((count_ok + 1)) ;;
    differs) count_differs=$((count_differs + 1)) ;;
    unchecked) count_unchecked=$((count_unchecked + 1)) ;;
    *) fail "compare.jq: found the result '$1'. Expected ok, differs, or unchecked. Report this." ;;
  esac
  case $1 in
    unchecked) printf 'not checked  %s\n' "$2" ;;
    *) printf '%-11s  %s\n' "$1" "$2" ;;
  esac
}

safe() { tr '\n' ' ' | sed 's/ *$//' | LC_ALL=C tr -c '[:print:]' '?' | cut -c1-160; }

# verdicts ARGUMENTS: results of compare.jq, whose last argument is a file with an answer of AWS.
verdicts() {
  jq -L "$here" -r --slurpfile state "$state" "$@" >"$work/verdicts" 2>"$work/error" ||
    fail "compare.jq: found an answer in another form: $(head -n 1 "$work/error" | safe). Expected that of the AWS CLI. Report this."
  [ -s "$work/verdicts" ] || fail 'compare.jq: found nothing to compare. Expected a result. Report this.'
  while IFS=$'\t' read -r status text; do line "$status" "$text"; done <"$work/verdicts"
}

of_state() { jq -L "$here" "$@" "$state"; }

# ask FILE SERVICE OPERATION INPUT: one read. If AWS refuses it, $refused is the code of the error.
ask() {
  refused=''
  if aws "$2" "$3" --region "$region" --cli-input-json "$4" --output json >"$1" 2>"$work/error"; then
    [ -s "$1" ] || printf '{}' >"$1"
    return 0
  fi
  refused=$(sed -n 's/^.*An error occurred (\([A-Za-z.]*\)).*$/\1/p' "$work/error" | head -n 1)
  [ -n "$refused" ] || refused=$(grep -v '^[[:space:]]*$' "$work/error" | head -n 1 | safe)
  return 1
}

unread() { line unchecked "$1: $2 ended with $refused"; }

# --- a. the state, and what posture says of it ------------------------------------------------------------------------

"$engine" "-chdir=$root" show -json -no-color >"$state" 2>"$work/error" ||
  fail "$root: found no state that $engine can show: $(head -n 3 "$work/error" | safe). Expected an applied root. Run init there first."
of_state -e '.values.root_module' >/dev/null 2>&1 || fail "$root: found an empty state. Expected an applied root. Apply it first."

# workloads FILE PROGRAM
workloads() {
  of_state -r "include \"compare\"; $2" >"$work/$1" 2>"$work/error" ||
    fail "$(sed 's/^jq: error (at [^)]*): //' "$work/error" | head -n 1 | safe). Expected a workload that exists. Apply the root first."
}
workloads runtimes 'runtimes | workload_lines("agent_runtime_id"; "agent_runtime_arn")'
workloads gateways 'gateways | workload_lines("gateway_id"; "gateway_arn")'
workloads tools 'unread_workloads[].address | shown'
cat "$work/runtimes" "$work/gateways" >"$work/workloads"
[ -s "$work/workloads" ] || fail "$root: found no AgentCore runtime or gateway in the state. Expected at least one. Pass another root."

# All calls go to the Region and the account of the workloads.
cut -f3 "$work/workloads" | cut -d: -f4,5 | sort -u >"$work/places"
[ "$(wc -l <"$work/places")" -eq 1 ] || fail "$root: found workloads in several Regions or accounts. Expected one. Use a root for each."
region=$(cut -d: -f1 "$work/places")
account=$(cut -d: -f2 "$work/places")
ask "$work/identity" sts get-caller-identity '{}' || fail "aws: found no credentials that AWS accepts: $refused. Expected those of a reader. Sign in first."
found=$(jq -r '.Account // "none"' "$work/identity" | safe)
[ "$found" = "$account" ] || fail "aws: found credentials of account $found. Expected account $account, which has the workloads. Use another profile."

status=0
(cd "$checkout" && node --import tsx scripts/posture.ts --state "$state" --require "$pattern" ${vouch:+--vouch "$vouch"}) >"$work/posture" 2>&1 || status=$?
case $status in
  0) line ok "posture: the state is $pattern" ;;
  2) line differs "posture: the state is not $pattern:" ;;
  3) line unchecked "posture: the state does not decide whether it is $pattern:" ;;
  *) fail "posture: found exit code $status: $(head -n 3 "$work/posture" | safe). Expected 0, 2, or 3. Correct what it names." ;;
esac
[ "$status" -eq 0 ] || sed 's/^/             /' "$work/posture"

while IFS= read -r address; do line unchecked "$address: this script reads only runtimes and gateways"; done <"$work/tools"

# --- b. runtimes, gateways, and their resource policies ---------------------------------------------------------------

# policy NAME ARN
policy() {
  local input
  input=$(jq -n --arg arn "$2" '{resourceArn: $arn}')
  if ! ask "$work/policy" bedrock-agentcore-control get-resource-policy "$input"; then
    if [ "$refused" != ResourceNotFoundException ]; then
      unread "resource policy of $1" GetResourcePolicy
      return 0
    fi
    printf '{}' >"$work/policy"
  fi
  verdicts --arg name "resource policy of $1" --arg arn "$2" \
    'include "compare"; compare_policies($name; $state[0] | state_policy($arn); .policy)' "$work/policy"
}

# version NAME ID [VERSION]: compares one version of a runtime with the state.
version() {
  local input
  input=$(jq -n --arg id "$2" --arg version "${3:-}" '{agentRuntimeId: $id} + if $version == "" then {} else {agentRuntimeVersion: $version} end')
  if ! ask "$work/runtime" bedrock-agentcore-control get-agent-runtime "$input"; then
    case $refused in
      ResourceNotFoundException) line differs "$1: AWS does not have it" ;;
      *) unread "$1" GetAgentRuntime ;;
    esac
    return 1
  fi
  verdicts --arg name "$1" --arg id "$2" \
    'include "compare"; compare_runtime($name; $state[0] | runtimes[].values | select(.agent_runtime_id == $id))' "$work/runtime"
}

runtime() {
  local name=$1 id=$2 arn=$3 newest endpoint endpoint_arn live
  version "runtime $name" "$id" || return 0
  newest=$(jq -r '.agentRuntimeVersion // ""' "$work/runtime")
  policy "runtime $name" "$arn"
  if ! ask "$work/endpoints" bedrock-agentcore-control list-agent-runtime-endpoints "$(jq -n --arg id "$id" '{agentRuntimeId: $id}')"; then
    unread "endpoints of runtime $name" ListAgentRuntimeEndpoints
    return 0
  fi
  verdicts --arg name "runtime $name" --arg id "$id" 'include "compare"; compare_names($name; $state[0]; $id)' "$work/endpoints"
  jq -L "$here" -r --slurpfile state "$state" --arg arn "$arn" 'include "compare"; endpoint_lines($state[0]; $arn)' "$work/endpoints" >"$work/lines"
  while IFS=$'\t' read -r endpoint endpoint_arn live <&3; do
    policy "endpoint $endpoint of runtime $name" "$endpoint_arn"
    # An endpoint can serve an older version, with another network.
    if [ -n "$live" ] && [ "$live" != "$newest" ]; then
      version "version $live of runtime $name, which endpoint $endpoint serves" "$id" "$live" || true
    fi
  done 3<"$work/lines"
}
while IFS=$'\t' read -r name id arn <&4; do runtime "$name" "$id" "$arn"; done 4<"$work/runtimes"

while IFS=$'\t' read -r name id arn <&4; do
  if ask "$work/gateway" bedrock-agentcore-control get-gateway "$(jq -n --arg id "$id" '{gatewayIdentifier: $id}')"; then
    verdicts --arg name "gateway $name" --arg id "$id" \
      'include "compare"; compare_gateway($name; $state[0] | gateways[].values | select(.gateway_id == $id))' "$work/gateway"
  elif [ "$refused" = ResourceNotFoundException ]; then
    line differs "gateway $name: AWS does not have it"
  else
    unread "gateway $name" GetGateway
  fi
  policy "gateway $name" "$arn"
done 4<"$work/gateways"

# Policies of what another state creates.
of_state -r 'include "compare"; other_policies[]' >"$work/others"
while IFS= read -r arn <&4; do policy "$arn" "$arn"; done 4<"$work/others"

# --- c. VPC endpoints, routes, and rules ------------------------------------------------------------------------------

of_state -r 'include "compare"; named_elsewhere[]' >"$work/elsewhere"
while IFS= read -r id; do line unchecked "VPC endpoint $id, which a resource policy names: it is not in this state"; done <"$work/elsewhere"

ids=$(of_state -c 'include "compare"; [endpoint_resources[].values.id | select(is_id)] | unique')
if [ "$ids" != '[]' ]; then
  if ask "$work/answer" ec2 describe-vpc-endpoints "$(jq -n --argjson ids "$ids" '{VpcEndpointIds: $ids}')"; then
    verdicts --argjson ids "$ids" 'include "compare"; compare_endpoints($state[0]; $ids)' "$work/answer"
  elif [ "$refused" = InvalidVpcEndpointId.NotFound ]; then
    line differs "VPC endpoints: AWS does not have $(grep -o 'vpce-[0-9a-f]*' "$work/error" | head -n 1); the others were not compared"
  else
    unread 'VPC endpoints' DescribeVpcEndpoints
  fi
fi

ids=$(of_state -c 'include "compare"; workload_subnets | map(select(is_id))')
if [ "$ids" != '[]' ]; then
  if ! ask "$work/subnets" ec2 describe-subnets "$(jq -n --argjson ids "$ids" '{SubnetIds: $ids}')"; then
    unread 'routes of the workloads' DescribeSubnets
  elif ! ask "$work/answer" ec2 describe-route-tables "$(jq '{Filters: [{Name: "vpc-id", Values: ([.Subnets[].VpcId] | unique)}]}' "$work/subnets")"; then
    unread 'routes of the workloads' DescribeRouteTables
  else
    verdicts --slurpfile subnets "$work/subnets" 'include "compare"; compare_routes($state[0]; $subnets[0].Subnets)' "$work/answer"
  fi
fi

ids=$(of_state -c 'include "compare"; groups_to_check | map(select(is_id))')
if [ "$ids" != '[]' ]; then
  if ask "$work/answer" ec2 describe-security-group-rules "$(jq -n --argjson ids "$ids" '{Filters: [{Name: "group-id", Values: $ids}]}')"; then
    verdicts --argjson ids "$ids" 'include "compare"; compare_rules($state[0]; $ids)' "$work/answer"
  else
    unread 'security group rules' DescribeSecurityGroupRules
  fi
fi

# --- d. the call that AWS must refuse ---------------------------------------------------------------------------------

# IAM ends its messages with the kind of policy that refused, and AgentCore does so too:
# https://github.com/aws/agentcore-cli/issues/607, read 2026-11-29.
# invoke NAME ARN
invoke() {
  local name="call of runtime $1"
  printf '{}' >"$work/payload"
  if aws bedrock-agentcore invoke-agent-runtime --region "$region" --agent-runtime-arn "$2" --payload "fileb://$work/payload" \
    "$work/response" >"$work/answer" 2>"$work/error"; then
    line differs "$name: AWS accepted it from here, with these credentials"
  elif ! grep -q 'An error occurred (AccessDeniedException)' "$work/error"; then
    line differs "$name: AWS did not refuse it with AccessDeniedException: $(grep -v '^[[:space:]]*$' "$work/error" | head -n 1 | safe)"
  elif grep -q 'resource-based policy' "$work/error"; then
    line ok "$name: AWS refused it by a resource policy"
  elif grep -qE '(identity-based|session|service control|resource control|VPC endpoint) policy|permissions boundary' "$work/error"; then
    line unchecked "$name: AWS refused it, but not by a resource policy. Repeat it with credentials of a caller that the resource policy names"
  else
    line ok "$name: AWS refused it, and does not say by which policy"
  fi
}

while IFS=$'\t' read -r name id arn <&4; do
  if [ "$(of_state --arg id "$id" 'include "compare"; runtimes[].values | select(.agent_runtime_id == $id) | uses_tokens')" = true ]; then
    [ "$call" = no ] || line unchecked "call of runtime $name: its callers use tokens, which this script does not have"
  elif [ "$call" = yes ]; then
    invoke "$name" "$arn"
  else
    printf '\nNot called. From outside of the VPC, AWS must refuse this with AccessDeniedException (--call makes the call):\n'
    printf "  printf '{}' > payload.json\n"
    printf '  aws bedrock-agentcore invoke-agent-runtime --region %s --agent-runtime-arn %s --payload fileb://payload.json response.json\n' "$region" "$arn"
  fi
done 4<"$work/runtimes"

printf '\n%d ok, %d differ, %d not checked\n' "$count_ok" "$count_differs" "$count_unchecked"
[ "$count_differs" -eq 0 ] || exit 2
[ "$count_unchecked" -eq 0 ] || exit 3
