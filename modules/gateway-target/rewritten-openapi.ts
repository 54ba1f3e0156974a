/** An OpenAPI document that gets its servers from the module: only the module knows where the service is reached. */
import type { Construct } from 'constructs';

import type { BedrockagentcoreGatewayTargetTargetConfiguration } from '../../.gen/providers/aws/bedrockagentcore-gateway-target';
import { dynamic, hcl, note, raw, type Expression } from '../../hcl/value';
import { inFile, locals, type Condition } from '../declare';

import { openApiSchema } from './kinds';
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
    openapi_document: note(
      'JSON alone, which says the same when it is written anew. YAML would not: 1.0 becomes 1, a date a timestamp, y becomes true.',
      hcl`try(jsondecode(var.openapi), null)`,
    ),
    ...OPERATION_LOCALS,
    openapi_own_servers: note(
      'A path or an operation may name servers of its own, and the gateway would call them.',
      hcl`
        flatten([
          for path, item in local.openapi_paths : [
            can(item.servers) ? [path] : [],
            try([
              for method, operation in item : "\${upper(method)} \${path}" if contains(${METHODS}, method) && can(operation.servers)
            ], []),
          ]
        ])
      `,
    ),
    openapi_payload: note(
      'What is sent: the document with the one server that leads through the endpoint. "<", ">" and "&" take six characters each in here, so it is this text that is measured.',
      hcl`try(jsonencode(merge(local.openapi_document, { servers = [{ url = ${serverUrl} }] })), null)`,
    ),
  });
}

const rewrittenSchema = {
  ...openApiSchema,
  inlinePayload: [dynamic(hcl`var.openapi[*]`, { payload: hcl<string>`local.openapi_payload` })],
};

/** A target with the document as it was rewritten, or with the one in S3 as it is. */
export const rewrittenOpenApi: BedrockagentcoreGatewayTargetTargetConfiguration = {
  mcp: [{ openApiSchema: [rewrittenSchema] }],
};

/** What a target asks of a document that is rewritten, each with what to do about it. */
export const REWRITTEN_OPENAPI_CONDITIONS: readonly Condition[] = [
  {
    condition: hcl`${NOT_INLINE} || local.openapi_document != null`,
    error_message: hcl`"openapi: found no JSON; want the document as JSON, because its servers are written anew and YAML would change with them. Fix: export the stage as application/json, or put the document into S3 and pass openapi_s3."`,
  },
  {
    condition: hcl`${NOT_INLINE} || can(regex("^3\\.[01]\\.", local.openapi_version))`,
    error_message: hcl`"openapi: found version \${local.openapi_version}; want OpenAPI 3.0 or 3.1. Fix: export the stage as oas30."`,
  },
  ...OPERATION_CONDITIONS,
  {
    condition: hcl`length(local.openapi_own_servers) == 0`,
    error_message: hcl`"openapi: found servers of their own at \${join(", ", local.openapi_own_servers)}; want none, because calls would pass the endpoint by. Fix: remove them."`,
  },
  {
    condition: hcl`try(length(local.openapi_payload) <= ${INLINE_CHARACTERS}, true)`,
    error_message: hcl`"openapi: got \${try(length(local.openapi_payload), 0)} characters with its servers written anew (each <, > and & takes six); want at most ${raw(String(INLINE_CHARACTERS))}. Fix: put the document into S3 with the output server_url as its server, and pass openapi_s3."`,
  },
];
