/** Values that go from one root to another, and variables that are declared for the user. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { format } from '@cdktf/hcl-tools';
import { parse as parseHcl } from '@cdktf/hcl2json';

import { circlesIn } from '../../../deployments/links/circles';
import { valuesJson } from '../../../emit/root-files';
import { toTerraformJson, type Json } from '../../../hcl/json';
import {
  errorOf,
  exampleFiles,
  READ_BACKENDS,
  readingFrom,
  rootsOf,
  type MadeRoots,
} from '../../support/deployments';
import { ROOT } from '../../support/modules';
import { normaliseHcl, normaliseJson } from '../../support/normalise';

type Tree = { [key: string]: Json };

const FOLDER = join(ROOT, 'examples/deployments');
const exampleOf = (name: string) => readFileSync(join(FOLDER, `${name}.yaml`), 'utf8');

/** A network, and an agent in it that says nothing of how values come. */
const NETWORK = `version: 1
defaults:
  backend: { type: s3, bucket: acme-state, region: eu-west-1, assume_role: { role_arn: "arn:aws:iam::111122223333:role/state" } }
  provider: { region: us-east-1, allowed_account_ids: ["111122223333"] }
deployments:
  shared-network:
    module: network
    inputs: { name: agents, cidr_block: 10.0.0.0/16, zone_ids: [use1-az1, use1-az2] }
`;
const AGENT = `  agent:
    module: runtime-vpc-egress
    inputs:
      name: agent
      container_image: 111122223333.dkr.ecr.us-east-1.amazonaws.com/a:1
      vpc_id: { from: shared-network.vpc_id }
      subnet_ids: [{ from: 'shared-network.subnet_ids[0]' }, { from: 'shared-network.subnet_ids_by_zone_id["use1-az2"]' }]
      use_s3_gateway_endpoint: false
`;
const PASSED = (setting: string, more = '') =>
  AGENT.replace('    inputs:\n', `    links: ${setting}\n${more}    inputs:\n`);

/** A file of a root without its first line. */
function body({ files }: MadeRoots, path: string): string {
  const [head = '', ...lines] = (files.get(path) ?? '').split('\n');
  expect(head).toMatch(/^# Generated from /);
  return lines.join('\n').trim();
}

const byState = rootsOf(NETWORK + AGENT);
const byVariable = rootsOf(NETWORK + PASSED('variable'));
const byParameter = rootsOf(NETWORK + PASSED('{ type: ssm_parameter, prefix: /acme/agents }'));
const FAR = `    provider: { region: us-east-1, allowed_account_ids: ["444455556666"], assume_role: { role_arn: "arn:aws:iam::444455556666:role/deploy" } }\n`;
const fromAfar = rootsOf(NETWORK + PASSED('ssm_parameter', FAR));

describe('out of the state', () => {
  test('one data source a root, with what reads its backend', () => {
    expect(body(byState, 'agent/data.tf'))
      .toBe(`# Outputs of the root shared-network, out of its state.
data "terraform_remote_state" "shared_network" {
  backend = "s3"

  config = {
    bucket      = "acme-state"
    key         = "shared-network/terraform.tfstate"
    region      = "eu-west-1"
    assume_role = { role_arn = "arn:aws:iam::111122223333:role/state" }
  }
}`);
  });

  test('outputs and parts of them are the inputs', () => {
    const main = body(byState, 'agent/main.tf');
    const outputs = 'data.terraform_remote_state.shared_network.outputs';
    expect(main).toMatch(new RegExp(`vpc_id +=  ?${outputs}.vpc_id\n`));
    expect(main).toContain(`    ${outputs}.subnet_ids[0],\n`);
    expect(main).toContain(`    ${outputs}.subnet_ids_by_zone_id["use1-az2"],\n`);
  });

  test('a local state is read beside the root', () => {
    const local = rootsOf(
      (NETWORK + AGENT).replace(
        /backend: .*/,
        'backend: { type: local, path: state/here.tfstate }',
      ),
    );
    expect(body(local, 'agent/data.tf')).toContain(
      '  backend = "local"\n  config  = { path = "../shared-network/state/here.tfstate" }',
    );
  });

  test('a root of which nobody takes anything knows nothing of it', () => {
    const alone = rootsOf(NETWORK);
    for (const [path, text] of alone.files)
      if (path !== 'shared-network/README.md') expect(byState.files.get(path)).toBe(text);
  });
});

describe('out of every backend', () => {
  test.each(READ_BACKENDS)('$written', ({ written, backend, config }) => {
    const data = body(rootsOf(readingFrom(written)), 'agent/data.tf').replace(/ +/g, ' ');
    expect(data).toContain(` backend = "${backend}"\n`);
    const [, found = ''] = /config = \{([^]*)\}\n\}$/.exec(data) ?? [];
    const lines = found.trim().split('\n');
    expect(lines.map((line) => line.trim()).filter((line) => line !== '')).toEqual(config);
  });

  test.each([
    '{ type: s3, region: us-east-1, partial: [bucket] }',
    '{ type: gcs, partial: [bucket] }',
    '{ type: pg, partial: [conn_str] }',
    '{ type: remote, organization: acme, workspaces: { prefix: agents- } }',
    '{ type: cloud, organization: acme, workspaces: { tags: [agents] } }',
    '{ type: none }',
  ])('by a variable where it is not known whole: %s', (written) => {
    const { files } = rootsOf(readingFrom(written));
    expect(files.has('agent/data.tf')).toBe(false);
    expect(files.get('agent/main.tf')).toContain('= var.network_vpc_id\n');
  });

  test('what is not needed to read may be left open', () => {
    const written = '{ type: s3, bucket: acme-state, region: us-east-1, partial: [kms_key_id] }';
    expect(rootsOf(readingFrom(written)).files.has('agent/data.tf')).toBe(true);
  });
});

describe('with environments', () => {
  const PLACES = `version: 1
defaults: { provider: { region: us-east-1 }, links: { type: ssm_parameter, prefix: /acme } }
environments:
  dev: { backend: { type: local }, links: remote_state }
  prod:
    backend: { type: s3, bucket: acme-state, region: us-east-1 }
    matrix: { regions: [us-east-1, eu-west-1] }
deployments:
  network:
    module: network
    inputs: { name: agents, cidr_block: 10.0.0.0/16, zone_ids: { by_region: { us-east-1: [use1-az1, use1-az2], eu-west-1: [euw1-az1, euw1-az2] } } }
  agent:
    module: runtime-vpc-egress
    inputs:
      name: agent
      container_image: { fill: '111122223333.dkr.ecr.{region}.amazonaws.com/a:1' }
      vpc_id: { from: network.vpc_id }
      subnet_ids: { from: network.subnet_ids }
      use_s3_gateway_endpoint: false
`;
  const made = rootsOf(PLACES);

  test('a link goes to the deployment of that name in the same place', () => {
    expect(body(made, 'dev/agent/data.tf')).toContain('"../network/terraform.tfstate"');
    for (const region of ['us-east-1', 'eu-west-1']) {
      const name = `/acme/prod/${region}/network/vpc_id`;
      expect(body(made, `prod/${region}/agent/data.tf`)).toContain(`name = "${name}"`);
      expect(body(made, `prod/${region}/network/parameters.tf`)).toContain(`= "${name}"`);
      expect(body(made, `prod/${region}/agent/providers.tf`)).not.toContain('alias');
    }
  });

  test('and says so where that is in other places alone', () => {
    const only = PLACES.replace(
      'links: remote_state }',
      'links: remote_state, deployments: { agent: } }',
    );
    expect(errorOf(only).split('\n')[0]).toContain(
      'deployments.agent.inputs.vpc_id.from: got "network.vpc_id", and no deployment is called network. Expected another deployment to take from.',
    );
  });

  test('every file says of which place it is', () => {
    const told = PLACES.replace(
      "image: { fill: '111122223333.dkr.ecr.{region}.amazonaws.com/a:1' }",
      'image: { ref: var.image }',
    ).replace(
      '    module: runtime-vpc-egress\n',
      '    module: runtime-vpc-egress\n    variables: { image: "111122223333.dkr.ecr.us-east-1.amazonaws.com/a:1" }\n',
    );
    const { files } = rootsOf(told);
    for (const file of ['data.tf', 'variables.tf', 'terraform.tfvars'])
      expect(files.get(`dev/agent/${file}`)).toMatch(/^# Generated from dev\/agent in /);
  });

  test('a link may differ from place to place', () => {
    const { files } = rootsOf(
      PLACES.replace(
        'links: remote_state }',
        'links: remote_state, deployments: { network: , agent: { inputs: { vpc_id: vpc-0123456789abcdef0 }, variables: {} } } }',
      ),
    );
    expect(files.get('dev/agent/main.tf')).toContain('"vpc-0123456789abcdef0"');
    expect(files.get('dev/agent/main.tf')).toContain('outputs.subnet_ids');
  });
});

describe('with several calls in a root', () => {
  const HEAD = `version: 1
defaults: { provider: { region: us-east-1 }, backend: { type: local } }
deployments:
`;
  const SHARED = `  shared:
    network: { create: { cidr_block: 10.0.0.0/16, zone_ids: [use1-az1, use1-az2] } }
    modules:
      tools: { module: gateway, inputs: { name: tools } }
      first: { module: runtime-vpc-egress, inputs: { name: first, container_image: "111122223333.dkr.ecr.us-east-1.amazonaws.com/a:1", use_s3_gateway_endpoint: false } }
`;
  const USER = `  agents:
    network: { existing: { vpc_id: { from: shared.network.vpc_id }, subnet_ids: { from: shared.network.subnet_ids } } }
    modules:
      one: { module: runtime-vpc-egress, inputs: { name: one, container_image: "111122223333.dkr.ecr.us-east-1.amazonaws.com/a:1", use_s3_gateway_endpoint: false } }
      two: { module: runtime-vpc-egress, inputs: { name: two, container_image: { ref: var.image }, description: { from: shared.tools.gateway_id }, use_s3_gateway_endpoint: false } }
`;
  const made = rootsOf(HEAD + SHARED + USER);

  test('a link names the call too, and is the output of the root', () => {
    const main = body(made, 'agents/main.tf').replace(/ +/g, ' ');
    const outputs = 'data.terraform_remote_state.shared.outputs';
    expect(main).toContain(` description = ${outputs}.tools_gateway_id\n`);
    expect(body(made, 'shared/outputs.tf')).toContain('output "tools_gateway_id" {');
  });

  test('a network of another root is taken by every call that wants one', () => {
    const main = body(made, 'agents/main.tf').replace(/ +/g, ' ');
    const vpc = ' vpc_id = data.terraform_remote_state.shared.outputs.network_vpc_id\n';
    expect(main.split(vpc)).toHaveLength(3);
    expect(body(made, 'shared/outputs.tf')).toContain('output "network_vpc_id" {');
  });

  test('parameters have the name of the output of the root, and the value of its call', () => {
    const { files } = rootsOf(
      HEAD.replace('us-east-1 },', 'us-east-1 }, links: ssm_parameter,') + SHARED + USER,
    );
    expect(files.get('shared/parameters.tf')).toContain('"/agentcore/shared/tools_gateway_id"');
    expect(files.get('shared/parameters.tf')).toContain('jsonencode(module.tools.gateway_id)');
  });

  test('variables say which call they feed', () => {
    expect(body(made, 'agents/variables.tf')).toContain('"Feeds container_image of module.two."');
  });

  test.each([
    [
      'shared.vpc_id',
      'got "vpc_id" of shared, which calls several modules. Expected the label too: one of network, tools, first. Write shared.network.vpc_id, or another label.',
    ],
    [
      'shared.netwok.vpc_id',
      'got "netwok", which is no call of shared. Expected one of network, tools, first. Write shared.network.vpc_id.',
    ],
    ['shared.tools.vpc_id', 'got "vpc_id", which gateway does not hand out.'],
    ['agents.one.agent_runtime_arn', 'Write { ref: module.one.agent_runtime_arn }.'],
  ])('%s is refused once, where it is written', (from, words) => {
    const error = errorOf(HEAD + SHARED + USER.replace('shared.network.vpc_id', from));
    expect(error).toMatch(/^d\.yaml:10:44: deployments\.agents\.network\.existing\.vpc_id\.from: /);
    expect(error).toContain(words);
    expect(error.split('\n')).toHaveLength(1);
  });
});

describe('by a variable', () => {
  test('each output has one, of the type that the module wants', () => {
    expect(body(byVariable, 'agent/variables.tf')).toBe(`variable "shared_network_vpc_id" {
  description = "Output vpc_id of the root shared-network."
  type        = string
  nullable    = false
}

variable "shared_network_subnet_ids" {
  description = "Output subnet_ids of the root shared-network."
  type        = list(string)
  nullable    = false
}

variable "shared_network_subnet_ids_by_zone_id" {
  description = "Output subnet_ids_by_zone_id of the root shared-network."
  type        = map(string)
  nullable    = false
}`);
    expect(body(byVariable, 'agent/main.tf')).toContain(
      '[var.shared_network_subnet_ids[0], var.shared_network_subnet_ids_by_zone_id["use1-az2"]]',
    );
    expect(byVariable.files.has('agent/data.tf')).toBe(false);
  });

  test('its README sets them from where the values are', () => {
    const readme = byVariable.files.get('agent/README.md') ?? '';
    expect(readme).toContain(
      'export TF_VAR_shared_network_vpc_id="$(terraform -chdir=../shared-network output -raw vpc_id)"\n' +
        'export TF_VAR_shared_network_subnet_ids="$(terraform -chdir=../shared-network output -json subnet_ids)"\n',
    );
  });

  test('is the way where the state cannot be read', () => {
    const stateless = rootsOf((NETWORK + AGENT).replace(/ {2}backend: .*\n/, ''));
    expect(body(stateless, 'agent/main.tf')).toContain('= var.shared_network_vpc_id\n');
    expect(stateless.files.has('agent/data.tf')).toBe(false);
  });
});

describe('by parameters', () => {
  test('the root that has the values puts out those that somebody takes', () => {
    const parameters = body(byParameter, 'shared-network/parameters.tf');
    expect(parameters.match(/^resource .*/gm)).toEqual([
      'resource "aws_ssm_parameter" "subnet_ids" {',
      'resource "aws_ssm_parameter" "subnet_ids_by_zone_id" {',
      'resource "aws_ssm_parameter" "vpc_id" {',
    ]);
    expect(parameters).toContain(`{
  # checkov:skip=CKV2_AWS_34:an output that is no secret; readers need no key

  name           = "/acme/agents/shared-network/vpc_id"
  description    = "Output vpc_id of the root shared-network"
  type           = "String"
  insecure_value = jsonencode(module.shared_network.vpc_id)
}`);
    expect(byState.files.has('shared-network/parameters.tf')).toBe(false);
  });

  test('the other reads them and makes values of them again', () => {
    const data = body(byParameter, 'agent/data.tf');
    expect(data).toContain(
      'data "aws_ssm_parameter" "shared_network_vpc_id" {\n  name = "/acme/agents/shared-network/vpc_id"\n}',
    );
    expect(data).toMatch(
      / {2}shared_network_vpc_id += jsondecode\(data\.aws_ssm_parameter\.shared_network_vpc_id\.insecure_value\)\n/,
    );
    expect(body(byParameter, 'agent/main.tf')).toMatch(/vpc_id += local\.shared_network_vpc_id\n/);
    expect(body(byParameter, 'agent/providers.tf')).not.toContain('alias');
  });

  test('of another account by a provider that stands where they are', () => {
    expect(body(fromAfar, 'agent/providers.tf').split('\n\n').slice(-1)[0])
      .toBe(`# Reads the parameters of the root shared-network, where they are.
provider "aws" {
  alias               = "shared_network"
  region              = "us-east-1"
  allowed_account_ids = ["111122223333"]
}`);
    expect(body(fromAfar, 'agent/data.tf')).toContain(
      '{\n  provider = aws.shared_network\n\n  name = "/agentcore/shared-network/vpc_id"\n}',
    );
  });

  test('the rights that this takes are in both READMEs', () => {
    expect(byParameter.files.get('shared-network/README.md')).toContain('`ssm:PutParameter`');
    expect(fromAfar.files.get('agent/README.md')).toContain(
      'call `ssm:GetParameter` on these parameters, in the account and region of their root.',
    );
  });
});

describe('the order', () => {
  test('is in the README of both roots', () => {
    expect(byState.files.get('agent/README.md')).toContain(
      'Apply [shared-network](../shared-network) first.',
    );
    expect(byState.files.get('shared-network/README.md')).toContain(
      'Destroy [agent](../agent) first',
    );
    expect(byState.files.get('agent/README.md')).not.toContain('Destroy [');
  });

  test('of two that take from each other begins where a person helps', () => {
    const { files } = rootsOf(exampleOf('hub-and-spoke'));
    expect(files.get('hub/README.md')).toContain(
      'First apply this root without `TF_VAR_orders_accepted_connection_id`. Then apply [orders](../orders).',
    );
    expect(files.get('orders/README.md')).toContain('Apply [hub](../hub) first.');
    expect(files.get('orders/README.md')).toContain('take values from each other');
    expect(files.get('orders/README.md')).toContain('`terraform destroy -refresh=false`');
    expect(files.get('hub/README.md')).not.toContain('-refresh=false');
  });
});

describe('values that come late', () => {
  const CIRCLE = (inputs: string, more = '', giver = 'taker') => `version: 1
defaults: { provider: { region: us-east-1 }, backend: { type: local } }
deployments:
  taker:
    module: runtime-vpc-egress
    links: variable
    inputs:
      name: taker
      container_image: 111122223333.dkr.ecr.us-east-1.amazonaws.com/a:1
      vpc_id: vpc-0123456789abcdef0
      subnet_ids: [subnet-0123456789abcdef0, subnet-0123456789abcdef1]
      use_s3_gateway_endpoint: false
      ${inputs}
  giver:
    module: runtime-vpc-egress
    inputs:
      name: giver
      container_image: 111122223333.dkr.ecr.us-east-1.amazonaws.com/a:1
      vpc_id: vpc-0123456789abcdef0
      subnet_ids: [subnet-0123456789abcdef0, subnet-0123456789abcdef1]
      use_s3_gateway_endpoint: false
      description: { from: ${giver}.agent_runtime_arn }
${more}`;
  const mainOf = (inputs: string) =>
    body(rootsOf(CIRCLE(inputs)), 'taker/main.tf').replace(/ +/g, ' ');
  const variablesOf = (made: MadeRoots) => body(made, 'taker/variables.tf');

  test('have variables that are null by default', () => {
    const made = rootsOf(CIRCLE('description: { from: giver.agent_runtime_id }'));
    expect(variablesOf(made)).toBe(`variable "giver_agent_runtime_id" {
  description = "Output agent_runtime_id of the root giver. Omit it until that root is applied, and set it in every plan after that."
  type        = string
  default     = null
}`);
    expect(body(made, 'giver/variables.tf')).toBe('# This root has no variables.');
  });

  test.each([
    [
      'an optional input',
      'description: { from: giver.agent_runtime_id }',
      'description = var.giver_agent_runtime_id',
    ],
    [
      'a part of an optional input',
      "description: { from: 'giver.security_group_ids[0]' }",
      'description = var.giver_security_group_ids == null ? null : var.giver_security_group_ids[0]',
    ],
    [
      'the only entry of a map',
      'environment_variables: { A: { from: giver.agent_runtime_id } }',
      'environment_variables = var.giver_agent_runtime_id != null ? { A = var.giver_agent_runtime_id } : {}',
    ],
    [
      'entries of a map between others',
      'environment_variables: { A: a, B: { from: giver.agent_runtime_id }, C: { from: giver.execution_role_arn }, D: d, E: e }',
      `environment_variables = merge(
 { A = "a" },
 var.giver_agent_runtime_id != null ? { B = var.giver_agent_runtime_id } : {},
 var.giver_execution_role_arn != null ? { C = var.giver_execution_role_arn } : {},
 {
 D = "d"
 E = "e"
 },
 )`,
    ],
    [
      'an element of a list',
      "create_security_group: false\n      security_group_ids: [sg-0123456789abcdef0, { from: 'giver.security_group_ids[0]' }]",
      `security_group_ids = concat(
 ["sg-0123456789abcdef0"],
 var.giver_security_group_ids != null ? [var.giver_security_group_ids[0]] : [],
 )`,
    ],
    [
      'an entry that lacks what it cannot do without',
      "egress_to_security_groups: { far: { security_group_id: { from: 'giver.security_group_ids[0]' }, description: { from: giver.agent_runtime_id }, port: 443 } }",
      `egress_to_security_groups = var.giver_security_group_ids != null ? {
 far = {
 security_group_id = var.giver_security_group_ids[0]
 description = var.giver_agent_runtime_id
 port = 443
 }
 } : {}`,
    ],
  ])('are left out: %s', (_title, inputs, want) => {
    expect(mainOf(inputs)).toContain(` ${want}\n`);
  });

  test('are required where the module requires them, in any of their places', () => {
    const text = CIRCLE(
      "description: { from: 'giver.security_group_ids[0]' }\n      security_group_ids: { from: giver.security_group_ids }",
    ).replace('vpc_id: vpc-0123456789abcdef0', 'vpc_id: { from: giver.execution_role_name }');
    const variables = variablesOf(rootsOf(text));
    expect(variables.match(/default +=|nullable +=|^variable.*/gm)).toEqual([
      'variable "giver_execution_role_name" {',
      'nullable    =',
      'variable "giver_security_group_ids" {',
      'default     =',
    ]);
    expect(rootsOf(text).files.get('taker/README.md')).toContain(
      'First apply this root without `TF_VAR_giver_security_group_ids`.',
    );
  });

  test('are those of longer circles too', () => {
    const third = `  third:
    module: runtime-public
    inputs: { name: third, container_image: "111122223333.dkr.ecr.us-east-1.amazonaws.com/a:1", description: { from: taker.agent_runtime_id } }
`;
    const made = rootsOf(CIRCLE('description: { from: giver.agent_runtime_id }', third, 'third'));
    expect(variablesOf(made)).toContain('default     = null');
    expect(made.files.get('taker/README.md')).toContain('This root and [giver](../giver) need');
  });

  test('are not those of a root that needs nothing of this one', () => {
    const made = rootsOf(
      CIRCLE('description: { from: giver.agent_runtime_id }').replace(
        'description: { from: taker.agent_runtime_arn }',
        'description: alone',
      ),
    );
    expect(variablesOf(made)).not.toContain('default');
  });
});

describe('variables that refs name', () => {
  const REFERRING = `version: 1
defaults: { provider: { region: us-east-1 } }
deployments:
  agent:
    module: runtime-vpc-egress
    inputs:
      name: agent
      container_image: { ref: var.image }
      vpc_id: { ref: local.vpc_id }
      subnet_ids: { ref: var.network.subnet_ids }
      s3_gateway_endpoint_id: { ref: var.endpoint }
      tags: { Owner: { ref: var.names.owner }, Team: { ref: 'var.teams["one"]' } }
      egress_to_security_groups:
        one: { security_group_id: { ref: 'var.groups[0]' }, port: { ref: var.port } }
        two: { security_group_id: { ref: 'var.groups[1]' }, port: { ref: var.port } }
      named_endpoints: { ref: var.named }
`;
  const made = rootsOf(REFERRING);
  const variables = body(made, 'agent/variables.tf');
  const blockOf = (name: string) =>
    new RegExp(`variable "${name}" {\n([^]*?)\n}(\n|$)`).exec(variables)?.[1] ?? 'none';

  test('are declared, with the type of the place and what they feed', () => {
    expect(blockOf('port')).toBe(
      '  description = "Feeds egress_to_security_groups.one.port of module.agent and egress_to_security_groups.two.port of module.agent."\n' +
        '  type        = number\n  nullable    = false',
    );
    expect(blockOf('groups')).toContain('type        = list(string)');
    expect(blockOf('teams')).toContain('type        = map(string)');
    expect(blockOf('named')).toContain('type = map(object({');
  });

  test('may be null where the input may', () => {
    expect(blockOf('endpoint')).toContain('type        = string');
    expect(blockOf('endpoint')).not.toContain('nullable');
    expect(blockOf('image')).not.toContain('nullable');
  });

  test('have any type where the place says nothing of the whole', () => {
    expect(blockOf('network')).toContain('type        = any');
    expect(blockOf('names')).toContain('type        = any');
  });

  test('are no more the business of a file of the owner, as locals are', () => {
    const readme = made.files.get('agent/README.md') ?? '';
    expect(readme).toContain('declares `local.vpc_id`.');
    expect(readme).toContain('`TF_VAR_image`');
  });
});

describe('values of variables', () => {
  const TOLD = `version: 1
defaults: { provider: { region: us-east-1 } }
deployments:
  agent:
    module: runtime-vpc-egress
    variables:
      vpc: vpc-0123456789abcdef0
      subnets: [subnet-0123456789abcdef0, subnet-0123456789abcdef1]
      description: "Costs \${money}, says \\"who\\""
      groups: { db: { security_group_id: sg-0123456789abcdef0, port: 5432 } }
    inputs:
      name: agent
      container_image: { ref: var.image }
      description: { ref: var.description }
      vpc_id: { ref: var.vpc }
      subnet_ids: { ref: var.subnets }
      use_s3_gateway_endpoint: false
      egress_to_security_groups: { ref: var.groups }
`;
  const made = rootsOf(TOLD);

  test('stand in terraform.tfvars, as text', () => {
    expect(body(made, 'agent/terraform.tfvars')).toBe(`vpc         = "vpc-0123456789abcdef0"
subnets     = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
description = "Costs $\${money}, says \\"who\\""

groups = {
  db = {
    security_group_id = "sg-0123456789abcdef0"
    port              = 5432
  }
}`);
  });

  test('stand beside the JSON too', () => {
    const files = new Map(made.stacks.flatMap(({ deployment }) => valuesJson(deployment)));
    expect(JSON.parse(files.get('terraform.tfvars.json') ?? '')).toEqual({
      vpc: 'vpc-0123456789abcdef0',
      subnets: ['subnet-0123456789abcdef0', 'subnet-0123456789abcdef1'],
      description: 'Costs ${money}, says "who"',
      groups: { db: { security_group_id: 'sg-0123456789abcdef0', port: 5432 } },
    });
  });

  test('are asked for where the file gives none', () => {
    expect(made.files.get('agent/README.md')).toContain('- Values of `image` (`variables.tf`)');
    expect(byState.files.has('agent/terraform.tfvars')).toBe(false);
  });

  test('may be those of another root', () => {
    const value = 'variables: { shared_network_vpc_id: vpc-0123456789abcdef0 }';
    const { files } = rootsOf(NETWORK + PASSED(`variable\n    ${value}`));
    expect(files.get('agent/terraform.tfvars')).toContain('shared_network_vpc_id = "vpc-0123');
    expect(files.get('agent/README.md')).not.toContain('TF_VAR_shared_network_vpc_id=');
    expect(files.get('agent/README.md')).toContain('TF_VAR_shared_network_subnet_ids=');
  });
});

test('a root without variables says so, where people and tools look', () => {
  expect(body(byState, 'agent/variables.tf')).toBe('# This root has no variables.');
});

/** Everything that these tests make, and all examples. */
const ALL: [string, MadeRoots][] = [
  ...exampleFiles().map((name): [string, MadeRoots] => [
    `the example ${name}`,
    rootsOf(exampleOf(name.replace('.yaml', '')), name),
  ]),
  ['values out of a state', byState],
  ['values by a variable', byVariable],
  ['values by parameters', byParameter],
  ['values from afar', fromAfar],
];

describe.each(ALL)('%s', (_title, { stacks, files }) => {
  const textsOf = (path: string) =>
    [...files].filter(([file]) => new RegExp(`^${path}/[^/]+\\.tf$`).test(file));

  test('says in JSON what it says in HCL', async () => {
    for (const { deployment, document } of stacks) {
      const hcl = textsOf(deployment.path).map(([, text]) => text);
      const parsed = (await parseHcl('root.tf', hcl.join('\n'))) as Tree;
      expect(normaliseHcl(parsed)).toEqual(await normaliseJson(toTerraformJson(document)));
    }
  });

  test('is formatted', async () => {
    for (const { deployment } of stacks)
      for (const [, text] of textsOf(deployment.path)) expect(await format(text)).toBe(text);
  });
});

test('what docs/deployments.md shows of values and variables is accepted', () => {
  const text = readFileSync(join(ROOT, 'docs/deployments.md'), 'utf8');
  const sections = text
    .split(/^## /m)
    .filter((section) => /^(Values from other deployments|Variables)\n/.test(section));
  const blocks = sections.flatMap((section) =>
    [...section.matchAll(/^```yaml\n([^]*?)^```/gm)].map(([, yaml = '']) => yaml),
  );
  expect(blocks).toHaveLength(3);
  const whole = blocks.filter((yaml) => yaml.includes('inputs:'));
  expect(whole).toHaveLength(2);
  for (const yaml of whole)
    expect(
      rootsOf(`version: 1\ndefaults: { provider: { region: us-east-1 } }\n${yaml}`).stacks,
    ).not.toEqual([]);
});

describe('circles', () => {
  const ways = (text: string) =>
    text.split(' ').map((way) => ({ from: way.charAt(0), to: way.charAt(1), about: way }));

  test.each([
    { graph: 'ab bc', found: [] },
    { graph: 'ab ac bd cd', found: [] },
    { graph: 'aa', found: ['aa'] },
    { graph: 'ab ba', found: ['aba'] },
    { graph: 'ab bc cd db', found: ['bcdb'] },
    { graph: 'ab ba cd dc', found: ['aba', 'cdc'] },
    { graph: 'ab bc ca ba', found: ['abca', 'aba'] },
  ])('in $graph: $found', ({ graph, found }) => {
    expect(circlesIn(ways(graph)).map(({ circle }) => circle.join(''))).toEqual(found);
  });

  test('a chain of thousands takes no time', () => {
    const chain = Array.from({ length: 20_000 }, (_way, index) => ({
      from: `n${index}`,
      to: `n${index + 1}`,
      about: index,
    }));
    expect(circlesIn(chain)).toEqual([]);
    expect(circlesIn([...chain, { from: 'n20000', to: 'n0', about: -1 }])).toHaveLength(1);
  });
});
