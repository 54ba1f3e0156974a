import type { ResourceChange } from './engines';

interface Replacing {
  readonly arguments: readonly string[];
  /** What says so. */
  readonly source: string;
}

const PAGE = 'provider documentation of the type, "Forces new resource"';
const SOURCE = 'source of the provider: RequiresReplace or ForceNew';

/**
 * Arguments whose change replaces the resource on AWS.
 *
 * The schema provider never asks for a replacement, so an empty list of replacements in its plans says nothing. What
 * says something is whether a plan lets one of these change, or become unknown, on a resource that is there.
 */
export const REPLACING: Readonly<Record<string, Replacing>> = {
  aws_bedrockagentcore_agent_runtime: { arguments: ['agent_runtime_name'], source: SOURCE },
  aws_bedrockagentcore_agent_runtime_endpoint: {
    arguments: ['name', 'agent_runtime_id'],
    source: 'UpdateAgentRuntimeEndpoint takes both in its path: it cannot change them',
  },
  aws_bedrockagentcore_gateway_target: {
    arguments: ['gateway_identifier', 'name'],
    source: 'description of both in the modules, and source of the provider: RequiresReplace',
  },
  aws_bedrockagentcore_resource_policy: { arguments: ['resource_arn'], source: SOURCE },
  aws_cloudwatch_log_group: { arguments: ['name', 'name_prefix'], source: PAGE },
  aws_ec2_transit_gateway_vpc_attachment: {
    arguments: ['transit_gateway_id', 'vpc_id'],
    source: PAGE,
  },
  aws_ec2_transit_gateway_vpc_attachment_accepter: {
    arguments: ['transit_gateway_attachment_id'],
    source: PAGE,
  },
  aws_eip: { arguments: ['domain', 'public_ipv4_pool'], source: PAGE },
  aws_flow_log: {
    arguments: ['iam_role_arn', 'log_destination', 'traffic_type', 'vpc_id'],
    source: 'EC2 has no call that changes a flow log',
  },
  aws_iam_role: { arguments: ['name', 'name_prefix', 'path'], source: PAGE },
  aws_iam_role_policy: { arguments: ['name', 'name_prefix', 'role'], source: PAGE },
  aws_nat_gateway: { arguments: ['allocation_id', 'subnet_id'], source: PAGE },
  aws_route: {
    arguments: ['destination_cidr_block', 'destination_ipv6_cidr_block', 'route_table_id'],
    source: PAGE,
  },
  aws_route53_resolver_rule_association: {
    arguments: ['name', 'resolver_rule_id', 'vpc_id'],
    source: PAGE,
  },
  aws_route53_vpc_association_authorization: {
    arguments: ['vpc_id', 'vpc_region', 'zone_id'],
    source: PAGE,
  },
  aws_route53_zone_association: {
    arguments: ['vpc_id', 'vpc_region', 'zone_id'],
    source: PAGE,
  },
  aws_route_table: { arguments: ['vpc_id'], source: PAGE },
  aws_route_table_association: { arguments: ['subnet_id'], source: PAGE },
  aws_security_group: {
    arguments: ['description', 'name', 'name_prefix', 'vpc_id'],
    source: PAGE,
  },
  aws_subnet: {
    arguments: ['availability_zone', 'availability_zone_id', 'cidr_block', 'vpc_id'],
    source: PAGE,
  },
  aws_vpc: { arguments: ['cidr_block'], source: PAGE },
  aws_vpc_endpoint: {
    arguments: ['service_name', 'service_region', 'vpc_endpoint_type', 'vpc_id'],
    source: SOURCE,
  },
  aws_vpc_peering_connection: {
    arguments: ['peer_owner_id', 'peer_region', 'peer_vpc_id', 'vpc_id'],
    source: PAGE,
  },
  aws_vpc_peering_connection_accepter: {
    arguments: ['vpc_peering_connection_id'],
    source: PAGE,
  },
  aws_vpc_peering_connection_options: {
    arguments: ['vpc_peering_connection_id'],
    source: PAGE,
  },
  aws_vpc_endpoint_policy: { arguments: ['vpc_endpoint_id'], source: SOURCE },
  aws_vpc_security_group_egress_rule: { arguments: ['security_group_id'], source: SOURCE },
  aws_vpc_security_group_ingress_rule: { arguments: ['security_group_id'], source: SOURCE },
  aws_vpclattice_resource_configuration: {
    arguments: ['name', 'resource_gateway_identifier', 'type'],
    source: SOURCE,
  },
  aws_vpclattice_resource_gateway: {
    arguments: ['ip_address_type', 'name', 'subnet_ids', 'vpc_id'],
    source: SOURCE,
  },
};

/** What a plan would replace on AWS, as `address.argument`; and what it deletes or replaces by the engine's own word. */
export function lossesOf(changes: readonly ResourceChange[]): string[] {
  return changes.flatMap(({ address, type, change }) => {
    const deleted = change.actions.includes('delete')
      ? [`${address} ${change.actions.join('+')}`]
      : [];
    const replaced = change.before === null ? [] : (REPLACING[type]?.arguments ?? []);
    return [
      ...deleted,
      ...replaced.filter((name) => mayDiffer(change, name)).map((name) => `${address}.${name}`),
    ];
  });
}

/** Arguments that an update changes or may change. */
export function changedArguments({ change }: ResourceChange): string[] {
  const names = Object.keys({ ...change.before, ...change.after, ...change.after_unknown });
  return names.filter((name) => mayDiffer(change, name)).sort();
}

function mayDiffer(change: ResourceChange['change'], name: string): boolean {
  const { before, after, after_unknown } = change;
  return (
    hasUnknown(after_unknown[name]) ||
    JSON.stringify(before?.[name] ?? null) !== JSON.stringify(after?.[name] ?? null)
  );
}

/** Plans mark what is unknown by `true`, at any depth. */
export function hasUnknown(mark: unknown): boolean {
  if (typeof mark !== 'object' || mark === null) return mark === true;
  return Object.values(mark).some(hasUnknown);
}
