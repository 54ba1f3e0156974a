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
  caller_principal_arns: listOf(principalArn).default([]),
  callers_use_jwt: z.boolean().default(false),
};

const ROLE = 'arn:aws:iam::111122223333:role/front-end';
const RUNTIME =
  'arn:aws:bedrock-agentcore:us-east-1:444455556666:runtime/research_agent-0123456789';
const GATEWAY = 'arn:aws:bedrock-agentcore:us-east-1:444455556666:gateway/orders-0123456789';

const AGENT = { arn: RUNTIME, caller_principal_arns: [ROLE] };
const TOOLS = { arn: GATEWAY, caller_principal_arns: [ROLE] };

const runtime = objectOf(
  {
    arn: runtimeArn,
    ...callers,
    server_protocol: serverProtocol.default('HTTP'),
    allowed_invoke_actions: allowedInvokeActions.optional(),
  },
  { example: AGENT },
);
const gateway = objectOf({ arn: gatewayArn, ...callers }, { example: TOOLS });

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
    fix: 'name the callers that sign with SigV4, or set callers_use_jwt where they bring tokens',
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
    fix: 'join the callers of the entries that repeat an ARN',
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
  fix: 'name what the callers call',
  bad: { nothing_to_call: { runtimes: {} } },
  good: [{ runtimes: {}, gateways: { tools: TOOLS } }],
});

export const input = moduleInput(
  {
    name: name.describe('Start of the names of the endpoints and of their security group.'),
    vpc_id: vpcId.describe('VPC of the callers. DNS support and DNS host names must be on.'),
    subnet_ids: listOf(subnetId, { min: 1, max: 16, fix: 'pass one per zone' }).describe(
      'Subnets of the endpoints, one per zone. Two zones survive the loss of one.',
    ),
    runtimes: mapOf(runtime, { key: ruleName })
      .default({})
      .describe(
        'Runtimes that callers in this VPC may invoke, by a name of your choice, in this account or others. arn: agent_runtime_arn of the runtime. caller_principal_arns: roles and users that sign with SigV4. callers_use_jwt: callers bring tokens, which an endpoint policy cannot tell apart. server_protocol: protocol of the runtime, HTTP when omitted. allowed_invoke_actions: IAM actions that callers may use; when omitted, InvokeAgentRuntime, and GetAgentCard with A2A. A runtime adds about 300 characters to the endpoint policy, and each of its callers about 60.',
      ),
    gateways: mapOf(gateway, { key: ruleName })
      .default({})
      .describe(
        'Gateways that callers in this VPC may invoke, by a name of your choice, in this account or others. arn: gateway_arn of the gateway. caller_principal_arns and callers_use_jwt as for runtimes. A gateway adds about 200 characters to the endpoint policy, and each of its callers about 60.',
      ),
    caller_security_group_ids: mapOf(securityGroupId, { key: ruleName })
      .default({})
      .describe(
        'Security groups whose members may open a connection to the endpoints, by a name of your choice.',
      ),
    caller_networks: mapOf(cidrIpv4, { key: ruleName })
      .default({})
      .describe('Networks that may open a connection to the endpoints, by a name of your choice.'),
    tags: tags.default({}).describe('Tags of everything that can carry them.'),
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
