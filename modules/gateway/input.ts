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
  want: '1 to 48 letters or digits, with at most one hyphen behind each',
  fix: 'shorten it, or replace other characters with a hyphen',
  good: 'tools',
  bad: ['order_tools', '-tools', 'order--tools', 'a'.repeat(49)],
});

const mcpVersion = pattern(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/, {
  want: 'a version of MCP, which is a day as 2025-06-18',
  fix: 'take it from the list of versions that the service supports',
  good: '2025-06-18',
  bad: ['1.0'],
});

const kmsKeyArn = pattern(/^arn:aws[a-z-]*:kms:[a-zA-Z0-9-]+:[0-9]{12}:key\/[a-zA-Z0-9-]{36}$/, {
  want: 'the ARN of a KMS key',
  fix: 'pass the key itself, not an alias',
  good: 'arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef',
  bad: ['arn:aws:kms:us-east-1:111122223333:alias/tools'],
});

const ONE = { min: 1, fix: 'name at least one, or leave it out' };

const protocolShape = {
  protocol_type: oneOf(GATEWAY.protocol_type.oneOf, 'take MCP, or null')
    .nullable()
    .default('MCP')
    .describe(
      'MCP: all targets speak MCP and are shown as one server. Null leaves the protocol open: agents, HTTP and inference targets too, each under its own path. Setting null later does not change a gateway that has MCP.',
    ),
  mcp: z
    .strictObject({
      supported_versions: setOf(mcpVersion, ONE).optional(),
      instructions: text(GATEWAY['protocol_configuration.mcp.instructions'].length).optional(),
      semantic_search: z.boolean().default(false),
      session_timeout_seconds: wholeNumber({
        ...GATEWAY[`${SESSION}.session_timeout_in_seconds`].seconds,
      }).optional(),
      response_streaming: z.boolean().optional(),
    })
    .nullable()
    .default(null)
    .describe(
      "Settings of MCP: versions, instructions for clients, a tool that searches tools by meaning, seconds without a request after which a session ends, and streamed responses. Left out: the service's own.",
    ),
  exception_level: oneOf(
    GATEWAY.exception_level.oneOf,
    'leave it out, or take DEBUG while you look for a fault',
  )
    .nullable()
    .default(null)
    .describe(
      'DEBUG gives callers the full error of a target. Left out: a general one, which tells strangers nothing.',
    ),
};

const keyShape = {
  use_kms_key: z
    .boolean()
    .default(false)
    .describe('Whether the gateway is encrypted with a key of yours, kms_key_arn.'),
  kms_key_arn: kmsKeyArn
    .nullable()
    .default(null)
    .describe(
      'Key of the gateway. Needed with use_kms_key. Its own policy has to admit the role of the gateway, or to leave that to IAM.',
    ),
};

const settingsRules: readonly CrossRule[] = [
  rule(anyOf(missing('mcp'), equals('protocol_type', 'MCP')), {
    variable: 'mcp',
    found: hcl`"found settings, and a protocol_type that is left open"`,
    want: 'none without protocol_type MCP',
    fix: 'leave mcp out, or take MCP',
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
    found: hcl`"found no setting"`,
    want: 'at least one: the service answers nothing for an empty block, and the provider then fails the apply',
    fix: 'set one, or leave mcp out',
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
    want: 'both or neither',
    fix: 'pass the key with use_kms_key = true, or leave both out',
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
      'Name of the gateway, and of the role and the group that are made with it. A change replaces the gateway.',
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
    tags: tags.default({}).describe('Tags of everything that can carry them.'),
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
