/** A policy engine, and the Cedar policies of one gateway. */
import type { Construct } from 'constructs';

import { QUOTAS } from '../../facts/quotas';
import { hcl } from '../../hcl/value';
import { check, locals, output, resource } from '../blocks/declare';
import { TAGS } from '../blocks/runtime/runtime';
import { declareWarnings, type Warning } from '../blocks/warnings';

import { PERMIT, UNTYPED_PERMIT } from './cedar-claims';

const { max: MOST } = QUOTAS.aws_bedrockagentcore_policy['definition.cedar.statement'].length;

const WARNINGS: readonly Warning[] = [
  {
    when: hcl`length(var.policies) > 0 && !anytrue([for policy in var.policies : ${PERMIT}])`,
    says: 'No policy is a permit. AgentCore denies what no policy permits, so a gateway in mode ENFORCE would deny every call of a tool. Add a permit to policies.',
  },
  {
    when: hcl`anytrue([for policy in var.policies : ${UNTYPED_PERMIT}])`,
    says: 'A permit in policies has a principal without a type, which AgentCore was seen to refuse as overly permissive. Write principal is AgentCore::OAuthUser or principal is AgentCore::IamEntity.',
  },
  {
    when: hcl`length(var.policies) > 0 && length(var.target_ids) == 0`,
    says: 'target_ids is empty, so policies do not wait for targets of the gateway. AgentCore refuses a policy that names a tool that does not exist yet. Pass the target_id of each target in target_ids.',
  },
  {
    when: hcl`anytrue([for policy in var.policies : policy.validation_mode == "IGNORE_ALL_FINDINGS"])`,
    says: 'A policy has validation_mode IGNORE_ALL_FINDINGS, so AgentCore accepts it even if it allows or denies everything. Remove validation_mode from policies once its findings are corrected.',
  },
];

const STATEMENT_FITS = check(hcl`length(local.statements[each.key]) <= ${MOST}`, {
  at: 'policies.${each.key}.statement',
  found: 'got ${length(local.statements[each.key])} characters with the ARN of the gateway',
  want: `at most ${MOST}`,
  fix: 'shorten it, or split it into two policies',
});

const TARGETS_ONCE = {
  ...check(hcl`length(distinct(values(var.target_ids))) == length(var.target_ids)`, {
    at: 'target_ids',
    found: 'got ${join(", ", values(var.target_ids))}',
    want: 'the ID of each target once',
    fix: 'pass target_id of each target under its own key',
  }),
  '#': 'A reference to the targets, so that each policy waits for them. With depends_on the engine would wait too, and the gateway waits for the engine.',
};

function declarePolicies(scope: Construct, engine: ReturnType<typeof resource>) {
  locals(scope, {
    '# statements':
      'The ARN is known once the gateway exists, and the gateway needs the engine first.',
    statements: hcl`{ for name, policy in var.policies : name => replace(policy.statement, "{gateway_arn}", var.gateway_arn) }`,
  });
  return resource(scope, 'aws_bedrockagentcore_policy', 'this', {
    for_each: hcl`var.policies`,
    '# name': 'Unique in the account, not in the engine.',
    name: hcl('"${local.engine_name}_${each.key}"'),
    description: hcl`each.value.description`,
    policy_engine_id: hcl`${engine}.policy_engine_id`,
    validation_mode: hcl`each.value.validation_mode`,
    definition: { cedar: { statement: hcl`local.statements[each.key]` } },
    lifecycle: { precondition: [TARGETS_ONCE, STATEMENT_FITS] },
  });
}

export function declarePolicyEngine(scope: Construct): void {
  locals(scope, {
    '# engine_name': 'The name of a policy engine takes no hyphens.',
    engine_name: hcl`replace(var.name, "-", "_")`,
  });
  const engine = resource(scope, 'aws_bedrockagentcore_policy_engine', 'this', {
    '#': 'Nothing here may depend on the gateway or its targets: the gateway names this engine.',
    name: hcl`local.engine_name`,
    description: hcl`var.description`,
    encryption_key_arn: hcl`var.kms_key_arn`,
    '# tags': 'The service answers null for an empty map, and the provider then fails the apply.',
    tags: TAGS,
  });
  const policies = declarePolicies(scope, engine);

  output(scope, 'policy_engine_arn', {
    description:
      'ARN of the policy engine, for `policy_engine` of the module `gateway`. It does not wait for the policies, which wait for the gateway.',
    value: hcl`${engine}.policy_engine_arn`,
  });
  output(scope, 'policy_engine_id', {
    description: 'ID of the policy engine. It does not wait for the policies.',
    value: hcl`${engine}.policy_engine_id`,
  });
  output(scope, 'policy_ids', {
    description: 'IDs of the policies, by the key in `policies`.',
    value: hcl`{ for name, policy in ${policies} : name => policy.policy_id }`,
  });
  declareWarnings(scope, WARNINGS);
}
