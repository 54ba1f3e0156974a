/** Resource policies with placeholders for what does not exist yet. No input of a policy can contain braces. */
import { hcl, type Expression } from '../../hcl/value';

/** Placeholder for the IDs of all VPC endpoints of a policy, as the only item of their list. */
export const ENDPOINTS_PLACEHOLDER = '{source_vpc_endpoint_ids}';

/** The policy that the output `access` shows. */
export const SKELETON: Expression = hcl`local.policy_skeleton`;

/** The text of `policy` for one resource. `placeholder` is that of its ARN. */
export const forResource = (policy: Expression, placeholder: string, arn: Expression): Expression =>
  hcl`replace(jsonencode(${policy}), ${placeholder}, ${arn})`;

/** The same `text` with the IDs in a list. */
export const withEndpoints = (text: Expression, endpointIds: Expression): Expression =>
  hcl`replace(${text}, ${ENDPOINTS_PLACEHOLDER}, join("\",\"", ${endpointIds}))`;
