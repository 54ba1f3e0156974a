/** The group of a resource gateway: made by the module, or there already. */
import { hcl } from '../../hcl/value';
import type { CrossRule } from '../../inputs/module-input';

/** One that is there already. */
export const GIVEN_GATEWAY_GROUP = {
  create_resource_gateway_security_group: false,
  resource_gateway_security_group_id: 'sg-0123456789abcdef9',
};

interface GroupInput {
  create_resource_gateway_security_group: boolean;
  resource_gateway_security_group_id: string | null;
}

/** Exactly one of the two. The sample is expected to make it. */
export const gatewayGroupRule: CrossRule = {
  variable: 'resource_gateway_security_group_id',
  condition: hcl`(var.resource_gateway_security_group_id == null) == var.create_resource_gateway_security_group`,
  found: hcl(
    '"${var.resource_gateway_security_group_id == null ? "missing" : "given"}, and create_resource_gateway_security_group is ${var.create_resource_gateway_security_group}"',
  ),
  want: 'exactly one of the two',
  fix: 'pass the id with create_resource_gateway_security_group = false, or neither',
  holds: (input: GroupInput) =>
    (input.resource_gateway_security_group_id === null) ===
    input.create_resource_gateway_security_group,
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
};
