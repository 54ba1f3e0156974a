/** What a value names: a resource of the plan, something that exists outside of it, or nobody knows what. */
import { Symbolic, Unknown, type Value } from '../evaluate/value';
import type { Instance } from '../input/plan';
import type { Truth } from '../policies/truth';

export type Entity =
  | { readonly kind: 'resource'; readonly instance: Instance }
  /** The route table that AWS creates with a VPC. */
  | { readonly kind: 'main-table'; readonly vpc: Instance }
  | { readonly kind: 'literal'; readonly id: string }
  | { readonly kind: 'unknown'; readonly why: string };

/** Attributes that name a resource and nothing else, for types whose names AWS gives once. */
const IDENTITY: Readonly<Record<string, readonly string[]>> = {
  aws_api_gateway_rest_api: ['id', 'arn'],
  aws_bedrockagentcore_agent_runtime: ['agent_runtime_id', 'agent_runtime_arn'],
  aws_bedrockagentcore_agent_runtime_endpoint: ['agent_runtime_endpoint_arn'],
  aws_bedrockagentcore_gateway: ['gateway_id', 'gateway_arn'],
  aws_bedrockagentcore_memory: ['id', 'arn'],
  aws_ec2_carrier_gateway: ['id', 'arn'],
  aws_ec2_managed_prefix_list: ['id', 'arn'],
  aws_ec2_transit_gateway: ['id', 'arn'],
  aws_egress_only_internet_gateway: ['id'],
  aws_iam_role: ['arn'],
  aws_instance: ['id', 'arn'],
  aws_internet_gateway: ['id', 'arn'],
  aws_lb: ['id', 'arn'],
  aws_nat_gateway: ['id'],
  aws_network_interface: ['id', 'arn'],
  aws_ram_resource_share: ['id', 'arn'],
  aws_route_table: ['id', 'arn'],
  aws_security_group: ['id', 'arn'],
  aws_subnet: ['id', 'arn'],
  aws_vpc: ['id', 'arn'],
  aws_vpc_endpoint: ['id', 'arn'],
  aws_vpc_peering_connection: ['id'],
  aws_vpclattice_resource_configuration: ['id', 'arn'],
  aws_vpclattice_resource_gateway: ['id', 'arn'],
  aws_vpn_gateway: ['id', 'arn'],
};

const MAIN_TABLE = ['main_route_table_id', 'default_route_table_id'];

/** Resources of a plan by what names them. */
export class Entities {
  private readonly byId = new Map<string, Instance[]>();
  private readonly mainTables = new Map<string, Instance[]>();

  constructor(private readonly instances: ReadonlyMap<string, Instance>) {
    for (const instance of instances.values()) {
      if (instance.mode !== 'managed') continue;
      this.index(this.byId, instance, IDENTITY[instance.type] ?? []);
      if (instance.type === 'aws_vpc') this.index(this.mainTables, instance, MAIN_TABLE);
    }
  }

  private index(map: Map<string, Instance[]>, instance: Instance, names: readonly string[]): void {
    for (const id of new Set(names.map((name) => instance.values[name])))
      if (typeof id === 'string' && id !== '') map.set(id, [...(map.get(id) ?? []), instance]);
  }

  of(value: Value): Entity {
    if (typeof value === 'string' && value !== '') return this.ofId(value);
    if (value instanceof Symbolic) return this.ofSymbol(value);
    if (value === null) return { kind: 'unknown', why: 'it is not set' };
    const why = value instanceof Unknown ? value.why : 'it is no single ID';
    return { kind: 'unknown', why };
  }

  private ofId(id: string): Entity {
    const [instance, ...more] = this.byId.get(id) ?? [];
    if (more.length > 0)
      return { kind: 'unknown', why: 'several resources of the plan have this ID' };
    if (instance) return { kind: 'resource', instance };
    const [vpc, ...others] = this.mainTables.get(id) ?? [];
    if (vpc && others.length === 0) return { kind: 'main-table', vpc };
    return { kind: 'literal', id };
  }

  private ofSymbol({ address, path }: Symbolic): Entity {
    const instance = this.instances.get(address);
    const why = `${address}.${path} is not known before the apply`;
    if (instance?.mode !== 'managed') return { kind: 'unknown', why };
    if (IDENTITY[instance.type]?.includes(path)) return { kind: 'resource', instance };
    if (instance.type === 'aws_vpc' && MAIN_TABLE.includes(path))
      return { kind: 'main-table', vpc: instance };
    return { kind: 'unknown', why };
  }

  /** The resource that text names, whole; undefined where it names none. */
  named(text: string): Instance | undefined {
    const entity = this.ofId(text);
    return entity.kind === 'resource' ? entity.instance : undefined;
  }
}

/**
 * Whether two entities are one. A resource of the plan is never something literal: an ID of the plan that is known is
 * looked up, and one that is not known has not been given yet.
 */
export function isSame(a: Entity, b: Entity): Truth {
  if (a.kind === 'unknown' || b.kind === 'unknown') return undefined;
  if (a.kind === 'resource' && b.kind === 'resource')
    return a.instance.address === b.instance.address;
  if (a.kind === 'main-table' && b.kind === 'main-table') return a.vpc.address === b.vpc.address;
  if (a.kind === 'literal' && b.kind === 'literal') return a.id === b.id;
  const [main, other] = a.kind === 'main-table' ? [a, b] : [b, a];
  // The main table of a VPC that exists may be any table.
  if (main.kind === 'main-table' && isCreated(main.vpc)) return false;
  return main.kind === 'main-table' && other.kind === 'literal' ? undefined : false;
}

/** Whether a resource does not exist yet, so that AWS has put nothing on it that the plan does not show. */
export function isCreated({ type, unknown }: Instance): boolean {
  if (unknown === null || typeof unknown !== 'object') return unknown === true;
  const mask = unknown as Readonly<Record<string, unknown>>;
  return ['id', ...(IDENTITY[type] ?? [])].some((name) => mask[name] === true);
}

export const shownEntity = (entity: Entity): string => {
  switch (entity.kind) {
    case 'resource':
      return entity.instance.address;
    case 'main-table':
      return `the main route table of ${entity.vpc.address}`;
    case 'literal':
      return entity.id;
    case 'unknown':
      return 'something that is not known';
  }
};
