/** Inputs of `gateway-target-managed`. */
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
import {
  addressTypeShape,
  givenGroupsShape,
  managedTagsRules,
  managedTagsShape,
  placeShape,
  routingDomainShape,
} from '../../modules/blocks/managed-endpoint/input';

export const input = moduleInput(
  {
    ...nameShape,
    ...descriptionShape,
    ...ownerShape,
    ...kindShape,
    ...placeShape,
    ...givenGroupsShape,
    ...addressTypeShape,
    ...routingDomainShape,
    ...credentialShape,
    ...metadataShape,
    ...managedTagsShape,
  },
  {
    rules: [...ownerRules, ...kindRules, ...credentialRules, ...managedTagsRules],
    sample: {
      name: 'orders',
      gateway_id: 'tools-abcdefghij',
      gateway_role_name: 'tools-gateway',
      private_targets_allowed: true,
      mcp_server: { endpoint: 'https://orders.example.com/mcp' },
      vpc_id: 'vpc-0123456789abcdef0',
      subnet_ids: ['subnet-0123456789abcdef0', 'subnet-0123456789abcdef1'],
      security_group_ids: ['sg-0123456789abcdef0'],
    },
  },
);
