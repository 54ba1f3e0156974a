import type { CtyObject } from './cty';

/**
 * Values that the real provider fills in where a configuration leaves the argument out. The schema does not tell
 * them; only those that an output or a data source shows are here.
 */
export const DEFAULTS: Readonly<Record<string, CtyObject>> = {
  aws_cloudwatch_log_group: { retention_in_days: 0, skip_destroy: false },
  aws_flow_log: { log_destination_type: 'cloud-watch-logs', max_aggregation_interval: 600 },
  aws_iam_role: { force_detach_policies: false, max_session_duration: 3600, path: '/' },
  aws_nat_gateway: { connectivity_type: 'public' },
  aws_security_group: { description: 'Managed by Terraform', revoke_rules_on_delete: false },
  aws_subnet: {
    assign_ipv6_address_on_creation: false,
    enable_dns64: false,
    enable_resource_name_dns_a_record_on_launch: false,
    enable_resource_name_dns_aaaa_record_on_launch: false,
    ipv6_native: false,
    map_public_ip_on_launch: false,
  },
  aws_vpc: { enable_dns_support: true, instance_tenancy: 'default' },
  aws_vpc_endpoint: { vpc_endpoint_type: 'Gateway' },
};

interface Recomputed {
  readonly when: 'anything' | readonly string[];
  readonly then: readonly string[];
}

/** Computed attributes that become unknown again when an update changes what they follow from. */
export const RECOMPUTED: Readonly<Record<string, readonly Recomputed[]>> = {
  // The real provider plans a new version for any change, and keeps the number if only tags change.
  aws_bedrockagentcore_agent_runtime: [{ when: 'anything', then: ['agent_runtime_version'] }],
  aws_subnet: [
    { when: ['availability_zone'], then: ['availability_zone_id'] },
    { when: ['availability_zone_id'], then: ['availability_zone'] },
    { when: ['ipv6_cidr_block'], then: ['ipv6_cidr_block_association_id'] },
  ],
  aws_vpc: [
    {
      when: ['assign_generated_ipv6_cidr_block'],
      then: ['ipv6_association_id', 'ipv6_cidr_block', 'ipv6_cidr_block_network_border_group'],
    },
  ],
  aws_vpc_endpoint: [
    { when: ['subnet_ids'], then: ['network_interface_ids'] },
    { when: ['private_dns_enabled'], then: ['dns_entry'] },
  ],
};
