/** Overlapping networks, which cannot be peered or would have two routes. */
import { raw } from '../../hcl/value';
import type { CrossRule } from '../../inputs/module-input';
import { isInside } from '../../modules/blocks/ipv4-network';

import { OTHER, PEERED, peered, ROUTED, routed, SAMPLE, TRANSIT, type HubInput } from './spokes';

/** HCL: the network of the hub and those of all spokes. */
const ALL = 'flatten([var.vpc_cidr_block, [for spoke in var.spokes : values(spoke.cidr_blocks)]])';

/** HCL: networks that must not contain another one. A route to a transit gateway can be wider than others. */
const CLOSED =
  'flatten([var.vpc_cidr_block, [for spoke in var.spokes : values(spoke.cidr_blocks) if spoke.connection == "peering"]])';

/** HCL: `wide` contains `narrow`. Shortened to the prefix of `wide`, it equals `wide`. */
const INSIDE =
  'split("/", wide)[1] < split("/", narrow)[1] && cidrsubnet(join("/", [split("/", narrow)[0], split("/", wide)[1]]), 0, 0) == wide';

function networksOf({ vpc_cidr_block, spokes }: HubInput): { all: string[]; closed: string[] } {
  const values = Object.values(spokes);
  const cidrsOf = (some: typeof values) =>
    some.flatMap(({ cidr_blocks }) => Object.values(cidr_blocks));
  return {
    all: [vpc_cidr_block, ...cidrsOf(values)],
    closed: [
      vpc_cidr_block,
      ...cidrsOf(values.filter(({ connection }) => connection === 'peering')),
    ],
  };
}

/** A route table can have one route to a network. */
export const networksOnce: CrossRule = {
  variable: 'spokes',
  condition: raw(`try(length(distinct(${ALL})) == length(${ALL}), true)`),
  found: raw(
    `"got \${join(", ", try([for one in distinct(${ALL}) : one if length([for other in ${ALL} : other if other == one]) > 1], []))} more than once"`,
  ),
  want: 'each network in one spoke only, and not the network of the hub, because a route table can have one route to a network',
  fix: 'remove it from all spokes but one, or change the addresses of a network',
  holds: (input: HubInput) => {
    const { all } = networksOf(input);
    return new Set(all).size === all.length;
  },
  bad: {
    spoke_with_the_network_of_the_hub: peered({ cidr_blocks: { vpc: SAMPLE.vpc_cidr_block } }),
    two_spokes_with_one_network: {
      spokes: { orders: PEERED, billing: { ...OTHER, cidr_blocks: PEERED.cidr_blocks } },
    },
    one_network_behind_both_ways: {
      ...TRANSIT,
      spokes: { orders: PEERED, datacenter: { ...ROUTED, cidr_blocks: PEERED.cidr_blocks } },
    },
    one_network_under_two_names: routed({
      cidr_blocks: { datacenter: '172.16.0.0/12', again: '172.16.0.0/12' },
    }),
  },
  good: [{ spokes: { orders: PEERED, billing: OTHER } }],
};

/** VPCs that overlap cannot be peered, and addresses of the hub or of a peered VPC cannot be routed elsewhere. */
export const networksApart: CrossRule = {
  variable: 'spokes',
  condition: raw(
    `try(alltrue(flatten([for wide in ${CLOSED} : [for narrow in ${ALL} : !(${INSIDE})]])), true)`,
  ),
  found: raw(
    `"got \${join(", ", try(flatten([for wide in ${CLOSED} : [for narrow in ${ALL} : "\${narrow} in \${wide}" if ${INSIDE}]]), []))}"`,
  ),
  want: 'no network inside the network of the hub or of a peered spoke, because VPCs that overlap cannot be peered',
  fix: 'change the addresses of one network, or list only the parts that do not overlap. Only a route to the transit gateway can be wider than others',
  holds: (input: HubInput) => {
    const { all, closed } = networksOf(input);
    return !closed.some((wide) => all.some((narrow) => narrow !== wide && isInside(narrow, wide)));
  },
  bad: {
    spoke_inside_the_hub: peered({ cidr_blocks: { vpc: '10.0.240.0/20' } }),
    hub_inside_a_spoke: peered({ cidr_blocks: { vpc: '10.0.0.0/15' } }),
    datacenter_inside_the_hub: routed({ cidr_blocks: { datacenter: '10.0.240.0/20' } }),
    datacenter_inside_a_peered_spoke: {
      ...TRANSIT,
      spokes: { orders: PEERED, datacenter: { ...ROUTED, cidr_blocks: { lab: '10.1.7.0/24' } } },
    },
    overlap_within_a_spoke: peered({ cidr_blocks: { vpc: '10.4.0.0/14', second: '10.6.0.0/16' } }),
  },
  good: [
    peered({ cidr_blocks: { vpc: '10.1.0.0/16', next: '10.2.0.0/15' } }),
    {
      ...TRANSIT,
      spokes: { orders: PEERED, datacenter: { ...ROUTED, cidr_blocks: { all: '10.0.0.0/8' } } },
    },
    routed({ cidr_blocks: { datacenter: '172.16.0.0/12', lab: '172.20.0.0/16' } }),
  ],
};
