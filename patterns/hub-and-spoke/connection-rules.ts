/** Rules for the inputs of connections: acceptance, transit gateway, and security group. */
import { hcl, raw } from '../../hcl/value';
import type { CrossRule } from '../../inputs/module-input';

import { PEERED, ROUTED, TRANSIT, type HubInput } from './spokes';

const BY_TRANSIT_GATEWAY = 'spoke.connection == "transit_gateway"';
const ANY_BY_TRANSIT_GATEWAY = `anytrue([for spoke in var.spokes : ${BY_TRANSIT_GATEWAY}])`;

const spokesOf = ({ spokes }: HubInput) => Object.values(spokes);
const routedOf = (input: HubInput) =>
  spokesOf(input).filter(({ connection }) => connection === 'transit_gateway');

const WAITING = { ...PEERED, needs_acceptance: true };
const WITH_DATACENTER = { ...TRANSIT, spokes: { orders: PEERED, datacenter: ROUTED } };

export const connectionRules: readonly CrossRule[] = [
  {
    variable: 'accepted_connection_ids',
    condition: hcl`try(alltrue([for key in keys(var.accepted_connection_ids) : contains([for name, spoke in var.spokes : name if spoke.needs_acceptance], key)]), true)`,
    found: hcl('"got ${join(", ", keys(var.accepted_connection_ids))}"'),
    want: 'only keys of spokes with needs_acceptance = true',
    holds: ({ accepted_connection_ids, spokes }: HubInput) =>
      Object.keys(accepted_connection_ids).every((key) => spokes[key]?.needs_acceptance === true),
    companions: {
      accepted_connection_ids: { spokes: { orders: { ...PEERED, needs_acceptance: true } } },
    },
    bad: {
      accepted_spoke_that_is_not_there: {
        accepted_connection_ids: { billing: 'pcx-0123456789abcdef0' },
      },
      accepted_spoke_that_needs_none: {
        accepted_connection_ids: { orders: 'pcx-0123456789abcdef0' },
      },
    },
    good: [
      {
        spokes: { orders: WAITING },
        accepted_connection_ids: { orders: 'pcx-0123456789abcdef0' },
      },
      { spokes: { orders: WAITING } },
    ],
  },
  {
    variable: 'transit_gateway_id',
    condition: raw(`try((var.transit_gateway_id != null) == ${ANY_BY_TRANSIT_GATEWAY}, true)`),
    found: raw(
      `"\${var.transit_gateway_id == null ? "unset" : "set"}, and \${try(${ANY_BY_TRANSIT_GATEWAY}, false) ? "a" : "no"} spoke has connection transit_gateway"`,
    ),
    want: 'it with such a spoke, and only then',
    fix: 'pass the ID of the transit gateway, or omit it',
    holds: (input: HubInput) => (input.transit_gateway_id !== null) === routedOf(input).length > 0,
    bad: {
      spoke_without_its_transit_gateway: {
        spokes: { datacenter: ROUTED },
        transit_gateway_subnet_ids: TRANSIT.transit_gateway_subnet_ids,
      },
      transit_gateway_without_a_spoke: { transit_gateway_id: TRANSIT.transit_gateway_id },
    },
    companions: {
      transit_gateway_id: WITH_DATACENTER,
      transit_gateway_subnet_ids: WITH_DATACENTER,
    },
    good: [WITH_DATACENTER],
  },
  {
    variable: 'transit_gateway_subnet_ids',
    condition: raw(
      `try((length(var.transit_gateway_subnet_ids) > 0) == (var.create_transit_gateway_attachment && ${ANY_BY_TRANSIT_GATEWAY}), true)`,
    ),
    found: raw(
      `"got \${length(var.transit_gateway_subnet_ids)}, and the module \${try(var.create_transit_gateway_attachment && ${ANY_BY_TRANSIT_GATEWAY}, false) ? "attaches" : "does not attach"} the hub"`,
    ),
    want: 'subnets when the module attaches the hub to a transit gateway, and only then',
    fix: 'pass one subnet in each zone with a resource gateway, or omit them',
    holds: (input: HubInput) =>
      input.transit_gateway_subnet_ids.length > 0 ===
      (input.create_transit_gateway_attachment && routedOf(input).length > 0),
    bad: {
      attachment_without_subnets: { ...WITH_DATACENTER, transit_gateway_subnet_ids: [] },
      subnets_of_an_attachment_that_is_there: {
        ...WITH_DATACENTER,
        create_transit_gateway_attachment: false,
      },
    },
    good: [
      {
        ...WITH_DATACENTER,
        create_transit_gateway_attachment: false,
        transit_gateway_subnet_ids: [],
      },
    ],
  },
  {
    variable: 'create_transit_gateway_attachment',
    condition: raw(
      `try(var.create_transit_gateway_attachment || alltrue([for spoke in var.spokes : !(${BY_TRANSIT_GATEWAY} && spoke.needs_acceptance)]), true)`,
    ),
    found: hcl(
      '"false, and ${join(", ", try([for key, spoke in var.spokes : key if spoke.connection == "transit_gateway" && spoke.needs_acceptance], []))} needs acceptance"',
    ),
    want: 'needs_acceptance = false for spokes that use an existing attachment',
    holds: (input: HubInput) =>
      input.create_transit_gateway_attachment ||
      routedOf(input).every(({ needs_acceptance }) => !needs_acceptance),
    bad: {
      attachment_made_elsewhere_and_not_accepted: {
        transit_gateway_id: TRANSIT.transit_gateway_id,
        create_transit_gateway_attachment: false,
        spokes: { datacenter: { ...ROUTED, needs_acceptance: true } },
      },
    },
  },
  {
    variable: 'spokes',
    condition: raw(
      `try(length(distinct([for spoke in var.spokes : spoke.needs_acceptance if ${BY_TRANSIT_GATEWAY}])) < 2, true)`,
    ),
    found: raw(
      `"got \${join(", ", try([for key, spoke in var.spokes : "\${key} needs_acceptance \${spoke.needs_acceptance}" if ${BY_TRANSIT_GATEWAY}], []))}"`,
    ),
    want: 'the same value of needs_acceptance for all spokes behind the transit gateway, because they share the attachment',
    holds: (input: HubInput) =>
      new Set(routedOf(input).map(({ needs_acceptance }) => needs_acceptance)).size < 2,
    bad: {
      attachment_that_is_accepted_by_half: {
        ...TRANSIT,
        spokes: {
          datacenter: ROUTED,
          office: { ...ROUTED, cidr_blocks: { lan: '10.9.0.0/16' }, needs_acceptance: true },
        },
      },
    },
  },
  {
    variable: 'security_group_id',
    condition: hcl`try(var.security_group_id != null || alltrue([for spoke in var.spokes : length(spoke.ports) == 0]), true)`,
    found: hcl(
      '"unset, and ${join(", ", try([for key, spoke in var.spokes : key if length(spoke.ports) > 0], []))} has ports"',
    ),
    want: 'the ID of the security group that allows those ports',
    fix: 'pass the security group of the resource gateways, or omit ports and create the rules elsewhere',
    holds: (input: HubInput) =>
      input.security_group_id !== null ||
      spokesOf(input).every(({ ports }) => Object.keys(ports).length === 0),
    companions: { spokes: { security_group_id: 'sg-0123456789abcdef0' } },
    bad: { ports_without_a_group: { spokes: { orders: { ...PEERED, ports: { https: 443 } } } } },
    good: [
      {
        security_group_id: 'sg-0123456789abcdef0',
        spokes: { orders: { ...PEERED, ports: { https: 443 } } },
      },
    ],
  },
];
