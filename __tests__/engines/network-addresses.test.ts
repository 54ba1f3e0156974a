/** The module's own arithmetic, as both engines do it, held against the twin in TypeScript. */
import { join } from 'node:path';

import fc from 'fast-check';

import { printNetwork, sizeOf } from '../../modules/blocks/ipv4-network';
import { privateSubnet, publicSubnet } from '../../modules/network/addresses';
import { PROVIDER_VERSION } from '../../schema/provider-schema';
import { describeEngines, init, plan } from '../support/engines';
import type { PlanFile } from '../support/engines';
import { startSchemaProvider } from '../support/schema-provider';
import type { SchemaProvider } from '../support/schema-provider';
import { copyModules } from '../support/workspace';

jest.setTimeout(300_000);

const ROOT = join(__dirname, '../..');
const SCHEMA_FILE = join(ROOT, `schema/aws-${PROVIDER_VERSION}.json`);

interface Case {
  cidr_block: string;
  zone_ids: string[];
}

const cidrBlock = fc
  .tuple(fc.integer({ min: 16, max: 20 }), fc.nat(2 ** 20 - 1))
  .map(([length, number]) =>
    printNetwork({ length, first: (number % 2 ** length) * sizeOf({ length }) }),
  );
const zoneIds = fc
  .subarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 1 })
  .map((slots) => slots.map((slot) => `use1-az${slot}`));

/** The corners, and as many cases again as chance gives; the same every time. */
const CASES: Case[] = [
  { cidr_block: '10.0.0.0/16', zone_ids: ['use1-az0', 'use1-az7'] },
  { cidr_block: '0.0.0.0/16', zone_ids: ['use1-az1'] },
  { cidr_block: '255.255.240.0/20', zone_ids: ['use1-az0', 'use1-az7'] },
  ...fc.sample(fc.record({ cidr_block: cidrBlock, zone_ids: zoneIds }), { numRuns: 40, seed: 7 }),
];

const CONFIG = `
  terraform {
    required_providers {
      aws = { source = "hashicorp/aws" }
    }
  }

  provider "aws" {
    region = "us-east-1"
  }

  module "case" {
    source   = "./network"
    for_each = { for index, case in jsondecode(file("cases.json")) : index => case }

    name               = "case-\${each.key}"
    cidr_block         = each.value.cidr_block
    zone_ids           = each.value.zone_ids
    supported_zone_ids = [for slot in range(8) : "use1-az\${slot}"]
    egress             = "nat_per_zone"
  }
`;

let provider: SchemaProvider;

beforeAll(async () => {
  provider = await startSchemaProvider({ schemaFile: SCHEMA_FILE });
});

afterAll(() => provider.stop());

interface PlannedResource {
  type: string;
  name: string;
  index?: string;
  values: { cidr_block: string };
}

interface PlannedModule {
  address: string;
  resources?: PlannedResource[];
}

/** Range of each subnet of a case: `private use1-az4` -> 10.0.64.0/20. */
function plannedSubnets({ planned_values }: PlanFile, index: number): Record<string, string> {
  const { child_modules = [] } = planned_values.root_module as { child_modules?: PlannedModule[] };
  const { resources = [] } =
    child_modules.find(({ address }) => address === `module.case["${index}"]`) ?? {};
  return Object.fromEntries(
    resources
      .filter(({ type }) => type === 'aws_subnet')
      .map(({ name, index: zone, values }) => [`${name} ${zone}`, values.cidr_block]),
  );
}

describeEngines('addresses of a network', (engine) => {
  test('HCL and TypeScript agree on every subnet', async () => {
    const workspace = copyModules();
    workspace.write('main.tf', CONFIG);
    workspace.write('cases.json', JSON.stringify(CASES));
    try {
      const { reattach } = provider;
      const run = { engine, cwd: workspace.dir, reattach, timeoutSeconds: 240 };
      await init(run);
      const planned = await plan(run);
      const found = CASES.map((given, index) => ({ ...given, ...plannedSubnets(planned, index) }));
      const wanted = CASES.map((given) => {
        const { cidr_block, zone_ids } = given;
        const subnets = zone_ids.flatMap((id) => [
          [`private ${id}`, privateSubnet(cidr_block, id)],
          [`public ${id}`, publicSubnet(cidr_block, id)],
        ]);
        return { ...given, ...(Object.fromEntries(subnets) as Record<string, string>) };
      });
      expect(found).toEqual(wanted);
    } finally {
      workspace.remove();
    }
  });
});
