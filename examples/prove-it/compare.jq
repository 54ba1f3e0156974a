# What prove-it.sh compares: the state, as `terraform show -json` prints it, with answers of AWS. Nothing here calls anything.
# A verdict is one line: ok, differs, or unchecked, a tab, and a sentence.

# Text from a state or from AWS, safe for a terminal.
def shown:
  tostring | explode | map(if . < 32 or . > 126 then 63 else . end) | implode
  | if length > 160 then .[0:157] + "..." else . end;

def verdict($status; $text): "\($status)\t\($text)";
def listed: if length == 0 then "none" else map(shown) | join(", ") end;
def many: if . == null then [] elif type == "array" then . else [.] end;
def texts: many | map(tostring) | unique;
def first_of: many | .[0] // {};

# --- the state ------------------------------------------------------------------------------------------------------

def resources: [.values.root_module | recurse(.child_modules[]?) | .resources[]?];
def managed($type): resources | map(select(.mode == "managed" and .type == $type));
def known($type): resources | map(select(.type == $type)) | sort_by(.mode == "data") | unique_by(.values.id);

def runtimes: managed("aws_bedrockagentcore_agent_runtime");
def gateways: managed("aws_bedrockagentcore_gateway");
def unread_workloads: ["browser", "code_interpreter", "harness"] as $types
  | resources | map(select(.mode == "managed" and (.type as $t | any($types[]; "aws_bedrockagentcore_" + . == $t))));
def endpoint_resources: known("aws_vpc_endpoint");

# Only text that looks like what AWS makes is ever passed to a command.
def is_arn: type == "string" and test("^arn:aws[a-z-]*:bedrock-agentcore:[a-z]{2}(-[a-z]+)+-[0-9]+:[0-9]{12}:[A-Za-z0-9/_-]+$");
def is_id: type == "string" and test("^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$");

def region_of: split(":")[3];
def account_of: split(":")[4];

# Lines for the shell: address, id, ARN. A workload without a valid ID or ARN ends in an error.
def workload_lines($id; $arn):
  .[] | {a: (.address | shown), id: .values[$id], arn: .values[$arn]}
  | if (.id | is_id) and (.arn | is_arn) then [.a, .id, .arn] | @tsv
    else error("\(.a): the state has no valid ID and ARN") end;

def network_of: .network_configuration | first_of
  | {mode: .network_mode} + (.network_mode_config | first_of
    | {subnets: (.subnets | texts), groups: (.security_groups | texts), own_s3: (.require_service_s3_endpoint == true)});
def workload_networks: runtimes | map(.values | network_of);
def workload_subnets: workload_networks | map(.subnets[]) | unique;
def workload_groups: workload_networks | map(.groups[]) | unique;

def attached($type; $id; $field): managed($type) | map(.values | select(.vpc_endpoint_id == $id) | .[$field]);

# Further resources of a root can attach to an endpoint what the endpoint itself does not list.
def expected_endpoint($state):
  .values as $v | {
    address, id: $v.id, type: $v.vpc_endpoint_type, service: $v.service_name,
    policy: ([$state | attached("aws_vpc_endpoint_policy"; $v.id; "policy")[]] + [$v.policy] | .[0]),
    private_dns: ($v.private_dns_enabled == true),
    groups: (($v.security_group_ids | texts)
      + ($state | attached("aws_vpc_endpoint_security_group_association"; $v.id; "security_group_id")) | unique),
    tables: (($v.route_table_ids | texts)
      + ($state | attached("aws_vpc_endpoint_route_table_association"; $v.id; "route_table_id")) | unique)
  };

# --- policies -------------------------------------------------------------------------------------------------------

# AWS writes an account as the ARN of its root.
def principal: if test("^[0-9]{12}$") then "arn:aws:iam::\(.):root" else . end;
def principals: if type == "object" then with_entries(.value |= (texts | map(principal) | unique)) else {AWS: texts} end;
def conditions: with_entries(.value |= with_entries(.key |= ascii_downcase | .value |= texts));
def statement: del(.Sid) | with_entries(
  if .key == "Action" or .key == "NotAction" then .value |= (texts | map(ascii_downcase) | unique)
  elif .key == "Principal" or .key == "NotPrincipal" then .value |= principals
  elif .key == "Condition" then .value |= conditions
  elif .key == "Effect" then .
  else .value |= texts end);
def normal: (if type == "string" then fromjson else . end)
  | {version: (.Version // "2008-10-17"), statements: (.Statement | many | map({sid: (.Sid // "without Sid"), body: statement}))};
def without($other): .statements | map(select(.body as $b | all($other.statements[]; .body != $b)) | .sid);
def present: if . == "" then null else . end;

def compare_policies($name; $state; $aws):
  ($state | present) as $state | ($aws | present) as $aws
  | if $state == null and $aws == null then verdict("ok"; "\($name): no policy, as in the state")
    elif $state == null then verdict("differs"; "\($name): AWS has a policy, and the state has none")
    elif $aws == null then verdict("differs"; "\($name): the state has a policy, and AWS has none")
    else ($state | normal) as $s | ($aws | normal) as $a
      | ($a | without($s)) as $added | ($s | without($a)) as $removed
      | if $added == [] and $removed == [] and $s.version == $a.version then verdict("ok"; "\($name): the same as in the state")
        elif $added == [] and $removed == [] then verdict("differs"; "\($name): Version is \($a.version | shown) on AWS")
        else verdict("differs"; "\($name): statements only on AWS: \($added | listed); only in the state: \($removed | listed)") end
    end;

def state_policy($arn): managed("aws_bedrockagentcore_resource_policy")
  | map(.values | select(.resource_arn == $arn) | .policy) | .[0];

# ARNs with a policy in the state that are not, and are not of, a runtime or gateway of the state.
def other_policies:
  [(runtimes[].values.agent_runtime_arn), (gateways[].values.gateway_arn)] as $own
  | [managed("aws_bedrockagentcore_resource_policy")[].values.resource_arn | select(is_arn)
     | select(. as $arn | any($own[]; . == $arn or (. as $one | $arn | startswith($one + "/"))) | not)] | unique;

# VPC endpoints that a resource policy names and that no resource or data source of the state shows.
def named_elsewhere: (endpoint_resources | map(.values.id)) as $known
  | [managed("aws_bedrockagentcore_resource_policy")[].values.policy // "" | scan("vpce-[0-9a-f]+")] | unique
  | map(select(. as $id | $known | index($id) | not));

# --- runtimes and gateways ------------------------------------------------------------------------------------------

def token_rules: .customJWTAuthorizer // null
  | if . == null then null else {url: .discoveryUrl, audience: (.allowedAudience | texts), clients: (.allowedClients | texts), scopes: (.allowedScopes | texts)} end;
def state_token_rules: .authorizer_configuration | first_of | .custom_jwt_authorizer | many | .[0]
  | if . == null then null else {url: .discovery_url, audience: (.allowed_audience | texts), clients: (.allowed_clients | texts), scopes: (.allowed_scopes | texts)} end;
def uses_tokens: state_token_rules != null;

def aws_network: .networkConfiguration // {}
  | {mode: .networkMode, subnets: (.networkModeConfig.subnets | texts), groups: (.networkModeConfig.securityGroups | texts),
     own_s3: (.networkModeConfig.requireServiceS3Endpoint == true)};

def network_faults($state; $aws): [
  (if $aws.mode != $state.mode then "network mode is \($aws.mode | shown)" else empty end),
  (if $aws.subnets != $state.subnets then "subnets are \($aws.subnets | listed)" else empty end),
  (if $aws.groups != $state.groups then "security groups are \($aws.groups | listed)" else empty end),
  (if $aws.own_s3 and ($state.own_s3 | not) then "AgentCore adds an S3 gateway endpoint of its own" else empty end)];

# $values: of the resource in the state; the input: the answer of GetAgentRuntime.
def compare_runtime($name; $values):
  . as $aws | ($values | network_of) as $expected
  | (network_faults($expected; $aws | aws_network)
    + [(if ($aws.authorizerConfiguration | token_rules) != ($values | state_token_rules) then "rules for tokens of callers are others" else empty end),
       (if ($aws.allowedPorts // []) != [] then "ports are open to sessions from the internet (allowedPorts)" else empty end)])
  | if . == [] then verdict("ok"; "\($name): network mode \($expected.mode | shown), subnets, and security groups are those of the state")
    else verdict("differs"; "\($name): \(join("; "))") end;

def compare_gateway($name; $values):
  [(if .authorizerType != $values.authorizer_type then "authorizer is \(.authorizerType | shown)" else empty end),
   (if (.authorizerConfiguration | token_rules) != ($values | state_token_rules) then "rules for tokens of callers are others" else empty end)]
  | if . == [] then verdict("ok"; "\($name): authorizer \($values.authorizer_type | shown), as in the state")
    else verdict("differs"; "\($name): \(join("; "))") end;

# Endpoints that have or should have a policy. The input: the answer of ListAgentRuntimeEndpoints.
def endpoint_lines($state; $runtime):
  [.runtimeEndpoints[]? | {name, arn: .agentRuntimeEndpointArn, live: (.liveVersion // "")}]
  + [$state | managed("aws_bedrockagentcore_resource_policy")[].values.resource_arn // "" | select(startswith($runtime + "/"))
     | {name: (split("/") | last), arn: ., live: ""}]
  | sort_by(.live == "") | unique_by(.arn)[] | select((.arn | is_arn) and (.live | test("^[0-9]{0,5}$")))
  | [(.name | shown), .arn, .live] | @tsv;
def compare_names($name; $state; $runtime_id):
  (["DEFAULT"] + ($state | managed("aws_bedrockagentcore_agent_runtime_endpoint") | map(.values | select(.agent_runtime_id == $runtime_id) | .name))) as $known
  | [.runtimeEndpoints[]?.name] as $found
  | if ($found - $known) != [] then verdict("differs"; "\($name): endpoints that the state does not have: \($found - $known | listed)")
    elif ($known - $found - ["DEFAULT"]) != [] then verdict("differs"; "\($name): endpoints that AWS does not have: \($known - $found | listed)")
    else verdict("ok"; "\($name): endpoints \($found | listed) are those of the state") end;

# --- VPC endpoints, routes, rules -----------------------------------------------------------------------------------

# The input: the answer of DescribeVpcEndpoints.
def compare_endpoints($state; $ids):
  .VpcEndpoints as $answers | $state | endpoint_resources[] | select(.values.id as $id | $ids | index($id))
  | expected_endpoint($state) as $e | "VPC endpoint \($e.address | shown)" as $name
  | ($answers | map(select(.VpcEndpointId == $e.id)) | .[0]) as $a
  | if $a == null then verdict("differs"; "\($name): AWS does not have \($e.id | shown)")
    else
      ([(if ($a.PrivateDnsEnabled == true) != $e.private_dns then "private DNS is \($a.PrivateDnsEnabled == true)" else empty end),
        (if ($a.Groups // [] | map(.GroupId) | unique) != $e.groups then "security groups are \($a.Groups // [] | map(.GroupId) | listed)" else empty end),
        (if ($a.RouteTableIds | texts) != $e.tables then "route tables are \($a.RouteTableIds | texts | listed)" else empty end)]
       | if . == [] then verdict("ok"; "\($name): private DNS, security groups, and route tables are those of the state")
         else verdict("differs"; "\($name): \(join("; "))") end),
      compare_policies("policy of \($name)"; $e.policy; $a.PolicyDocument)
    end;

def any_of($fields): . as $o | [$fields[] | $o[.] // "" | tostring | select(. != "")];
def state_route: {
  to: (any_of(["destination_cidr_block", "cidr_block", "destination_ipv6_cidr_block", "ipv6_cidr_block", "destination_prefix_list_id"]) | .[0]),
  by: any_of(["gateway_id", "nat_gateway_id", "transit_gateway_id", "vpc_peering_connection_id", "network_interface_id",
    "egress_only_gateway_id", "vpc_endpoint_id", "local_gateway_id", "carrier_gateway_id", "instance_id", "core_network_arn", "odb_network_arn"])};
def state_routes($table):
  [resources[] | .values as $v
   | if .type == "aws_route" and $v.route_table_id == $table then $v
     elif .type == "aws_route_table" and ($v.id == $table or $v.route_table_id == $table) then ($v.route // [])[], ($v.routes // [])[]
     elif .type == "aws_default_route_table" and $v.id == $table then ($v.route // [])[]
     else empty end | state_route];
def aws_route: {
  to: (any_of(["DestinationCidrBlock", "DestinationIpv6CidrBlock", "DestinationPrefixListId"]) | .[0]),
  by: any_of(["GatewayId", "NatGatewayId", "TransitGatewayId", "VpcPeeringConnectionId", "NetworkInterfaceId", "EgressOnlyInternetGatewayId",
    "LocalGatewayId", "CarrierGatewayId", "InstanceId", "CoreNetworkArn", "OdbNetworkArn"]),
  propagated: (.Origin == "EnableVgwRoutePropagation" or .Origin == "Advertisement")};
def route_shown: "\(.to | shown) through \(.by | listed)" + if .propagated then " (propagated)" else "" end;

# The input: the answer of DescribeRouteTables for the VPCs of $subnets, which are those of DescribeSubnets.
def compare_routes($state; $subnets):
  [$state | endpoint_resources[] | select(.values.vpc_endpoint_type == "Gateway") | .values.id] as $gateways
  | .RouteTables as $tables | $subnets[] | .SubnetId as $subnet | .VpcId as $vpc
  | ([$tables[] | select(any(.Associations[]?; .SubnetId == $subnet))] + [$tables[] | select(.VpcId == $vpc and any(.Associations[]?; .Main == true))] | .[0]) as $table
  | "routes of \($subnet | shown)" as $name
  | if $table == null then verdict("unchecked"; "\($name): AWS shows no route table for it")
    else ($state | state_routes($table.RouteTableId)) as $known
      | [$table.Routes[]? | aws_route] as $routes
      | [$routes[] | select(.by != ["local"])
         | select((.to // "" | startswith("pl-")) and any(.by[]; . as $b | $gateways | index($b)) | not)
         | select(. as $r | any($known[]; .to == $r.to and any(.by[]; . as $b | $r.by | index($b))) | not)] as $strange
      | if $strange == [] then verdict("ok"; "\($name): each of \($routes | length) routes in \($table.RouteTableId | shown) is local, to a gateway endpoint of the state, or in the state")
        else $strange[] | verdict("differs"; "\($name): the state does not have the route to \(route_shown)") end
    end;

def protocol_name: tostring | {"6": "tcp", "17": "udp", "1": "icmp", "58": "icmpv6", "all": "-1"}[.] // .;
def rule($group; $egress; $protocol; $from; $to; $peer):
  ($protocol | protocol_name) as $p
  | {group: $group, egress: $egress, protocol: $p, from: (if $p == "-1" then null else $from end), to: (if $p == "-1" then null else $to end),
     peer: ($peer // "" | tostring | split("/") | if (.[-1] | startswith("sg-")) then .[-1] else join("/") end)};
def inline_rules($group; $egress): .[]? | . as $r
  | ($r.cidr_blocks // [])[], ($r.ipv6_cidr_blocks // [])[], ($r.prefix_list_ids // [])[], ($r.security_groups // [])[], (if $r.self == true then $group else empty end)
  | . as $peer | rule($group; $egress; $r.protocol; $r.from_port; $r.to_port; $peer);
def state_rules:
  [resources[] | .values as $v
   | if .type == "aws_vpc_security_group_egress_rule" or .type == "aws_vpc_security_group_ingress_rule" then
       rule($v.security_group_id; .type == "aws_vpc_security_group_egress_rule"; $v.ip_protocol; $v.from_port; $v.to_port;
         $v | any_of(["cidr_ipv4", "cidr_ipv6", "prefix_list_id", "referenced_security_group_id"]) | .[0])
     elif .type == "aws_security_group_rule" then
       [$v + {security_groups: ($v.source_security_group_id | many)}] | inline_rules($v.security_group_id; $v.type == "egress")
     elif .mode == "managed" and (.type == "aws_security_group" or .type == "aws_default_security_group") then
       (($v.egress // []) | inline_rules($v.id; true)), (($v.ingress // []) | inline_rules($v.id; false))
     else empty end] | unique;
def aws_rule: . as $r | rule($r.GroupId; $r.IsEgress == true; $r.IpProtocol; $r.FromPort; $r.ToPort;
  $r | [.CidrIpv4, .CidrIpv6, .PrefixListId, .ReferencedGroupInfo.GroupId] | map(select(. != null and . != "")) | .[0]);
def rule_shown: "\(if .egress then "egress to" else "ingress from" end) \(.peer | shown), protocol \(.protocol | shown)"
  + if .from == null then "" else ", ports \(.from) to \(.to)" end;
def groups_to_check: . as $state
  | workload_groups + [endpoint_resources[] | expected_endpoint($state).groups[]] | unique;

# The input: the answer of DescribeSecurityGroupRules.
def compare_rules($state; $groups):
  ($state | state_rules) as $known
  | ($state | known("aws_security_group") + known("aws_default_security_group") | map(select(.mode == "managed") | .values.id)) as $owned
  | [.SecurityGroupRules[]?] as $rules | $groups[] | . as $group | "rules of security group \($group | shown)" as $name
  | [$rules[] | select(.GroupId == $group) | aws_rule] as $found
  | if ($owned | index($group)) == null then verdict("unchecked"; "\($name): another state has the group; it has \($found | length) rules on AWS")
    elif ($found - $known) == [] then verdict("ok"; "\($name): each of \($found | length) rules is in the state")
    else ($found - $known)[] | verdict("differs"; "\($name): the state does not have \(rule_shown)") end;
