/** How a gateway reaches a target, and what is at the other end. */
import { isMap, Symbolic, Text, Unknown, type Value, type ValueMap } from '../evaluate/value';
import type { Instance } from '../input/plan';
import type { Truth } from '../policies/truth';

import { isSame, type Entity } from './entity';
import { itemsOf, onlyBlock, type Graph } from './graph';

/** What a target is in `target_configuration`, and whether AWS calls it without an address of the internet. */
const STAYS_ON_AWS = ['agentcore_runtime', 'lambda'];

export interface TargetKind {
  /** Such as `mcp_server` or `lambda`; undefined where it is not known. */
  readonly kind: string | undefined;
  readonly staysOnAws: boolean;
  /** Host of its URL, where the plan shows one. */
  readonly host: string | undefined;
}

export function targetKindOf(graph: Graph, target: Instance): TargetKind {
  const none = { kind: undefined, staysOnAws: false, host: undefined };
  const top = onlyBlock(graph.value(target, 'target_configuration'));
  if (!isMapBlock(top)) return none;
  const [protocol] = filledBlocks(top);
  const [found] = protocol ? filledBlocks(protocol.block) : [];
  if (!found) return none;
  const endpoint = found.block.get('endpoint');
  const host = typeof endpoint === 'string' ? hostOf(endpoint) : undefined;
  return { kind: found.name, staysOnAws: STAYS_ON_AWS.includes(found.name), host };
}

const isMapBlock = (block: ValueMap | Unknown | undefined): block is ValueMap =>
  block !== undefined && !(block instanceof Unknown);

function filledBlocks(map: ValueMap): readonly { name: string; block: ValueMap }[] {
  return [...map].flatMap(([name, value]) => {
    const [item] = itemsOf(value) ?? [];
    return item !== undefined && isMap(item) ? [{ name, block: item }] : [];
  });
}

function hostOf(url: string): string | undefined {
  return /^https?:\/\/([^/:?#]+)/.exec(url)?.[1];
}

/** Through what a target is reached. */
export type Egress =
  | { readonly mode: 'none' }
  | { readonly mode: 'unknown'; readonly why: string }
  | {
      readonly mode: 'managed' | 'self-managed';
      /** Host name or address of what is reached; null: that of the target's URL. */
      readonly destination: Value;
      readonly groups: Value;
      /** Resources on the way, in order. */
      readonly via: readonly Instance[];
      /** The resource configuration, which can be shared. */
      readonly configuration?: Instance;
    };

const unknown = (why: string): Egress => ({ mode: 'unknown', why });

export function egressOf(graph: Graph, target: Instance): Egress {
  const block = onlyBlock(graph.value(target, 'private_endpoint'));
  if (block === undefined) return { mode: 'none' };
  if (block instanceof Unknown) return unknown('private_endpoint is not known');
  const managed = onlyBlock(block.get('managed_vpc_resource') ?? null);
  const lattice = onlyBlock(block.get('self_managed_lattice_resource') ?? null);
  if (managed instanceof Unknown || lattice instanceof Unknown)
    return unknown('private_endpoint is not known');
  if (managed)
    return {
      mode: 'managed',
      destination: managed.get('routing_domain') ?? null,
      groups: managed.get('security_group_ids') ?? null,
      via: [],
    };
  if (!lattice) return unknown('private_endpoint is empty');
  return throughLattice(graph, lattice.get('resource_configuration_identifier') ?? null);
}

function throughLattice(graph: Graph, identifier: Value): Egress {
  const configuration = graph.entities.of(identifier);
  if (!isOf(configuration, 'aws_vpclattice_resource_configuration'))
    return unknown('its resource configuration is not in the plan');
  const { instance } = configuration;
  const gateway = graph.entity(instance, 'resource_gateway_identifier');
  const isOurs = isOf(gateway, 'aws_vpclattice_resource_gateway');
  return {
    mode: 'self-managed',
    destination: destinationOf(graph, instance),
    groups: isOurs
      ? graph.value(gateway.instance, 'security_group_ids')
      : new Unknown('its resource gateway is not in the plan'),
    via: [instance, ...(isOurs ? [gateway.instance] : [])],
    configuration: instance,
  };
}

type Resource = Extract<Entity, { kind: 'resource' }>;

const isOf = (entity: Entity, type: string): entity is Resource =>
  entity.kind === 'resource' && entity.instance.type === type;

function destinationOf(graph: Graph, configuration: Instance): Value {
  const open = new Unknown('its resource is not known');
  const block = onlyBlock(graph.value(configuration, 'resource_configuration_definition'));
  if (!isMapBlock(block)) return open;
  const ip = onlyBlock(block.get('ip_resource') ?? null);
  const dns = onlyBlock(block.get('dns_resource') ?? null);
  if (isMapBlock(ip)) return ip.get('ip_address') ?? open;
  return isMapBlock(dns) ? (dns.get('domain_name') ?? open) : open;
}

/** The load balancer or VPC endpoint that a host name is of. */
export function ownerOfName(graph: Graph, name: Value): Instance | undefined {
  const { instances } = graph.configuration.plan;
  if (name instanceof Symbolic) {
    const instance = instances.get(name.address);
    const isName =
      (instance?.type === 'aws_lb' && name.path === 'dns_name') ||
      (instance?.type === 'aws_vpc_endpoint' && /^dns_entry\b/.test(name.path));
    return isName ? instance : undefined;
  }
  const endpoint = endpointInName(graph, name);
  if (endpoint || typeof name !== 'string') return endpoint;
  return graph.managed('aws_lb').find(({ values }) => values.dns_name === name);
}

const EXECUTE_API = /^\.execute-api\.[a-z0-9-]+\.amazonaws\.com(\.cn)?$/;

/** The VPC endpoint in `<api>-<endpoint>.execute-api.<region>.amazonaws.com`, which AWS resolves to its addresses. */
function endpointInName(graph: Graph, name: Value): Instance | undefined {
  const entity = graph.entities.of(endpointPart(name));
  return isOf(entity, 'aws_vpc_endpoint') ? entity.instance : undefined;
}

function endpointPart(name: Value): Value {
  if (typeof name === 'string') {
    const [, id, rest] = /^\w+-(vpce-\w+)(\..*)$/.exec(name) ?? [];
    return id !== undefined && EXECUTE_API.test(rest ?? '') ? id : null;
  }
  if (!(name instanceof Text)) return null;
  const [rest, endpoint, hyphen, ...api] = [...name.parts].reverse();
  const isName =
    typeof rest === 'string' &&
    EXECUTE_API.test(rest) &&
    typeof hyphen === 'string' &&
    /^\w*-$/.test(hyphen) &&
    api.length <= 1;
  return isName ? (endpoint ?? null) : null;
}

export interface Share {
  readonly share: Instance;
  readonly association: Instance;
  /** Undefined where it is not known whether the share is about this. */
  readonly isAbout: Truth;
}

/** Shares that a resource configuration is in, or may be in: an ARN that is written out may be its own. */
export function sharesOf(graph: Graph, configuration: Instance): readonly Share[] {
  const entity: Entity = { kind: 'resource', instance: configuration };
  return graph.managed('aws_ram_resource_association').flatMap((association): Share[] => {
    const about = graph.entity(association, 'resource_arn');
    const isLiteral = about.kind === 'literal' && about.id.includes(':resourceconfiguration/');
    const isAbout = isLiteral ? undefined : isSame(about, entity);
    if (isAbout === false) return [];
    const share = graph.entity(association, 'resource_share_arn');
    return [
      {
        association,
        share: share.kind === 'resource' ? share.instance : association,
        isAbout,
      },
    ];
  });
}
