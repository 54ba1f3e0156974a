/** The network mode of a tool of AgentCore, which may be in a VPC or outside of any. */
import { hcl, raw, type Expression } from '../../../hcl/value';
import {
  anyOf,
  empty,
  equals,
  exactlyOne,
  filled,
  given,
  isAmong,
  isTrue,
  not,
  rule,
  type Claim,
} from '../../../inputs/claims';
import { listOf, oneOf } from '../../../inputs/facets';
import type { CrossRule } from '../../../inputs/module-input';
import { subnetId, vpcId } from '../../../inputs/primitives';
import type { Takes } from '../../../inputs/wiring';
import type { Workload } from '../workload';

import { placementShape, SUBNETS } from './input';

/** Whether the tool is in a VPC. */
export const IN_VPC: Expression = hcl`local.in_vpc`;

/** The names that the blocks of such a network are made of. */
export const MODE_LOCALS = {
  in_vpc: hcl`var.network_mode == "VPC"`,
  creates_security_group: hcl`local.in_vpc && var.create_security_group`,
};

/** Whether the module creates the security group of a tool. */
export const OWN_GROUP_IN_VPC: Expression = hcl`local.creates_security_group`;

/** What of a network a call has no room for in another mode. */
export const VPC_TAKES: Takes = {
  vpc_id: { onlyWith: 'network_mode', being: 'VPC' },
  subnet_ids: { onlyWith: 'network_mode', being: 'VPC' },
};

interface Modes {
  modes: readonly [string, ...string[]];
  /** What the tool can do outside of a VPC, by mode. */
  outside: Readonly<Record<string, string>>;
  /** The mode that nothing has to be said for. */
  fallback: string;
  /** The mode outside of a VPC that only `allow_internet_egress` opens; without one, that input is of a VPC alone. */
  asksForInternet?: string;
}

/** The inputs of a placement, of which a tool outside of a VPC has none. */
export const toolPlacementShape = (workload: Workload, { modes, outside, fallback }: Modes) => ({
  network_mode: oneOf(modes)
    .default(fallback)
    .describe(
      `Network of the ${workload.noun}. VPC: network interfaces in \`subnet_ids\`, which reach only what the egress inputs name. ${Object.entries(
        outside,
      )
        .map(([mode, reaches]) => `${mode}: ${reaches}.`)
        .join(' ')} Changing it replaces the ${workload.noun}.`,
    ),
  ...placementShape(workload),
  vpc_id: vpcId
    .nullable()
    .default(null)
    .describe(
      `ID of the VPC of the ${workload.noun}'s network interfaces. Required when \`network_mode = "VPC"\`.`,
    ),
  subnet_ids: listOf(subnetId, { max: SUBNETS.max, fix: 'pass one private subnet per zone' })
    .default([])
    .describe(
      `IDs of private subnets in \`vpc_id\`, in zones that AgentCore supports. Required when \`network_mode = "VPC"\`. Changing them replaces the ${workload.noun}.`,
    ),
});

const PLACED = ['vpc_id', 'subnet_ids'] as const;
const GROUP = 'sg-0123456789abcdef1';

/** Changes to a sample in a VPC that take the tool out of it. */
export const outsideVpc = (mode: string) => ({
  network_mode: mode,
  vpc_id: null,
  subnet_ids: [],
  minimum_zones: 1,
});

const modeSays = (found: string): Expression =>
  raw(`"${found}, and network_mode is \${var.network_mode}"`);

/** Inputs that only a network of yours has a use for, each with a value. */
const OF_VPC: Readonly<Record<string, unknown>> = {
  security_group_ids: [GROUP],
  egress_to_security_groups: { orders: { security_group_id: GROUP, port: 443 } },
  egress_to_networks: { intranet: { cidr_block: '10.1.0.0/16', port: 443 } },
  egress_to_prefix_lists: { s3: { prefix_list_id: 'pl-0123456789abcdef0', port: 443 } },
  allow_internet_egress: true,
  use_s3_gateway_endpoint: true,
};

const isSwitch = (variable: string) => typeof OF_VPC[variable] === 'boolean';

function noneOutside(variable: string, outside: Claim, mode: string): CrossRule {
  const none = isSwitch(variable) ? not(isTrue(variable)) : empty(variable);
  const endpoint =
    variable === 'use_s3_gateway_endpoint'
      ? { s3_gateway_endpoint_id: 'vpce-0123456789abcdef0' }
      : {};
  return rule(anyOf(none, not(outside)), {
    variable,
    found: modeSays(isSwitch(variable) ? 'true' : `got \${length(var.${variable})}`),
    want: 'it only with network_mode VPC, which has a security group',
    fix: 'set network_mode = "VPC" with vpc_id and subnet_ids, or omit it',
    bad: {
      [`${variable}_outside_of_a_vpc`]: {
        ...outsideVpc(mode),
        [variable]: OF_VPC[variable],
        ...endpoint,
      },
    },
  });
}

const INTERNET = 'allow_internet_egress';

/** `mode` is the internet: it has to be asked for by the input that says so, which no other mode outside of a VPC takes. */
function internetRules(mode: string, others: readonly string[]): readonly CrossRule[] {
  return [
    rule(anyOf(isTrue(INTERNET), not(equals('network_mode', mode))), {
      variable: INTERNET,
      found: modeSays(`got \${var.${INTERNET}}`),
      want: `true with ${mode}, which reaches any address of the internet`,
      fix: 'set it to true if you intend this, or use another network_mode',
      bad: { internet_without_being_asked_for: outsideVpc(mode) },
      good: [{ ...outsideVpc(mode), [INTERNET]: true }],
    }),
    ...others.map((other) => noneOutside(INTERNET, equals('network_mode', other), other)),
  ];
}

/** Rules between the mode and the rest of the network. The sample is expected to be in a VPC. */
export function modeRules({
  outside,
  asksForInternet,
}: Pick<Modes, 'outside' | 'asksForInternet'>): readonly CrossRule[] {
  const modes = Object.keys(outside);
  const [mode = ''] = modes;
  const isOutside =
    modes.length === 1 ? equals('network_mode', mode) : isAmong('network_mode', modes);
  const [vpc, subnets] = PLACED;
  return [
    rule(exactlyOne(given(vpc), isOutside), {
      variable: vpc,
      found: modeSays('${var.vpc_id == null ? "missing" : "given"}'),
      want: 'a VPC with network_mode = "VPC", and only then',
      fix: 'set vpc_id, or another network_mode',
      bad: {
        no_vpc: { vpc_id: null },
        vpc_outside_of_a_vpc: { ...outsideVpc(mode), vpc_id: 'vpc-0123456789abcdef0' },
      },
      good: [outsideVpc(mode)],
    }),
    rule(exactlyOne(filled(subnets), isOutside), {
      variable: subnets,
      found: modeSays('got ${length(var.subnet_ids)}'),
      want: 'subnets with network_mode = "VPC", and only then',
      fix: 'set subnet_ids, or another network_mode',
      bad: {
        no_subnets: { subnet_ids: [] },
        subnets_outside_of_a_vpc: {
          ...outsideVpc(mode),
          subnet_ids: ['subnet-0123456789abcdef0'],
        },
      },
    }),
    ...Object.keys(OF_VPC)
      .filter((variable) => variable !== INTERNET || asksForInternet === undefined)
      .map((variable) => noneOutside(variable, isOutside, mode)),
    ...(asksForInternet === undefined
      ? []
      : internetRules(
          asksForInternet,
          modes.filter((one) => one !== asksForInternet),
        )),
  ];
}
