/** VPC endpoints: their service, their policies, and the tables that lead to them. */
import type { Value } from '../evaluate/value';
import type { Instance } from '../input/plan';
import { parsePolicy, type Policy } from '../policies/document';
import { every, some, type Truth } from '../policies/truth';

import { isCreated, isSame, type Entity } from './entity';
import { itemsOf, type Graph } from './graph';

const SERVICE = /^com\.amazonaws\.([a-z0-9-]+)\.([a-z0-9.-]+)$/;

/** Name of the AWS service behind an endpoint, such as `bedrock-agentcore`. Undefined: none of AWS, or not known. */
export function serviceOf(graph: Graph, endpoint: Instance): string | undefined {
  const name = graph.value(endpoint, 'service_name');
  const [, , service] = typeof name === 'string' ? (SERVICE.exec(name) ?? []) : [];
  // Services of customers are named com.amazonaws.vpce.<region>.vpce-svc-....
  return service === undefined || /(^|\.)vpce-svc-/.test(service) ? undefined : service;
}

/** Region of the service, which is the endpoint's unless it says otherwise. */
export function regionOfService(graph: Graph, endpoint: Instance): string | undefined {
  const name = graph.value(endpoint, 'service_name');
  return typeof name === 'string' ? SERVICE.exec(name)?.[1] : undefined;
}

export const typeOf = (graph: Graph, endpoint: Instance): string | undefined => {
  const type = graph.value(endpoint, 'vpc_endpoint_type');
  return type === null ? 'Gateway' : typeof type === 'string' ? type : undefined;
};

/** Policies of an endpoint, of which one counts; none: AWS lets everything through. */
export interface EndpointPolicies {
  readonly policies: readonly Policy[];
  readonly from: readonly Instance[];
  /** Why there may be others. */
  readonly open?: string;
}

export function policiesOf(graph: Graph, endpoint: Instance): EndpointPolicies {
  const entity: Entity = { kind: 'resource', instance: endpoint };
  const separate = graph
    .mayName('aws_vpc_endpoint_policy', 'vpc_endpoint_id', entity)
    .map((policy) => ({
      policy,
      isOfThis: isSame(graph.entity(policy, 'vpc_endpoint_id'), entity),
    }));
  const open = separate.find(({ isOfThis }) => isOfThis === undefined);
  const found = separate.filter(({ isOfThis }) => isOfThis === true);
  const own = graph.value(endpoint, 'policy');
  const isSet = own !== null && own !== '';
  const values: readonly Value[] = [
    ...(isSet ? [own] : []),
    ...found.map(({ policy }) => graph.value(policy, 'policy')),
  ];
  const stranger = graph.strangersAt(endpoint.address)[0];
  const why =
    open !== undefined
      ? `it is not known which VPC endpoint ${open.policy.address} is about`
      : stranger !== undefined
        ? `it is not known what ${stranger.address} does with ${endpoint.address}`
        : !isSet && found.length === 0 && !isCreated(endpoint)
          ? `the policy of ${endpoint.address} is not in the plan`
          : undefined;
  return {
    policies: values.map(parsePolicy),
    from: [...(isSet ? [endpoint] : []), ...found.map(({ policy }) => policy)],
    ...(why === undefined ? {} : { open: why }),
  };
}

/** Whether a table has the routes of a gateway endpoint. */
export function isRoutedTo(graph: Graph, endpoint: Instance, table: Entity): Truth {
  const own = graph.value(endpoint, 'route_table_ids');
  const tables = itemsOf(own);
  const ofOwn = tables
    ? some(tables.map((value) => isSame(graph.entities.of(value), table)))
    : undefined;
  const isThis: Entity = { kind: 'resource', instance: endpoint };
  const separate = graph
    .mayName('aws_vpc_endpoint_route_table_association', 'vpc_endpoint_id', isThis)
    .map((association) =>
      every([
        isSame(graph.entity(association, 'vpc_endpoint_id'), isThis),
        isSame(graph.entity(association, 'route_table_id'), table),
      ]),
    );
  return some([ofOwn, ...separate]);
}

/** Security groups of an interface endpoint; undefined where they are not known. */
export function groupsOf(graph: Graph, endpoint: Instance): readonly Entity[] | undefined {
  const own = itemsOf(graph.value(endpoint, 'security_group_ids'));
  const isThis: Entity = { kind: 'resource', instance: endpoint };
  const separate = graph
    .mayName('aws_vpc_endpoint_security_group_association', 'vpc_endpoint_id', isThis)
    .map((association) => ({
      association,
      isOfThis: isSame(graph.entity(association, 'vpc_endpoint_id'), isThis),
    }))
    .filter(({ isOfThis }) => isOfThis !== false);
  if (!own || separate.some(({ isOfThis }) => isOfThis === undefined)) return undefined;
  return [
    ...own.map((value) => graph.entities.of(value)),
    ...separate.map(({ association }) => graph.entity(association, 'security_group_id')),
  ];
}
