/** Inputs of `gateway`. Bounds: the service model of CreateGateway. */
import { z } from 'zod';

import { QUOTAS } from '../../facts/quotas';
import { hcl } from '../../hcl/value';
import { anyOf, bothOrNeither, equals, given, isTrue, missing, rule } from '../../inputs/claims';
import { oneOf, pattern, setOf, text, wholeNumber } from '../../inputs/facets';
import { moduleInput, type CrossRule } from '../../inputs/module-input';
import { tags } from '../../inputs/primitives';
import { setBeside } from '../blocks/given-or-created';
import { groupName } from '../blocks/group-name';

import { authorizerRules, authorizerShape } from './authorizer-input';
import { entranceRules, entranceShape } from './entrance-input';
import { roleRules, roleShape } from './role-input';
import { webAclRules, webAclShape } from './web-acl';

const GATEWAY = QUOTAS.aws_bedrockagentcore_gateway;
const SESSION = 'protocol_configuration.mcp.session_configuration';

const name = pattern(/^([0-9a-zA-Z]-?){1,48}$/, {
  want: '1 to 48 letters or digits, with single hyphens between them',
  good: 'tools',
  bad: ['order_tools', '-tools', 'order--tools', 'a'.repeat(49)],
});

const mcpVersion = pattern(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/, {
  want: 'an MCP version, which is a date such as 2025-06-18',
  fix: 'use a version that AgentCore supports',
  good: '2025-06-18',
  bad: ['1.0'],
});

const kmsKeyArn = pattern(/^arn:aws[a-z-]*:kms:[a-zA-Z0-9-]+:[0-9]{12}:key\/[a-zA-Z0-9-]{36}$/, {
  want: 'the ARN of a KMS key',
  fix: 'use the key, not an alias',
  good: 'arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef',
  bad: ['arn:aws:kms:us-east-1:111122223333:alias/tools'],
});

const ONE = { min: 1, fix: 'list at least one, or omit it' };

const protocolShape = {
  protocol_type: oneOf(GATEWAY.protocol_type.oneOf, 'use MCP, or null')
    .nullable()
    .default('MCP')
    .describe(
      'Protocol of the gateway. `MCP` presents all targets as one MCP server. `null` leaves the protocol open, for agents, HTTP, and inference targets, each under its own path. Setting `null` later does not change an existing MCP gateway.',
    ),
  mcp: z
    .strictObject({
      supported_versions: setOf(mcpVersion, ONE).optional().describe('Supported MCP versions.'),
      instructions: text(GATEWAY['protocol_configuration.mcp.instructions'].length)
        .optional()
        .describe('Instructions for clients.'),
      semantic_search: z
        .boolean()
        .default(false)
        .describe('Whether to add a tool that searches tools by meaning.'),
      session_timeout_seconds: wholeNumber({
        ...GATEWAY[`${SESSION}.session_timeout_in_seconds`].seconds,
      }).optional(),
      response_streaming: z.boolean().optional().describe('Whether to stream responses.'),
    })
    .nullable()
    .default(null)
    .describe('MCP settings. Defaults to those of AgentCore.'),
  exception_level: oneOf(GATEWAY.exception_level.oneOf, 'use DEBUG while you debug, or omit it')
    .nullable()
    .default(null)
    .describe(
      'Set `DEBUG` to return full errors of targets to callers. When unset, callers get a general error.',
    ),
};

const keyShape = {
  use_kms_key: z
    .boolean()
    .default(false)
    .describe('Whether to encrypt the gateway with the customer managed key `kms_key_arn`.'),
  kms_key_arn: kmsKeyArn
    .nullable()
    .default(null)
    .describe(
      'ARN of the KMS key that encrypts the gateway. Required when `use_kms_key = true`. The key policy must allow the service role of the gateway, or delegate to IAM.',
    ),
};

const settingsRules: readonly CrossRule[] = [
  rule(anyOf(missing('mcp'), equals('protocol_type', 'MCP')), {
    variable: 'mcp',
    found: hcl`"set, and protocol_type is null"`,
    want: 'mcp only with protocol_type MCP',
    bad: {
      settings_of_mcp_without_mcp: { protocol_type: null, mcp: { instructions: 'Ask for tools.' } },
    },
    good: [{ protocol_type: null }],
  }),
  {
    variable: 'mcp',
    condition: hcl`
      var.mcp == null ? true : var.mcp.semantic_search || anytrue([
        var.mcp.supported_versions != null,
        var.mcp.instructions != null,
        var.mcp.session_timeout_seconds != null,
        var.mcp.response_streaming != null,
      ])
    `,
    found: hcl`"has no setting"`,
    want: 'at least one setting: with an empty block, the provider fails the apply',
    fix: 'set one, or omit mcp',
    holds: ({ mcp }: { mcp: Record<string, unknown> | null }) =>
      mcp === null ||
      Object.values(mcp).some(
        (value) => value !== undefined && value !== null && value !== false,
      ) ||
      mcp.response_streaming === false,
    bad: { mcp_without_a_setting: { mcp: {} } },
    good: [{ mcp: { response_streaming: false } }, { mcp: { semantic_search: true } }],
  },
  rule(bothOrNeither(given('kms_key_arn'), isTrue('use_kms_key')), {
    variable: 'kms_key_arn',
    found: setBeside('kms_key_arn', 'use_kms_key'),
    want: 'both kms_key_arn and use_kms_key = true, or neither',
    bad: {
      key_that_is_not_used: {
        kms_key_arn: 'arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef',
      },
      key_that_is_missing: { use_kms_key: true },
    },
    companions: { kms_key_arn: { use_kms_key: true } },
    good: [
      {
        use_kms_key: true,
        kms_key_arn: 'arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef',
      },
    ],
  }),
];

export const input = moduleInput(
  {
    name: name.describe(
      'Name of the gateway and prefix for the names of other resources. Changing it replaces the gateway.',
    ),
    description: text(GATEWAY.description.length)
      .nullable()
      .default(null)
      .describe('What the gateway is for.'),
    ...authorizerShape,
    ...protocolShape,
    ...keyShape,
    ...roleShape,
    ...entranceShape,
    ...webAclShape,
    tags: tags.default({}).describe('Tags to apply to all resources that support tags.'),
  },
  {
    rules: [
      groupName,
      ...authorizerRules,
      ...settingsRules,
      ...roleRules,
      ...entranceRules,
      ...webAclRules,
    ],
    sample: {
      name: 'tools',
      caller_principal_arns: ['arn:aws:iam::111122223333:role/front-end'],
      use_resource_policy: true,
      create_gateway_endpoint: true,
      vpc_id: 'vpc-0123456789abcdef0',
      endpoint_subnet_ids: ['subnet-0123456789abcdef0'],
    },
  },
);
