/** What one call hands to the next: the whole list, reviewed, so that an accidental match of names is seen. */
import { defaultOfInput, hasRoomFor, kindOfInput, wiresTo } from '../../../deployments/calls/wires';
import type { CatalogueCard } from '../../../inputs/module-card';
import { variablesOf } from '../../../inputs/shape';
import { CATALOGUE } from '../../../stacks/catalogue';
import { CARDS } from '../../support/deployments';

const GIVERS = ['network', 'vpc-endpoints', 'gateway'] as const;

const TARGET = ['gateway_id', 'gateway_role_name', 'private_targets_allowed'];

/** By module and giver; `input <- output` where the two differ. */
const WIRES: Readonly<Record<string, readonly string[]>> = {
  'runtime-vpc-egress of network': ['vpc_id', 'subnet_ids'],
  'runtime-vpc-egress of vpc-endpoints': ['s3_gateway_endpoint_id'],
  'runtime-private-inbound of network': ['vpc_id', 'subnet_ids'],
  'runtime-private-inbound of vpc-endpoints': ['data_plane_endpoint_id', 's3_gateway_endpoint_id'],
  'runtime-isolated of network': [
    'vpc_id',
    'subnet_ids_by_zone_id',
    'internet_egress',
    'route_table_ids',
  ],
  'runtime-isolated of vpc-endpoints': ['endpoint_ids', 'endpoint_security_group_id'],
  'caller-endpoint of network': ['vpc_id', 'subnet_ids'],
  'browser of network': ['vpc_id', 'subnet_ids'],
  'browser of vpc-endpoints': ['s3_gateway_endpoint_id'],
  'code-interpreter of network': ['vpc_id', 'subnet_ids'],
  'code-interpreter of vpc-endpoints': ['s3_gateway_endpoint_id'],
  'gateway of network': ['vpc_id', 'endpoint_subnet_ids <- subnet_ids'],
  'gateway-target-managed of network': ['vpc_id', 'subnet_ids'],
  'gateway-target-managed of gateway': TARGET,
  'gateway-target-self-managed of network': ['resource_gateway_subnet_ids <- subnet_ids', 'vpc_id'],
  'gateway-target-self-managed of gateway': TARGET,
  'lattice-share of network': ['resource_gateway_subnet_ids <- subnet_ids', 'vpc_id'],
  'gateway-target-shared of gateway': TARGET,
  'private-api-gateway-managed of network': ['vpc_id', 'subnet_ids'],
  'policy-engine of gateway': ['gateway_arn'],
  'private-api-gateway-managed of gateway': TARGET,
  'private-api-gateway-self-managed of network': [
    'vpc_id',
    'resource_gateway_subnet_ids <- subnet_ids',
  ],
  'private-api-gateway-self-managed of gateway': TARGET,
  'private-mcp-server-managed of network': ['vpc_id', 'subnet_ids'],
  'private-mcp-server-managed of gateway': TARGET,
  'private-mcp-server-self-managed of network': [
    'vpc_id',
    'subnet_ids',
    'resource_gateway_subnet_ids <- subnet_ids',
  ],
  'private-mcp-server-self-managed of gateway': TARGET,
  'private-rest-api-managed of network': ['vpc_id', 'subnet_ids'],
  'private-rest-api-managed of gateway': TARGET,
  'private-rest-api-self-managed of network': [
    'vpc_id',
    'subnet_ids',
    'resource_gateway_subnet_ids <- subnet_ids',
  ],
  'private-rest-api-self-managed of gateway': TARGET,
  'private-load-balancer of network': ['vpc_id', 'subnet_ids'],
  'private-ca-bridge of network': ['vpc_id', 'subnet_ids'],
  'hub-and-spoke of network': [
    'vpc_id',
    'vpc_cidr_block',
    'route_table_ids <- route_table_ids_by_zone_id',
  ],
  'vpc-endpoints of network': ['vpc_id', 'subnet_ids_by_zone_id', 'route_table_ids'],
};

test('every wire of the catalogue is known', () => {
  const found = CATALOGUE.flatMap((card) =>
    GIVERS.flatMap((giver) => {
      const wires = wiresTo(card, CARDS.get(giver)).map(({ input, output }) =>
        input === output ? input : `${input} <- ${output}`,
      );
      return wires.length > 0 ? [[`${card.name} of ${giver}`, wires] as const] : [];
    }),
  );
  expect(Object.fromEntries(found)).toEqual(WIRES);
});

/** What an input of a module may be, where it is one of several words. */
const choicesOf = (card: CatalogueCard, input: string) => {
  const found = variablesOf(card.input.schema).find(({ name }) => name === input);
  return found?.shape.kind === 'enum' ? found.shape.values : [];
};

test('a browser takes the network unless it is outside of a VPC', () => {
  const card = CARDS.get('browser');
  if (!card) throw new Error('found no browser');
  const room = (inputs: Record<string, unknown>) =>
    ['vpc_id', 'subnet_ids', 's3_gateway_endpoint_id'].filter((input) =>
      hasRoomFor(card, input, inputs),
    );
  expect(room({})).toEqual(['vpc_id', 'subnet_ids']);
  expect(room({ network_mode: 'PUBLIC' })).toEqual([]);
  expect(room({ network_mode: 'VPC', use_s3_gateway_endpoint: true })).toEqual([
    'vpc_id',
    'subnet_ids',
    's3_gateway_endpoint_id',
  ]);
  expect(room({ vpc_id: 'vpc-0123456789abcdef0' })).toEqual(['subnet_ids']);
});

test('a code interpreter takes the network only in a VPC', () => {
  const card = CARDS.get('code-interpreter');
  if (!card) throw new Error('found no code-interpreter');
  const room = (inputs: Record<string, unknown>) =>
    ['vpc_id', 'subnet_ids'].filter((input) => hasRoomFor(card, input, inputs));
  expect(room({})).toEqual([]);
  expect(room({ network_mode: 'PUBLIC', allow_internet_egress: true })).toEqual([]);
  expect(room({ network_mode: 'VPC' })).toEqual(['vpc_id', 'subnet_ids']);
});

const rows = CATALOGUE.map((card) => [card.name, card] as const);

test('what these modules offer is all that is offered', () => {
  const offering = CATALOGUE.filter(({ wiring }) => wiring.offers).map(({ name }) => name);
  expect(offering.sort()).toEqual([...GIVERS].sort());
});

test.each(rows)('what %s offers are its outputs', (_name, { outputs, wiring: { offers } }) => {
  const names = [...Object.keys(offers?.outputs ?? {}), offers?.chosenBy ?? []].flat();
  expect(outputs).toEqual(expect.arrayContaining(names));
});

test.each(rows)('the wiring of %s names inputs that it has', (_name, card) => {
  const { takes = {}, owns = [], unique, connects = [], refusesEgress } = card.wiring;
  const settings = [
    ...Object.values(takes).map(({ onlyWith, being }) =>
      being === undefined ? onlyWith : undefined,
    ),
    ...owns.flatMap(({ createdWith, usedWith }) => [createdWith, usedWith]),
  ];
  for (const setting of settings.filter((name) => name !== undefined))
    expect(typeof defaultOfInput(card, setting)).toBe('boolean');
  for (const { onlyWith, being } of Object.values(takes))
    if (being !== undefined) expect(choicesOf(card, onlyWith ?? '')).toContain(being);
  const names = [
    ...Object.keys(takes),
    ...owns.flatMap(({ inputs = [], given, createdFor }) => [...inputs, given?.input, createdFor]),
    ...(unique ? ['name'] : []),
    ...connects,
    ...(refusesEgress ? ['internet_egress'] : []),
  ];
  const named = names.filter((name) => name !== undefined);
  expect(named.filter((name) => kindOfInput(card, name) === undefined)).toEqual([]);
  if (refusesEgress) expect(CARDS.has(refusesEgress.instead)).toBe(true);
});

test.each(rows)('%s takes by its card what some module offers', (_name, card) => {
  const wired = GIVERS.flatMap((giver) => wiresTo(card, CARDS.get(giver)));
  const inputs = wired.map(({ input }) => input);
  expect(inputs).toEqual(expect.arrayContaining(Object.keys(card.wiring.takes ?? {})));
});

test('one module each is what an agent and a gateway of agentkit become', () => {
  const kinds = CATALOGUE.flatMap(({ wiring }) => wiring.agentkit ?? []);
  expect(kinds.sort()).toEqual(['agent', 'gateway']);
});
