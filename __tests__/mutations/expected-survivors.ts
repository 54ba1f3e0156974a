import type { Mutant, Operator } from '../support/mutations';

interface Expected {
  readonly operator: Operator;
  /** Matches the change, as the report writes it. */
  readonly change: RegExp;
  /** One module, or several. Left out: in every module. */
  readonly module?: string | readonly string[];
  /** Matches the line of the fault. Left out: any. */
  readonly context?: RegExp;
  /** Matches the first line of the block. Left out: any. */
  readonly block?: RegExp;
  /** Why no run of the module's own tests can notice it. */
  readonly reason: string;
}

/** Faults that a module's own tests let through, and why. Mocks have no time, so the order of things does not show. */
const EXPECTED: readonly Expected[] = [
  {
    operator: 'drop a dependency',
    change: /data\./,
    reason:
      'A check that runs late passes and fails as before; lifecycle.test.ts sees what is made first.',
  },
  {
    operator: 'drop a dependency',
    change: /aws_(iam_role_policy|vpc_security_group_\w+_rule)\./,
    reason: 'AWS needs a moment, mocks do not: rights and ways that are there a moment late.',
  },
  {
    operator: 'drop a dependency',
    change:
      /aws_(vpc_endpoint|vpc_endpoint_policy|route|route_table_association|bedrockagentcore_resource_policy|security_group)\./,
    reason:
      'The same, for ways in and out, and for doors that should be guarded before they are named.',
  },
  {
    operator: 'drop a dependency',
    change:
      /aws_(vpc_peering_connection|ec2_transit_gateway_vpc_attachment|route53_\w+_association)/,
    reason:
      'Acceptance takes time on AWS and none in mocks; hub-and-spoke.test.ts looks at the order.',
  },
  {
    operator: 'drop a dependency',
    change: /aws_ram_/,
    reason:
      'The same, for a share that must be whole and accepted: cross-account.test.ts reads what waits for what.',
  },
  {
    operator: 'drop a dependency',
    change: /aws_(lb_listener|lb_listener_rule|lb_target_group_attachment|route53_record)\./,
    reason:
      'The same, for what stands in front of a service; egress-modes.test.ts sees that targets wait for it.',
  },
  {
    operator: 'drop a dependency',
    change: /aws_wafv2_web_acl_association\./,
    module: 'gateway',
    reason: 'The same, for the web ACL that a gateway should have before it is named.',
  },
  {
    operator: 'drop a dependency',
    change: /aws_bedrockagentcore_token_vault_cmk\.this/,
    module: 'token-vault-key',
    reason: 'The same, for the key that agents must find set in the vault.',
  },
  {
    operator: 'drop a dependency',
    change: /aws_bedrockagentcore_memory_strategy\./,
    module: 'memory',
    reason: 'Strategies take minutes on AWS and none in mocks.',
  },
  {
    operator: 'believe a condition',
    change: /^var\.openapi == null \|\| local\.openapi_document != null/,
    reason: 'The same either way: what is no JSON has no version, which the next rule asks for.',
  },
  {
    operator: 'believe a condition',
    change: /^length\(local\.openapi_hosts\) <= 1/,
    module: 'private-rest-api-managed',
    reason:
      'Of two hosts one is not host_name, which the next condition refuses too. This one says why there can be but one.',
  },
  {
    operator: 'believe a condition',
    change: /^length\(local\.openapi_hosts\) <= 1/,
    module: 'private-rest-api-self-managed',
    reason:
      'Of two hosts one is not host_name, which the next condition refuses too. This one says why there can be but one.',
  },
  {
    operator: 'move a bound',
    change: /^(35 -> 34|10000 -> 10001)$/,
    module: 'policy-engine',
    context: /length\(item\.statement\)/,
    reason:
      'The same either way: a statement with its scope is longer, and the check of the whole text, with the ARN in place of the placeholder, is narrower.',
  },
  {
    operator: 'move a bound',
    change: /^10240 -> 10241$/,
    module: ['runtime-private-inbound', 'runtime-vpc-egress'],
    context: /length\(self\.policy\)/,
    reason: 'The block is that of runtime-public, whose tests try 10240 characters and one more.',
  },
  {
    operator: 'move a bound',
    change: /^(1 -> 2|1048576 -> 1048577)$/,
    module: ['private-rest-api-managed', 'private-rest-api-self-managed'],
    context: /length\((local\.openapi_hosts|var\.openapi)\) <=/,
    reason:
      'The block is that of gateway-target-managed, whose tests try a second host, 1048576 characters, and one more.',
  },
  {
    operator: 'move a bound',
    change: /^100 -> 101$/,
    module: 'evaluations',
    context: /one\.sampling_percentage <= 100/,
    reason: 'The same either way: the bound of the attribute refuses 101 first.',
  },
  {
    operator: 'believe a condition',
    change: /^alltrue\(\[for item in var\.policies : try\(length\(item\.statement\) >= 35/,
    module: 'policy-engine',
    reason:
      'The same either way: a text that is too short has no scope, and one that is too long fails the check of the whole text.',
  },
  {
    operator: 'move a bound',
    change: /^0 -> -1$/,
    module: 'gateway',
    context: /var\.authorizer_type != "NONE" \|\| length\(var\.interceptors\) > 0/,
    reason:
      'The module itself refuses NONE without an interceptor, so the output is true wherever there is one. It says the rule for whoever reads it.',
  },
  {
    operator: 'move a bound',
    change: /^0 -> -1$/,
    module: 'runtime-isolated',
    context: /^makes_s3_endpoint = length\(setintersection\(/,
    reason:
      'The same either way: an agent starts from an image or from code, so one of the needs is always there.',
  },
  {
    operator: 'move a bound',
    change: /^(1 -> 0|3653 -> 3654)$/,
    module: 'network',
    context: /var\.flow_log_retention_days (>= 1|<= 3653)/,
    reason: 'The same either way: the list of periods in the next rule is narrower.',
  },
  {
    operator: 'believe a condition',
    change: /^\( var\.flow_log_retention_days >= 1/,
    module: 'network',
    reason: 'The same either way: the list of periods in the next rule is narrower.',
  },
  {
    operator: 'move a bound',
    change: /^28800 -> 28801$/,
    context: /var\.idle_session_timeout_seconds >= 60/,
    reason: 'The same either way: the next rule wants at most the longest session, 28800 at most.',
  },
  {
    operator: 'move a bound',
    change: /^1 -> 0$/,
    context: /item\.to_port >= 1/,
    reason: 'The same either way: a range ends where it starts or above, at 1 at least.',
  },
  {
    operator: 'believe a condition',
    change: /^!var\.internet_egress /,
    module: 'runtime-isolated',
    block: /^resource "aws_bedrockagentcore_agent_runtime"/,
    reason:
      'The variable refuses what is known at plan, and no run can hand in what is known later.',
  },
  {
    operator: 'move a bound',
    change: /^0 -> -1$/,
    module: 'runtime-isolated',
    context: /^condition += length\(var\.route_table_ids\) > 0/,
    reason: 'The same either way: the input refuses an S3 endpoint of its own without tables.',
  },
  {
    operator: 'move a bound',
    change: /^0 -> -1$/,
    module: 'runtime-isolated',
    context: /^makes_s3_endpoint /,
    reason: 'The same either way: an agent starts from an image or from code, and S3 holds both.',
  },
  {
    operator: 'believe a condition',
    change: /^length\(var\.route_table_ids\) > 0/,
    module: 'runtime-isolated',
    reason: 'The same either way: the input refuses an S3 endpoint of its own without tables.',
  },
  {
    operator: 'move a bound',
    change: /^0 -> -1$/,
    module: 'runtime-isolated',
    context: /^condition += length\(var\.subnet_ids_by_zone_id\) > 0/,
    reason: 'The same either way: there are at least minimum_zones, and those are 1 at least.',
  },
  {
    operator: 'believe a condition',
    change: /^length\(var\.subnet_ids_by_zone_id\) > 0/,
    module: 'runtime-isolated',
    reason: 'The same either way: there are at least minimum_zones, and those are 1 at least.',
  },
  {
    operator: 'move a bound',
    change: /^0 -> -1$/,
    module: 'runtime-isolated',
    context: /^(count = |if origin == "made" \? )length\(local\.made_services\) > 0/,
    reason:
      'A mocked lookup says one service for all endpoints that are given, so one is always left to make. lifecycle.test.ts gives all, and counts groups and rules.',
  },
];

export function isExpected(module: string, { operator, change, context, block }: Mutant): boolean {
  return EXPECTED.some(
    (entry) =>
      entry.operator === operator &&
      entry.change.test(change) &&
      [entry.module ?? module].flat().includes(module) &&
      (entry.context?.test(context) ?? true) &&
      (entry.block?.test(block) ?? true),
  );
}
