/** Claims about what a workload in a VPC can reach. */
import type { Value } from '../evaluate/value';
import { serviceOf, isRoutedTo, typeOf } from '../graph/endpoints';
import { isCreated, isSame, shownEntity, type Entity } from '../graph/entity';
import { itemsOf } from '../graph/graph';
import { routesOf, type Leads, type Route } from '../graph/routes';
import { tableOf } from '../graph/tables';
import type { Instance } from '../input/plan';
import { every, some } from '../policies/truth';

import type { Claim, ClaimId, Evidence } from './claim';
import { claimOf, type Context, type Findings, type Reason } from './context';
import { endpointsFor, peerFindings } from './entries';
import { step } from './evidence';

export interface Placement {
  readonly workload: Instance;
  /** Attribute that says where it is placed. */
  readonly attribute: string;
  readonly subnets: Value;
  readonly groups: Value;
}

/** A route of the table of a subnet, with the steps that lead there. */
export interface Way {
  readonly route: Route | undefined;
  readonly table: Entity;
  readonly subnet: Entity;
  /** Why the table is not known. */
  readonly why?: string;
  readonly steps: readonly Evidence[];
}

export function outboundClaims(context: Context, placement: Placement): readonly Claim[] {
  const ways = waysOf(context, placement);
  const { workload } = placement;
  const about = (id: ClaimId, sentence: string) => ({ id, subject: workload.address, sentence });
  return [
    claimOf(
      context,
      about(
        'no-internet',
        `No route leads from the subnets of ${workload.address} to the internet`,
      ),
      routeFindings(ways, 'no route of its subnets leads out of the VPC'),
    ),
    claimOf(
      context,
      about(
        'no-other-network',
        `No route or endpoint leads from the subnets of ${workload.address} to another network`,
      ),
      withVpc(
        context,
        ways,
        routeFindings(ways, 'its routes stay in the VPC or lead to AWS services'),
      ),
    ),
    groupClaim(context, placement),
    claimOf(
      context,
      about('s3-path', `${workload.address} can reach Amazon S3 from each of its subnets`),
      s3Findings(context, ways),
    ),
  ];
}

export function waysOf(
  { graph }: Context,
  { workload, attribute, subnets }: Placement,
): readonly Way[] {
  const first = step(graph, workload, attribute);
  const none: Entity = { kind: 'unknown', why: 'the subnets are not known' };
  const unknownWay: Way = {
    route: undefined,
    table: none,
    subnet: none,
    why: 'the subnets are not known',
    steps: [first],
  };
  const items = itemsOf(subnets);
  if (!items || items.length === 0) return [unknownWay];
  return items.flatMap((value): readonly Way[] => {
    const subnet = graph.entities.of(value);
    const { table, via } = tableOf(graph, subnet);
    const steps = [
      first,
      ...(subnet.kind === 'resource' ? [step(graph, subnet.instance)] : []),
      ...via.map((instance) => step(graph, instance)),
      ...(table.kind === 'resource' ? [step(graph, table.instance)] : []),
    ];
    const way = { table, subnet, steps };
    if (table.kind === 'unknown') return [{ ...way, route: undefined, why: table.why }];
    if (table.kind === 'literal')
      return [{ ...way, route: undefined, why: `${table.id} is not in the plan` }];
    const routes = routesOf(graph, table);
    if (routes.length === 0) return [{ ...way, route: undefined }];
    return routes.map((route) => ({
      ...way,
      route,
      steps: [...steps, step(graph, route.from, route.attribute)],
    }));
  });
}

function routeFindings(ways: readonly Way[], proof: string): Findings {
  const unclear = ways.flatMap(({ why, steps, subnet }): Reason[] =>
    why === undefined
      ? []
      : [
          {
            why,
            evidence: steps,
            ...(subnet.kind === 'literal' ? { vouchable: subnet.id } : {}),
          },
        ],
  );
  const of = (leads: Leads, why: (route: Route) => string, isVouchable: boolean): Reason[] =>
    ways.flatMap(({ route, steps }) =>
      route?.leads === leads
        ? [
            {
              why: why(route),
              evidence: steps,
              ...(isVouchable ? { vouchable: route.what } : {}),
            },
          ]
        : [],
    );
  return {
    violated: of(
      'internet',
      ({ from, what }) => `${from.address} leads to the internet through ${what}`,
      false,
    ),
    undecided: [
      ...unclear,
      ...of('unknown', ({ from, what }) => `${from.address}: ${what}`, false),
      ...of(
        'outside',
        ({ from, what }) => `what lies behind ${what} (${from.address}) is not in the plan`,
        true,
      ),
    ],
    proof: { why: proof, evidence: distinct(ways.flatMap(({ steps }) => steps)) },
  };
}

const distinct = (steps: readonly Evidence[]): readonly Evidence[] => [
  ...new Map(steps.map((one) => [`${one.address} ${one.attribute ?? ''}`, one])).values(),
];

/** What connects a whole VPC with other networks without a route: endpoints for services of others, and strangers. */
function withVpc(context: Context, ways: readonly Way[], findings: Findings): Findings {
  const { graph } = context;
  const reasons = vpcsOf(context, ways).flatMap((vpc): readonly Reason[] => [
    ...(vpc.kind === 'resource' ? [] : [{ why: `${shownEntity(vpc)} is not in the plan` }]),
    ...graph.mayName('aws_vpc_endpoint', 'vpc_id', vpc).flatMap((endpoint): readonly Reason[] => {
      if (isSame(graph.entity(endpoint, 'vpc_id'), vpc) === false) return [];
      const isOfAws =
        serviceOf(graph, endpoint) !== undefined &&
        ['Interface', 'Gateway'].includes(typeOf(graph, endpoint) ?? '');
      if (isOfAws) return [];
      const why = `what lies behind ${endpoint.address} is not in the plan`;
      return [{ why, evidence: [step(graph, endpoint)], vouchable: endpoint.address }];
    }),
    ...(vpc.kind === 'resource' ? graph.strangersAt(vpc.instance.address) : []).map((stranger) => ({
      why: `it is not known what ${stranger.address} does with ${shownEntity(vpc)}`,
      evidence: [step(graph, stranger)],
    })),
  ]);
  return { ...findings, undecided: [...findings.undecided, ...reasons] };
}

/** VPCs of the subnets that are in the plan. */
export const vpcsOf = ({ graph }: Context, ways: readonly Way[]): readonly Entity[] =>
  distinctEntities(
    ways.flatMap(({ subnet }) =>
      subnet.kind === 'resource' ? [graph.entity(subnet.instance, 'vpc_id')] : [],
    ),
  );

const distinctEntities = (entities: readonly Entity[]): readonly Entity[] =>
  entities.filter(
    (entity, index) => !entities.slice(0, index).some((other) => isSame(other, entity) === true),
  );

function groupClaim(context: Context, placement: Placement): Claim {
  const { graph } = context;
  const { workload, attribute } = placement;
  const evidence = [step(graph, workload, attribute)];
  const groups = itemsOf(placement.groups);
  const about = {
    id: 'group-egress',
    subject: workload.address,
    sentence: `The security groups of ${workload.address} let traffic out to private addresses and AWS services only`,
  } as const;
  const proof = {
    why: 'every rule names a security group, private addresses, or the prefix list of an AWS service',
    evidence,
  };
  const why = 'its security groups are not known';
  if (!groups || groups.length === 0)
    return claimOf(context, about, { violated: [], undecided: [{ why, evidence }], proof });
  const entities = groups.map((value) => graph.entities.of(value));
  return claimOf(context, about, peerFindings(graph, entities, 'egress', proof));
}

/** VPC endpoints that may be for S3, in the VPCs of the subnets or in one that is not known. */
function endpointsNear(context: Context, ways: readonly Way[]): readonly Instance[] {
  const { graph } = context;
  // A subnet that is not in the plan may be in any VPC.
  if (ways.some(({ subnet }) => subnet.kind !== 'resource')) return endpointsFor(context, 's3');
  const near = vpcsOf(context, ways).flatMap((vpc) =>
    graph.mayName('aws_vpc_endpoint', 'vpc_id', vpc),
  );
  return [...new Set(near)];
}

/** S3 is reached through a gateway endpoint in the table of each subnet. Ways over the internet are not followed. */
function s3Findings(context: Context, ways: readonly Way[]): Findings {
  const { graph } = context;
  const endpoints = endpointsNear(context, ways);
  const gateways = endpoints.filter(
    (endpoint) => typeOf(graph, endpoint) === 'Gateway' && serviceOf(graph, endpoint) === 's3',
  );
  const near = gateways.filter((endpoint) =>
    ways.some(({ table }) => isRoutedTo(graph, endpoint, table) !== false),
  );
  const others = endpoints.filter(
    (endpoint) =>
      !gateways.includes(endpoint) && ['s3', undefined].includes(serviceOf(graph, endpoint)),
  );
  const evidence = near.map((endpoint) => step(graph, endpoint, 'route_table_ids'));
  const reached = ways.map((way) => ({
    way,
    isReached: some([
      ...near.map((endpoint) => isRoutedTo(graph, endpoint, way.table)),
      hasOtherWay(ways, way),
    ]),
  }));
  const isAll = every(reached.map(({ isReached }) => isReached));
  const missing = reached
    .filter(({ isReached }) => isReached === false)
    .map(({ way }): Reason => ({
      why: `the route table of ${shownEntity(way.subnet)} leads to no gateway endpoint for S3`,
      evidence: way.steps,
    }));
  const open = { why: 'whether every route table leads to S3 is not known', evidence };
  // An interface endpoint for S3 is a path too, and what its names resolve to is not looked at. In a VPC that exists,
  // further endpoints may exist.
  const isComplete = others.length === 0 && ways.every(({ subnet }) => isOfNewVpc(context, subnet));
  return {
    violated: isAll === false && isComplete ? missing : [],
    undecided: isAll === undefined || (isAll === false && !isComplete) ? [open] : [],
    proof: { why: 'every route table has a gateway endpoint for S3', evidence },
  };
}

function isOfNewVpc({ graph }: Context, subnet: Entity): boolean {
  const vpc = subnet.kind === 'resource' ? graph.entity(subnet.instance, 'vpc_id') : subnet;
  return vpc.kind === 'resource' && isCreated(vpc.instance);
}

/** A route that leads out of the VPC may lead to S3 too. */
function hasOtherWay(ways: readonly Way[], { subnet }: Way): false | undefined {
  const own = ways.filter((way) => way.subnet === subnet || isSame(way.subnet, subnet) === true);
  const isOpen = own.some(
    ({ route, why }) => why !== undefined || (route !== undefined && route.leads !== 'inside'),
  );
  return isOpen ? undefined : false;
}
