/** An OpenAPI document that gets its servers from the module: only the module knows where the service is reached. */
import type { Construct } from 'constructs';

import { hcl, type Expression } from '../../../hcl/value';
import { check, type Condition, inFile, locals } from '../declare';

import { openApiSchema, type TargetConfiguration } from './kinds';
import {
  INLINE_CHARACTERS,
  METHODS,
  NOT_INLINE,
  OPERATION_CONDITIONS,
  OPERATION_LOCALS,
} from './openapi';

/** Declares names for the document, and for the text that is sent. `serverUrl` is where the service is reached. */
export function declareRewrittenOpenApiLocals(scope: Construct, serverUrl: Expression): void {
  inFile(scope, 'openapi');
  locals(scope, {
    '# openapi_document':
      'JSON only: writing YAML again would change values, such as 1.0 to 1, a date to a timestamp, and y to true.',
    openapi_document: hcl`try(jsondecode(var.openapi), null)`,
    ...OPERATION_LOCALS,
    '# openapi_own_servers':
      'A path or an operation can name its own servers, and the gateway would call them.',
    openapi_own_servers: hcl`
        flatten([
          for path, item in local.openapi_paths : [
            can(item.servers) ? [path] : [],
            try([
              for method, operation in item : "\${upper(method)} \${path}" if contains(${METHODS}, method) && can(operation.servers)
            ], []),
          ]
        ])
      `,
    '# openapi_payload':
      'What is sent: the document with the one server that leads through the endpoint. "<", ">" and "&" take six characters each in here, so it is this text that is measured.',
    openapi_payload: hcl`try(jsonencode(merge(local.openapi_document, { servers = [{ url = ${serverUrl} }] })), null)`,
  });
}

const rewrittenSchema = {
  ...openApiSchema,
  inline_payload: {
    for_each: hcl`var.openapi[*]`,
    content: { payload: hcl`local.openapi_payload` },
  },
};

/** A target with the document as it was rewritten, or with the one in S3 as it is. */
export const rewrittenOpenApi: TargetConfiguration = {
  mcp: { open_api_schema: rewrittenSchema },
};

/** What a target asks of a document that is rewritten, each with what to do about it. */
export const REWRITTEN_OPENAPI_CONDITIONS: readonly Condition[] = [
  check(hcl`${NOT_INLINE} || local.openapi_document != null`, {
    at: 'openapi',
    found: 'the document is not JSON',
    want: 'JSON, because the module replaces its servers, which would change the formatting of YAML',
    fix: 'export the stage as application/json, or put the document in S3 and set openapi_s3',
  }),
  check(hcl`${NOT_INLINE} || can(regex("^3\\.[01]\\.", local.openapi_version))`, {
    at: 'openapi',
    found: 'found version ${local.openapi_version}',
    want: 'OpenAPI 3.0 or 3.1',
    fix: 'export the stage as oas30',
  }),
  ...OPERATION_CONDITIONS,
  check(hcl`length(local.openapi_own_servers) == 0`, {
    at: 'openapi',
    found: '${join(", ", local.openapi_own_servers)} have their own servers',
    want: 'no such servers, because their calls would bypass the endpoint',
  }),
  check(hcl`try(length(local.openapi_payload) <= ${INLINE_CHARACTERS}, true)`, {
    at: 'openapi',
    found:
      'got ${try(length(local.openapi_payload), 0)} characters after the module replaced the servers (each <, >, and & counts as six)',
    want: `at most ${String(INLINE_CHARACTERS)} characters`,
    fix: 'put the document in S3 with the output server_url as its server, and set openapi_s3',
  }),
];
