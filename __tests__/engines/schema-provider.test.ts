import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { PROVIDER_VERSION } from '../../schema/provider-schema';
import type { SchemaAttribute, SchemaBlock, SchemaType } from '../../schema/provider-schema';
import {
  apply,
  changesOf,
  describeEngines,
  destroy,
  diagnose,
  findEngines,
  init,
  outputs,
  plan,
  runTests,
  usesRealProvider,
  validate,
} from '../support/engines';
import type { Engine, EngineRun, ResourceChange } from '../support/engines';
import { existingAccount, fixture } from '../support/fixtures';
import { startSchemaProvider } from '../support/schema-provider';
import type { Fixture, SchemaProvider } from '../support/schema-provider';
import { servedSchema } from '../support/schema-provider/schema';
import { writeToWorkspace } from '../support/workspace';

jest.setTimeout(120_000);

const SCHEMA_FILE = join(__dirname, `../../schema/aws-${PROVIDER_VERSION}.json`);

const PROVIDERS = `
  terraform {
    required_providers {
      aws = { source = "hashicorp/aws" }
    }
  }

  provider "aws" {
    region = "us-east-1"
    default_tags { tags = { Team = "platform" } }
  }

  provider "aws" {
    alias  = "west"
    region = "us-west-2"
  }
`;

const cleanUps: (() => Promise<void> | void)[] = [];

afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp();
});

interface Root extends EngineRun {
  provider: SchemaProvider;
  write: (file: string, text: string) => void;
}

/** An initialised root module with a schema provider of its own. */
async function rootOf(
  engine: Engine,
  config: string,
  options: { fixtures?: Fixture[]; files?: Record<string, string> } = {},
): Promise<Root> {
  const { fixtures = existingAccount(), files = {} } = options;
  const provider = await startSchemaProvider({ schemaFile: SCHEMA_FILE, fixtures });
  cleanUps.push(() => provider.stop());
  const workspace = writeToWorkspace({ 'main.tf': config, 'providers.tf': PROVIDERS, ...files });
  cleanUps.push(() => workspace.remove());
  const { reattach } = provider;
  const root = { engine, cwd: workspace.dir, reattach, provider, write: workspace.write };
  await init(root);
  return root;
}

const describeServed = usesRealProvider() ? describe.skip : describe;

const runtime = (settings: string) => `
  resource "aws_bedrockagentcore_agent_runtime" "this" {
    agent_runtime_name = "research_agent"
    role_arn           = "arn:aws:iam::111122223333:role/agent"
    ${settings}

    agent_runtime_artifact {
      container_configuration {
        container_uri = "111122223333.dkr.ecr.us-east-1.amazonaws.com/research:1"
      }
    }

    network_configuration {
      network_mode = "VPC"

      network_mode_config {
        subnets         = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
        security_groups = ["sg-0123456789abcdef0"]
      }
    }
  }

  resource "aws_bedrockagentcore_agent_runtime_endpoint" "prod" {
    agent_runtime_id = aws_bedrockagentcore_agent_runtime.this.agent_runtime_id
    name             = "prod"
  }

  output "runtime" {
    value = {
      id       = aws_bedrockagentcore_agent_runtime.this.agent_runtime_id
      arn      = aws_bedrockagentcore_agent_runtime.this.agent_runtime_arn
      version  = aws_bedrockagentcore_agent_runtime.this.agent_runtime_version
      endpoint = aws_bedrockagentcore_agent_runtime_endpoint.prod.agent_runtime_endpoint_arn
      tags     = aws_bedrockagentcore_agent_runtime.this.tags_all
    }
  }
`;

const actionsOf = (changes: ResourceChange[]) =>
  changes.map(({ address, change }) => `${address} ${change.actions.join('+')}`);

const RUNTIME = 'aws_bedrockagentcore_agent_runtime.this';

describeServed('schema provider', () => {
  describeEngines('validate', (engine) => {
    test.each([
      { title: 'accepts what the schema has', argument: 'vpc_id = "vpc-1"', summaries: [] },
      {
        title: 'rejects an argument that the schema lacks',
        argument: 'vpc_id = "vpc-1"\nvpc_name = "x"',
        summaries: ['Unsupported argument'],
      },
      {
        title: 'rejects a block that the schema lacks',
        argument: 'vpc_id = "vpc-1"\nroute {}',
        summaries: ['Unsupported block type'],
      },
      {
        title: 'rejects a missing required argument',
        argument: 'cidr_block = "10.0.0.0/24"',
        summaries: ['Missing required argument'],
      },
      {
        title: 'rejects a value of another type',
        argument: 'vpc_id = "vpc-1"\nenable_dns64 = ["x"]',
        summaries: ['Incorrect attribute value type'],
      },
      {
        title: 'rejects a value for what is only computed',
        argument: 'vpc_id = "vpc-1"\nowner_id = "x"',
        summaries: ['Value for unconfigurable attribute'],
      },
      {
        title: 'rejects null for what is required',
        argument: 'vpc_id = null',
        summaries: ['Missing required argument'],
      },
    ])('$title', async ({ argument, summaries }) => {
      const root = await rootOf(engine, `resource "aws_subnet" "this" {\n${argument}\n}`);
      const found = await validate(root);
      expect(found.map(({ summary }) => summary)).toEqual(summaries);
    });
  });

  describeEngines('life of a resource', (engine) => {
    test('is created, planned empty, updated in place and destroyed', async () => {
      const root = await rootOf(engine, runtime('description = "one"'));
      expect(actionsOf(changesOf(await plan(root)))).toEqual([
        `${RUNTIME} create`,
        'aws_bedrockagentcore_agent_runtime_endpoint.prod create',
      ]);
      await apply(root);
      const first = (await outputs(root)).runtime as Record<string, string>;
      expect(first.version).toBe('1');
      expect(changesOf(await plan(root))).toEqual([]);

      root.write('main.tf', runtime('description = "two"'));
      const changes = changesOf(await plan(root));
      expect(actionsOf(changes)).toEqual([`${RUNTIME} update`]);
      expect(changes[0]?.change.after_unknown.agent_runtime_version).toBe(true);
      await apply(root);
      expect((await outputs(root)).runtime).toEqual({ ...first, version: '2' });
      expect(changesOf(await plan(root))).toEqual([]);

      await destroy(root);
      expect(actionsOf(changesOf(await plan(root)))).toContain(`${RUNTIME} create`);
    });

    test.each([
      ['a map', 'environment_variables = {}'],
      ['tags', 'tags = {}'],
      [
        'a set in a block',
        `authorizer_configuration {
          custom_jwt_authorizer {
            discovery_url   = "https://idp.example.com/.well-known/openid-configuration"
            allowed_clients = []
          }
        }`,
      ],
    ])('what is empty comes back null and ends the apply: %s', async (_, settings) => {
      const root = await rootOf(engine, runtime(settings));
      const found = await diagnose(root, 'apply');
      expect(found.map(({ summary }) => summary)).toEqual([
        'Provider produced inconsistent result after apply',
      ]);
    });

    test('a tag is an update in place that makes no new version', async () => {
      const root = await rootOf(engine, runtime(''));
      await apply(root);
      root.write('main.tf', runtime('tags = { Stage = "test" }'));
      expect(actionsOf(changesOf(await plan(root)))).toEqual([`${RUNTIME} update`]);
      await apply(root);
      expect((await outputs(root)).runtime).toMatchObject({
        version: '1',
        tags: { Stage: 'test', Team: 'platform' },
      });
    });

    test('made-up ids have the shape of real ones, and are the same next time', async () => {
      const made: Record<string, string>[] = [];
      for (let time = 0; time < 2; time += 1) {
        const root = await rootOf(engine, runtime(''));
        await apply(root);
        made.push((await outputs(root)).runtime as Record<string, string>);
      }
      const [first, second] = made;
      expect(first?.id).toMatch(/^research_agent-[a-z0-9]{10}$/);
      expect(first?.arn).toBe(
        `arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/${first?.id}`,
      );
      expect(first?.endpoint).toBe(`${first?.arn}/runtime-endpoint/prod`);
      expect(second).toEqual(first);
    });

    test('twins get ids of their own', async () => {
      const root = await rootOf(
        engine,
        `
        resource "aws_eip" "this" { count = 2 }
        output "ids" { value = aws_eip.this[*].id }
        `,
      );
      await apply(root);
      const { ids } = (await outputs(root)) as { ids: string[] };
      expect(ids).toEqual([
        expect.stringMatching(/^eipalloc-[0-9a-f]{17}$/),
        expect.stringMatching(/^eipalloc-[0-9a-f]{17}$/),
      ]);
      expect(new Set(ids).size).toBe(2);
    });

    test('what is left out of a configuration is unknown, at every depth, and what is known is not', async () => {
      const root = await rootOf(engine, runtime('tags = { Name = "x" }'));
      const changes = changesOf(await plan(root));
      const change = changes.find(({ address }) => address === RUNTIME)?.change;
      expect(change?.after_unknown).toMatchObject({
        agent_runtime_arn: true,
        lifecycle_configuration: true,
        network_configuration: [{ network_mode_config: [{ require_service_s3_endpoint: true }] }],
      });
      expect(change?.after).toMatchObject({
        region: 'us-east-1',
        tags_all: { Name: 'x', Team: 'platform' },
      });
      const endpoint = changes.find(({ type }) => type.endsWith('_endpoint'))?.change;
      expect(endpoint?.after_unknown.agent_runtime_id).toBe(true);
    });

    test('unknown tags make tags_all unknown, and unknown elements of a set stay unknown', async () => {
      const root = await rootOf(
        engine,
        `
        resource "aws_vpc" "this" { cidr_block = "10.0.0.0/16" }
        resource "aws_vpc_endpoint" "this" {
          vpc_id             = aws_vpc.this.id
          service_name       = "com.amazonaws.us-east-1.logs"
          vpc_endpoint_type  = "Interface"
          security_group_ids = ["sg-0123456789abcdef0", aws_vpc.this.default_security_group_id]
          # The engine knows that this is not null, and says so: a refined unknown.
          tags = aws_vpc.this.id == "vpc-1" ? { Name = "x" } : { Name = "y" }
        }
        `,
      );
      const changes = changesOf(await plan(root));
      const endpoint = changes.find(({ type }) => type === 'aws_vpc_endpoint')?.change;
      expect(endpoint?.after_unknown).toMatchObject({ tags: true, tags_all: true });
      expect(JSON.stringify(endpoint?.after_unknown.security_group_ids)).toContain('true');
      await apply(root);
      expect(changesOf(await plan(root))).toEqual([]);
    });

    test('what the real provider fills in is planned, and what is set is kept', async () => {
      const root = await rootOf(
        engine,
        `
        resource "aws_vpc" "default" { cidr_block = "10.0.0.0/16" }
        resource "aws_vpc" "set" {
          cidr_block           = "10.1.0.0/16"
          enable_dns_support   = false
          enable_dns_hostnames = true
        }
        output "dns" {
          value = [for vpc in [aws_vpc.default, aws_vpc.set] : [vpc.enable_dns_support, vpc.enable_dns_hostnames]]
        }
        `,
      );
      await apply(root);
      const expected = [
        [true, false],
        [false, true],
      ];
      expect((await outputs(root)).dns).toEqual(expected);
      expect(changesOf(await plan(root))).toEqual([]);
    });

    test('write-only arguments are taken and not kept', async () => {
      const root = await rootOf(
        engine,
        `
        resource "aws_bedrockagentcore_api_key_credential_provider" "this" {
          name               = "search"
          api_key_wo         = "secret"
          api_key_wo_version = 1
        }
        `,
      );
      const [change] = changesOf(await plan(root));
      expect(change?.change.after).toMatchObject({ api_key_wo: null, api_key_wo_version: 1 });
      await apply(root);
      expect(changesOf(await plan(root))).toEqual([]);
    });

    test('each provider block has its own region and tags', async () => {
      const root = await rootOf(
        engine,
        `
        resource "aws_vpc" "east" { cidr_block = "10.0.0.0/16" }
        resource "aws_vpc" "west" {
          provider   = aws.west
          cidr_block = "10.0.0.0/16"
        }
        resource "aws_vpc" "named" {
          region     = "eu-central-1"
          cidr_block = "10.0.0.0/16"
        }
        data "aws_region" "west" { provider = aws.west }
        output "arns" { value = [aws_vpc.east.arn, aws_vpc.west.arn, aws_vpc.named.arn] }
        output "tags" { value = [aws_vpc.east.tags_all, aws_vpc.west.tags_all] }
        output "west" { value = data.aws_region.west.region }
        `,
      );
      await apply(root);
      expect(await outputs(root)).toEqual({
        arns: ['us-east-1', 'us-west-2', 'eu-central-1'].map(
          (region) =>
            expect.stringMatching(
              `^arn:aws:ec2:${region}:111122223333:vpc/vpc-[0-9a-f]{17}$`,
            ) as unknown,
        ),
        tags: [{ Team: 'platform' }, {}],
        west: 'us-west-2',
      });
    });

    test('every resource type of the schema is created, planned empty and destroyed', async () => {
      const root = await rootOf(engine, '', { files: { 'all.tf.json': oneOfEach() } });
      await apply(root);
      expect(changesOf(await plan(root))).toEqual([]);
      await destroy(root);
      expect(changesOf(await plan(root))).toHaveLength(resourceTypes().length);
    });

    test('serves tests with mocks', async () => {
      const files = {
        'tests/unit.tftest.hcl': `
          mock_provider "aws" {}
          mock_provider "aws" { alias = "west" }
          run "right" {
            assert {
              condition     = aws_vpc.this.cidr_block == "10.0.0.0/16"
              error_message = "Wrong range."
            }
          }
          run "wrong" {
            assert {
              condition     = aws_vpc.this.cidr_block == "10.1.0.0/16"
              error_message = "Wrong range."
            }
          }
        `,
      };
      const vpc = 'resource "aws_vpc" "this" { cidr_block = "10.0.0.0/16" }';
      const { code, runs } = await runTests(await rootOf(engine, vpc, { files }));
      expect(code).toBe(1);
      expect(runs).toMatchObject([
        { file: 'tests/unit.tftest.hcl', run: 'right', status: 'pass', diagnostics: [] },
        { run: 'wrong', status: 'fail', diagnostics: [{ detail: 'Wrong range.' }] },
      ]);
    });
  });

  describeEngines('data sources', (engine) => {
    test('answer from what the run made', async () => {
      const root = await rootOf(engine, NETWORK);
      await apply(root);
      const { found, made } = (await outputs(root)) as Record<string, Record<string, unknown>>;
      expect(found).toEqual({
        vpc_main_table: made?.main_table,
        vpc_dns: true,
        zone_id: 'use1-az1',
        zone_name: 'us-east-1f',
        subnet_vpc: made?.vpc,
        explicit: [made?.table],
        none: [],
        // Neither the local route nor that of the S3 endpoint.
        routes: [
          ['0.0.0.0/0', '', made?.nat],
          ['10.9.0.0/16', made?.igw, ''],
        ],
        main_routes: [],
        s3_tables: [made?.table],
        s3_list: 'pl-63a5400a',
      });
      expect(changesOf(await plan(root))).toEqual([]);
    });

    test('answer from fixtures where no run made it', async () => {
      const root = await rootOf(engine, EXISTING);
      await apply(root);
      expect(await outputs(root)).toEqual({
        account: '111122223333 aws us-east-1',
        zones: ['use1-az1', 'use1-az2', 'use1-az4'],
        main_table: 'rtb-0123456789abcdef0',
        own_tables: [[], ['rtb-0fedcba9876543211'], ['rtb-0fedcba9876543212']],
        default_routes: ['nat-0fedcba9876543210', 'igw-0fedcba9876543210'],
        s3_endpoint: ['vpce-0123456789abcdef0', 'rtb-0123456789abcdef0'],
        agentcore_zones: ['us-east-1a', 'us-east-1c', 'us-east-1d'],
        logs_zone_count: 6,
        zone_name: 'us-east-1b',
        prefix_list: 'pl-63a5400a',
      });
    });

    test('show routes that a run adds to a table that was there', async () => {
      const root = await rootOf(
        engine,
        `
        resource "aws_route" "this" {
          route_table_id         = "rtb-0123456789abcdef0"
          destination_cidr_block = "10.7.0.0/16"
          transit_gateway_id     = "tgw-0123456789abcdef0"
        }
        data "aws_route_table" "this" { route_table_id = aws_route.this.route_table_id }
        output "targets" {
          value      = data.aws_route_table.this.routes[*].transit_gateway_id
          depends_on = [aws_route.this]
        }
        `,
      );
      await apply(root);
      await apply(root);
      expect((await outputs(root)).targets).toEqual(['tgw-0123456789abcdef0']);
    });

    test('answer from fixtures of the test, by arguments that the answer does not repeat', async () => {
      const fixtures = [
        {
          type: 'aws_subnet',
          match: { 'tag:Tier': 'private' },
          values: { id: 'subnet-0a', vpc_id: 'vpc-0a' },
        },
        fixture('aws_subnet', { id: 'subnet-0b', vpc_id: 'vpc-0a', tags: { Tier: 'public' } }),
      ];
      const config = ['private', 'public']
        .map(
          (tier) => `
          data "aws_subnet" "${tier}" {
            filter {
              name   = "tag:Tier"
              values = ["${tier}"]
            }
            filter {
              name   = "vpc-id"
              values = ["vpc-0a"]
            }
          }
          output "${tier}" { value = data.aws_subnet.${tier}.id }
        `,
        )
        .join('');
      const root = await rootOf(engine, config, { fixtures });
      await apply(root);
      expect(await outputs(root)).toEqual({ private: 'subnet-0a', public: 'subnet-0b' });
    });

    test('fail with what they looked for and how to add it', async () => {
      const subnet = 'data "aws_subnet" "this" { id = "subnet-0zz" }';
      expect(await diagnose(await rootOf(engine, subnet), 'plan')).toEqual([
        {
          severity: 'error',
          summary: 'aws_subnet: nothing found',
          detail:
            'data.aws_subnet: found nothing with id = "subnet-0zz", region = "us-east-1". Expected something that this run ' +
            'made through the schema provider, or a fixture. Add { type: "aws_subnet", match: {"id":"subnet-0zz"}, ' +
            'values: { ... } } to the fixtures that startSchemaProvider gets (__tests__/support/fixtures.ts).',
          address: 'data.aws_subnet.this',
        },
      ]);
    });

    test('fail where more than one answers', async () => {
      const service =
        'data "aws_vpc_endpoint_service" "s3" { service_name = "com.amazonaws.us-east-1.s3" }';
      const found = await diagnose(await rootOf(engine, service), 'plan');
      expect(found.map(({ detail }) => detail)).toEqual([
        'data.aws_vpc_endpoint_service: found 2 with service_name = "com.amazonaws.us-east-1.s3", region = "us-east-1". ' +
          'Expected one. Add an argument that tells them apart.',
      ]);
    });

    test('list the tables of a subnet that nobody knows as a failure, not as none', async () => {
      const tables = `
        data "aws_route_tables" "this" {
          filter {
            name   = "association.subnet-id"
            values = ["subnet-0zz"]
          }
        }
      `;
      const found = await diagnose(await rootOf(engine, tables), 'plan');
      expect(found.map(({ summary }) => summary)).toEqual(['aws_route_tables: nothing found']);
    });

    test('do not see another region', async () => {
      const config = `
        data "aws_vpc" "this" {
          provider = aws.west
          id       = "vpc-0123456789abcdef0"
        }
      `;
      const found = await diagnose(await rootOf(engine, config), 'plan');
      expect(found.map(({ summary }) => summary)).toEqual(['aws_vpc: nothing found']);
    });

    test('forget what a run made after a reset, and after a destroy', async () => {
      const made = 'resource "aws_vpc" "this" { cidr_block = "10.0.0.0/16" }';
      const root = await rootOf(engine, `${made}\noutput "id" { value = aws_vpc.this.id }`);
      await apply(root);
      const { id } = await outputs(root);
      const lookup = await lookUpVpc(root, String(id));
      expect(await diagnose(lookup, 'plan')).toEqual([]);
      root.provider.reset();
      expect(await diagnose(lookup, 'plan')).toHaveLength(1);
      // A refresh tells the provider again what there is.
      await apply(root);
      expect(await diagnose(lookup, 'plan')).toEqual([]);
      await destroy(root);
      expect(await diagnose(lookup, 'plan')).toHaveLength(1);
    });
  });
});

describe('findEngines', () => {
  const empty = mkdtempSync(join(tmpdir(), 'no-tools-'));
  afterAll(() => rmSync(empty, { recursive: true }));

  test('finds none where there is none', () => {
    expect(findEngines({ PATH: empty, AGENTCORE_TOOLS_DIR: empty })).toEqual([]);
  });

  test('takes the program that a variable names', () => {
    const env = { PATH: empty, AGENTCORE_TOOLS_DIR: empty, AGENTCORE_TOFU: process.execPath };
    expect(findEngines(env)).toEqual([{ name: 'OpenTofu', binary: process.execPath }]);
  });

  test('refuses a variable that names nothing', () => {
    const missing = join(empty, 'tofu');
    expect(() => findEngines({ AGENTCORE_TOFU: missing })).toThrow(
      new Error(
        `AGENTCORE_TOFU: found no program at ${missing}. Expected the path of one. Correct it or unset it.`,
      ),
    );
  });
});

/** Another root, on the same provider, that looks a VPC up. */
async function lookUpVpc(root: Root, id: string): Promise<EngineRun> {
  const { engine, reattach } = root;
  const config = `data "aws_vpc" "this" { id = "${id}" }`;
  const workspace = writeToWorkspace({ 'main.tf': config, 'providers.tf': PROVIDERS });
  cleanUps.push(() => workspace.remove());
  const run = { engine, cwd: workspace.dir, reattach };
  await init(run);
  return run;
}

/** A network, and lookups of every part of it. */
const NETWORK = `
  resource "aws_vpc" "this" { cidr_block = "10.0.0.0/16" }
  resource "aws_subnet" "private" {
    vpc_id            = aws_vpc.this.id
    cidr_block        = "10.0.0.0/24"
    availability_zone = "us-east-1c"
  }
  resource "aws_subnet" "public" {
    vpc_id               = aws_vpc.this.id
    cidr_block           = "10.0.1.0/24"
    availability_zone_id = "use1-az5"
  }
  resource "aws_internet_gateway" "this" { vpc_id = aws_vpc.this.id }
  resource "aws_nat_gateway" "this" { subnet_id = aws_subnet.public.id }
  resource "aws_route_table" "private" {
    vpc_id = aws_vpc.this.id
    route {
      cidr_block = "10.9.0.0/16"
      gateway_id = aws_internet_gateway.this.id
    }
    route {
      cidr_block = "10.0.0.0/16"
      gateway_id = "local"
    }
  }
  resource "aws_route" "nat" {
    route_table_id         = aws_route_table.private.id
    destination_cidr_block = "0.0.0.0/0"
    nat_gateway_id         = aws_nat_gateway.this.id
  }
  resource "aws_route" "gateway_endpoint" {
    route_table_id             = aws_route_table.private.id
    destination_prefix_list_id = aws_vpc_endpoint.s3.prefix_list_id
    gateway_id                 = aws_vpc_endpoint.s3.id
  }
  resource "aws_route_table_association" "private" {
    subnet_id      = aws_subnet.private.id
    route_table_id = aws_route_table.private.id
  }
  resource "aws_vpc_endpoint" "s3" {
    vpc_id          = aws_vpc.this.id
    service_name    = "com.amazonaws.us-east-1.s3"
    route_table_ids = [aws_route_table.private.id]
  }

  data "aws_vpc" "this" { id = aws_vpc.this.id }
  data "aws_subnet" "private" { id = aws_subnet.private.id }
  data "aws_subnet" "public" { id = aws_subnet.public.id }
  data "aws_vpc_endpoint" "s3" { id = aws_vpc_endpoint.s3.id }
  data "aws_route_tables" "explicit" {
    for_each = { private = aws_subnet.private.id, public = aws_subnet.public.id }
    filter {
      name   = "association.subnet-id"
      values = [each.value]
    }
    depends_on = [aws_route_table_association.private]
  }
  data "aws_route_table" "private" {
    route_table_id = aws_route_table.private.id
    depends_on     = [aws_route.nat, aws_route.gateway_endpoint]
  }
  data "aws_route_table" "main" { route_table_id = aws_vpc.this.main_route_table_id }

  output "made" {
    value = {
      vpc        = aws_vpc.this.id
      main_table = aws_vpc.this.main_route_table_id
      table      = aws_route_table.private.id
      nat        = aws_nat_gateway.this.id
      igw        = aws_internet_gateway.this.id
    }
  }

  output "found" {
    value = {
      vpc_main_table = data.aws_vpc.this.main_route_table_id
      vpc_dns        = data.aws_vpc.this.enable_dns_support
      zone_id        = data.aws_subnet.private.availability_zone_id
      zone_name      = data.aws_subnet.public.availability_zone
      subnet_vpc     = data.aws_subnet.private.vpc_id
      explicit       = data.aws_route_tables.explicit["private"].ids
      none           = data.aws_route_tables.explicit["public"].ids
      routes         = [for cidr in sort(data.aws_route_table.private.routes[*].cidr_block) : one([
        for r in data.aws_route_table.private.routes : [r.cidr_block, r.gateway_id, r.nat_gateway_id] if r.cidr_block == cidr
      ])]
      main_routes    = data.aws_route_table.main.routes
      s3_tables      = data.aws_vpc_endpoint.s3.route_table_ids
      s3_list        = data.aws_vpc_endpoint.s3.prefix_list_id
    }
  }
`;

/** Lookups of what `existingAccount()` has. */
const EXISTING = `
  data "aws_caller_identity" "current" {}
  data "aws_partition" "current" {}
  data "aws_region" "current" {}
  data "aws_vpc" "this" { id = "vpc-0123456789abcdef0" }
  data "aws_subnet" "this" {
    count = 3
    id    = "subnet-0123456789abcdef\${count.index}"
  }
  data "aws_route_tables" "this" {
    for_each = toset(["subnet-0123456789abcdef0", "subnet-0fedcba9876543210", "subnet-0fedcba9876543212"])
    vpc_id   = startswith(each.key, "subnet-0f") ? "vpc-0fedcba9876543210" : "vpc-0123456789abcdef0"
    filter {
      name   = "association.subnet-id"
      values = [each.key]
    }
  }
  data "aws_route_table" "nat" { subnet_id = "subnet-0fedcba9876543211" }
  data "aws_route_table" "igw" { subnet_id = "subnet-0fedcba9876543212" }
  data "aws_vpc_endpoint" "s3" {
    vpc_id       = "vpc-0123456789abcdef0"
    service_name = "com.amazonaws.us-east-1.s3"
  }
  data "aws_vpc_endpoint_service" "agentcore" { service = "bedrock-agentcore" }
  data "aws_vpc_endpoint_service" "logs" { service_name = "com.amazonaws.us-east-1.logs" }
  data "aws_availability_zone" "this" { zone_id = "use1-az6" }
  data "aws_prefix_list" "s3" { name = "com.amazonaws.us-east-1.s3" }

  output "account" {
    value = "\${data.aws_caller_identity.current.account_id} \${data.aws_partition.current.partition} \${data.aws_region.current.region}"
  }
  output "zones" { value = data.aws_subnet.this[*].availability_zone_id }
  output "main_table" { value = data.aws_vpc.this.main_route_table_id }
  output "own_tables" { value = [for key in sort(keys(data.aws_route_tables.this)) : data.aws_route_tables.this[key].ids] }
  output "default_routes" {
    value = [data.aws_route_table.nat.routes[0].nat_gateway_id, data.aws_route_table.igw.routes[0].gateway_id]
  }
  output "s3_endpoint" { value = [data.aws_vpc_endpoint.s3.id, one(data.aws_vpc_endpoint.s3.route_table_ids)] }
  output "agentcore_zones" { value = data.aws_vpc_endpoint_service.agentcore.availability_zones }
  output "logs_zone_count" { value = length(data.aws_vpc_endpoint_service.logs.availability_zones) }
  output "zone_name" { value = data.aws_availability_zone.this.name }
  output "prefix_list" { value = data.aws_prefix_list.s3.id }
`;

function resourceTypes() {
  return Object.entries(servedSchema(SCHEMA_FILE).schema.resource_schemas);
}

/** A root with one resource of each type: required arguments, and every nested block once. */
function oneOfEach(): string {
  const resource = resourceTypes().map(([type, { block }]) => [type, { this: sampleOf(block) }]);
  return JSON.stringify({ resource: Object.fromEntries(resource) as unknown });
}

function sampleOf(block: SchemaBlock): Record<string, unknown> {
  const attributes = Object.entries(block.attributes ?? {})
    .filter(([, attribute]: [string, SchemaAttribute]) => attribute.required)
    .map(([name, { type }]) => [name, sampleValue(type)]);
  const blocks = Object.entries(block.block_types ?? {})
    .filter(([name]) => name !== 'timeouts')
    .map(([name, nested]) => [name, [sampleOf(nested.block)]]);
  return Object.fromEntries([...attributes, ...blocks]) as Record<string, unknown>;
}

function sampleValue(type: SchemaType): unknown {
  if (type === 'bool') return true;
  // Has no exact binary form, so that text must come back as text.
  if (type === 'number') return 0.7;
  if (typeof type === 'string') return 'x';
  if (type[0] === 'map') return { key: sampleValue(type[1]) };
  return type[0] === 'object' ? {} : [sampleValue(type[1] as SchemaType)];
}
