/** What can be said of an OpenAPI document before AWS sees it. */
import type { Construct } from 'constructs';

import { hcl, type Expression } from '../../../hcl/value';
import { check, type Condition, inFile, locals } from '../declare';

/** Characters of an inline document that the service takes. Source: AgentCore quotas, read 2026-11-21. */
export const INLINE_CHARACTERS = 1_048_576;

export const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** Names for what `local.openapi_document` says of its operations, whatever becomes of its text. */
export const OPERATION_LOCALS = {
  openapi_version: hcl`try(tostring(local.openapi_document.openapi), "none")`,
  openapi_paths: hcl`try(merge({}, local.openapi_document.paths), {})`,
  openapi_operations: hcl`
    flatten([
      for path, item in local.openapi_paths : try([
        for method, operation in item : {
          name = "\${upper(method)} \${path}"
          id   = try(tostring(operation.operationId), null)
        } if contains(${METHODS}, method)
      ], [])
    ])
  `,
} as const;

/** Declares names for what a document says of itself. They are empty where there is no document. */
export function declareOpenApiLocals(scope: Construct): void {
  inFile(scope, 'openapi');
  locals(scope, {
    '# openapi_document':
      'Read only to look at it: what is sent is the text itself. Each name below is empty where the document is not as it should be, and the conditions on the target say so.',
    openapi_document: hcl`try(jsondecode(var.openapi), yamldecode(var.openapi), null)`,
    ...OPERATION_LOCALS,
    '# openapi_server_owners':
      'A path or an operation can name its own servers, and the gateway would call them.',
    openapi_server_owners: hcl`
        concat([local.openapi_document], values(local.openapi_paths), flatten([
          for item in values(local.openapi_paths) : try([
            for method, operation in item : operation if contains(${METHODS}, method)
          ], [])
        ]))
      `,
    '# openapi_addresses': 'What is no address becomes "", which is refused.',
    openapi_addresses: hcl`
        distinct(flatten([
          for owner in local.openapi_server_owners : try([for server in owner.servers : try(tostring(server.url), "")], can(owner.servers) ? [""] : [])
        ]))
      `,
    openapi_hosts: hcl`distinct([for address in local.openapi_addresses : lower(try(regex("^https://([a-zA-Z0-9.-]+)(?::[0-9]{1,5})?(?:/[^{}]*)?$", address)[0], ""))])`,
  });
}

/** The document is not given as text. */
export const NOT_INLINE: Expression = hcl`var.openapi == null`;

/** What a target asks of the operations of a document. */
export const OPERATION_CONDITIONS: readonly Condition[] = [
  check(hcl`${NOT_INLINE} || length(local.openapi_operations) > 0`, {
    at: 'openapi',
    found: 'paths has no operations',
    want: 'at least one, because each operation becomes a tool',
  }),
  check(
    hcl`alltrue([for operation in local.openapi_operations : operation.id != null && operation.id != ""])`,
    {
      at: 'openapi',
      found:
        '${join(", ", [for operation in local.openapi_operations : operation.name if try(length(operation.id), 0) == 0])} without operationId',
      want: 'an operationId for each operation',
      fix: 'add it; it becomes the tool name',
    },
  ),
  check(hcl`length(distinct(local.openapi_operations[*].id)) == length(local.openapi_operations)`, {
    at: 'openapi',
    found:
      'found ${length(local.openapi_operations)} operations and ${length(distinct(local.openapi_operations[*].id))} operationIds',
    want: 'a different operationId for each operation',
  }),
];

/** What a target asks of an OpenAPI document, each with what to do about it. */
export const OPENAPI_CONDITIONS: readonly Condition[] = [
  check(hcl`try(length(var.openapi) <= ${INLINE_CHARACTERS}, ${NOT_INLINE})`, {
    at: 'openapi',
    found: 'got ${try(length(var.openapi), 0)} characters',
    want: `at most ${String(INLINE_CHARACTERS)} characters`,
    fix: 'put the document in S3 and set openapi_s3',
  }),
  check(hcl`${NOT_INLINE} || can(regex("^3\\.[01]\\.", local.openapi_version))`, {
    at: 'openapi',
    found: 'found version ${local.openapi_version}',
    want: 'an OpenAPI 3.0 or 3.1 document as JSON or YAML',
    fix: 'pass the text of the document, for example with file(), and quote its version',
  }),
  ...OPERATION_CONDITIONS,
  check(hcl`${NOT_INLINE} || length(local.openapi_addresses) > 0`, {
    at: 'openapi',
    found: 'servers is empty',
    want: 'the https URL of the service',
  }),
  check(hcl`!contains(local.openapi_hosts, "")`, {
    at: 'openapi',
    found: 'found servers ${jsonencode(local.openapi_addresses)}',
    want: 'https URLs with a host name and without variables',
  }),
  check(hcl`length(local.openapi_hosts) <= 1`, {
    at: 'openapi',
    found: 'found servers on ${join(", ", local.openapi_hosts)}',
    want: 'one host, because a private endpoint leads to one',
    fix: 'create a target for each host',
  }),
];
