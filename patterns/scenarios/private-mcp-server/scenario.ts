/** An MCP server behind an internal Network Load Balancer that ends TLS in front of an ingress. */
import type { Construct } from 'constructs';

import type { EgressMode } from '../../../facts/egress-modes';
import { hcl, tpl } from '../../../hcl/value';
import {
  NETWORK_GROUPS,
  NETWORK_TARGET_GROUP,
} from '../../../modules/blocks/private-load-balancer/network';
import { declarePrivateScenario } from '../scenario';

/** Declares the scenario in one mode. */
export const declareScenario =
  (mode: EgressMode) =>
  (scope: Construct): void => {
    declarePrivateScenario(scope, {
      mode,
      kind: 'network',
      groups: NETWORK_GROUPS,
      targetGroup: NETWORK_TARGET_GROUP,
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
