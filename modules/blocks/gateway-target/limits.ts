/** Limitations that all modules of gateway targets share. */

export const FIVE_TARGETS_LIMIT =
  'More than five targets at a time fail: AgentCore creates, changes, or deletes at most five targets of a gateway at a time. Run `terraform apply -parallelism=5`. A target takes three to five minutes.';

export const SHARED_ROLE_LIMIT =
  'All targets of a gateway share one role: a caller of the gateway can use the permissions for every target. If a customer managed key encrypts a secret or schema, attach `kms:Decrypt` to that role yourself.';

export const ASSOCIATION_LIMIT =
  'The deployer needs VPC Lattice permissions: AgentCore associates the resource with its own service network, with the permissions of the principal that runs Terraform.';

export const MANAGED_GROUP_LIMIT =
  'AgentCore creates a new resource gateway when subnets or security groups change, and keeps the old one for a while. AWS refuses to delete its security group until then, and you can delete neither gateway.';

export const REPLACED_RESOURCE_GATEWAY_LIMIT =
  '**A new subnet, another address type, or another `dns_resolution` replaces the resource gateway**, and VPC Lattice refuses to delete one with resources. Destroy the target first.';
