/** Inputs of `gateway-target-self-managed`. */
import { moduleInput } from '../../inputs/module-input';
import { tags } from '../../inputs/primitives';
import {
  credentialRules,
  credentialShape,
  descriptionShape,
  metadataShape,
  ownerRules,
  ownerShape,
} from '../../modules/blocks/gateway-target/input';
import { kindRules, kindShape } from '../../modules/blocks/gateway-target/kinds';
import {
  latticeAddressTypeShape,
  latticeNameShapeRules,
  latticeNameShape,
  loneResourceGatewayRules,
  resourceGatewayPlaceShape,
  resourceGatewayShape,
  resourceRules,
  resourceShape,
} from '../../modules/blocks/lattice/input';

export const input = moduleInput(
  {
    ...latticeNameShape,
    ...descriptionShape,
    ...ownerShape,
    ...kindShape,
    ...resourceShape,
    ...resourceGatewayShape,
    ...resourceGatewayPlaceShape,
    ...latticeAddressTypeShape,
    ...credentialShape,
    ...metadataShape,
    tags: tags
      .default({})
      .describe('Tags of the resource gateway and of the resource. A target has none.'),
  },
  {
    rules: [
      ...latticeNameShapeRules,
      ...ownerRules,
      ...kindRules,
      ...loneResourceGatewayRules,
      ...resourceRules,
      ...credentialRules,
    ],
    sample: {
      name: 'orders',
      gateway_id: 'tools-abcdefghij',
      gateway_role_name: 'tools-gateway',
      private_targets_allowed: true,
      mcp_server: { endpoint: 'https://orders.example.com/mcp' },
      vpc_id: 'vpc-0123456789abcdef0',
      resource_gateway_subnet_ids: ['subnet-0123456789abcdef0', 'subnet-0123456789abcdef1'],
      security_group_ids: ['sg-0123456789abcdef0'],
      routing_domain: 'internal-orders-0123456789.us-east-1.elb.amazonaws.com',
    },
  },
);
