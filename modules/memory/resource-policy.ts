/** The resource policy of a memory: who uses its data, from where, and who can delete it. It allows nothing. */
import { Construct } from 'constructs';

import { MEMORY_ADMINISTRATION_ACTIONS, MEMORY_DATA_ACTIONS } from '../../facts/memory';
import {
  call,
  entriesWhen,
  hcl,
  note,
  tpl,
  when,
  type Expression,
  type Value,
} from '../../hcl/value';
import { ACCOUNT, declareAccess, EVERYWHERE } from '../blocks/access';
import { inFile, locals, resource } from '../blocks/declare';
import { ANY_ENDPOINT_ID, policyFits } from '../blocks/policy-length';
import {
  ENDPOINTS_PLACEHOLDER,
  forResource,
  SKELETON,
  withEndpoints,
} from '../blocks/policy-skeleton';
import { isGiven } from '../blocks/policy-statement';

/** Placeholder for the ARN that the policy is for. */
const ARN_PLACEHOLDER = '{memory_arn}';

const USERS: Expression = hcl`local.user_principal_arns`;

const SPARES_SERVICES = 'AgentCore itself has no principal ARN when it makes records of events.';
const SERVICES = { 'aws:PrincipalIsAWSService': 'false' };

/** Denies `actions` to everybody but `principals`. */
const onlyFor = (Sid: string, actions: Value, principals: Expression): Value => ({
  Sid,
  Effect: 'Deny',
  Principal: '*',
  Action: actions,
  Resource: ARN_PLACEHOLDER,
  Condition: {
    ArnNotEquals: { 'aws:PrincipalArn': principals },
    BoolIfExists: note(SPARES_SERVICES, SERVICES),
  },
});

const ELSEWHERE: Value = {
  Sid: 'NobodyFromElsewhere',
  Effect: 'Deny',
  Principal: '*',
  Action: hcl`local.data_actions`,
  Resource: ARN_PLACEHOLDER,
  Condition: call(
    'merge',
    {
      StringNotEquals: {
        'aws:SourceVpce': note(
          'One text for all of them: what is known of them is in the output access.',
          [ENDPOINTS_PLACEHOLDER],
        ),
      },
      BoolIfExists: note(
        'Calls that a service sends, by itself or with the identity of a caller, have no network.',
        { ...SERVICES, 'aws:ViaAWSService': 'false' },
      ),
    },
    entriesWhen(isGiven(hcl`var.network_exempt_principal_arns`), {
      ArnNotEquals: { 'aws:PrincipalArn': hcl`var.network_exempt_principal_arns` },
    }),
  ),
};

const WHAT = 'The resource policy of ${var.name}';
const FEWER =
  'name fewer roles: let several agents share one role, or let several people assume one role';

/** Refuses principals whose policy AWS would refuse: the memory would already exist, without any policy. */
export const MEMORY_POLICY_FITS = policyFits({
  kind: 'resource',
  what: WHAT,
  policy: hcl`local.own_resource_policy`,
  when: hcl`var.use_resource_policy`,
  callers: USERS,
  fix: FEWER,
  comment:
    'AWS checks the length of a policy when the memory already exists, and without its policy it would be open.',
});

/** The whole policy, with source_vpc_endpoint_ids. Not checked by the memory, which must not depend on them. */
const WHOLE_POLICY_FITS = policyFits({
  kind: 'resource',
  what: WHAT,
  policy: hcl`local.longest_resource_policy`,
  callers: USERS,
  fix: `${FEWER}; or name fewer source_vpc_endpoint_ids`,
});

const policyWith = (...statements: Value[]): Value => ({
  Version: '2012-10-17',
  Statement: call('concat', ...statements),
});

/** The text of a policy, with the placeholders replaced. `endpointIds` is a list. */
const policyText = (policy: Expression, arn: Expression, endpointIds: Expression): Expression =>
  withEndpoints(forResource(policy, ARN_PLACEHOLDER, arn), endpointIds);

const LONGEST_ARN: Expression = hcl`local.longest_memory_arn`;
const FROM_ENDPOINTS: Expression = isGiven(hcl`var.source_vpc_endpoint_ids`);

function declarePolicyText(scope: Construct): void {
  const ofPrincipals = [
    when(isGiven(hcl`var.agent_role_arns`), hcl`local.users_statement`),
    when(isGiven(hcl`var.administrator_arns`), hcl`local.administrators_statement`),
  ];
  locals(scope, {
    '# longest_memory_arn':
      'The ARN of the memory before it exists, with zeros for the ten characters that AWS assigns.',
    longest_memory_arn: tpl(
      'arn:${local.partition}:bedrock-agentcore:${local.region}:${local.account_id}:memory/${local.memory_name}-0000000000',
    ),
    user_principal_arns: hcl`distinct(concat(values(var.agent_role_arns), var.network_exempt_principal_arns))`,
    '# data_actions':
      'Every action on the data of the memory: an action that is missing here stays open to all identity policies.',
    data_actions: MEMORY_DATA_ACTIONS.actions,
    '# users_statement':
      'Allow alone would not restrict: in the same account an identity policy is enough.',
    users_statement: onlyFor('NobodyElse', hcl`local.data_actions`, USERS),
    elsewhere_statement: ELSEWHERE,
    '# administrators_statement':
      'A memory has no deletion protection. Strategies change with UpdateMemory.',
    administrators_statement: onlyFor(
      'NobodyElseDeletes',
      MEMORY_ADMINISTRATION_ACTIONS.actions,
      hcl`var.administrator_arns`,
    ),
    '# own_policy':
      'The part of the policy that the memory depends on. It omits source_vpc_endpoint_ids, because the policy of such an endpoint can name this memory.',
    own_policy: policyWith(...ofPrincipals),
    own_resource_policy: forResource(hcl`local.own_policy`, ARN_PLACEHOLDER, LONGEST_ARN),
    '# policy_skeleton':
      'The whole policy, with text in braces for what does not exist yet: the output access shows it in the first plan.',
    policy_skeleton: policyWith(
      ...ofPrincipals,
      when(FROM_ENDPOINTS, hcl`local.elsewhere_statement`),
    ),
    '# longest_resource_policy':
      'With zeros of full length for each endpoint, so that the length can be checked before the IDs are known.',
    longest_resource_policy: policyText(
      SKELETON,
      LONGEST_ARN,
      hcl`[for id in var.source_vpc_endpoint_ids : ${ANY_ENDPOINT_ID}]`,
    ),
  });
}

/** Declares the policy. Returns its address. */
export function declareMemoryPolicy(parent: Construct, memory: Expression): Expression {
  const scope = new Construct(parent, 'policy');
  inFile(scope, 'policy');
  declarePolicyText(scope);
  return resource(scope, 'aws_bedrockagentcore_resource_policy', 'this', {
    count: hcl`var.use_resource_policy ? 1 : 0`,
    resource_arn: hcl`${memory}.arn`,
    policy: policyText(SKELETON, hcl`${memory}.arn`, hcl`var.source_vpc_endpoint_ids`),
    lifecycle: { precondition: [WHOLE_POLICY_FITS] },
  });
}

/** Declares what the first plan says of who uses the memory. */
export function declareMemoryAccess(scope: Construct): void {
  declareAccess(scope, 'Who can use the memory and who can delete it', {
    callers: hcl`var.use_resource_policy && ${isGiven(hcl`var.agent_role_arns`)} ? values(var.agent_role_arns) : [${ACCOUNT}]`,
    networks: hcl`var.use_resource_policy && ${FROM_ENDPOINTS} ? var.source_vpc_endpoint_ids : ${EVERYWHERE}`,
    actions: hcl`local.data_actions`,
    exceptions: {
      network_exempt_principal_arns: hcl`var.network_exempt_principal_arns`,
      administrator_arns: hcl`var.administrator_arns`,
    },
    policy: hcl`var.use_resource_policy ? ${SKELETON} : null`,
  });
}
