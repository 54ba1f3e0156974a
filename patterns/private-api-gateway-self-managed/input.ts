/** Inputs of `private-api-gateway-self-managed`. */
import { hcl } from '../../hcl/value';
import { anyOf, filled, isTrue, not, rule } from '../../inputs/claims';
import { moduleInput, type CrossRule } from '../../inputs/module-input';
import { tags } from '../../inputs/primitives';
import {
  latticeAddressTypeShape,
  latticeNameShapeRules,
  latticeNameShape,
  resourceGatewayRulesWith,
  resourceGatewayShape,
} from '../../modules/blocks/lattice/input';
import { GIVEN_GATEWAY_GROUP } from '../../modules/blocks/resource-gateway-group';
import {
  PRIVATE_API_SAMPLE,
  privateApiCredentialShape,
  privateApiNetworkShape,
  privateApiRules,
  privateApiShape,
} from '../scenarios/private-api-gateway/input';

/** What a resource gateway that is given brings with it. */
const BESIDE_GIVEN = {
  ...GIVEN_GATEWAY_GROUP,
  execute_api_subnet_ids: ['subnet-0123456789abcdef0'],
};

const GIVEN = {
  create_resource_gateway: false,
  resource_gateway_id: 'rgw-0123456789abcdef0',
  resource_gateway_subnet_ids: [],
};

const wayRules: readonly CrossRule[] = [
  rule(
    anyOf(isTrue('create_resource_gateway'), not(isTrue('create_resource_gateway_security_group'))),
    {
      variable: 'create_resource_gateway_security_group',
      found: hcl`"true, and an existing resource gateway already has security groups"`,
      want: 'false with an existing resource gateway',
      fix: 'pass its security group as resource_gateway_security_group_id',
      bad: {
        group_that_nothing_wears: {
          ...GIVEN,
          execute_api_subnet_ids: BESIDE_GIVEN.execute_api_subnet_ids,
        },
      },
    },
  ),
  rule(
    anyOf(
      isTrue('create_resource_gateway'),
      not(isTrue('create_execute_api_endpoint')),
      filled('execute_api_subnet_ids'),
    ),
    {
      variable: 'create_resource_gateway',
      found: hcl`"false, so the subnets of the endpoint are unknown"`,
      want: 'execute_api_subnet_ids with an existing resource gateway',
      fix: 'pass one subnet per zone',
      bad: { endpoint_without_subnets: { ...GIVEN, ...GIVEN_GATEWAY_GROUP } },
    },
  ),
];

export const input = moduleInput(
  {
    ...latticeNameShape,
    ...privateApiShape,
    ...resourceGatewayShape,
    ...latticeAddressTypeShape,
    ...privateApiNetworkShape,
    ...privateApiCredentialShape,
    tags: tags
      .default({})
      .describe('Tags to apply to all resources that support tags. Targets do not support tags.'),
  },
  {
    rules: [
      ...latticeNameShapeRules,
      ...privateApiRules,
      ...resourceGatewayRulesWith(BESIDE_GIVEN),
      ...wayRules,
    ],
    sample: {
      ...PRIVATE_API_SAMPLE,
      resource_gateway_subnet_ids: ['subnet-0123456789abcdef0', 'subnet-0123456789abcdef1'],
    },
  },
);
