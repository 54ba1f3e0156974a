/** A REST service behind an internal Application Load Balancer, as a target with an OpenAPI document. */
import { Construct } from 'constructs';

import type { EgressMode } from '../../../facts/egress-modes';
import { hcl } from '../../../hcl/value';
import { check, type Condition } from '../../../modules/blocks/declare';
import { openApiSchema } from '../../../modules/blocks/gateway-target/kinds';
import {
  declareOpenApiLocals,
  OPENAPI_CONDITIONS,
} from '../../../modules/blocks/gateway-target/openapi';
import { checkTiming } from '../../../modules/blocks/private-load-balancer/load-balancer';
import { declarePrivateScenario } from '../scenario';

/** The load balancer answers for one host, on one port. */
const HOST_CONDITIONS: readonly Condition[] = [
  check(
    hcl`alltrue([for host in local.openapi_hosts : host == "" || host == lower(var.host_name)])`,
    {
      at: 'openapi',
      found: 'found servers on ${join(", ", local.openapi_hosts)}',
      want: '${lower(var.host_name)}, the host_name that the load balancer answers for',
      fix: 'write that host into the document, or change host_name',
    },
  ),
  check(
    hcl`alltrue([for address in local.openapi_addresses : !can(regex("^https://[^/]*:", address)) || can(regex("^https://[^/:]*:443(/|$)", address))])`,
    {
      at: 'openapi',
      found: 'found servers ${jsonencode(local.openapi_addresses)}',
      want: 'port 443, on which the load balancer listens',
      fix: 'leave the port out',
    },
  ),
];

/** Declares the scenario in one mode. */
export const declareScenario =
  (mode: EgressMode) =>
  (scope: Construct): void => {
    declareOpenApiLocals(new Construct(scope, 'openapi'));
    declarePrivateScenario(scope, {
      mode,
      kind: 'application',
      groups: { onPort80: false },
      targetGroup: {
        protocol: 'HTTP',
        optional: false,
        healthCheck: {
          protocol: 'HTTP',
          path: hcl`var.health_check.path`,
          matcher: hcl`var.health_check.matcher`,
          ...checkTiming,
        },
        remarks: [
          'checkov:skip=CKV_AWS_378:TLS ends at the load balancer, and the way on is closed to all but its group',
        ],
      },
      target: {
        configuration: { mcp: { open_api_schema: openApiSchema } },
        schemaInS3: true,
        preconditions: [...OPENAPI_CONDITIONS, ...HOST_CONDITIONS],
        reason:
          'The service asks for credentials and places interfaces while it creates the target, and calls may come at once: the whole way to the service is there before.',
      },
    });
  };
