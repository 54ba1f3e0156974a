/** Inputs of `private-api-gateway-managed`. */
import { moduleInput } from '../../inputs/module-input';
import { nameShape } from '../../modules/blocks/gateway-target/input';
import {
  addressTypeShape,
  managedTagsRules,
  placeShape,
  sharedTagsShape,
} from '../../modules/blocks/managed-endpoint/input';
import {
  PRIVATE_API_SAMPLE,
  privateApiCredentialShape,
  privateApiNetworkShape,
  privateApiRules,
  privateApiShape,
} from '../scenarios/private-api-gateway/input';

export const input = moduleInput(
  {
    ...nameShape,
    ...privateApiShape,
    ...placeShape,
    ...addressTypeShape,
    ...privateApiNetworkShape,
    ...privateApiCredentialShape,
    ...sharedTagsShape,
  },
  {
    rules: [...privateApiRules, ...managedTagsRules],
    sample: {
      ...PRIVATE_API_SAMPLE,
      subnet_ids: ['subnet-0123456789abcdef0', 'subnet-0123456789abcdef1'],
    },
  },
);
