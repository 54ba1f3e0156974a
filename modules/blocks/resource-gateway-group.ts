/** The group of a resource gateway: made by the module, or there already. */
import { givenOrCreated } from './given-or-created';

/** One that is there already. */
export const GIVEN_GATEWAY_GROUP = {
  create_resource_gateway_security_group: false,
  resource_gateway_security_group_id: 'sg-0123456789abcdef9',
};

/** Exactly one of the two. The sample is expected to make it. */
export const gatewayGroupRule = givenOrCreated(
  'resource_gateway_security_group_id',
  'create_resource_gateway_security_group',
  {
    bad: {
      group_given_and_made: {
        resource_gateway_security_group_id: GIVEN_GATEWAY_GROUP.resource_gateway_security_group_id,
      },
      group_neither_given_nor_made: { create_resource_gateway_security_group: false },
    },
    companions: {
      resource_gateway_security_group_id: { create_resource_gateway_security_group: false },
    },
    good: [GIVEN_GATEWAY_GROUP],
  },
);
