/** What a workload can reach on one side and not on the other. */
import type { Context } from '../claims/context';
import { vpcsOf, waysOf, type Placement, type Way } from '../claims/outbound';
import { placeOf } from '../claims/runtime';
import { serviceOf, isRoutedTo, typeOf } from '../graph/endpoints';
import { isSame, shownEntity } from '../graph/entity';
import { itemsOf } from '../graph/graph';
import { peersOf, type Peer } from '../graph/groups';
import type { Instance } from '../input/plan';
import { some, type Truth } from '../policies/truth';

import { finding, type Finding } from './callers';
import { name } from './difference';
import type { Sides } from './sides';

/** Undefined: it may be there. */
type Found = ReadonlyMap<
  string,
  { readonly truth: true | undefined; readonly path: readonly string[] }
>;

interface Reach {
  readonly internet: Truth;
  readonly internetPath: readonly string[];
  /** Route targets behind which other networks lie. */
  readonly networks: Found;
  /** Why there may be other ways. */
  readonly open: readonly string[];
  readonly services: Found;
  /** What security groups let traffic out to, and rules that say so. */
  readonly peers: ReadonlyMap<string, Peer['kind']>;
  readonly rules: string;
}

export function outboundFindings(
  sides: Sides,
  before: Instance,
  after: Instance,
): readonly Finding[] {
  const [was, is] = [reachOf(sides.before, before), reachOf(sides.after, after)];
  return [
    ...internetFindings(was, is, sides),
    ...networkFindings(was, is, sides),
    ...serviceFindings(was, is, sides),
    ...groupFindings(was, is),
  ];
}

export function reachOf(context: Context, workload: Instance): Reach {
  const block =
    workload.type === 'aws_bedrockagentcore_agent_runtime' ? 'network_mode_config' : 'vpc_config';
  const { mode, placement } = placeOf(context, workload, block);
  if (!placement) {
    const isKnown = typeof mode === 'string';
    return {
      // Without a VPC the service's own network leads to the internet, except for a sandbox.
      internet: mode === 'PUBLIC' ? true : undefined,
      internetPath: isKnown ? [`network_mode ${mode}`] : [],
      networks: new Map(),
      open:
        mode === 'PUBLIC' ? [] : [isKnown ? `network_mode ${mode}` : 'network_mode is not known'],
      services: new Map(),
      peers: new Map([['anything that a network without a VPC reaches', 'unknown']]),
      rules: '',
    };
  }
  const ways = waysOf(context, placement);
  const peers = peersOfGroups(context, placement);
  return {
    ...routesOfWays(ways),
    services: servicesOf(context, ways),
    peers: new Map(peers.map(({ what, kind }) => [what, kind])),
    rules: JSON.stringify(peers.map(ruleOf)),
  };
}

/** Of groups that are not known, or that are not set, nothing is known. */
function peersOfGroups({ graph }: Context, { groups }: Placement): readonly Peer[] {
  const items = itemsOf(groups);
  if (!items || items.length === 0)
    return [{ kind: 'unknown', what: 'security groups that are not known' }];
  return items.flatMap((value) => peersOf(graph, graph.entities.of(value), 'egress'));
}

/** What a rule says beside whom it lets through. */
function ruleOf({ what, from }: Peer): unknown {
  const values = from?.values ?? {};
  const { from_port, to_port, protocol, ip_protocol, egress } = values;
  return [what, from_port, to_port, protocol, ip_protocol, egress];
}

function routesOfWays(ways: readonly Way[]) {
  const leading = (leads: string) => ways.filter(({ route }) => route?.leads === leads);
  const networks = new Map(
    leading('outside').flatMap((way) =>
      way.route ? [[way.route.what, { truth: true as const, path: pathOf(way) }] as const] : [],
    ),
  );
  const open = [
    ...ways.flatMap(({ why }) => why ?? []),
    ...leading('unknown').map(({ route }) => `${route?.from.address ?? ''}: ${route?.what ?? ''}`),
  ];
  const [way] = leading('internet');
  const internet: Truth = way ? true : networks.size > 0 || open.length > 0 ? undefined : false;
  return { internet, internetPath: way ? pathOf(way) : [], networks, open };
}

/** Subnet, route table, target. */
const pathOf = ({ subnet, table, route }: Way): readonly string[] => [
  shownEntity(subnet),
  shownEntity(table),
  route?.what ?? '',
];

/** Of a VPC endpoint whose service is not known: it may be any. */
const ANY_SERVICE = 'a service that is not known';

function servicesOf(context: Context, ways: readonly Way[]): Found {
  const { graph } = context;
  const vpcs = vpcsOf(context, ways);
  const found = new Map<string, { truth: true | undefined; path: readonly string[] }>();
  for (const endpoint of graph.managed('aws_vpc_endpoint')) {
    const isNear = some(vpcs.map((vpc) => isSame(graph.entity(endpoint, 'vpc_id'), vpc)));
    const isRouted =
      typeOf(graph, endpoint) === 'Gateway'
        ? some(ways.map(({ table }) => isRoutedTo(graph, endpoint, table)))
        : true;
    if (isNear === false || isRouted === false) continue;
    const written = graph.value(endpoint, 'service_name');
    const isKnown = typeof written === 'string';
    const service = serviceOf(graph, endpoint) ?? (isKnown ? written : ANY_SERVICE);
    const truth = isNear && isRouted && isKnown ? true : undefined;
    if (found.get(service)?.truth !== true) found.set(service, { truth, path: [endpoint.address] });
  }
  return found;
}

function internetFindings(was: Reach, is: Reach, sides: Sides): readonly Finding[] {
  const path = is.internetPath;
  if (was.internet === false && is.internet === true)
    return [finding('wider', 'internet', ['can reach the internet'], { path })];
  if (was.internet === true && is.internet === false)
    return [
      finding('narrower', 'internet', ['can no longer reach the internet'], {
        path: was.internetPath,
      }),
    ];
  if (was.internet !== undefined && is.internet !== undefined) return [];
  if (isAsBefore(was, is, sides)) return [];
  // Behind another network may lie the internet, and whether a network was there is said of networks.
  const why = [
    ...new Set([...was.open, ...is.open, ...was.networks.keys(), ...is.networks.keys()]),
  ];
  const [reason] = why;
  return [
    finding(
      'undecided',
      'internet',
      [
        'whether it can reach the internet cannot be compared',
        ...(reason === undefined ? [] : [': ', name(reason)]),
      ],
      { mayBeWider: is.internet !== false && was.internet !== true, path },
    ),
  ];
}

/** Whether nothing changes of what is not known, nor anything that it may depend on. */
const isAsBefore = (was: Reach, is: Reach, { areRoutesTouched }: Sides) =>
  !areRoutesTouched &&
  was.internet === is.internet &&
  was.open.join('\n') === is.open.join('\n') &&
  [...was.networks.keys()].join('\n') === [...is.networks.keys()].join('\n');

function networkFindings(was: Reach, is: Reach, sides: Sides): readonly Finding[] {
  if (isAsBefore(was, is, sides)) return [];
  const isUnclear = was.open.length > 0 || is.open.length > 0;
  const added = [...is.networks].filter(([what]) => !was.networks.has(what));
  const gone = [...was.networks].filter(([what]) => !is.networks.has(what));
  return [
    ...added.map(([what, { path }]) =>
      was.open.length > 0
        ? finding('undecided', 'network', ['may newly reach what lies behind ', name(what)], {
            path,
          })
        : finding('wider', 'network', ['can reach what lies behind ', name(what)], { path }),
    ),
    ...gone.map(([what, { path }]) =>
      // What lies behind it may be reached another way.
      is.open.length > 0 || is.networks.size > 0 || is.internet !== false
        ? finding('undecided', 'network', ['may no longer reach what lies behind ', name(what)], {
            path,
            mayBeWider: false,
          })
        : finding('narrower', 'network', ['can no longer reach what lies behind ', name(what)], {
            path,
          }),
    ),
    ...(isUnclear && added.length === 0 && gone.length === 0
      ? [
          finding(
            'undecided',
            'network',
            [
              'which networks it can reach cannot be compared: ',
              name([...is.open, ...was.open][0] ?? ''),
            ],
            { mayBeWider: is.open.length > 0 },
          ),
        ]
      : []),
  ];
}

/** Over the internet every service can be reached, and behind other networks there may be any. */
function serviceFindings(was: Reach, is: Reach, { areRoutesTouched }: Sides): readonly Finding[] {
  const all = new Set([...was.services.keys(), ...is.services.keys()]);
  return [...all].flatMap((service) => {
    const [old, now] = [truthOf(was, service), truthOf(is, service)];
    const path = (is.services.get(service) ?? was.services.get(service))?.path ?? [];
    const about = name(service);
    if (old === now && old !== undefined) return [];
    if (old === false && now === true)
      return [finding('wider', 'service', ['can reach the service ', about], { path })];
    if (old === true && now === false)
      return [
        finding('narrower', 'service', ['can no longer reach the service ', about], { path }),
      ];
    const isAlike = was.services.get(service)?.truth === is.services.get(service)?.truth;
    if (isAlike && !areRoutesTouched) return [];
    return [
      finding(
        'undecided',
        'service',
        ['whether it can reach the service ', about, ' cannot be compared'],
        {
          path,
          mayBeWider: now !== false && old !== true,
        },
      ),
    ];
  });
}

function truthOf({ internet, open, services }: Reach, service: string): Truth {
  if (service === ANY_SERVICE) return services.has(service) ? undefined : false;
  if (internet === true || services.get(service)?.truth === true) return true;
  if (services.has(service) || services.has(ANY_SERVICE)) return undefined;
  return internet === undefined || open.length > 0 ? undefined : false;
}

function groupFindings(was: Reach, is: Reach): readonly Finding[] {
  if (was.rules === is.rules && ![...is.peers.values()].includes('unknown')) return [];
  const added = [...is.peers].filter(([what]) => !was.peers.has(what));
  const gone = [...was.peers].filter(([what]) => !is.peers.has(what));
  const isUnclear = [...was.peers.values()].includes('unknown');
  const isOpen = [...is.peers.values()].includes('unknown');
  if (added.length === 0 && gone.length === 0)
    return was.rules === is.rules
      ? []
      : [finding('undecided', 'groups', ['rules of its security groups change'])];
  return [
    ...added.map(([what, kind]) =>
      kind === 'unknown' || isUnclear
        ? finding('undecided', 'groups', ['security groups may let traffic out to ', name(what)])
        : finding('wider', 'groups', ['security groups let traffic out to ', name(what)]),
    ),
    ...gone.map(([what, kind]) =>
      // Ranges may be in each other.
      kind === 'unknown' || isOpen || added.length > 0 || is.peers.size > 0
        ? finding(
            'undecided',
            'groups',
            ['security groups may not let traffic out to ', name(what)],
            {
              mayBeWider: false,
            },
          )
        : finding('narrower', 'groups', ['security groups let no traffic out to ', name(what)]),
    ),
  ];
}
