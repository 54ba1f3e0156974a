/** Layers of a deployments file: which value counts, and what a change of one environment leaves alone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import fc from 'fast-check';

import type { Deployment } from '../../../deployments/deployment';
import { laid } from '../../../deployments/layers/layers';
import { Choices } from '../../../deployments/layers/traced';
import { areCompatible, joined } from '../../../deployments/settings/versions';
import { toTerraformJson } from '../../../hcl/json';
import { deploymentsOf, errorOf, rootsOf } from '../../support/deployments';
import { ROOT } from '../../support/modules';

const EXAMPLE = readFileSync(join(ROOT, 'examples/deployments/environments.yaml'), 'utf8');
const example = rootsOf(EXAMPLE, 'environments.yaml');

/** A file without its first line, which all have. */
function bodyOf(files: ReadonlyMap<string, string>, path: string): string {
  const [, ...lines] = (files.get(path) ?? '').split('\n');
  return lines.join('\n').trim();
}

const IMAGE = 'public.ecr.aws/acme/a:1';

/** A file of one deployment with these settings, as JSON, which is YAML too. */
function fileOf(settings: object, deployment: object = {}): string {
  return JSON.stringify({
    version: 1,
    deployments: {
      agent: {
        module: 'runtime-public',
        inputs: { name: 'agent', container_image: IMAGE },
        ...deployment,
      },
    },
    ...settings,
  });
}

function oneOf(text: string): Deployment {
  const [first] = deploymentsOf(text);
  if (!first) throw new Error('found no deployment');
  return first;
}

describe('the example', () => {
  const { stacks, files } = example;
  const cell = 'prod/payments/eu-west-1/research-agent';

  test('has a root for each place', () => {
    expect(stacks.map(({ deployment }) => deployment.path)).toEqual([
      'dev/sandbox/us-east-1/research-agent',
      'stage/payments-test/us-east-1/research-agent',
      'prod/payments/us-east-1/research-agent',
      cell,
    ]);
  });

  test('has the state of a place under its path', () => {
    expect(bodyOf(files, `${cell}/backend.tf`)).toBe(`terraform {
  backend "s3" {
    bucket       = "acme-terraform-state-prod"
    key          = "prod/payments/eu-west-1/research-agent/terraform.tfstate"
    region       = "us-east-1"
    encrypt      = true
    use_lockfile = true
  }
}`);
  });

  test('runs in the account of the place alone, by its role', () => {
    expect(bodyOf(files, `${cell}/providers.tf`)).toBe(`provider "aws" {
  region              = "eu-west-1"
  allowed_account_ids = ["444455556666"]

  assume_role {
    role_arn = "arn:aws:iam::444455556666:role/deploy-agents"
  }

  default_tags {
    tags = {
      Team  = "ai-platform"
      Stage = "prod"
    }
  }
}`);
  });

  test('has the values of its region', () => {
    expect(bodyOf(files, `${cell}/main.tf`)).toBe(`module "research_agent" {
  source = "./modules/runtime-vpc-egress"

  name                   = "research-agent"
  container_image        = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/research:1.4.0"
  vpc_id                 = "vpc-0123456789abcdef3"
  subnet_ids             = ["subnet-0123456789abcdef5", "subnet-0123456789abcdef6"]
  s3_gateway_endpoint_id = "vpce-0123456789abcdef3"
}`);
  });

  test('says in each file which root it belongs to', () => {
    for (const { deployment } of stacks)
      for (const name of ['main.tf', 'README.md'])
        expect(files.get(`${deployment.path}/${name}`)).toContain(
          `Generated from ${deployment.path} in environments.yaml.`,
        );
  });
});

test('the example of the docs is one', () => {
  const docs = readFileSync(join(ROOT, 'docs/deployments.md'), 'utf8');
  const yamls = [...docs.matchAll(/^```yaml\n(version: 1\n[^]*?)^```/gm)].map(
    ([, yaml = '']) => yaml,
  );
  const [yaml = ''] = yamls.filter((text) => text.includes('\nenvironments:'));
  const paths = deploymentsOf(yaml).map(({ path }) => path);
  expect(paths).toHaveLength(3);
  for (const path of paths) expect(docs).toContain(`\`${path}\``);
});

describe('places', () => {
  const matrix = (found: object) =>
    deploymentsOf(
      fileOf({
        defaults: { provider: { region: 'us-east-1' } },
        accounts: { a: { id: '111122223333' }, b: { id: '444455556666' } },
        environments: { prod: found },
      }),
    ).map(({ path }) => path);

  test.each([
    ['nothing', {}, ['prod/agent']],
    ['regions', { regions: ['eu-west-1'] }, ['prod/eu-west-1/agent']],
    ['accounts', { accounts: ['a', 'b'] }, ['prod/a/agent', 'prod/b/agent']],
    [
      'both',
      { accounts: ['a', 'b'], regions: ['us-east-1', 'eu-west-1'] },
      ['a', 'b'].flatMap((a) => ['us-east-1', 'eu-west-1'].map((r) => `prod/${a}/${r}/agent`)),
    ],
  ])('of a matrix of %s', (_of, found, paths) => {
    expect(matrix(Object.keys(found).length > 0 ? { matrix: found } : {})).toEqual(paths);
  });

  test('have ids of their own in cdktf, whatever the names', () => {
    const names = ['a', 'a-b', 'b', 'b-c'];
    const { stacks } = rootsOf(
      JSON.stringify({
        version: 1,
        defaults: { provider: { region: 'us-east-1' } },
        // An environment needs to say nothing.
        environments: Object.fromEntries(names.map((name) => [name, name === 'a' ? null : {}])),
        deployments: Object.fromEntries(
          names.map((name) => [
            name,
            { module: 'runtime-public', inputs: { name: 'x', container_image: IMAGE } },
          ]),
        ),
      }),
    );
    expect(new Set(stacks.map(({ node }) => node.id)).size).toBe(16);
    expect(stacks.map(({ node }) => node.id)).toContain('a-b.b-c');
  });

  test('of a root without environments are none, and its id is its name', () => {
    const { stacks } = rootsOf(fileOf({ defaults: { provider: { region: 'us-east-1' } } }));
    expect(stacks.map(({ node, deployment }) => [node.id, deployment.path])).toEqual([
      ['agent', 'agent'],
    ]);
  });
});

test('a layer adds to the backend below it without naming its type again', () => {
  const text = fileOf(
    {
      defaults: {
        provider: { region: 'us-east-1' },
        backend: { type: 's3', bucket: 'acme-state', region: 'us-east-1' },
      },
      environments: { dev: {}, prod: { backend: { bucket: 'acme-state-prod' } } },
    },
    {
      module: 'runtime-public',
      inputs: { name: 'agent', container_image: IMAGE },
      backend: { region: { by_environment: { dev: 'eu-west-1', prod: 'us-east-1' } } },
    },
  );
  expect(deploymentsOf(text).map(({ backend }) => backend)).toMatchObject([
    { type: 's3', bucket: 'acme-state', region: 'eu-west-1' },
    { type: 's3', bucket: 'acme-state-prod', region: 'us-east-1' },
  ]);
});

test.each([
  [
    'without a type in any layer',
    '{ bucket: acme-state }',
    'd.yaml:4:5: deployments.agent.backend.type: got nothing. Expected one of s3, azurerm,',
  ],
  [
    'with a name that its type does not have',
    '{ container_name: states }',
    'd.yaml:4:16: deployments.agent.backend.container_name: got a name that does not exist here.',
  ],
])('a backend %s is refused', (title, backend, error) => {
  const defaults = title.startsWith('without')
    ? ''
    : '  backend: { type: s3, bucket: acme-state, region: us-east-1 }\n';
  const text = `version: 1
deployments:
  agent:
    backend: ${backend}
    module: runtime-public
    inputs: { name: agent, container_image: "${IMAGE}" }
defaults:
  provider: { region: us-east-1 }
${defaults}`;
  const [first = ''] = errorOf(text).split('\n');
  expect(first.startsWith(error) ? error : first).toBe(error);
});

describe('a role for plans', () => {
  const text = (assume_role: string, ref = 'var.other') => `version: 1
defaults: { provider: { region: us-east-1, allowed_account_ids: ['111122223333'], assume_role: ${assume_role} } }
deployments:
  agent:
    module: runtime-public
    inputs: { name: agent, container_image: { ref: ${ref} } }
`;
  const role = (name: string) => `arn:aws:iam::111122223333:role/${name}`;
  const both = `{ role_arn: '${role('deploy')}', plan_role_arn: '${role('plan')}', session_name: ci }`;

  test('is chosen by a variable of the root', () => {
    const { files } = rootsOf(text(both));
    expect(files.get('agent/providers.tf')).toContain(`  assume_role {
    role_arn     = var.use_plan_role ? "${role('plan')}" : "${role('deploy')}"
    session_name = "ci"
  }`);
    expect(files.get('agent/variables.tf')).toContain(
      '  type        = bool\n  default     = false\n  nullable    = false\n',
    );
    const readme = files.get('agent/README.md') ?? '';
    expect(readme).toContain(`as \`${role('deploy')}\`; plans for review as \`${role('plan')}\``);
    expect(readme).toContain('`TF_VAR_use_plan_role=true`');
  });

  test('leaves roots without one as they are', () => {
    const { files } = rootsOf(text(`{ role_arn: '${role('deploy')}' }`));
    for (const [, content] of files) expect(content).not.toContain('use_plan_role');
  });

  test.each([
    [
      'of an account that plans may not run in',
      text(both.replace('111122223333:role/plan', '444455556666:role/plan')),
      'd.yaml:2:164: defaults.provider.assume_role.plan_role_arn: got a role of account 444455556666. Expected one of 111122223333',
    ],
    [
      'by a name alone',
      text(both.replace(role('plan'), 'plan')),
      'd.yaml:2:164: defaults.provider.assume_role.plan_role_arn: got "plan". Expected the ARN of a role.',
    ],
    [
      'whose variable feeds an input',
      text(both, 'var.use_plan_role'),
      'd.yaml:6:52: deployments.agent.inputs.container_image.ref: got "var.use_plan_role", and no variable can have that name.',
    ],
  ])('%s is refused', (_title, file, error) => {
    const [first = ''] = errorOf(file).split('\n');
    expect(first.startsWith(error) ? error : first).toBe(error);
  });

  test('is no setting of a backend', () => {
    const file = text(both).replace(
      'defaults: {',
      `defaults: { backend: { type: s3, bucket: acme-state, region: us-east-1, assume_role: ${both} },`,
    );
    expect(errorOf(file)).toContain('assume_role.plan_role_arn: got a name that does not exist');
  });
});

test('lines may end as on Windows', () => {
  const example = readFileSync(join(ROOT, 'examples/deployments/environments.yaml'), 'utf8');
  const { files } = rootsOf(example.replaceAll('\n', '\r\n'));
  expect([...files]).toEqual([...rootsOf(example).files]);
});

describe('markers', () => {
  test('choose by the region of the provider where a matrix has none', () => {
    const text = (region: string) =>
      fileOf(
        {
          environments: {
            dev: { provider: { region } },
            prod: { matrix: { regions: ['eu-west-1'] } },
          },
        },
        {
          inputs: {
            name: { by_environment: { dev: 'tried', prod: 'agent' } },
            container_image: IMAGE,
            description: { by_region: { 'us-east-1': 'west', 'eu-west-1': 'east' } },
          },
        },
      );
    const said = deploymentsOf(text('us-east-1')).map(({ calls: [call] }) =>
      JSON.stringify([call?.inputs.name, call?.inputs.description]),
    );
    expect(said[0]).toMatch(/tried.*west/);
    expect(said[1]).toMatch(/agent.*east/);
    expect(errorOf(text('us-west-2'))).toContain('got no value for us-west-2');
  });

  test('that a nearer layer covers need no value for its place', () => {
    const text = fileOf(
      {
        environments: {
          dev: { provider: { region: 'us-east-1' } },
          prod: {
            matrix: { regions: ['eu-west-1'] },
            deployments: { agent: { inputs: { description: 'said here' } } },
          },
        },
      },
      {
        inputs: {
          name: 'agent',
          container_image: IMAGE,
          description: { by_region: { 'us-east-1': 'one' } },
        },
      },
    );
    expect(errorOf(text)).toBe('accepted');
  });

  test('hold inside of maps and lists', () => {
    const inputs = {
      name: 'agent',
      container_image: IMAGE,
      environment_variables: { PLACE: { by_environment: { dev: 'one', prod: 'two' } } },
    };
    const [, prod] = deploymentsOf(
      fileOf(
        { defaults: { provider: { region: 'us-east-1' } }, environments: { dev: {}, prod: {} } },
        { inputs },
      ),
    );
    expect(JSON.stringify(prod?.calls[0]?.inputs.environment_variables)).toContain('two');
  });
});

describe('a nearer layer', () => {
  const state = (settings: object, deployment: object = {}) =>
    oneOf(fileOf({ defaults: { provider: { region: 'us-east-1' }, ...settings } }, deployment))
      .backend;
  const S3 = { type: 's3', bucket: 'acme-state', region: 'us-east-1' };

  test('says of a backend of the same type what differs', () => {
    expect(
      state({ backend: S3 }, { backend: { type: 's3', bucket: 'other-state' } }),
    ).toMatchObject({
      bucket: 'other-state',
      region: 'us-east-1',
    });
  });

  test('says all of a backend of another type', () => {
    expect(state({ backend: S3 }, { backend: { type: 'gcs', bucket: 'acme' } })).toEqual({
      type: 'gcs',
      bucket: 'acme',
      prefix: 'agent',
    });
  });

  test('replaces an input whole, and leaves the others', () => {
    const [made] = deploymentsOf(
      fileOf(
        {
          defaults: { provider: { region: 'us-east-1' } },
          environments: {
            prod: { deployments: { agent: { inputs: { environment_variables: { B: '2' } } } } },
          },
        },
        { inputs: { name: 'agent', container_image: IMAGE, environment_variables: { A: '1' } } },
      ),
    );
    expect(Object.keys(made?.calls[0]?.inputs ?? {})).toEqual([
      'name',
      'container_image',
      'environment_variables',
    ]);
    expect(Object.keys(made?.calls[0]?.inputs.environment_variables ?? {})).toEqual(['B']);
  });

  const LAYERS = ['defaults', 'stage', 'prod', 'deployment', 'in stage', 'in prod'] as const;
  const KEYS = ['Team', 'Cost', 'Stage'];

  /** What each layer says of some tags, the way in which it may, and the backend's key for KMS and region. */
  const saying = fc.record({
    tags: fc.subarray(KEYS),
    region: fc.boolean(),
    description: fc.boolean(),
    version: fc.boolean(),
  });

  test('counts, setting by setting', () => {
    fc.assert(
      fc.property(fc.tuple(...LAYERS.map(() => saying)), (says) => {
        const last = (has: (said: (typeof says)[number]) => boolean) => says.findLastIndex(has);
        const settings = (index: number, isShared: boolean) => {
          const said = says[index];
          const tags = Object.fromEntries((said?.tags ?? []).map((key) => [key, LAYERS[index]]));
          return {
            ...(isShared ? { tags } : {}),
            provider: {
              ...(isShared ? {} : { default_tags: tags }),
              ...(said?.version ? { version: `>= 6.49.${index}` } : {}),
            },
            backend: { type: 's3', ...(said?.region ? { bucket: `state-${index}` } : {}) },
            ...(!isShared && said?.description ? { inputs: { description: `said ${index}` } } : {}),
          };
        };
        const [defaults, stage, prod] = [0, 1, 2].map((index) => settings(index, true));
        const { inputs, ...deployment } = settings(3, false);
        const text = fileOf(
          {
            defaults: {
              ...defaults,
              provider: { region: 'us-east-1', ...defaults?.provider },
              backend: { bucket: 'state', region: 'us-east-1', ...defaults?.backend },
            },
            environments: {
              stage: { ...stage, deployments: { agent: settings(4, false) } },
              prod: { extends: 'stage', ...prod, deployments: { agent: settings(5, false) } },
            },
          },
          { ...deployment, inputs: { name: 'agent', container_image: IMAGE, ...inputs } },
        );
        const made = deploymentsOf(text).find(({ path }) => path === 'prod/agent');
        for (const key of KEYS) {
          const index = last(({ tags }) => tags.includes(key));
          expect(made?.provider.default_tags?.[key]).toBe(index < 0 ? undefined : LAYERS[index]);
        }
        const version = last((said) => said.version);
        expect(made?.provider.version).toBe(version < 0 ? undefined : `>= 6.49.${version}`);
        const bucket = last(({ region }) => region);
        expect(made?.backend).toMatchObject({ bucket: bucket < 0 ? 'state' : `state-${bucket}` });
        const described = says.findLastIndex(({ description }, index) => description && index > 2);
        expect(JSON.stringify(made?.calls[0]?.inputs.description ?? '')).toContain(
          described < 0 ? '' : `said ${described}`,
        );
      }),
      { numRuns: 60 },
    );
  });

  test('may be laid over those below one by one, or over all of them at once', () => {
    const leaf = fc.constantFrom(1, 2, 3);
    const map = fc.dictionary(fc.constantFrom('a', 'b', 'c'), leaf);
    const layer = fc.record(
      {
        inputs: map,
        provider: fc.record({ default_tags: map, region: leaf }, { requiredKeys: [] }),
        backend: map.map((settings) => ({ ...settings, type: 's3' })),
        required_version: leaf,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(layer, layer, layer, (...values) => {
        const choices = new Choices();
        const context = { choices, cell: {} };
        const [low, middle, high] = values.map((value, index) => ({ value, steps: [index] }));
        if (!low || !middle || !high) throw new Error('three were asked for');
        const valueOf = (node: ReturnType<typeof laid>) => choices.resolve(node, {}).value;
        expect(valueOf(laid([laid([low, middle], context), high], context))).toEqual(
          valueOf(laid([low, laid([middle, high], context)], context)),
        );
      }),
    );
  });
});

test('an environment more changes no file of the others', () => {
  const more = rootsOf(
    EXAMPLE.replace(
      '\nenvironments:\n',
      '\nenvironments:\n  early:\n    extends: stage\n    matrix: { accounts: [sandbox], regions: [eu-west-1] }\n',
    ),
    'environments.yaml',
  ).files;
  expect(more.has('early/sandbox/eu-west-1/research-agent/main.tf')).toBe(true);
  for (const [path, text] of example.files) expect(more.get(path)).toBe(text);
  expect(rootsOf(EXAMPLE, 'environments.yaml').files).toEqual(example.files);
});

describe('backends', () => {
  const made = (backend: object) => {
    const text = fileOf(
      { environments: { prod: { matrix: { regions: ['eu-west-1'] } } } },
      { backend },
    );
    const { files } = rootsOf(text);
    return {
      backend: bodyOf(files, 'prod/eu-west-1/agent/backend.tf'),
      readme: files.get('prod/eu-west-1/agent/README.md') ?? '',
    };
  };

  test.each([
    [
      { type: 'azurerm', key: 'a', storage_account_name: 'acmestate', container_name: 'tfstate' },
      `  backend "azurerm" {
    storage_account_name = "acmestate"
    container_name       = "tfstate"
    key                  = "a"
    use_azuread_auth     = true
  }`,
      'azurerm://acmestate/tfstate/a',
    ],
    [
      { type: 'gcs', bucket: 'acme' },
      '  backend "gcs" {\n    bucket = "acme"\n    prefix = "prod/eu-west-1/agent"\n  }',
      'gs://acme/prod/eu-west-1/agent',
    ],
    [
      { type: 'http', address: 'https://s.example.com/a' },
      '  backend "http" {\n    address = "https://s.example.com/a"\n  }',
      'TF_HTTP_PASSWORD',
    ],
    [
      { type: 'pg' },
      '  backend "pg" {\n    schema_name = "prod_eu_west_1_agent"\n  }',
      'PG_CONN_STR',
    ],
    [
      { type: 'consul', scheme: 'https' },
      '  backend "consul" {\n    scheme = "https"\n    path   = "prod/eu-west-1/agent/terraform.tfstate"\n  }',
      'CONSUL_HTTP_TOKEN',
    ],
    [
      { type: 'remote', organization: 'acme' },
      `  backend "remote" {
    organization = "acme"

    workspaces {
      name = "prod-eu-west-1-agent"
    }
  }`,
      'TF_TOKEN_app_terraform_io',
    ],
    [
      {
        type: 'cloud',
        hostname: 'tfe.example.com',
        organization: 'acme',
        workspaces: { tags: ['a'] },
      },
      `  cloud {
    hostname     = "tfe.example.com"
    organization = "acme"

    workspaces {
      tags = ["a"]
    }
  }`,
      'TF_TOKEN_tfe_example_com',
    ],
  ])('%j', (settings, block, said) => {
    const { backend, readme } = made(settings);
    expect(backend).toBe(`terraform {\n${block}\n}`);
    expect(readme).toContain(said);
  });

  test('leave to the operator what is his, and the README says how he passes it', () => {
    const { backend, readme } = made({ type: 's3', partial: ['bucket', 'region'] });
    expect(backend).toBe(`terraform {
  # From -backend-config: bucket, region.
  backend "s3" {
    key          = "prod/eu-west-1/agent/terraform.tfstate"
    encrypt      = true
    use_lockfile = true
  }
}`);
    expect(readme).toContain(
      '1. `terraform init -backend-config="bucket=..." -backend-config="region=..."`, with access',
    );
    const cloud = made({ type: 'cloud', partial: ['organization'] });
    expect(cloud.backend).toContain('# From the environment: TF_CLOUD_ORGANIZATION.');
    expect(cloud.readme).toContain('1. `terraform init`, with `TF_CLOUD_ORGANIZATION` in the');
  });
});

describe('a call', () => {
  const PAIR = `version: 1
defaults: { provider: { region: us-east-1 } }
environments:
  dev:
  prod:
    deployments:
      pair: { modules: { far: { inputs: { cidr_block: 10.9.0.0/16 } } } }
deployments:
  pair:
    provider: { aliases: { west: { region: us-west-2 } } }
    modules:
      near: { module: network, inputs: { name: near, cidr_block: 10.0.0.0/16 } }
      far: { module: network, provider: west, inputs: { name: far, cidr_block: 10.1.0.0/16 } }
`;

  test('by an alias is made by that provider, in HCL and in JSON', () => {
    const { files, stacks } = rootsOf(PAIR);
    expect(bodyOf(files, 'dev/pair/main.tf')).toContain(`module "far" {
  source = "./modules/network"

  providers = { aws = aws.west }

  name       = "far"`);
    const json = toTerraformJson(stacks[0]?.document ?? []) as {
      module: Record<string, { providers?: object }>;
    };
    expect(json.module.far?.providers).toEqual({ aws: 'aws.west' });
    expect(json.module.near?.providers).toBeUndefined();
  });

  test('by an alias stands outside the network of its root, and may have a name of it', () => {
    const agent = (settings: string) => `version: 1
deployments:
  pair:
    provider: { region: us-east-1, aliases: { west: { region: us-west-2 } } }
    network: { create: { cidr_block: 10.0.0.0/16 } }
    modules:
      agent: { module: runtime-vpc-egress, ${settings}inputs: { name: agent, container_image: "${IMAGE}", s3_gateway_endpoint_id: vpce-0123456789abcdef0 } }
      far: { module: network, provider: west, inputs: { name: pair, cidr_block: 10.1.0.0/16 } }
`;
    expect(errorOf(agent(''))).toBe('accepted');
    expect(errorOf(agent('provider: west, '))).toContain('agent.inputs.vpc_id: got nothing');
    expect(errorOf(agent('').replace('provider: west, ', ''))).toContain(
      'the name of a second network',
    );
  });

  test('is overridden by its label, input by input', () => {
    const { files } = rootsOf(PAIR);
    expect(bodyOf(files, 'prod/pair/main.tf')).toBe(
      bodyOf(files, 'dev/pair/main.tf').replace('10.1.0.0/16', '10.9.0.0/16'),
    );
  });
});

describe('versions', () => {
  test.each([
    ['>= 6.49.0, < 7.0.0', undefined, '>= 6.49.0, < 7.0.0'],
    ['>= 6.49.0, < 7.0.0', '~> 6.60', '~> 6.60'],
    ['>= 6.49.0, < 7.0.0', '~> 6.60.1', '~> 6.60.1'],
    ['>= 6.49.0, < 7.0.0', '6.66.0', '6.66.0'],
    ['>= 6.49.0, < 7.0.0', '< 6.70', '>= 6.49.0, < 6.70'],
    ['>= 6.49.0, < 7.0.0', '> 6.50.0', '< 7.0.0, > 6.50.0'],
    ['>= 6.49.0, < 7.0.0', '!= 6.50.1', '>= 6.49.0, < 7.0.0, != 6.50.1'],
    ['>= 6.49.0, < 7.0.0', '~> 6.0', '>= 6.49.0, ~> 6.0'],
    ['>= 1.10.0', '>= 1.11, < 2.0', '>= 1.11, < 2.0'],
  ])('%s and %s are %s', (needed, asked, both) => {
    expect(joined(needed, asked)).toBe(both);
  });

  test.each([
    ['>= 6.49.0, < 7.0.0', '~> 5.0', false],
    ['>= 6.49.0, < 7.0.0', '~> 6.48.0', false],
    ['>= 6.49.0, < 7.0.0', '6.49', true],
    ['>= 6.49.0, < 7.0.0', '< 6.49.0', false],
    ['>= 6.49.0, < 7.0.0', '<= 6.49.0', true],
    ['>= 6.49.0, < 7.0.0', '>= 7', false],
    ['>= 6.49.0, < 7.0.0', '> 6.99.9, < 7', true],
    ['>= 1.9.0', '~> 1.8', true],
  ])('%s and %s leave some: %s', (needed, asked, some) => {
    expect(areCompatible([needed, asked])).toBe(some);
  });

  test('and aliases stand in the root', () => {
    const { files } = rootsOf(
      fileOf(
        { defaults: { tags: { Team: 'ai' } } },
        {
          required_version: '~> 1.11',
          provider: {
            region: 'us-east-1',
            version: '~> 6.60',
            aliases: { dns: { region: 'eu-west-1', allowed_account_ids: ['111122223333'] } },
          },
        },
      ),
    );
    expect(bodyOf(files, 'agent/versions.tf')).toBe(`terraform {
  required_version = "~> 1.11"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.60"
    }
  }
}`);
    expect(bodyOf(files, 'agent/providers.tf')).toContain(`provider "aws" {
  alias               = "dns"
  region              = "eu-west-1"
  allowed_account_ids = ["111122223333"]

  default_tags {
    tags = { Team = "ai" }
  }
}`);
  });
});
