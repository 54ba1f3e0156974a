/** Inputs of `gateway-target-shared`. */
import { z } from 'zod';

import { moduleInput } from '../../inputs/module-input';
import {
  credentialRules,
  credentialShape,
  descriptionShape,
  metadataShape,
  nameShape,
  ownerRules,
  ownerShape,
} from '../../modules/blocks/gateway-target/input';
import { kindRules, kindShape } from '../../modules/blocks/gateway-target/kinds';
import { contractShape } from '../../modules/blocks/lattice/contract';

export const input = moduleInput(
  {
    ...nameShape,
    ...descriptionShape,
    ...ownerShape,
    resource_configuration_arn: contractShape.resource_configuration_arn.describe(
      'Resource of the other account: resource_configuration_arn of its lattice-share. It must be in the region of the gateway.',
    ),
    resource_share_arn: contractShape.resource_share_arn.describe(
      'Share that the resource is in: resource_share_arn of the same lattice-share. The target waits for it, accepted or not.',
    ),
    domain_name: contractShape.domain_name.describe(
      'Name in the certificate of the service: output `domain_name` of `lattice-share`. The plan fails if the target calls another name, because TLS would fail in every call. A wildcard matches one label.',
    ),
    accept_resource_share: z
      .boolean()
      .default(false)
      .describe(
        'Whether the module accepts the share: for an account outside the organization of the owner, or where RAM does not share with AWS Organizations. Inside there is no invitation, and accepting fails. An invitation is accepted once in an account.',
      ),
    ...kindShape,
    ...credentialShape,
    ...metadataShape,
  },
  {
    rules: [...ownerRules, ...kindRules, ...credentialRules],
    sample: {
      name: 'orders',
      gateway_id: 'tools-abcdefghij',
      gateway_role_name: 'tools-gateway',
      private_targets_allowed: true,
      resource_configuration_arn:
        'arn:aws:vpc-lattice:us-east-1:444455556666:resourceconfiguration/rcfg-0123456789abcdef0',
      resource_share_arn:
        'arn:aws:ram:us-east-1:444455556666:resource-share/01234567-89ab-cdef-0123-456789abcdef',
      domain_name: '*.example.com',
      mcp_server: { endpoint: 'https://orders.example.com/mcp' },
    },
  },
);
