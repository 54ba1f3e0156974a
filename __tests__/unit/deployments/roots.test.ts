/** From the text of a deployments file to the text of its roots. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse as parseHcl } from '@cdktf/hcl2json';

import { printJsonSchema } from '../../../deployments/json-schema';
import { readTree } from '../../../emit/disk';
import { toTerraformJson } from '../../../hcl/json';
import { version } from '../../../package.json';
import { CATALOGUE } from '../../../stacks/catalogue';
import { rootsOf } from '../../support/deployments';
import { ROOT } from '../../support/modules';

const EXAMPLE = readFileSync(join(ROOT, 'examples/deployments/one-agent.yaml'), 'utf8');

/** Everything that may differ from one deployment to the next, in one file. */
const MANY = `
version: 1
defaults:
  backend: { type: s3, bucket: acme-state, region: eu-west-1, kms_key_id: "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-86ef-1234567890ab" }
  provider:
    region: us-east-1
    assume_role: { role_arn: "arn:aws:iam::111122223333:role/deploy", session_name: ci }
  tags: { Team: ai, Cost: "7" }
deployments:
  from-registry:
    module: runtime-public
    source: { type: registry, address: registry.example.com/platform/agentcore-runtime-public/aws, version: "~> 0.1" }
    provider:
      region: eu-central-1
      default_tags: { Team: search }
    inputs: { name: one, container_image: "111122223333.dkr.ecr.eu-central-1.amazonaws.com/a:1" }
`;

const REST = `
  from-git:
    module: runtime-vpc-egress
    source: { type: git, url: "https://git.example.com/platform/connectivity.git", tag: v0.1.0 }
    backend: { type: local, path: state/agent.tfstate }
    inputs:
      name: two
      description: "\${not.an.expression} %{ if } \\"quoted\\""
      container_image: "111122223333.dkr.ecr.us-east-1.amazonaws.com/b:1"
      vpc_id: { ref: data.terraform_remote_state.network.outputs.vpc_id }
      subnet_ids: [{ ref: 'data.terraform_remote_state.network.outputs.subnet_ids[0]' }, subnet-0123456789abcdef1]
      s3_gateway_endpoint_id: { ref: var.s3_endpoint_id }
      egress_to_security_groups:
        db: { security_group_id: { ref: local.db }, port: 5432 }
  without-state:
    module: runtime-public
    backend: { type: none }
    inputs: { name: three, container_image: "111122223333.dkr.ecr.us-east-1.amazonaws.com/c:1", tags: { ref: local.tags } }
`;

const many = rootsOf(MANY + REST);
const example = rootsOf(EXAMPLE, 'one-agent.yaml');

const belowHead = (text: string) => text.slice(text.indexOf('\n') + 1);

/** A file without its first line, which all have. */
function bodyOf(files: ReadonlyMap<string, string>, path: string): string {
  const [head = '', ...lines] = (files.get(path) ?? '').split('\n');
  expect(head).toMatch(/^# Generated from [a-z-]+ in [\w.-]+\. Change it there and run/);
  return lines.join('\n').trim();
}

describe('the example', () => {
  const body = (name: string) => bodyOf(example.files, `research-agent/${name}.tf`);

  test('is a call of the module, input by input', () => {
    expect(body('main')).toBe(`module "research_agent" {
  source = "./modules/runtime-private-inbound"

  name                      = "research-agent"
  container_image           = "111122223333.dkr.ecr.us-east-1.amazonaws.com/research:1.4.0"
  vpc_id                    = "vpc-0123456789abcdef0"
  subnet_ids                = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  s3_gateway_endpoint_id    = "vpce-0123456789abcdef0"
  caller_principal_arns     = ["arn:aws:iam::111122223333:role/front-end"]
  caller_security_group_ids = { front_end = "sg-0123456789abcdef0" }

  egress_to_security_groups = {
    endpoints = {
      security_group_id = "sg-0123456789abcdef1"
      port              = 443
    }
    orders_db = {
      security_group_id = "sg-0123456789abcdef2"
      port              = 5432
    }
  }
}`);
  });

  test('has its state in the bucket, under its name, locked and encrypted', () => {
    expect(body('backend')).toBe(`terraform {
  backend "s3" {
    bucket       = "acme-terraform-state"
    key          = "research-agent/terraform.tfstate"
    region       = "us-east-1"
    encrypt      = true
    use_lockfile = true
  }
}`);
  });

  test('has a provider that runs in one account only', () => {
    expect(body('providers')).toBe(`provider "aws" {
  region              = "us-east-1"
  allowed_account_ids = ["111122223333"]

  default_tags {
    tags = { Team = "ai-platform" }
  }
}`);
  });

  test('asks for an engine that knows the lock file, and the provider of the module', () => {
    expect(body('versions')).toContain('required_version = ">= 1.10.0"');
    const module = readFileSync(
      join(ROOT, 'terraform/runtime-private-inbound/versions.tf'),
      'utf8',
    );
    const floor = / version = .*/.exec(module)?.[0] ?? 'none';
    expect(body('versions')).toContain(floor);
  });

  test('hands on every output of the module', () => {
    const names = (text: string) => [...text.matchAll(/^output "(\w+)"/gm)].map(([, name]) => name);
    const module = readFileSync(join(ROOT, 'terraform/runtime-private-inbound/outputs.tf'), 'utf8');
    expect(names(body('outputs'))).toEqual(names(module));
    expect(body('outputs')).toContain('value       = module.research_agent.agent_runtime_arn');
  });

  test('brings the module, byte for byte below its first line, without its tests and examples, and links to them', () => {
    const prefix = 'research-agent/modules/runtime-private-inbound/';
    const vendored = [...example.files]
      .filter(([path]) => path.startsWith(prefix))
      .map(([path, text]): [string, string] => [path.slice(prefix.length), belowHead(text)])
      .filter(([path]) => path !== 'LICENSE');
    const published = [...readTree(join(ROOT, 'terraform/runtime-private-inbound'))].filter(
      ([path]) => !path.includes('/') && path !== 'LICENSE',
    );
    const readme = published.find(([path]) => path === 'README.md') ?? ['', ''];
    expect(readme[1]).toContain('[`basic`](examples/basic)');
    readme[1] = readme[1].replace(/\[([^\]\n]+)\]\(examples\/[^)\s]*\)/g, '$1');
    expect(new Map(vendored)).toEqual(
      new Map(published.map(([path, text]) => [path, belowHead(text)])),
    );
  });

  test('says in its README where the state is, and how it is planned', () => {
    const readme = example.files.get('research-agent/README.md') ?? '';
    expect(readme).toContain('`s3://acme-terraform-state/research-agent/terraform.tfstate`');
    expect(readme).toContain('`terraform plan -out=plan.tfplan`');
  });

  test('is short: a newcomer writes few lines', () => {
    expect(EXAMPLE.trim().split('\n').length).toBeLessThan(40);
  });
});

describe('what a deployment sets for itself', () => {
  test('a registry, with its version', () => {
    expect(bodyOf(many.files, 'from-registry/main.tf')).toContain(
      '  source  = "registry.example.com/platform/agentcore-runtime-public/aws"\n  version = "~> 0.1"\n\n  name ',
    );
    expect([...many.files.keys()].filter((path) => path.startsWith('from-registry/mod'))).toEqual(
      [],
    );
  });

  test('its region and tags beside those of the defaults', () => {
    expect(bodyOf(many.files, 'from-registry/providers.tf')).toBe(`provider "aws" {
  region = "eu-central-1"

  assume_role {
    role_arn     = "arn:aws:iam::111122223333:role/deploy"
    session_name = "ci"
  }

  default_tags {
    tags = {
      Team = "search"
      Cost = "7"
    }
  }
}`);
  });

  test('a key of its own for its state', () => {
    expect(bodyOf(many.files, 'from-registry/backend.tf')).toContain(
      'kms_key_id   = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-86ef-1234567890ab"',
    );
  });

  test('a tag of git', () => {
    expect(bodyOf(many.files, 'from-git/main.tf')).toContain(
      'source = "git::https://git.example.com/platform/connectivity.git//terraform/runtime-vpc-egress?ref=v0.1.0"',
    );
  });

  test('a local state, for which the older engine does', () => {
    expect(bodyOf(many.files, 'from-git/backend.tf')).toBe(
      'terraform {\n  backend "local" {\n    path = "state/agent.tfstate"\n  }\n}',
    );
    expect(bodyOf(many.files, 'from-git/versions.tf')).toContain('required_version = ">= 1.9.0"');
  });

  test('no backend at all', () => {
    expect(many.files.has('without-state/backend.tf')).toBe(false);
    expect(many.files.has('without-state/main.tf')).toBe(true);
  });
});

describe('references', () => {
  const main = bodyOf(many.files, 'from-git/main.tf');

  test('are expressions, as a whole and inside', () => {
    expect(main).toMatch(/vpc_id += data\.terraform_remote_state\.network\.outputs\.vpc_id\n/);
    expect(main).toContain(
      '[data.terraform_remote_state.network.outputs.subnet_ids[0], "subnet-0123456789abcdef1"]',
    );
    expect(main).toMatch(/security_group_id = local\.db\n/);
    expect(bodyOf(many.files, 'without-state/main.tf')).toMatch(/tags += local\.tags\n/);
  });

  test('are made by ref alone: text that looks like one stays text', () => {
    expect(main).toContain('"$${not.an.expression} %%{ if } \\"quoted\\""');
  });

  test('are listed for whoever has to declare them', () => {
    expect(many.files.get('from-git/README.md')).toContain(
      'declares `data.terraform_remote_state.network`, `local.db`.',
    );
  });
});

test('HCL and JSON say the same', async () => {
  for (const { deployment, document } of [...many.stacks, ...example.stacks]) {
    const names = ['main', 'providers', 'backend', 'versions', 'variables', 'outputs'];
    const files = deployment.name === 'research-agent' ? example.files : many.files;
    const hcl = names.map((name) => files.get(`${deployment.name}/${name}.tf`) ?? '').join('\n');
    const parsed = await parseHcl('root.tf', hcl);
    const json = toTerraformJson(document);
    const call = (root: object) =>
      (root as { module: Record<string, object> }).module[deployment.calls[0]?.label ?? ''];
    expect(call(parsed)).toEqual([call(json)]);
    expect(Object.keys(parsed).sort()).toEqual(Object.keys(json).sort());
  }
});

test('the file of the README is one, in less than 20 lines', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const [, yaml = ''] = /^```yaml\n([^]*?)^```/m.exec(readme) ?? [];
  expect(rootsOf(yaml).files.has('research-agent/main.tf')).toBe(true);
  expect(yaml.trim().split('\n').length).toBeLessThan(20);
});

test('the same file makes the same bytes, whatever stands before and behind a deployment', () => {
  expect(rootsOf(MANY + REST).files).toEqual(many.files);
  const alone = rootsOf(MANY).files;
  for (const [path, text] of alone) expect(many.files.get(path)).toBe(text);
});

test('JSON is read as YAML is', () => {
  const value = {
    $schema: './deployments.schema.json',
    version: 1,
    defaults: { provider: { region: 'us-east-1' } },
    deployments: {
      a: {
        module: 'runtime-public',
        inputs: { name: 'a', container_image: '111122223333.dkr.ecr.us-east-1.amazonaws.com/a:1' },
      },
    },
  };
  for (const indent of [undefined, 2, '\t'])
    expect(rootsOf(JSON.stringify(value, null, indent)).files.has('a/main.tf')).toBe(true);
});

test.each(['ref', 'from', 'fill', 'by_region', 'by_account', 'by_environment'])(
  'no module has an input that holds something named %s',
  (marker) => {
    const { $defs } = JSON.parse(printJsonSchema(CATALOGUE)) as { $defs: Record<string, unknown> };
    const inputs = Object.entries($defs).filter(([name]) => name.startsWith('inputs_of_'));
    expect(inputs).toHaveLength(CATALOGUE.length);
    expect(JSON.stringify(inputs)).not.toContain(`"${marker}":{`);
  },
);

test('no link in a root leads nowhere, whatever module it brings', () => {
  const deployments = CATALOGUE.map(({ name, input }) => [
    name,
    { module: name, inputs: input.sample },
  ]);
  const { files } = rootsOf(
    JSON.stringify({
      version: 1,
      defaults: { provider: { region: 'us-east-1' } },
      deployments: Object.fromEntries(deployments) as object,
    }),
  );
  const links = [...files]
    .filter(([path]) => path.endsWith('.md'))
    .flatMap(([path, text]) =>
      [...text.matchAll(/\]\(([^)\s#]+)/g)].map(([, link = '']) => join(path, '..', link)),
    )
    .filter((link) => !link.includes(':'));
  expect(links.length).toBeGreaterThanOrEqual(CATALOGUE.length);
  expect(links.filter((link) => !files.has(link))).toEqual([]);
});

test('copies of modules say of which module and version they are, and nothing of a source that a root does not have', () => {
  const copies = [...example.files].filter(
    ([path]) => path.includes('/modules/') && !path.endsWith('LICENSE'),
  );
  expect(copies.length).toBeGreaterThan(5);
  for (const [path, text] of copies) {
    const [, module = ''] = /\/modules\/([^/]+)\//.exec(path) ?? [];
    const note = `Copy of the module ${module}, agentcore-connectivity ${version}, from terraform/${module} there. Do not edit: change the inputs in the deployments file, or the module upstream.`;
    const [first] = text.split('\n');
    expect(first).toBe(path.endsWith('.md') ? `<!-- ${note} -->` : `# ${note}`);
    expect(text).not.toContain('Generated from modules/');
    expect(text).not.toContain('Generated from patterns/');
  }
});
