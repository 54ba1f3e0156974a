/** Inputs of the endpoints on the caller's side. */
import { z } from 'zod';

import { hcl, raw } from '../../hcl/value';
import {
  bothOrNeither,
  claim,
  claimsAbout,
  exactlyOne,
  rule,
  someFilled,
  type Claim,
} from '../../inputs/claims';
import { listOf, mapOf, objectOf, pattern } from '../../inputs/facets';
import { moduleInput, type CrossRule } from '../../inputs/module-input';
import {
  allowedInvokeActions,
  cidrIpv4,
  principalArn,
  ruleName,
  securityGroupId,
  subnetId,
  tags,
  vpcId,
} from '../../inputs/primitives';
import { groupName } from '../blocks/group-name';
import { actionRules, serverProtocol, STREAMING, usableActions } from '../blocks/invoke-actions';
import { callersOnceRules, onceEach } from '../blocks/rules-once';

const name = pattern(/^[a-zA-Z][a-zA-Z0-9_-]{0,47}$/, {
  want: 'a letter, then up to 47 letters, digits, hyphens, or underscores',
  good: 'front-end',
  bad: ['1st', 'front end'],
});

const runtimeArn = pattern(
  /^arn:aws[a-z-]*:bedrock-agentcore:[a-z0-9-]+:[0-9]{12}:runtime\/[a-zA-Z][a-zA-Z0-9_]{0,99}-[a-zA-Z0-9]{10}$/,
  {
    want: 'the ARN of a runtime',
    fix: 'pass agent_runtime_arn of the runtime, not the ARN of one of its endpoints',
    good: 'arn:aws:bedrock-agentcore:us-east-1:444455556666:runtime/research_agent-0123456789',
    bad: [
      'research_agent-0123456789',
      'arn:aws:bedrock-agentcore:us-east-1:444455556666:runtime/*',
      'arn:aws:bedrock-agentcore:us-east-1:444455556666:runtime/research_agent-0123456789/runtime-endpoint/DEFAULT',
    ],
  },
);

const gatewayArn = pattern(
  /^arn:aws[a-z-]*:bedrock-agentcore:[a-z0-9-]+:[0-9]{12}:gateway\/[0-9a-z-]+-[0-9a-z]{10}$/,
  {
    want: 'the ARN of a gateway',
    fix: 'pass gateway_arn of the gateway',
    good: 'arn:aws:bedrock-agentcore:us-east-1:444455556666:gateway/orders-0123456789',
    bad: ['orders-0123456789', 'arn:aws:bedrock-agentcore:us-east-1:444455556666:gateway/*'],
  },
);

const callers = {
  caller_principal_arns: listOf(principalArn)
    .default([])
    .describe('ARNs of the IAM roles and users that call with SigV4.'),
  callers_use_jwt: z
    .boolean()
    .default(false)
    .describe(
      'Whether callers authenticate with a JWT instead. The endpoint policy then admits everybody.',
    ),
};

const ROLE = 'arn:aws:iam::111122223333:role/front-end';
const RUNTIME =
  'arn:aws:bedrock-agentcore:us-east-1:444455556666:runtime/research_agent-0123456789';
const GATEWAY = 'arn:aws:bedrock-agentcore:us-east-1:444455556666:gateway/orders-0123456789';

const AGENT = { arn: RUNTIME, caller_principal_arns: [ROLE] };
const TOOLS = { arn: GATEWAY, caller_principal_arns: [ROLE] };

const runtime = objectOf(
  {
    arn: runtimeArn.describe('ARN of the runtime: `agent_runtime_arn` of its module.'),
    ...callers,
    server_protocol: serverProtocol.default('HTTP').describe('Protocol of the agent.'),
    allowed_invoke_actions: allowedInvokeActions
      .optional()
      .describe('IAM actions that callers can use. Defaults to those of the protocol.'),
  },
  { example: AGENT },
);
const gateway = objectOf(
  { arn: gatewayArn.describe('ARN of the gateway: `gateway_arn` of its module.'), ...callers },
  { example: TOOLS },
);

type Targets = 'runtimes' | 'gateways';

const ABOUT = claimsAbout('called');
const { filled, isTrue } = ABOUT;

const KINDS = [isTrue('callers_use_jwt'), filled('caller_principal_arns')] as const;
const ONE_KIND = exactlyOne(...KINDS);
const BOTH_OR_NONE = bothOrNeither(...KINDS).condition;

/** Whoever calls signs, or brings a token: an endpoint policy can name the first, and not the second. */
function oneKindOfCaller(variable: Targets, target: Record<string, unknown>): CrossRule {
  const all = claim(
    raw(`try(alltrue([for called in var.${variable} : ${ONE_KIND.condition.source}]), true)`),
    (input: Record<Targets, Record<string, Record<string, unknown>>>) =>
      Object.values(input[variable]).every(ONE_KIND.holds),
  );
  const called = (changes: object) => ({ [variable]: { called: { ...target, ...changes } } });
  return rule(all, {
    variable,
    found: raw(
      `"\${join(", ", try([for key, called in var.${variable} : "\${key} has \${length(called.caller_principal_arns)} callers and callers_use_jwt = \${called.callers_use_jwt}" if ${BOTH_OR_NONE.source}], []))}"`,
    ),
    want: 'either caller_principal_arns or callers_use_jwt = true',
    fix: 'list the callers that use SigV4, or set callers_use_jwt if they use tokens',
    bad: {
      [`${variable}_without_callers`]: called({ caller_principal_arns: [] }),
      [`${variable}_with_both_kinds_of_callers`]: called({ callers_use_jwt: true }),
    },
    good: [called({ caller_principal_arns: [], callers_use_jwt: true })],
  });
}

/** Two entries for one target would be two statements, of which the wider one counts. */
const eachOnce = (variable: Targets, target: { arn: string }): CrossRule =>
  onceEach<{ arn: string }>({
    variable,
    all: raw(`values(var.${variable})[*].arn`),
    of: ({ arn }) => arn,
    want: 'each ARN once',
    fix: 'merge the entries that repeat an ARN',
    bad: { [`${variable}_twice`]: { [variable]: { one: target, other: target } } },
  });

const USABLE = usableActions(ABOUT, {
  onlyStreaming: ABOUT.isAmong('server_protocol', STREAMING),
  notA2a: ABOUT.differs('server_protocol', 'A2A'),
});

/** That `usable` holds for every runtime. */
const ofEach = (usable: Claim): Claim =>
  claim(
    hcl`alltrue([for called in var.runtimes : ${usable.condition}])`,
    (input: { runtimes: Record<string, Record<string, unknown>> }) =>
      Object.values(input.runtimes).every(usable.holds),
  );

const runtimeActionRules = actionRules(
  { requests: ofEach(USABLE.requests), cards: ofEach(USABLE.cards) },
  {
    variable: 'runtimes',
    found: raw(
      `"got \${join("; ", [for key, called in var.runtimes : "\${join(", ", coalesce(called.allowed_invoke_actions, []))} for \${key}, which serves \${called.server_protocol}" if called.allowed_invoke_actions != null])}"`,
    ),
    serving: (server_protocol = 'HTTP', ...allowed_invoke_actions) => ({
      runtimes: { called: { ...AGENT, server_protocol, allowed_invoke_actions } },
    }),
    streamsAlone: 'websocket_alone_over_mcp',
  },
);

const someTarget: CrossRule = rule(someFilled('runtimes', 'gateways'), {
  variable: 'runtimes',
  found: hcl`"got none, and no gateways"`,
  want: 'at least one runtime or gateway',
  bad: { nothing_to_call: { runtimes: {} } },
  good: [{ runtimes: {}, gateways: { tools: TOOLS } }],
});

export const input = moduleInput(
  {
    name: name.describe(
      'Name of the security group, and prefix for the Name tags of the endpoints.',
    ),
    vpc_id: vpcId.describe(
      'ID of the VPC of the callers. DNS support and DNS hostnames must be enabled.',
    ),
    subnet_ids: listOf(subnetId, { min: 1, max: 16, fix: 'pass one per zone' }).describe(
      'IDs of subnets in `vpc_id` for the endpoints, one per Availability Zone. Use at least two zones for high availability.',
    ),
    runtimes: mapOf(runtime, { key: ruleName })
      .default({})
      .describe(
        'AgentCore runtimes of this or another account that callers in this VPC can invoke, keyed by a name you choose. A runtime adds about 300 characters to the endpoint policy, and each of its callers about 60.',
      ),
    gateways: mapOf(gateway, { key: ruleName })
      .default({})
      .describe(
        'AgentCore gateways of this or another account that callers in this VPC can invoke, keyed by a name you choose. A gateway adds about 200 characters to the endpoint policy, and each of its callers about 60.',
      ),
    caller_security_group_ids: mapOf(securityGroupId, { key: ruleName })
      .default({})
      .describe(
        'IDs of security groups whose members can connect to the endpoints, keyed by a name you choose.',
      ),
    caller_networks: mapOf(cidrIpv4, { key: ruleName })
      .default({})
      .describe('CIDR ranges that can connect to the endpoints, keyed by a name you choose.'),
    tags: tags.default({}).describe('Tags to apply to all resources that support tags.'),
  },
  {
    rules: [
      groupName,
      someTarget,
      oneKindOfCaller('runtimes', AGENT),
      eachOnce('runtimes', AGENT),
      ...runtimeActionRules,
      oneKindOfCaller('gateways', TOOLS),
      eachOnce('gateways', TOOLS),
      ...callersOnceRules,
    ],
    sample: {
      name: 'front-end',
      vpc_id: 'vpc-0123456789abcdef0',
      subnet_ids: ['subnet-0123456789abcdef0'],
      runtimes: { research: AGENT },
    },
  },
);
