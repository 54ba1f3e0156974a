/** An MCP server behind an internal Network Load Balancer that ends TLS in front of an ingress. */
import type { Construct } from 'constructs';

import type { EgressMode } from '../../../facts/egress-modes';
import { hcl, tpl } from '../../../hcl/value';
import { checkTiming } from '../../../modules/blocks/private-load-balancer/load-balancer';
import { declarePrivateScenario } from '../scenario';

/** Declares the scenario in one mode. */
export const declareScenario =
  (mode: EgressMode) =>
  (scope: Construct): void => {
    declarePrivateScenario(scope, {
      mode,
      kind: 'network',
      groups: {
        comment:
          'There from the start: a Network Load Balancer that is made without groups can never get any.',
        onPort80: true,
      },
      targetGroup: {
        protocol: 'TCP',
        optional: true,
        further: {
          '# preserve_client_ip':
            'The backend lets in the group of the load balancer, so that must be who calls.',
          preserve_client_ip: 'false',
        },
        healthCheck: {
          protocol: hcl`var.health_check.protocol`,
          path: hcl`var.health_check.protocol == "TCP" ? null : var.health_check.path`,
          matcher: hcl`var.health_check.protocol == "TCP" ? null : var.health_check.matcher`,
          ...checkTiming,
        },
      },
      target: {
        configuration: {
          mcp: {
            mcp_server: {
              endpoint: tpl('https://${var.host_name}${var.path}'),
              listing_mode: hcl`var.listing_mode`,
            },
          },
        },
        schemaInS3: false,
        reason:
          'The service asks for credentials, and the server for its tools, while it creates the target: the whole way to the server is there before.',
      },
    });
  };
