/** A module that the catalogue gains is called as all others are: what `deployments/` knows of modules is on their cards. */
import { z } from 'zod';

import { parseFile } from '../../../deployments/parse';
import { Expression } from '../../../hcl/value';
import { listOf } from '../../../inputs/facets';
import type { CatalogueCard } from '../../../inputs/module-card';
import { moduleInput } from '../../../inputs/module-input';
import { subnetId, vpcId } from '../../../inputs/primitives';
import type { Wiring } from '../../../inputs/wiring';
import { CATALOGUE } from '../../../stacks/catalogue';
import { known } from '../../support/deployments';

const [ANY_CARD] = CATALOGUE;
if (!ANY_CARD) throw new Error('the catalogue is empty');

/** A card that no module has. */
function cardOf(name: string, shape: z.ZodRawShape, wiring: Wiring): CatalogueCard {
  const { readme, summary } = ANY_CARD as CatalogueCard;
  const input = moduleInput(shape, { sample: {} });
  return {
    name,
    summary,
    source: `patterns/${name}`,
    outputs: ['store_id'],
    input,
    wiring,
    readme,
  };
}

const storeName = z.string().describe('Name.');

/** A module with an endpoint of its own, whose calls other modules take from. */
const STORE = cardOf(
  'session-store',
  {
    name: storeName,
    vpc_id: vpcId.describe('VPC.'),
    store_subnet_ids: listOf(subnetId).default([]).describe('Subnets.'),
    internet_egress: z.boolean().default(false).describe('Whether there is a way out.'),
    create_endpoint: z.boolean().default(true).describe('Whether to create an endpoint.'),
    create_store: z.boolean().default(true).describe('Whether to create a store.'),
  },
  {
    takes: { store_subnet_ids: { output: 'subnet_ids', onlyWith: 'create_store' } },
    offers: { outputs: { store_id: 'string' }, chosenBy: 'store_id' },
    unique: { what: 'store', why: 'an account has one store of a name' },
    owns: [{ of: 'stores', createdWith: 'create_endpoint', fix: 'share one' }],
    refusesEgress: { instead: 'open-store' },
    connects: ['vpc_id', 'internet_egress'],
  },
);

const READER = cardOf(
  'store-reader',
  { store_id: z.string().describe('Store.'), label: z.string().default('a').describe('Label.') },
  {},
);

const cards = [...CATALOGUE, STORE, READER];

function parse(
  modules: string,
  network = 'create: { cidr_block: 10.0.0.0/16, zone_ids: [use1-az1] }',
) {
  const text = `version: 1
defaults: { provider: { region: us-east-1 }, backend: { type: local } }
deployments:
  apps:
    network: { ${network} }
    modules:
${modules.replaceAll(/^/gm, '      ')}
`;
  return parseFile(text, { ...known, file: 'd.yaml', cards }).deployments;
}

/** What is wired into the call `label`, by input: the source of each reference. */
function wiresOf(label: string, ...args: Parameters<typeof parse>): Record<string, string> {
  const calls = parse(...args).flatMap((deployment) => deployment.calls);
  const inputs = Object.entries(calls.find((call) => call.label === label)?.inputs ?? {});
  return Object.fromEntries(
    inputs.flatMap(([name, value]) => (value instanceof Expression ? [[name, value.source]] : [])),
  );
}

const store = (label: string, more = '') =>
  `${label}: { module: session-store, inputs: { name: ${label}${more} } }\n`;
const READING = 'reader: { module: store-reader }';

test('takes what its network offers, under the names of its card', () => {
  const vpc_id = 'module.network.vpc_id';
  const internet_egress = 'module.network.internet_egress';
  const store_subnet_ids = 'module.network.subnet_ids';
  expect(wiresOf('one', store('one'))).toEqual({ vpc_id, internet_egress, store_subnet_ids });
  const without = store('one', ', create_store: false');
  expect(wiresOf('one', without)).toEqual({ vpc_id, internet_egress });
});

test('is what others take from: the only call of a root, or the one that they name', () => {
  expect(wiresOf('reader', store('one') + READING)).toEqual({ store_id: 'module.one.store_id' });
  const two = store('one') + store('two', ', create_endpoint: false');
  expect(() => parse(two + READING)).toThrow(
    'deployments.apps.modules.reader.inputs.store_id: got nothing. Expected a text. Add store_id: { ref: module.one.store_id }, or that of another session-store here.',
  );
});

test('has the names and endpoints that its card says are unique', () => {
  expect(() => parse(store('one') + store('two'))).toThrow(
    'got a second call, beside one, that makes the endpoints of stores in one VPC. Expected endpoints that they share: a VPC has room for one of each with private DNS. Share one.',
  );
  const named = store('two', ', create_endpoint: false').replace('name: two', 'name: one');
  expect(() => parse(store('one') + named)).toThrow(
    'got "one", the name of a second store in this root, beside that of apps, module.one. Expected a name of its own: an account has one store of a name. Rename one.',
  );
});

test('is refused in a network that its card refuses', () => {
  const open = 'create: { cidr_block: 10.0.0.0/16, zone_ids: [use1-az1], egress: nat_per_zone }';
  expect(() => parse(store('one'), open)).toThrow(
    'got "nat_per_zone", a way to the internet, for one, which is session-store. Expected none. Remove it, or take open-store.',
  );
});
