/** Rules for each spoke, alone and with the others. */
import { hcl, raw } from '../../hcl/value';
import {
  allOf,
  anyOf,
  bothOrNeither,
  claim,
  claimsAbout,
  not,
  rule,
  type Claim,
} from '../../inputs/claims';
import type { CrossRule } from '../../inputs/module-input';
import { isWholeNetwork } from '../../modules/blocks/ipv4-network';

import { networksApart, networksOnce } from './overlap';
import { OTHER, PEERED, peered, routed, SAMPLE, type HubInput, type Spoke } from './spokes';

const { differs, empty, equals, filled, given, isTrue, missing } = claimsAbout('spoke');

/** A rule that applies to each spoke separately. Other rules cover null in a spoke. */
function eachSpoke(
  { condition: { source: test }, holds }: Claim,
  {
    shows,
    ...rest
  }: Pick<CrossRule, 'want' | 'fix' | 'bad' | 'good'> & {
    /** HCL: what the message shows of a spoke that breaks the rule, after its name. */
    shows: string;
  },
): CrossRule {
  const all = claim(
    raw(`try(alltrue([for spoke in var.spokes : ${test}]), true)`),
    ({ spokes }: { spokes: Readonly<Record<string, Readonly<Record<string, unknown>>>> }) =>
      Object.values(spokes).every(holds),
  );
  return rule(all, {
    variable: 'spokes',
    found: raw(
      `"got \${join(", ", try([for key, spoke in var.spokes : "\${key} ${shows}" if !(${test})], []))}"`,
    ),
    ...rest,
  });
}

const isPeered = equals('connection', 'peering');

const kind = eachSpoke(bothOrNeither(isPeered, given('peer_vpc_id')), {
  shows:
    'with connection ${spoke.connection} and ${spoke.peer_vpc_id == null ? "no" : "a"} peer_vpc_id',
  want: 'peer_vpc_id with peering, and only then',
  bad: {
    peering_with_nobody: peered({ peer_vpc_id: null }),
    peering_and_transit_gateway_at_once: routed({ peer_vpc_id: PEERED.peer_vpc_id }),
  },
  good: [routed({})],
});

const ownRegion = eachSpoke(anyOf(isPeered, missing('peer_region')), {
  shows: 'with peer_region ${jsonencode(spoke.peer_region)} behind a transit gateway',
  want: 'a transit gateway in the region of the hub, because a VPC can only attach in its own region',
  fix: 'omit peer_region, attach the hub to a transit gateway of its region, and peer the two transit gateways. Or peer the VPCs',
  bad: { transit_gateway_of_another_region: routed({ peer_region: 'eu-west-1' }) },
  good: [peered({ peer_region: 'eu-west-1', needs_acceptance: true })],
});

const nothingOfPeering = allOf(
  missing('peer_owner_id'),
  empty('peer_route_table_ids'),
  empty('peer_security_group_ids'),
  not(isTrue('allow_remote_vpc_dns_resolution')),
);

const ofPeering = eachSpoke(anyOf(isPeered, nothingOfPeering), {
  shows: 'with peering attributes behind a transit gateway',
  want: 'peer_owner_id, peer_route_table_ids, peer_security_group_ids, and allow_remote_vpc_dns_resolution with peering only',
  bad: {
    owner_behind_a_transit_gateway: routed({ peer_owner_id: '444455556666' }),
    tables_behind_a_transit_gateway: routed({
      peer_route_table_ids: { private: 'rtb-0123456789abcdef1' },
    }),
    dns_options_behind_a_transit_gateway: routed({ allow_remote_vpc_dns_resolution: true }),
  },
});

const isOfHub = allOf(missing('peer_owner_id'), missing('peer_region'));

const acceptedElsewhere = eachSpoke(
  anyOf(isTrue('needs_acceptance'), differs('connection', 'peering'), isOfHub),
  {
    shows: 'in another account or region without needs_acceptance',
    want: 'needs_acceptance = true with peer_owner_id or peer_region, because only the other side can accept',
    fix: 'set it and accept there with the module spoke, or omit both if they are those of the hub',
    bad: {
      another_account_that_does_not_accept: peered({ peer_owner_id: '444455556666' }),
      another_region_that_does_not_accept: peered({ peer_region: 'eu-west-1' }),
    },
    good: [peered({ peer_owner_id: '444455556666', needs_acceptance: true })],
  },
);

const nothingOfFarSide = allOf(
  empty('peer_route_table_ids'),
  not(isTrue('allow_remote_vpc_dns_resolution')),
);

const farSide = eachSpoke(anyOf(not(isTrue('needs_acceptance')), nothingOfFarSide), {
  shows:
    'with peer_route_table_ids or allow_remote_vpc_dns_resolution, and needs_acceptance is true',
  want: 'neither, because the side that accepts sets them',
  fix: 'pass them to the module spoke, as route_table_ids and allow_remote_vpc_dns_resolution',
  bad: {
    tables_of_the_far_side: peered({
      needs_acceptance: true,
      peer_route_table_ids: { private: 'rtb-0123456789abcdef1' },
    }),
    dns_options_of_the_far_side: peered({
      needs_acceptance: true,
      allow_remote_vpc_dns_resolution: true,
    }),
  },
  good: [
    peered({
      peer_route_table_ids: { private: 'rtb-0123456789abcdef1' },
      allow_remote_vpc_dns_resolution: true,
    }),
  ],
});

const GROUPS = { orders: 'sg-0123456789abcdef1' };

const canNameGroups = allOf(missing('peer_region'), filled('ports'));

const groups = eachSpoke(anyOf(empty('peer_security_group_ids'), canNameGroups), {
  shows: 'with ${length(spoke.ports)} ports and peer_region ${jsonencode(spoke.peer_region)}',
  want: 'ports with peer_security_group_ids, and no peer_region, because a rule cannot reference a security group of another region',
  fix: 'set ports, or omit peer_security_group_ids to use rules by network',
  bad: {
    groups_without_ports: peered({ peer_security_group_ids: GROUPS }),
    groups_of_another_region: {
      security_group_id: 'sg-0123456789abcdef0',
      ...peered({
        peer_region: 'eu-west-1',
        needs_acceptance: true,
        peer_security_group_ids: GROUPS,
        ports: { https: 443 },
      }),
    },
  },
  good: [
    {
      security_group_id: 'sg-0123456789abcdef0',
      ...peered({ peer_security_group_ids: GROUPS, ports: { https: 443 } }),
    },
  ],
});

const someNetwork = eachSpoke(filled('cidr_blocks'), {
  shows: 'without cidr_blocks',
  want: 'at least one network for each spoke',
  fix: 'list every CIDR range of the VPC, or each network behind the transit gateway',
  bad: { spoke_without_networks: peered({ cidr_blocks: {} }) },
});

const allWhole = claim(
  hcl`alltrue([for cidr in spoke.cidr_blocks : try(cidrsubnet(cidr, 0, 0) == cidr, false)])`,
  ({ cidr_blocks }: Spoke) => Object.values(cidr_blocks).every(isWholeNetwork),
);

const wholeNetworks = eachSpoke(allWhole, {
  shows: '${join(" and ", values(spoke.cidr_blocks))}',
  want: 'networks without host bits, such as 10.1.0.0/16',
  bad: {
    network_of_a_host: peered({ cidr_blocks: { vpc: '10.1.2.0/16' } }),
    network_with_an_octet_too_high: peered({ cidr_blocks: { vpc: '10.256.0.0/16' } }),
  },
  good: [peered({ cidr_blocks: { vpc: '10.1.0.0/16', secondary: '100.64.0.0/20' } })],
});

const eachVpcOnce: CrossRule = {
  variable: 'spokes',
  condition: hcl`try(length(distinct([for spoke in var.spokes : spoke.peer_vpc_id if spoke.connection == "peering"])) == length([for spoke in var.spokes : spoke if spoke.connection == "peering"]) && !contains([for spoke in var.spokes : spoke.peer_vpc_id if spoke.connection == "peering"], var.vpc_id), true)`,
  found: hcl(
    '"got ${join(", ", try([for key, spoke in var.spokes : "${key} ${spoke.peer_vpc_id}" if spoke.connection == "peering"], []))}"',
  ),
  want: 'each VPC once, and not the VPC of the hub, because two VPCs can have one connection',
  fix: 'merge the spokes of one VPC, with all its networks in cidr_blocks',
  holds: (input: HubInput) => {
    const ids = Object.values(input.spokes)
      .filter(({ connection }) => connection === 'peering')
      .map(({ peer_vpc_id }) => peer_vpc_id);
    return new Set(ids).size === ids.length && !ids.includes(input.vpc_id);
  },
  bad: {
    one_vpc_twice: {
      spokes: { orders: PEERED, billing: { ...OTHER, peer_vpc_id: PEERED.peer_vpc_id } },
    },
    hub_as_its_own_spoke: peered({ peer_vpc_id: SAMPLE.vpc_id }),
  },
};

export const spokeRules: readonly CrossRule[] = [
  kind,
  ownRegion,
  ofPeering,
  acceptedElsewhere,
  farSide,
  groups,
  someNetwork,
  wholeNetworks,
  networksOnce,
  networksApart,
  eachVpcOnce,
];
