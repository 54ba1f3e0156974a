/** What a target can be when it is reached through a private endpoint. */
import { z } from 'zod';

import { hcl } from '../../../hcl/value';
import { exactlyOne, missing, oneGiven, rule } from '../../../inputs/claims';
import { mapOf, oneOf, pattern, setOf, text, wholeNumber } from '../../../inputs/facets';
import type { CrossRule } from '../../../inputs/module-input';
import { accountId } from '../../../inputs/primitives';
import type { Body, Resources } from '../../../schema/arguments';

const httpsAddress = pattern(/^https:\/\/[a-zA-Z0-9.-]+(:[0-9]{1,5})?(\/[^\s]*)?$/, {
  want: 'an https URL with a host name',
  fix: 'use the name in the certificate',
  good: 'https://tools.example.com/mcp',
  bad: ['http://tools.example.com', 'tools.example.com', 'https://'],
});

const objectArn = pattern(/^arn:aws[a-z-]*:s3:::[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]\/[^\s*?]+$/, {
  want: 'the ARN of an object: arn:aws:s3:::<bucket>/<key>',
  fix: 'pass the ARN of the object, not its s3:// URI',
  good: 'arn:aws:s3:::schemas/orders.json',
  bad: ['s3://schemas/orders.json', 'arn:aws:s3:::schemas/*'],
});

const parameterName = pattern(/^[a-zA-Z0-9_.-]{1,128}$/, {
  want: '1 to 128 letters, digits, or _ . -',
  good: 'api-version',
  bad: ['api version'],
});

const listingMode = oneOf(['DEFAULT', 'DYNAMIC']);

export const mcpServerShape = {
  mcp_server: z
    .strictObject({
      endpoint: httpsAddress.describe('URL of the server.'),
      listing_mode: listingMode
        .optional()
        .describe('`DYNAMIC` lists tools with each call. `DEFAULT` lists them once.'),
      resource_priority: wholeNumber({ min: 0, max: 1000 })
        .optional()
        .describe('Priority of the resources of this server.'),
      tool_schema: z
        .string()
        .optional()
        .describe('Tool schema to use instead of what the server lists.'),
    })
    .nullable()
    .default(null)
    .describe('MCP server to call.'),
};

/** The OpenAPI document, as text or in S3. */
export const openApiShape = {
  openapi: z
    .string()
    .nullable()
    .default(null)
    .describe(
      'OpenAPI 3 document of the service as JSON or YAML, up to 1 MB, for example `file("openapi.yaml")`. It must have one https host, and an operationId for each operation, which becomes the tool name.',
    ),
  openapi_s3: z
    .strictObject({
      object_arn: objectArn.describe('ARN of the object.'),
      bucket_owner_account_id: accountId
        .optional()
        .describe('ID of the account that owns the bucket.'),
    })
    .nullable()
    .default(null)
    .describe(
      "OpenAPI document in S3, up to 10 MB, in the gateway's region. The module does not validate its servers and operations, as it does for `openapi`.",
    ),
};

export const passthroughShape = {
  http_passthrough: z
    .strictObject({
      endpoint: httpsAddress.describe('URL of the service.'),
      protocol_type: oneOf(['A2A', 'CUSTOM', 'INFERENCE', 'MCP']).describe(
        'Protocol of the service: `A2A`, `CUSTOM`, `INFERENCE`, or `MCP`.',
      ),
      static_query_parameters: mapOf(text({ min: 0, max: 2048 }), {
        key: parameterName,
      })
        .optional()
        .describe('Query parameters to set in every call.'),
      on_query_parameter_conflict: oneOf(['CLIENT_OVERRIDE', 'STATIC_OVERRIDE'])
        .optional()
        .describe('Whose query parameter wins if both set it.'),
      stickiness: z
        .strictObject({
          identifier: text({ min: 1, max: 256 }),
          composite_identifier: setOf(text({ min: 1, max: 256 }), { min: 1, max: 5 }).optional(),
          timeout_seconds: wholeNumber({ min: 1, max: 86_400 }).optional(),
        })
        .optional()
        .describe('How to keep a caller on one instance of the service.'),
    })
    .nullable()
    .default(null)
    .describe('HTTP service to which the gateway passes calls unchanged.'),
};

export const kindShape = { ...mcpServerShape, ...openApiShape, ...passthroughShape };

const OPENAPI = JSON.stringify({
  openapi: '3.0.3',
  servers: [{ url: 'https://orders.example.com' }],
  paths: { '/orders': { get: { operationId: 'listOrders' } } },
});

/** Rules of {@link kindShape}. The sample is expected to hold an MCP server. */
export const kindRules: readonly CrossRule[] = [
  rule(oneGiven('mcp_server', 'openapi', 'openapi_s3', 'http_passthrough'), {
    variable: 'mcp_server',
    found: hcl`"none or several of mcp_server, openapi, openapi_s3, and http_passthrough are set"`,
    want: 'exactly one',
    bad: {
      two_kinds_of_target: { openapi: OPENAPI },
      no_kind_of_target: { mcp_server: null },
    },
    companions: {
      openapi_s3: { mcp_server: null },
      http_passthrough: { mcp_server: null },
    },
    good: [
      { mcp_server: null, openapi: OPENAPI },
      { mcp_server: null, openapi_s3: { object_arn: 'arn:aws:s3:::schemas/orders.json' } },
    ],
  }),
];

/** What a target is, as its block says it. */
export type TargetConfiguration = NonNullable<
  Resources['aws_bedrockagentcore_gateway_target']['target_configuration']
>;

type Mcp = Body<Body<TargetConfiguration>['mcp']>;

/** An MCP server at the address that `mcp_server` gives. */
const mcpServer: Mcp['mcp_server'] = {
  for_each: hcl`var.mcp_server[*]`,
  content: {
    endpoint: hcl`mcp_server.value.endpoint`,
    listing_mode: hcl`mcp_server.value.listing_mode`,
    resource_priority: hcl`mcp_server.value.resource_priority`,
    mcp_tool_schema: {
      for_each: hcl`mcp_server.value.tool_schema[*]`,
      content: {
        inline_payload: { payload: hcl`mcp_tool_schema.value` },
      },
    },
  },
};

/** The document of {@link openApiShape}, from where it is. */
export const openApiSchema: Body<Mcp['open_api_schema']> = {
  inline_payload: {
    for_each: hcl`var.openapi[*]`,
    content: {
      '# payload':
        'Unchanged, because writing the document again would change numbers and dates of YAML.',
      payload: hcl`inline_payload.value`,
    },
  },
  s3: {
    for_each: hcl`var.openapi_s3[*]`,
    content: {
      uri: hcl('"s3://${split(":::", s3.value.object_arn)[1]}"'),
      bucket_owner_account_id: hcl`s3.value.bucket_owner_account_id`,
    },
  },
};

const passthrough: Body<TargetConfiguration>['http'] = {
  for_each: hcl`var.http_passthrough[*]`,
  content: {
    passthrough: {
      endpoint: hcl`http.value.endpoint`,
      protocol_type: hcl`http.value.protocol_type`,
      '# static_query_parameters':
        'The service answers null for an empty map, and the provider then fails the apply.',
      static_query_parameters: hcl`length(coalesce(http.value.static_query_parameters, {})) > 0 ? http.value.static_query_parameters : null`,
      static_query_parameter_conflict_resolution: hcl`http.value.on_query_parameter_conflict`,
      stickiness_configuration: {
        for_each: hcl`http.value.stickiness[*]`,
        content: {
          identifier: hcl`stickiness_configuration.value.identifier`,
          composite_identifier: hcl`stickiness_configuration.value.composite_identifier`,
          timeout: hcl`stickiness_configuration.value.timeout_seconds`,
        },
      },
    },
  },
};

/** Whatever {@link kindShape} says that the target is. */
export const anyKind: TargetConfiguration = {
  mcp: {
    for_each: hcl`var.http_passthrough == null ? ["mcp"] : []`,
    content: {
      mcp_server: mcpServer,
      open_api_schema: {
        for_each: hcl`var.mcp_server == null ? ["openapi"] : []`,
        content: openApiSchema,
      },
    },
  },
  http: passthrough,
};

const IN_S3 = { openapi_s3: { object_arn: 'arn:aws:s3:::schemas/orders.json' } };

/** A target that is described by a document has one, given either way. */
export const oneDocument: CrossRule = rule(exactlyOne(missing('openapi'), missing('openapi_s3')), {
  variable: 'openapi',
  found: hcl(
    '"${var.openapi == null ? "neither openapi nor openapi_s3 is set" : "both openapi and openapi_s3 are set"}"',
  ),
  want: 'exactly one',
  fix: 'set one of them',
  companions: { openapi_s3: { openapi: null } },
  bad: { two_documents: IN_S3, no_document: { openapi: null } },
  good: [{ openapi: null, ...IN_S3 }],
});
