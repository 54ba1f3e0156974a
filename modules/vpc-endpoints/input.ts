/** Endpoints by declared need. */
import { z } from 'zod';

import { NEEDS } from '../../facts/needs';
import { hcl, raw } from '../../hcl/value';
import { bothOrNeither, claim, filled, includes, rule } from '../../inputs/claims';
import { listOf, mapOf, oneOf, pattern } from '../../inputs/facets';
import type { CrossRule } from '../../inputs/module-input';
import { arnOf, keyArn, resourceOrAny, roleArn, vpcEndpointId } from '../../inputs/primitives';
import { ownResourcesShape } from '../blocks/own-resources';
import { onceEach } from '../blocks/rules-once';

/** A service of AWS as the last part of `com.amazonaws.<region>.<service>`. S3 and DynamoDB have gateway endpoints. */
const interfaceService = pattern(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/, {
  want: 'the last part of com.amazonaws.<region>.<service>, such as sqs',
  good: 'sqs',
  bad: ['com.amazonaws.us-east-1:sqs'],
});

const action = pattern(/^[a-z0-9-]+:[A-Z][A-Za-z0-9]+$/, {
  want: 'a full IAM action such as sqs:SendMessage',
  fix: 'list each action, without wildcards',
  good: 'sqs:SendMessage',
  bad: ['sqs:*'],
});

const secretArn = arnOf('secretsmanager', {
  resource: 'secret:[^*?]+',
  good: 'arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf',
  noun: 'a secret, without wildcards',
});

const parameterArn = arnOf('ssm', {
  resource: 'parameter/[^*?]+(/\\*)?',
  good: 'arn:aws:ssm:us-east-1:111122223333:parameter/agents/research',
  noun: 'a parameter, or a path of them that ends in /*',
});

const memoryArn = arnOf('bedrock-agentcore', {
  resource: 'memory/[^*?]+',
  good: 'arn:aws:bedrock-agentcore:us-east-1:111122223333:memory/research-0123456789',
  noun: 'a memory, without wildcards',
});

const gatewayArn = arnOf('bedrock-agentcore', {
  resource: 'gateway/[^*?]+',
  good: 'arn:aws:bedrock-agentcore:us-east-1:111122223333:gateway/tools-0123456789',
  noun: 'a gateway, without wildcards',
});

/** What an agent can need beside its artifact, and the input that says what exactly. */
const INPUT_BY_NEED = {
  models: 'model_arns',
  mantle: 'mantle_project_arns',
  secrets: 'secret_arns',
  parameters: 'parameter_arns',
  kms: 'kms_key_arns',
  sts: 'assumable_role_arns',
  memory: 'memory_arns',
  browser: 'browser_arns',
  code_interpreter: 'code_interpreter_arns',
  identity: 'credential_provider_arns',
  gateway: 'gateway_arns',
} as const;

/** Needs that the pattern of an isolated agent cannot tell from its other inputs. */
const AGENT_NEEDS = [
  'models',
  'mantle',
  'secrets',
  'parameters',
  'kms',
  'sts',
  'memory',
  'browser',
  'code_interpreter',
  'identity',
  'gateway',
  'traces',
  'metrics',
] as const;

/** Needs as a shared set of endpoints takes them: what starts an agent too. */
const SHARED_NEEDS = ['image', 'code', 'session_storage', 'data_plane', ...AGENT_NEEDS] as const;

/** Services that follow from needs, and so are no further ones. */
const KNOWN_SERVICES: string[] = [
  ...new Set(Object.values(NEEDS).flatMap(({ services }) => services as readonly string[])),
].filter((service) => service !== 's3');

const NEED_LINES = [
  ...Object.entries(INPUT_BY_NEED).map(([need, input]) => `- \`${need}\`: set \`${input}\`.`),
  '- `traces` and `metrics`: no further input.',
].join('\n');

export const agentNeedsShape = {
  needs: listOf(oneOf(AGENT_NEEDS, 'take needs from that list'))
    .default([])
    .describe(
      `AWS services that the agent calls, besides those for its image or code and its logs. The module creates an endpoint for each.\n${NEED_LINES}\n`,
    ),
};

export const sharedNeedsShape = {
  needs: listOf(oneOf(SHARED_NEEDS, 'take needs from that list'), {
    min: 1,
    fix: 'list what the agents need',
  }).describe(
    `What the agents need. The endpoint for logs is always created.\n- \`image\` or \`code\`: the artifact of the agents.\n- \`session_storage\`: agents keep session files.\n- \`data_plane\`: callers, or agents with \`agent_data_plane_actions\`, use the AgentCore data plane.\n${NEED_LINES}\n`,
  ),
};

export const needArnsShape = {
  secret_arns: listOf(secretArn)
    .default([])
    .describe(
      'ARNs of secrets that can be read through the endpoint. Requires the need `secrets`.',
    ),
  parameter_arns: listOf(parameterArn)
    .default([])
    .describe(
      'ARNs of parameters that can be read through the endpoint. Requires the need `parameters`.',
    ),
  kms_key_arns: listOf(keyArn)
    .default([])
    .describe(
      'ARNs of KMS keys that the code of the agent uses through the endpoint. Requires the need `kms`.',
    ),
  assumable_role_arns: listOf(roleArn)
    .default([])
    .describe(
      'ARNs of IAM roles that can be assumed through the endpoint. Requires the need `sts`.',
    ),
  memory_arns: listOf(memoryArn)
    .default([])
    .describe(
      'ARNs of AgentCore memories that can be read and written through the data-plane endpoint. Requires the need `memory`.',
    ),
  gateway_arns: listOf(gatewayArn)
    .default([])
    .describe(
      'ARNs of AgentCore gateways that can be invoked through the endpoint. Requires the need `gateway`.',
    ),
};

export const furtherServicesShape = {
  ...ownResourcesShape,
  further_services: mapOf(
    z.strictObject({
      service: interfaceService.describe(
        'Last part of `com.amazonaws.<region>.<service>`, such as `sqs`.',
      ),
      actions: listOf(action, { min: 1 }).describe('IAM actions that the endpoint policy allows.'),
      resources: listOf(resourceOrAny, { min: 1 }).describe(
        'ARNs that the endpoint policy allows, or `*` if the service has no narrower resource.',
      ),
    }),
  )
    .default({})
    .describe('Further interface endpoints, keyed by a name you choose.'),
};

export const endpointIds = mapOf(vpcEndpointId, { key: interfaceService });

/** Each need that is narrowed by ARNs, and its ARNs: both or neither. */
export function needRules(good: Readonly<Record<string, string>>): CrossRule[] {
  return Object.entries(INPUT_BY_NEED).map(([need, variable]) => {
    const one = [good[variable] ?? ''];
    return rule(bothOrNeither(includes('needs', need), filled(variable)), {
      variable,
      found: raw(
        `"got \${length(var.${variable})}, and ${need} is \${contains(var.needs, "${need}") ? "" : "not "}among needs"`,
      ),
      want: `both ${variable} and the need ${need}, or neither`,
      bad: {
        [`${need}_without_arns`]: { needs: [need] },
        [`${variable}_without_the_need`]: { [variable]: one },
      },
      good: [{ needs: [need], [variable]: one }],
      companions: { [variable]: { needs: [need] } },
    });
  });
}

/** A valid ARN for each input that narrows a need. */
export const SAMPLE_ARNS: Readonly<Record<string, string>> = {
  model_arns:
    'arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-sonnet-4-5-20250929-v1:0',
  secret_arns: 'arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf',
  parameter_arns: 'arn:aws:ssm:us-east-1:111122223333:parameter/agents/research',
  kms_key_arns: 'arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef',
  assumable_role_arns: 'arn:aws:iam::111122223333:role/reader',
  memory_arns: 'arn:aws:bedrock-agentcore:us-east-1:111122223333:memory/research-0123456789',
  gateway_arns: 'arn:aws:bedrock-agentcore:us-east-1:111122223333:gateway/tools-0123456789',
  mantle_project_arns: 'arn:aws:bedrock-mantle:us-east-1:111122223333:project/default',
  browser_arns:
    'arn:aws:bedrock-agentcore:us-east-1:111122223333:browser-custom/research-0123456789',
  code_interpreter_arns:
    'arn:aws:bedrock-agentcore:us-east-1:111122223333:code-interpreter-custom/research-0123456789',
  credential_provider_arns:
    'arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/oauth2credentialprovider/orders',
};

/** Addresses that no network of the internet has, and not more than those: 10.0.0.0/1 is half of the internet. */
const PRIVATE_NETWORK =
  '^(10\\.[0-9.]+/([89]|[12][0-9]|3[0-2])|172\\.(1[6-9]|2[0-9]|3[01])\\.[0-9.]+/(1[2-9]|2[0-9]|3[0-2])|192\\.168\\.[0-9.]+/(1[6-9]|2[0-9]|3[0-2])|100\\.(6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7])\\.[0-9.]+/(1[0-9]|2[0-9]|3[0-2])|[fF][cdCD][0-9a-fA-F]{2}:[0-9a-fA-F:]*/([7-9]|[1-9][0-9]|1[01][0-9]|12[0-8]))$';

export const PRIVATE_IPV4 =
  'networks within 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16, or 100.64.0.0/10';

/** Networks of `variable` are private, each as a whole. */
export function privateNetworks({
  variable,
  member = '',
  want,
  bad,
  good,
  fix,
}: {
  variable: string;
  /** What leads from an element to its network: `.cidr_block`, or nothing. */
  member?: string;
  want: string;
  bad: CrossRule['bad'];
  good: CrossRule['good'];
  fix: string;
}): CrossRule {
  const [networks, network] = [raw(`var.${variable}`), raw(`network${member}`)];
  const textOf = (element: unknown) =>
    typeof element === 'string' ? element : (element as { cidr_block: string }).cidr_block;
  return {
    variable,
    condition: hcl`alltrue([for network in ${networks} : can(regex(${PRIVATE_NETWORK}, ${network}))])`,
    found: hcl`"got \${join(", ", [for key, network in ${networks} : "\${key}: \${${network}}" if !can(regex(${PRIVATE_NETWORK}, ${network}))])}"`,
    want,
    fix,
    holds: (input: Readonly<Record<string, object>>) =>
      Object.values(input[variable] ?? {}).every((element: unknown) =>
        new RegExp(PRIVATE_NETWORK).test(textOf(element)),
      ),
    bad,
    good,
  };
}

/** Callers of endpoints are inside. */
export const privateCallers = privateNetworks({
  variable: 'caller_networks',
  want: PRIVATE_IPV4,
  fix: 'use private networks; callers elsewhere need an endpoint in their VPC',
  bad: {
    callers_with_public_addresses: { caller_networks: { partner: '198.51.100.0/24' } },
    callers_in_half_of_the_internet: { caller_networks: { offices: '10.0.0.0/1' } },
  },
  good: [
    { caller_networks: { offices: '10.1.0.0/16' } },
    { caller_networks: { all: '10.0.0.0/8' } },
  ],
});

const BY_GATEWAY = ['s3', 'dynamodb'];

/** No further service is one of `services`. */
function furtherThan(
  services: readonly string[],
  words: Pick<CrossRule, 'want' | 'fix' | 'bad'>,
): CrossRule {
  const others = claim(
    hcl`alltrue([for further in var.further_services : !contains(${services}, further.service)])`,
    ({ further_services }: { further_services: Record<string, { service: string }> }) =>
      Object.values(further_services).every(({ service }) => !services.includes(service)),
  );
  return rule(others, {
    variable: 'further_services',
    found: hcl`"got \${join(", ", [for key, further in var.further_services : "\${key}: \${further.service}" if contains(${services}, further.service)])}"`,
    ...words,
  });
}

export const endpointRules: readonly CrossRule[] = [
  furtherThan(BY_GATEWAY, {
    want: 'services with an interface endpoint: the module creates the gateway endpoints of S3 and DynamoDB from needs, s3_buckets, and dynamodb_tables',
    fix: 'use s3_buckets or dynamodb_tables instead',
    bad: {
      gateway_endpoint_as_further_service: {
        further_services: {
          tables: { service: 'dynamodb', actions: ['dynamodb:GetItem'], resources: ['*'] },
        },
      },
    },
  }),
  onceEach<{ service: string }>({
    variable: 'further_services',
    all: hcl`values(var.further_services)[*].service`,
    of: ({ service }) => service,
    want: 'each service once, because an endpoint has one policy',
    fix: 'merge the entries of the service',
    bad: {
      one_service_twice: {
        further_services: {
          orders: { service: 'sqs', actions: ['sqs:SendMessage'], resources: ['*'] },
          replies: { service: 'sqs', actions: ['sqs:ReceiveMessage'], resources: ['*'] },
        },
      },
    },
  }),
  furtherThan(KNOWN_SERVICES, {
    want: 'services that no need covers; the endpoint for logs always exists',
    fix: 'use the need, with further_actions if it must allow more, or create the endpoint yourself and set endpoint_ids',
    bad: {
      need_as_further_service: {
        further_services: {
          logs: { service: 'logs', actions: ['logs:PutLogEvents'], resources: ['*'] },
        },
      },
    },
  }),
];
