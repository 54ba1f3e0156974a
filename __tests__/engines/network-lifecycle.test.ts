/** A network from its first apply to its destroy: what each change touches, and that neighbours see it whole. */
import { join } from 'node:path';

import { PROVIDER_VERSION } from '../../schema/provider-schema';
import {
  apply,
  changesOf,
  describeEngines,
  destroy,
  diagnose,
  init,
  outputs,
  plan,
  planActions,
} from '../support/engines';
import type { EngineRun, ResourceChange } from '../support/engines';
import { startSchemaProvider } from '../support/schema-provider';
import type { SchemaProvider } from '../support/schema-provider';
import { copyModules } from '../support/workspace';
import type { Workspace } from '../support/workspace';

jest.setTimeout(300_000);

const ROOT = join(__dirname, '../..');
const SCHEMA_FILE = join(ROOT, `schema/aws-${PROVIDER_VERSION}.json`);

/** The module, and a neighbour that looks its subnets up as the patterns do. */
const rootWith = (settings: string) => `
  terraform {
    required_providers {
      aws = { source = "hashicorp/aws" }
    }
  }

  provider "aws" {
    region = "us-east-1"
  }

  module "network" {
    source = "./network"

    name       = "agents"
    cidr_block = "10.0.0.0/16"
    ${settings}
  }

  data "aws_route_tables" "explicit" {
    count = length(module.network.subnet_ids)

    filter {
      name   = "association.subnet-id"
      values = [module.network.subnet_ids[count.index]]
    }

    lifecycle {
      postcondition {
        condition     = length(self.ids) == 1
        error_message = "A subnet without a table."
      }
    }
  }

  data "aws_route_table" "effective" {
    count = length(module.network.subnet_ids)

    route_table_id = one(data.aws_route_tables.explicit[count.index].ids)

    lifecycle {
      postcondition {
        condition     = (length(self.routes) > 0) == module.network.internet_egress
        error_message = "A table without its routes."
      }
    }
  }

  output "network" {
    value = module.network
  }

  output "seen" {
    value = [for table in data.aws_route_table.effective : {
      table  = table.route_table_id
      routes = [for route in table.routes : compact([route.cidr_block, route.ipv6_cidr_block, route.nat_gateway_id, route.egress_only_gateway_id, route.gateway_id])]
    }]
  }
`;

const zones = (...numbers: number[]) =>
  `zone_ids = [${numbers.map((number) => `"use1-az${number}"`).join(', ')}]`;
const NAT_SINGLE = 'egress = "nat_single"\nnat_zone_id = "use1-az2"';
const NAT_PER_ZONE = 'egress = "nat_per_zone"';

interface Network {
  vpc_id: string;
  subnet_ids: string[];
  subnet_ids_by_zone_id: Record<string, string>;
  route_table_ids: string[];
  route_table_ids_by_zone_id: Record<string, string>;
  nat_public_ips_by_zone_id: Record<string, string>;
  internet_egress: boolean;
  vpc_ipv6_cidr_block?: string;
  subnet_ipv6_cidr_blocks_by_zone_id: Record<string, string>;
}

interface Outputs {
  network: Network;
  seen: { table: string; routes: string[][] }[];
}

let provider: SchemaProvider;
let workspace: Workspace;

beforeEach(async () => {
  provider = await startSchemaProvider({ schemaFile: SCHEMA_FILE });
  workspace = copyModules();
});

afterEach(async () => {
  await provider.stop();
  workspace.remove();
});

/** Addresses below the module by action: `{ create: [...], update: [...] }`. */
function byAction(changes: ResourceChange[]): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const { address, change } of changes) {
    const action = change.actions.join('+');
    found[action] = [...(found[action] ?? []), address.replace('module.network.', '')].sort();
  }
  return found;
}

/** Arguments that an update changes. The stand-in never replaces anything, so a test has to look at what changes. */
function changedArguments({ change: { before, after, after_unknown } }: ResourceChange): string[] {
  const names = Object.keys({ ...before, ...after, ...after_unknown });
  const differs = (name: string) =>
    after_unknown[name] === true ||
    JSON.stringify(before?.[name] ?? null) !== JSON.stringify(after?.[name] ?? null);
  return names.filter(differs).sort();
}

const inZones = (addresses: string[], ...numbers: number[]) =>
  addresses.flatMap((address) => numbers.map((number) => `${address}["use1-az${number}"]`)).sort();

const PER_ZONE = [
  'aws_route_table.private',
  'aws_route_table_association.private',
  'aws_subnet.private',
];
const PER_NAT = [
  'aws_eip.nat',
  'aws_nat_gateway.this',
  'aws_route_table_association.public',
  'aws_subnet.public',
];
const SHARED_EGRESS = [
  'aws_internet_gateway.this[0]',
  'aws_route.public[0]',
  'aws_route_table.public[0]',
];

describeEngines('network', (engine) => {
  const start = async (settings: string): Promise<EngineRun> => {
    const run = { engine, cwd: workspace.dir, reattach: provider.reattach, timeoutSeconds: 120 };
    workspace.write('main.tf', rootWith(settings));
    await init(run);
    return run;
  };
  const planWith = async (run: EngineRun, settings: string) => {
    workspace.write('main.tf', rootWith(settings));
    return changesOf(await plan(run));
  };
  const read = async (run: EngineRun) => (await outputs(run)) as unknown as Outputs;

  test('is applied, planned empty, extended in front and destroyed', async () => {
    const run = await start(zones(2, 4));
    await apply(run);
    expect(await planActions(run)).toEqual([]);
    const before = await read(run);
    expect(before.network.internet_egress).toBe(false);
    expect(before.seen).toEqual(
      before.network.route_table_ids.map((table) => ({ table, routes: [] })),
    );
    expect(new Set(before.network.route_table_ids).size).toBe(2);

    expect(await planWith(run, zones(4, 2))).toEqual([]);

    const extension = await planWith(run, zones(1, 2, 4));
    expect(byAction(extension)).toEqual({ create: inZones(PER_ZONE, 1) });
    await apply(run);
    expect(await planActions(run)).toEqual([]);
    const after = await read(run);
    expect(after.network.subnet_ids_by_zone_id).toMatchObject(before.network.subnet_ids_by_zone_id);
    expect(after.network.subnet_ids.slice(1)).toEqual(before.network.subnet_ids);
    expect(after.seen.map(({ table }) => table)).toEqual(after.network.route_table_ids);

    expect(byAction(await planWith(run, zones(1, 4)))).toEqual({ delete: inZones(PER_ZONE, 2) });
    await destroy(run);
    expect(Object.keys(byAction(changesOf(await plan(run))))).toEqual(['create']);
  });

  test('goes from no egress to one NAT gateway to one a zone without a loss', async () => {
    const run = await start(zones(1, 2, 4));
    await apply(run);

    const single = await planWith(run, `${zones(1, 2, 4)}\n${NAT_SINGLE}`);
    expect(byAction(single)).toEqual({
      create: [
        ...SHARED_EGRESS,
        ...inZones(PER_NAT, 2),
        ...inZones(['aws_route.private_nat'], 1, 2, 4),
      ].sort(),
    });
    await apply(run);
    expect(await planActions(run)).toEqual([]);
    const { network, seen } = await read(run);
    const ways = seen.map(({ routes }) => routes);
    expect(Object.keys(network.nat_public_ips_by_zone_id)).toEqual(['use1-az2']);
    expect(ways).toEqual(ways.map(() => [['0.0.0.0/0', ways[0]?.[0]?.[1]]]));
    expect(ways[0]?.[0]?.[1]).toMatch(/^nat-/);

    const perZone = await planWith(run, `${zones(1, 2, 4)}\n${NAT_PER_ZONE}`);
    expect(byAction(perZone)).toEqual({
      create: inZones(PER_NAT, 1, 4),
      update: inZones(['aws_route.private_nat'], 1, 4),
    });
    const updates = perZone.filter(({ change }) => change.actions[0] === 'update');
    expect(updates.map(changedArguments)).toEqual([['nat_gateway_id'], ['nat_gateway_id']]);
    await apply(run);
    expect(await planActions(run)).toEqual([]);
    const last = await read(run);
    const gateways = last.seen.map(({ routes }) => routes[0]?.[1]);
    expect(new Set(gateways).size).toBe(3);
    expect(last.network.nat_public_ips_by_zone_id).toMatchObject(network.nat_public_ips_by_zone_id);

    expect(await planWith(run, `${zones(4, 2, 1)}\n${NAT_PER_ZONE}`)).toEqual([]);
    await destroy(run);
  });

  test('gets IPv6 later in place, and a way out for it only with egress', async () => {
    const run = await start(zones(1, 2));
    await apply(run);

    const changes = await planWith(run, `${zones(1, 2)}\nassign_ipv6 = true`);
    expect(byAction(changes)).toEqual({
      update: ['aws_subnet.private["use1-az1"]', 'aws_subnet.private["use1-az2"]', 'aws_vpc.this'],
    });
    const subnet = changes.find(({ name }) => name === 'private');
    expect(subnet && changedArguments(subnet)).toEqual([
      'assign_ipv6_address_on_creation',
      'ipv6_cidr_block',
      'ipv6_cidr_block_association_id',
    ]);
    await apply(run);
    expect(await planActions(run)).toEqual([]);
    const { network } = await read(run);
    const vpc = network.vpc_ipv6_cidr_block?.replace('00::/56', '') ?? 'none';
    expect(network.subnet_ipv6_cidr_blocks_by_zone_id).toEqual({
      'use1-az1': `${vpc}01::/64`,
      'use1-az2': `${vpc}02::/64`,
    });

    const out = await planWith(run, `${zones(1, 2)}\nassign_ipv6 = true\n${NAT_SINGLE}`);
    expect(byAction(out)).toEqual({
      create: [
        ...SHARED_EGRESS,
        ...inZones(PER_NAT, 2),
        ...inZones(['aws_route.private_ipv6', 'aws_route.private_nat'], 1, 2),
        'aws_egress_only_internet_gateway.this[0]',
      ].sort(),
    });
    await apply(run);
    const { seen } = await read(run);
    expect(seen.map(({ routes }) => routes.map(([to]) => to).sort())).toEqual([
      ['0.0.0.0/0', '::/0'],
      ['0.0.0.0/0', '::/0'],
    ]);
    await destroy(run);
  });

  test('a tag is an update in place of what carries tags, and moves nothing', async () => {
    const run = await start(`${zones(1, 2)}\n${NAT_PER_ZONE}`);
    await apply(run);
    const changes = await planWith(run, `${zones(1, 2)}\n${NAT_PER_ZONE}\ntags = { Team = "ai" }`);
    expect(Object.keys(byAction(changes))).toEqual(['update']);
    expect([...new Set(changes.flatMap(changedArguments))]).toEqual(['tags', 'tags_all']);
    await apply(run);
    expect(await planActions(run)).toEqual([]);
  });

  test('says which zones there are where one is wrong', async () => {
    const run = await start(zones(1, 3));
    const [found, ...others] = await diagnose(run, 'plan');
    expect(others).toEqual([]);
    expect(found?.detail).toContain(
      'zone_ids: got use1-az3. Expected use1-az1, use1-az2, use1-az4, the zones that AgentCore supports in us-east-1. ' +
        'Use one of these, or set supported_zone_ids if AWS has added this one.',
    );
  });
});
