/** A hub and its far sides: what waits for what, and which networks overlap as both engines and the twin see it. */
import { join } from 'node:path';

import fc from 'fast-check';

import { attribute, block } from '../../hcl/document';
import { printBlocks } from '../../hcl/print';
import { raw } from '../../hcl/value';
import { printNetwork, sizeOf } from '../../modules/blocks/ipv4-network';
import { networksApart, networksOnce } from '../../patterns/hub-and-spoke/overlap';
import { PROVIDER_VERSION } from '../../schema/provider-schema';
import {
  addressesInState,
  apply,
  changesOf,
  describeEngines,
  destroy,
  diagnose,
  init,
  outputs,
  plan,
  runEngine,
  usesRealProvider,
} from '../support/engines';
import type { EngineRun } from '../support/engines';
import { existingAccount, fixture } from '../support/fixtures';
import { hubRoot } from '../support/roots/hub-scenarios';
import { START } from '../support/roots/parts';
import { startSchemaProvider } from '../support/schema-provider';
import type { Fixture } from '../support/schema-provider';
import { copyModules, writeToWorkspace } from '../support/workspace';

jest.setTimeout(300_000);

const ROOT = join(__dirname, '../..');
const SCHEMA_FILE = join(ROOT, `schema/aws-${PROVIDER_VERSION}.json`);

/** Runs `body` in a root of hub and far sides, of which nothing is made yet. */
async function inRoot(
  engine: EngineRun['engine'],
  config: string,
  body: (run: EngineRun, write: (config: string) => void) => Promise<void>,
  fixtures: readonly Fixture[] = existingAccount(),
): Promise<void> {
  const provider = await startSchemaProvider({ schemaFile: SCHEMA_FILE, fixtures });
  const workspace = copyModules();
  const run = { engine, cwd: workspace.dir, reattach: provider.reattach, timeoutSeconds: 120 };
  try {
    workspace.write('main.tf', config);
    await init(run);
    await body(run, (changed) => workspace.write('main.tf', changed));
  } finally {
    await provider.stop();
    workspace.remove();
  }
}

/** What an engine says that it does, line by line: addresses with the beginning and end of each step. */
async function linesOf(run: EngineRun, command: 'apply' | 'destroy'): Promise<string[]> {
  const result = await runEngine(run, [command, '-no-color', '-input=false', '-auto-approve']);
  if (result.code !== 0) throw new Error(result.stdout + result.stderr);
  return result.stdout.split('\n');
}

const BY_PEERING = 'module.hub.aws_route.to_spokes["billing/vpc/use1-az2"]';
const BY_TRANSIT_GATEWAY = 'module.hub.aws_route.to_spokes["campus/campus/use1-az2"]';
const PEERING = 'module.hub.aws_vpc_peering_connection.spokes["billing"]';
const PEERING_ACCEPTED = 'module.billing.aws_vpc_peering_connection_accepter.this[0]';
const ATTACHMENT = 'module.hub.aws_ec2_transit_gateway_vpc_attachment.hub[0]';
const ATTACHMENT_ACCEPTED =
  'module.transit.aws_ec2_transit_gateway_vpc_attachment_accepter.this[0]';
const PEERING_HERE = 'module.hub.aws_vpc_peering_connection.spokes["orders"]';
const AUTHORIZATION = 'module.billing.aws_route53_vpc_association_authorization.hub["billing"]';

/** What has to be there before what: AWS refuses the second, or it leads nowhere. */
const ORDER: readonly (readonly [string, string])[] = [
  [PEERING, PEERING_ACCEPTED],
  [PEERING_ACCEPTED, BY_PEERING],
  [PEERING_ACCEPTED, 'module.billing.aws_route.to_hub["private"]'],
  [PEERING_ACCEPTED, 'module.billing.aws_vpc_peering_connection_options.this[0]'],
  [PEERING_ACCEPTED, 'module.hub.aws_vpc_security_group_egress_rule.networks["billing/vpc/https"]'],
  [ATTACHMENT, ATTACHMENT_ACCEPTED],
  [ATTACHMENT_ACCEPTED, BY_TRANSIT_GATEWAY],
  [AUTHORIZATION, 'module.hub.aws_route53_zone_association.hub["billing"]'],
  [PEERING_HERE, 'module.hub.aws_vpc_peering_connection_options.spokes["orders"]'],
  [PEERING_HERE, 'module.hub.aws_vpc_security_group_egress_rule.groups["orders/service/https"]'],
  [PEERING_HERE, 'module.hub.aws_vpc_security_group_ingress_rule.groups["orders/service/https"]'],
];

const at = (lines: readonly string[], start: string) => {
  const found = lines.findIndex((line) => line.startsWith(start));
  if (found < 0) throw new Error(`no line starts with ${start}`);
  return found;
};

const FAR_SIDE_ALONE = `
  provider "aws" {
    region = "us-east-1"
  }

  module "orders" {
    source = "./spoke"

    name                      = "orders"
    connection                = "peering"
    vpc_peering_connection_id = "pcx-0123456789abcdef0"
    hub_vpc_id                = "vpc-0123456789abcdef0"
    hub_vpc_cidr_block        = "10.0.0.0/16"
    route_table_ids           = { private = "rtb-0123456789abcdef1" }
  }
`;

const A_TARGET = `
  resource "terraform_data" "target" {
    input = module.hub.vpc_id
  }
`;

(usesRealProvider() ? describe.skip : describe)('wiring, not AWS', () => {
  describeEngines('hub and far sides', (engine) => {
    test('make each thing after what it needs, and take it away before', async () => {
      await inRoot(engine, hubRoot(START) + A_TARGET, async (run) => {
        const made = await linesOf(run, 'apply');
        const early = ORDER.filter(
          ([before, after]) =>
            at(made, `${after}: Creating...`) < at(made, `${before}: Creation complete`),
        );
        expect(early).toEqual([]);
        const target = at(made, 'terraform_data.target: Creating...');
        expect(at(made, `${BY_PEERING}: Creation complete`)).toBeLessThan(target);
        expect(at(made, `${BY_TRANSIT_GATEWAY}: Creation complete`)).toBeLessThan(target);

        const taken = await linesOf(run, 'destroy');
        const late = ORDER.filter(
          ([before, after]) =>
            at(taken, `${before}: Destroying...`) < at(taken, `${after}: Destruction complete`),
        );
        expect(late).toEqual([]);
      });
    });

    test('a far side that is left out leaves its spoke with a connection alone', async () => {
      const waiting = hubRoot(START).replace('billing = module.billing.accepted_connection_id', '');
      await inRoot(engine, waiting, async (run, write) => {
        const made = changesOf(await plan(run)).map(({ address }) => address);
        expect(made).toContain(PEERING);
        expect(made.filter((address) => address.includes('"billing/'))).toEqual([]);
        await apply(run);
        write(hubRoot(START));
        const routed = changesOf(await plan(run));
        expect(routed.map(({ address, change }) => [address, change.actions])).toEqual(
          [
            'module.hub.aws_route.to_spokes["billing/vpc/use1-az2"]',
            'module.hub.aws_route.to_spokes["billing/vpc/use1-az4"]',
            'module.hub.aws_vpc_security_group_egress_rule.networks["billing/vpc/https"]',
          ].map((address) => [address, ['create']]),
        );
      });
    });

    test('a far side accepts nothing that the hub did not ask for', async () => {
      const strange = hubRoot(START).replaceAll(
        /(hub_vpc_id +=) module\.hub\.hub_vpc_id/g,
        '$1 aws_vpc.orders.id',
      );
      await inRoot(engine, strange, async (run, write) => {
        const refused = (await diagnose(run, 'apply')).map(({ detail }) => detail);
        expect(refused.sort()).toEqual([
          expect.stringMatching(
            /^transit_gateway_attachment_id: found no attachment tgw-attach-\w+ of vpc-\w+. Expected /,
          ),
          expect.stringMatching(
            /^vpc_peering_connection_id: found no peering pcx-\w+ that vpc-\w+ with 10\.0\.0\.0\/16 requested. Expected /,
          ),
        ]);
        const built = await addressesInState(run);
        expect(
          built.filter((address) =>
            /^module\.(billing|transit)\..*(accepter|options|to_hub)/.test(address),
          ),
        ).toEqual([]);
        write(hubRoot(START));
        await apply(run);
      });
    });

    test('a far side destroys what it has when the connection of the hub is gone', async () => {
      const peering = fixture('aws_vpc_peering_connection', {
        id: 'pcx-0123456789abcdef0',
        requester_vpc_infos: [{ vpc_id: 'vpc-0123456789abcdef0', cidr_block: '10.0.0.0/16' }],
      });
      await inRoot(
        engine,
        FAR_SIDE_ALONE,
        async (run) => {
          await apply(run);
          expect(await addressesInState(run)).toContain(
            'module.orders.aws_vpc_peering_connection_accepter.this[0]',
          );
          const later = await startSchemaProvider({ schemaFile: SCHEMA_FILE });
          try {
            await destroy({ ...run, reattach: later.reattach });
          } finally {
            await later.stop();
          }
          expect(await addressesInState(run)).toEqual([]);
        },
        [...existingAccount(), peering],
      );
    });

    test('networks that overlap and are only known at apply are refused before there is a connection', async () => {
      const hidden = hubRoot(START).replace('input = "172.16.0.0/12"', 'input = "10.0.4.0/24"');
      await inRoot(engine, hidden, async (run) => {
        const found = await diagnose(run, 'apply');
        expect(found.map(({ detail }) => detail)).toContainEqual(
          expect.stringMatching(/^spokes: got 10\.0\.4\.0\/24 in 10\.0\.0\.0\/16\. Expected /),
        );
        const { stdout } = await runEngine(run, ['state', 'list']);
        // Zones and rules know nothing of networks.
        expect(stdout).not.toMatch(/module\.hub\.aws_(?!route53_)/);
      });
    });
  });
});

/** Networks of a small world, so that many of them meet. */
const network = fc
  .tuple(fc.integer({ min: 8, max: 26 }), fc.nat(2 ** 5 - 1), fc.nat(2 ** 32 - 1))
  .map(([length, near, far]) => {
    const size = sizeOf({ length });
    const first = far % 7 === 0 ? far : 10 * 2 ** 24 + near * 2 ** 18;
    return printNetwork({ length, first: Math.floor(first / size) * size });
  });

const spokesOf = fc.dictionary(
  fc.constantFrom('orders', 'billing', 'campus'),
  fc.record({
    connection: fc.constantFrom('peering', 'transit_gateway'),
    cidr_blocks: fc.dictionary(fc.constantFrom('vpc', 'pods'), network, { minKeys: 1, maxKeys: 2 }),
  }),
  { minKeys: 1, maxKeys: 3 },
);

const CASES = fc
  .sample(fc.record({ vpc_cidr_block: network, spokes: spokesOf }), {
    seed: 20_261_121,
    numRuns: 300,
  })
  .map((each) => structuredClone(each));

describeEngines('which networks overlap', (engine) => {
  test('is the same in HCL and in TypeScript, in 300 random hubs', async () => {
    const rules = [networksOnce, networksApart];
    const conditions = rules
      .map(({ condition }) => condition.source.replaceAll('var.', 'each.'))
      .join(' && ');
    const verdicts = CASES.map((each) => {
      const text = `{ vpc_cidr_block = "${each.vpc_cidr_block}", spokes = ${JSON.stringify(each.spokes)} }`;
      return raw(`[for each in [${text}] : ${conditions}][0]`);
    });
    const workspace = writeToWorkspace({
      'main.tf': printBlocks([block('output', ['verdicts'], [attribute('value', verdicts)])]),
    });
    const run = { engine, cwd: workspace.dir, timeoutSeconds: 120 };
    try {
      await init(run);
      await apply(run);
      const twin = CASES.map((each) => rules.every(({ holds }) => holds(each as never)));
      expect((await outputs(run)).verdicts).toEqual(twin);
      // Neither side of the mix may be empty, or the test proves nothing.
      expect(twin.filter(Boolean).length).toBeGreaterThan(60);
      expect(twin.filter((holds) => !holds).length).toBeGreaterThan(60);
    } finally {
      workspace.remove();
    }
  });
});
