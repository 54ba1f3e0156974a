/** The calls of one root with all that they take from each other: its network, the endpoints in it, its gateway. */
import type { CatalogueCard } from '../../inputs/module-card';
import type { Unit } from '../layers/unit';
import { isMap, type Values } from '../reading/plain';

import { agentsElsewhereIn } from './agents-elsewhere';
import { ENDPOINTS, NETWORK, type BaseCall } from './base-calls';
import { withEntries, withGroup, type ComposedCall, type Composition } from './composed-call';
import { narrowedCalls } from './narrowed';
import {
  endpointOffers,
  existingOffers,
  madeOffers,
  outputOf,
  type AllOffers,
  type Offer,
  type Offers,
} from './offers';
import { createdInsteadOf, ruledOut } from './own-endpoint';
import { sharedNeeds, type Agent } from './shared-needs';
import {
  hasRoomFor,
  holdsEndpoint,
  isAgentModule,
  kindOfInput,
  sharedCalls,
  wiresTo,
  type Cards,
  type SharedCall,
} from './wires';

interface Context extends Composition {
  unit: Unit;
}

/** A call that names its VPC itself, or its provider, stands outside the network of the root, and so does one that has no place in any. */
function isInNetwork({ role, inputs, provider }: BaseCall): boolean {
  return role !== 'network' && !('vpc_id' in inputs) && provider === undefined;
}

interface From {
  card: CatalogueCard;
  giver: CatalogueCard | undefined;
  /** Inputs that are left as they are. */
  except?: readonly string[];
}

/** `call` with what it takes of `offers`, as a group. */
function wired(call: ComposedCall, { card, giver, except = [] }: From, offers: Offers) {
  const found = wiresTo(card, giver).flatMap(({ input, output }): [string, Offer][] => {
    const offer = offers[output];
    if (!offer || except.includes(input) || !hasRoomFor(card, input, call.inputs)) return [];
    // A VPC has room for one such endpoint: a call that is given it creates none.
    const created = createdInsteadOf(card, input);
    return [
      ...(created === undefined ? [] : [[created, { ...offer, value: false }] as [string, Offer]]),
      [input, offer],
    ];
  });
  const origins = new Map(found.map(([input, { origin }]) => [input, origin]));
  return withGroup(call, {
    values: Object.fromEntries(found.map(([input, { value }]) => [input, value])),
    origin: (input) => origins.get(input) ?? call.steps,
  });
}

/**
 * Inputs of `call` that stand against what is offered: a module takes one way to S3, and a group with its endpoints. Ids
 * that only Terraform knows hold an endpoint of S3, unless they are of endpoints made here that bring none.
 */
function excepted(
  call: ComposedCall,
  card: CatalogueCard,
  { endpoints, areMade }: AllOffers,
): string[] {
  const isOwn = 'endpoint_ids' in call.inputs;
  const ids = isOwn ? call.inputs.endpoint_ids : endpoints.endpoint_ids?.value;
  const hasS3 = holdsEndpoint(ids, 's3') ?? (isOwn || !areMade || endpoints.s3_gateway_endpoint_id);
  // An agent with tables makes the endpoint of DynamoDB beside a given one of S3.
  const makesDynamodb =
    isMap(call.inputs.dynamodb_tables) && holdsEndpoint(ids, 'dynamodb') === false;
  return [
    ...(hasS3 && !makesDynamodb ? ['route_table_ids'] : []),
    ...(isOwn ? ['endpoint_security_group_id'] : []),
    ...ruledOut(card, call.inputs),
  ];
}

/** What an agent takes from the endpoints: their ids, and its way to them. */
function wiredToEndpoints(
  call: ComposedCall,
  card: CatalogueCard,
  { all, cards }: { all: AllOffers; cards: Cards },
): ComposedCall {
  const { endpoints: offers } = all;
  const giver = cards.get(ENDPOINTS.module);
  const full = wired(call, { card, giver, except: excepted(call, card, all) }, offers);
  const group = offers.endpoint_security_group_id;
  // An agent without a group of its own takes no rules, and one with `endpoint_ids` makes them itself. What is no agent,
  // such as a browser, is opened to nothing that its file does not name.
  const takesRules =
    isAgentModule(card) &&
    kindOfInput(card, 'egress_to_security_groups') !== undefined &&
    kindOfInput(card, 'endpoint_ids') === undefined &&
    call.inputs.create_security_group !== false;
  if (!group || !takesRules) return full;
  return withEntries(full, 'egress_to_security_groups', {
    values: { endpoints: { security_group_id: group.value, port: 443 } },
    origin: () => group.origin,
  });
}

const COMMENTS = {
  none: 'A VPC without a way to the internet.',
  nat_single: 'A VPC with a way out to the internet, through one NAT gateway, and no way in.',
  nat_per_zone:
    'A VPC with a way out to the internet, through a NAT gateway in each zone, and no way in.',
  endpoints:
    'One set of endpoints for all agents of the VPC. It owns their policies, so what it lets through is the sum of what they need.',
  needs: 'What the agents below declare, added up.',
  needs_elsewhere:
    'What the agents that use these endpoints declare, those of other roots included, added up.',
  agent_role_arns:
    'By the names that the agents have. Roles come out of their modules, endpoints go in: no circle, because no role waits for an endpoint.',
  agents_elsewhere:
    'Agents of other roots by the exact names of their roles, which may not exist yet.',
} as const;

function composedNetwork(call: ComposedCall, { unit }: Context): ComposedCall {
  const { egress = 'none' } = call.inputs;
  const comment = new Map<unknown, string>(Object.entries(COMMENTS)).get(egress);
  return { ...call, inputs: { name: unit.name, ...call.inputs }, comment };
}

/** The agents in the network of the root: what has a role, and starts in a VPC that it does not name itself. */
export function agentsIn(calls: readonly ComposedCall[], cards: Cards): Agent[] {
  return calls.flatMap(({ label, module, base, role, provider }) => {
    const card = cards.get(module);
    const isAgent =
      role === 'own' &&
      !('vpc_id' in base) &&
      provider === undefined &&
      card !== undefined &&
      isAgentModule(card);
    return isAgent ? [{ label, card, inputs: base }] : [];
  });
}

/** Role of each agent by its name. A name that only Terraform knows is no key that a file can write. */
function rolesOf(agents: readonly Agent[]): Values {
  const named = agents.filter(({ inputs }) => typeof inputs.name === 'string');
  return Object.fromEntries(
    named.map(({ label, inputs }) => [String(inputs.name), outputOf(label, 'execution_role_arn')]),
  );
}

function composedEndpoints(
  call: ComposedCall,
  context: Context,
  { offers, agents }: { offers: Offers; agents: readonly Agent[] },
): ComposedCall {
  const { unit, cards } = context;
  const card = cards.get(ENDPOINTS.module);
  if (!card) return call;
  const named = {
    ...call,
    inputs: { name: unit.name, ...call.inputs },
    comment: COMMENTS.endpoints,
  };
  const placed = wired(named, { card, giver: cards.get(NETWORK.module) }, offers);
  const origin = () => call.steps;
  const all = [...agents, ...agentsTaking(call, context)];
  const needs = 'needs' in call.base ? {} : sharedNeeds(all).values;
  const comment = all.length > agents.length ? COMMENTS.needs_elsewhere : COMMENTS.needs;
  const needing = withGroup(placed, { values: needs, origin, comments: { needs: comment } });
  return withRoles(needing, context, rolesOf(agents));
}

/** The agents of other roots that take the endpoints that `call` makes. */
export function agentsTaking(
  call: ComposedCall,
  { unit, cards, agentsElsewhere }: Context,
): Agent[] {
  return agentsElsewhere(unit, call).flatMap(({ unit: other, call: { label, module, inputs } }) => {
    const card = cards.get(module);
    return card ? [{ label: `${other.name}.${label}`, card, inputs }] : [];
  });
}

/** Endpoints with the role of each agent, those of other roots of the cell included. */
function withRoles(call: ComposedCall, context: Context, own: Values): ComposedCall {
  const others = Object.fromEntries(
    context
      .agentsElsewhere(context.unit, call)
      .flatMap(({ name, role }) => (typeof role === 'string' ? [[name, role]] : [])),
  );
  const values = { ...own, ...others };
  if (Object.keys(values).length === 0) return call;
  const why = [
    ...(Object.keys(own).length > 0 ? [COMMENTS.agent_role_arns] : []),
    ...(Object.keys(others).length > 0 ? [COMMENTS.agents_elsewhere] : []),
  ];
  const comments = { agent_role_arns: why.join(' ') };
  return withEntries(call, 'agent_role_arns', { values, origin: () => call.steps, comments });
}

/** The call of `giver` that `call` takes from: the one that it names, or the only one of the root. */
function chosenGiver(
  call: ComposedCall,
  { module, chosenBy }: SharedCall,
  calls: readonly ComposedCall[],
): ComposedCall | undefined {
  const givers = calls.filter((other) => other.module === module);
  const chosen = call.inputs[chosenBy];
  if (chosen === undefined) return givers.length === 1 ? givers[0] : undefined;
  return givers.find(
    ({ label }) => JSON.stringify(chosen) === JSON.stringify(outputOf(label, chosenBy)),
  );
}

function inNetwork(
  call: ComposedCall,
  card: CatalogueCard,
  { all, cards }: { all: AllOffers; cards: Cards },
): ComposedCall {
  if (!isInNetwork(call)) return call;
  const except = excepted(call, card, all);
  const giver = cards.get(NETWORK.module);
  const placed = wired(call, { card, giver, except }, all.network);
  return wiredToEndpoints(placed, card, { all, cards });
}

/** `call` with what it takes of calls that stand beside it: of its gateway. */
function besideOthers(
  call: ComposedCall,
  card: CatalogueCard,
  { calls, cards }: { calls: readonly ComposedCall[]; cards: Cards },
): ComposedCall {
  return sharedCalls(cards).reduce((taking, shared) => {
    const chosen = chosenGiver(taking, shared, calls);
    const giver = cards.get(shared.module);
    if (!chosen) return taking;
    return wired(taking, { card, giver }, madeOffers(giver, chosen.label, call.steps));
  }, call);
}

/** The calls of all `units`, each composed once. */
export function composed(units: readonly Unit[], cards: Cards): Composition {
  const table = new Map<Unit, readonly ComposedCall[]>();
  const callsOf = (unit: Unit): readonly ComposedCall[] => {
    const known = table.get(unit);
    if (known) return known;
    // Two that take their network from each other have none.
    table.set(unit, []);
    const calls = compose({ ...composition, unit });
    table.set(unit, calls);
    return calls;
  };
  const composition = { cards, callsOf, agentsElsewhere: agentsElsewhereIn(units, cards) };
  for (const unit of units) callsOf(unit);
  return composition;
}

function compose(context: Context): ComposedCall[] {
  const { unit, cards } = context;
  const calls = narrowedCalls(unit, cards);
  const [network] = calls.filter(({ role }) => role === 'network');
  const [endpoints] = calls.filter(({ role }) => role === 'endpoints');
  const existing = existingOffers(unit, context);
  const ofNetwork = network
    ? madeOffers(cards.get(NETWORK.module), network.label, network.steps)
    : existing;
  const shared =
    endpoints &&
    composedEndpoints(endpoints, context, {
      offers: ofNetwork,
      agents: agentsIn(calls, cards),
    });
  const offers: AllOffers = {
    network: ofNetwork,
    endpoints: shared ? endpointOffers(shared, cards) : existing,
    areMade: shared !== undefined,
  };
  return calls.map((call) => {
    if (call.role === 'network') return composedNetwork(call, context);
    if (call.role === 'endpoints') return shared ?? call;
    const card = cards.get(call.module);
    if (!card) return call;
    const inPlace = inNetwork(call, card, { all: offers, cards });
    const placed = besideOthers(inPlace, card, { calls, cards });
    return call.module === ENDPOINTS.module ? withRoles(placed, context, {}) : placed;
  });
}
