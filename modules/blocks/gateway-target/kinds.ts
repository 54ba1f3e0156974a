/** What a target can be when it is reached through a private endpoint. */
import { z } from 'zod';

import { hcl } from '../../../hcl/value';
import { exactlyOne, missing, oneGiven, rule } from '../../../inputs/claims';
import { mapOf, oneOf, pattern, setOf, text, wholeNumber } from '../../../inputs/facets';
import type { CrossRule } from '../../../inputs/module-input';
import { accountId } from '../../../inputs/primitives';
import type { Body, Resources } from '../../../schema/arguments';

const httpsAddress = pattern(/^https:\/\/[a-zA-Z0-9.-]+(:[0-9]{1,5})?(\/[^\s]*)?$/, {
  want: 'an https address with a host name',
  fix: 'correct it; the certificate must carry that name',
  good: 'https://tools.example.com/mcp',
  bad: ['http://tools.example.com', 'tools.example.com', 'https://'],
});

const objectArn = pattern(/^arn:aws[a-z-]*:s3:::[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]\/[^\s*?]+$/, {
  want: 'the ARN of an object: arn:aws:s3:::<bucket>/<key>',
  fix: 'pass the arn of the object, not its s3:// address',
  good: 'arn:aws:s3:::schemas/orders.json',
  bad: ['s3://schemas/orders.json', 'arn:aws:s3:::schemas/*'],
});

const parameterName = pattern(/^[a-zA-Z0-9_.-]{1,128}$/, {
  want: '1 to 128 letters, digits or _ . -',
  fix: 'correct the name of the parameter',
  good: 'api-version',
  bad: ['api version'],
});

const listingMode = oneOf(['DEFAULT', 'DYNAMIC'], 'leave it out for DEFAULT');

export const mcpServerShape = {
  mcp_server: z
    .strictObject({
      endpoint: httpsAddress,
      listing_mode: listingMode.optional(),
      resource_priority: wholeNumber({ min: 0, max: 1000 }).optional(),
      tool_schema: z.string().optional(),
    })
    .nullable()
    .default(null)
    .describe(
      'An MCP server: its address; DYNAMIC to list tools with each call in place of once; a tool schema in place of what the server lists.',
    ),
};

/** The OpenAPI document, as text or in S3. */
export const openApiShape = {
  openapi: z
    .string()
    .nullable()
    .default(null)
    .describe(
      'OpenAPI 3 document of the service, JSON or YAML, up to 1 MB: file("openapi.yaml"). Passed on byte for byte. It names one https host, and an operationId for each operation: the names of the tools.',
    ),
  openapi_s3: z
    .strictObject({ object_arn: objectArn, bucket_owner_account_id: accountId.optional() })
    .nullable()
    .default(null)
    .describe(
      'The same in S3, up to 10 MB, in the region of the gateway. Its host and operations are not looked at.',
    ),
};

export const passthroughShape = {
  http_passthrough: z
    .strictObject({
      endpoint: httpsAddress,
      protocol_type: oneOf(['A2A', 'CUSTOM', 'INFERENCE', 'MCP'], 'pick what the service speaks'),
      static_query_parameters: mapOf(text({ min: 0, max: 2048 }), {
        key: parameterName,
      }).optional(),
      on_query_parameter_conflict: oneOf(['CLIENT_OVERRIDE', 'STATIC_OVERRIDE']).optional(),
      stickiness: z
        .strictObject({
          identifier: text({ min: 1, max: 256 }),
          composite_identifier: setOf(text({ min: 1, max: 256 }), { min: 1, max: 5 }).optional(),
          timeout_seconds: wholeNumber({ min: 1, max: 86_400 }).optional(),
        })
        .optional(),
    })
    .nullable()
    .default(null)
    .describe(
      'An HTTP service to which calls are handed on as they are: its address and what it speaks; query parameters that are always set; what keeps a caller on one instance.',
    ),
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
    found: hcl`"found none or several of mcp_server, openapi, openapi_s3 and http_passthrough"`,
    want: 'exactly one',
    fix: 'say what the target is, once',
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
      '# payload': 'Byte for byte: written anew, numbers and dates of YAML would change.',
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
    '"found ${var.openapi == null ? "neither openapi nor openapi_s3" : "both openapi and openapi_s3"}"',
  ),
  want: 'exactly one',
  fix: 'pass the document as text, or the object that holds it',
  companions: { openapi_s3: { openapi: null } },
  bad: { two_documents: IN_S3, no_document: { openapi: null } },
  good: [{ openapi: null, ...IN_S3 }],
});
