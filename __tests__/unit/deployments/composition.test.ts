/** Roots of several calls: what is wired, what is not, and how it reads. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse as parseHcl } from '@cdktf/hcl2json';

import { toTerraformJson } from '../../../hcl/json';
import { exampleFiles, messageOf, rootsOf } from '../../support/deployments';
import { ROOT } from '../../support/modules';

const FOLDER = join(ROOT, 'examples/deployments');
const example = (name: string) => readFileSync(join(FOLDER, name), 'utf8');

const IMAGE = '111122223333.dkr.ecr.us-east-1.amazonaws.com/research:1.4.0';
const CALLER = 'arn:aws:iam::111122223333:role/front-end';
const HEAD = 'version: 1\ndefaults: { provider: { region: us-east-1 } }\ndeployments:\n';

/** The body of a file of the one root of `text`. */
function fileOf(text: string, name = 'main.tf'): string {
  const { files, stacks } = rootsOf(text);
  const body = files.get(`${stacks[0]?.deployment.path}/${name}`) ?? '';
  return body.split('\n').slice(1).join('\n').trim();
}

/** The block of one call. */
function callOf(text: string, label: string): string {
  const blocks = fileOf(text).split(/\n\n(?=# [A-Z]|module )/);
  return blocks.find((block) => block.includes(`module "${label}" {`)) ?? '';
}

describe('what an agent needs and its root makes', () => {
  const agent = (more: string) =>
    `${HEAD}  research:
    network: { create: { cidr_block: 10.20.0.0/16 } }
    modules:
      agent:
        module: runtime-isolated
        inputs:
          name: research-agent
          container_image: ${IMAGE}
          caller_principal_arns: [${CALLER}]
${more}`;
  const needs = '          needs: [memory, gateway, identity]\n';
  const facts = '      facts: { module: memory, inputs: { name: facts } }\n';
  const tools = '      tools: { module: gateway, inputs: { name: tools } }\n';
  const identity = (label: string) =>
    `      ${label}: { module: identity, inputs: { api_key_providers: { ${label}: { secret_arn: 'arn:aws:secretsmanager:us-east-1:111122223333:secret:${label}-AbCdEf', json_key: key } } } }\n`;

  test('is named to it, and nothing else of the kind is', () => {
    const text = agent(`${needs}${facts}${tools}${identity('weather')}`);
    const call = callOf(text, 'agent');
    expect(call).toContain('# What this root makes, and no other.');
    expect(call).toMatch(/memory_arns += \[module\.facts\.memory_arn\]/);
    expect(call).toMatch(/gateway_arns += \[module\.tools\.gateway_arn\]/);
    expect(call).toMatch(/credential_provider_arns += module\.weather\.credential_provider_arns/);
    expect(call).not.toContain('browser_arns');
  });

  test('of two memories both are, and a memory that it does not need is not', () => {
    const two = facts + facts.replaceAll('facts', 'notes');
    expect(callOf(agent(`          needs: [memory]\n${two}`), 'agent')).toMatch(
      /memory_arns += \[module\.facts\.memory_arn, module\.notes\.memory_arn\]/,
    );
    expect(callOf(agent(two), 'agent')).not.toContain('memory_arns');
  });

  test('what the file says wins', () => {
    const named = `          needs: [memory]\n          memory_arns: ['arn:aws:bedrock-agentcore:us-east-1:111122223333:memory/other-a1b2c3d4e5']\n`;
    const call = callOf(agent(named + facts), 'agent');
    expect(call).toContain('memory/other-a1b2c3d4e5');
    expect(call).not.toContain('module.facts');
  });

  test('two lists are not joined: the file has to say what it means', () => {
    const two = `          needs: [identity]\n${identity('weather')}${identity('maps')}`;
    expect(messageOf(agent(two))).toContain(
      'research.modules.agent.inputs.credential_provider_arns: got []. Expected both credential_provider_arns and the need identity, or neither',
    );
  });

  test('a gateway that waits for the agent is not: each would wait for the other', () => {
    const front = tools.replace(
      'name: tools',
      'name: tools, agent_runtime_arns: [{ ref: module.agent.agent_runtime_arn }]',
    );
    expect(messageOf(agent(`          needs: [gateway]\n${front}`))).toContain(
      'gateway_arns: got []',
    );
  });
});

describe('an agent with all that it uses', () => {
  const text = example('private-agent.yaml');

  test('takes no more than 60 lines, without its comment', () => {
    const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    expect(lines.length).toBeLessThanOrEqual(60);
  });

  test('names to the agent and to the endpoints what it makes', () => {
    for (const label of ['agent', 'endpoints']) {
      const call = callOf(text, label);
      expect(call).toMatch(/browser_arns += \[module\.browser\.browser_arn\]/);
      expect(call).toMatch(/code_interpreter_arns += \[module\.code\.code_interpreter_arn\]/);
      expect(call).toMatch(/gateway_arns += \[module\.tools\.gateway_arn\]/);
      expect(call).toMatch(/memory_arns += \[module\.memory\.memory_arn\]/);
    }
  });
});

describe('an isolated agent from nothing', () => {
  const text = example('isolated.yaml');

  test('takes a file of less than 20 lines', () => {
    expect(text.trim().split('\n').length).toBeLessThan(20);
  });

  test('is a network, and the agent in it', () => {
    expect(fileOf(text)).toBe(`# A VPC without a way to the internet.
module "network" {
  source = "./modules/network"

  name       = "research-agent"
  cidr_block = "10.20.0.0/16"
}

module "research_agent" {
  source = "./modules/runtime-isolated"

  name                  = "research-agent"
  container_image       = "${IMAGE}"
  caller_principal_arns = ["${CALLER}"]
  caller_networks       = { vpc = "10.20.0.0/16" }

  vpc_id                = module.network.vpc_id
  subnet_ids_by_zone_id = module.network.subnet_ids_by_zone_id
  internet_egress       = module.network.internet_egress
  route_table_ids       = module.network.route_table_ids
}`);
  });

  test('hands on the outputs of the agent by their own names, and those of its network by theirs', () => {
    const outputs = fileOf(text, 'outputs.tf');
    expect(outputs).toMatch(/output "agent_runtime_arn" \{[^}]*module\.research_agent\.agent_/);
    expect(outputs).toMatch(/output "network_vpc_id" \{[^}]*module\.network\.vpc_id/);
  });

  test('needs nothing of its owner beside the file', () => {
    expect(fileOf(text, 'README.md')).not.toContain('declares');
  });
});

describe('agents that share endpoints', () => {
  const text = example('shared-endpoints.yaml');

  test('have what they need added up, and their roles named', () => {
    expect(callOf(text, 'endpoints'))
      .toBe(`# One set of endpoints for all agents of the VPC. It owns their policies, so what it lets through is the sum of what
# they need.
module "endpoints" {
  source = "./modules/vpc-endpoints"

  name            = "agents"
  caller_networks = { vpc = "10.20.0.0/16" }

  vpc_id                = module.network.vpc_id
  subnet_ids_by_zone_id = module.network.subnet_ids_by_zone_id
  route_table_ids       = module.network.route_table_ids

  # What the agents below declare, added up.
  needs = ["image", "session_storage", "data_plane", "models", "traces", "secrets"]

  repository_arns = [
    "arn:aws:ecr:us-east-1:111122223333:repository/research",
    "arn:aws:ecr:us-east-1:111122223333:repository/billing",
    "arn:aws:ecr:us-east-1:111122223333:repository/reports",
  ]

  model_arns            = ["arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-lite-v1:0"]
  secret_arns           = ["arn:aws:secretsmanager:us-east-1:111122223333:secret:ledger-AbCdEf"]
  caller_principal_arns = ["arn:aws:iam::111122223333:role/front-end", "arn:aws:iam::111122223333:role/back-office"]

  # By the names that the agents have. Roles come out of their modules, endpoints go in: no circle, because no role waits
  # for an endpoint.
  agent_role_arns = {
    research = module.research.execution_role_arn
    billing  = module.billing.execution_role_arn
    reports  = module.reports.execution_role_arn
  }
}`);
  });

  test('take the endpoints, and no way to S3 of their own', () => {
    const research = callOf(text, 'research');
    expect(research).toContain(`
  endpoint_ids               = module.endpoints.endpoint_ids
  endpoint_security_group_id = module.endpoints.endpoint_security_group_id
}`);
    expect(research).not.toContain('route_table_ids');
  });

  test('move nothing when another one comes', () => {
    const more = `${text}      audit:
        module: runtime-isolated
        inputs: { name: audit, container_image: ${IMAGE}, caller_principal_arns: [${CALLER}] }
`;
    for (const label of ['network', 'research', 'billing', 'reports'])
      expect(callOf(more, label)).toBe(callOf(text, label));
    expect(callOf(more, 'endpoints')).toContain('audit    = module.audit.execution_role_arn');
  });

  test('bring tokens, code and all that can be needed', () => {
    const jwt =
      'jwt_authorizer: { discovery_url: https://idp.example.com/.well-known/openid-configuration, allowed_clients: [app] }';
    const code =
      'code: { s3_bucket: code, s3_prefix: a.zip, runtime: PYTHON_3_13, entry_point: [main.py] }';
    const endpoints = callOf(
      `${HEAD}  a:
    network: { create: { cidr_block: 10.20.0.0/16 }, endpoints: {} }
    modules:
      one: { module: runtime-isolated, inputs: { name: one, ${jwt}, ${code}, needs: [metrics] } }
      two:
        module: runtime-isolated
        inputs:
          name: two
          ${jwt}
          ${code}
          needs: [models]
          model_arns: { ref: var.model_arns }
          allowed_invoke_actions: ['bedrock-agentcore:InvokeAgentRuntime', 'bedrock-agentcore:GetAgentCard']
          further_services: { orders: { service: sqs, actions: ['sqs:SendMessage'], resources: ['*'] } }
`,
      'endpoints',
    );
    expect(endpoints).toContain('needs = ["code", "data_plane", "metrics", "models"]');
    expect(endpoints).toMatch(/callers_use_jwt += true/);
    expect(endpoints).toMatch(/model_arns += var\.model_arns/);
    expect(endpoints).toContain(
      'allowed_invoke_actions = ["bedrock-agentcore:InvokeAgentRuntime", "bedrock-agentcore:GetAgentCard"]',
    );
    expect(endpoints).toContain('service   = "sqs"');
    expect(endpoints).not.toMatch(/repository_arns|caller_principal_arns/);
  });

  test('let callers read the card of an A2A agent', () => {
    const agentOf = (name: string, inputs: string) =>
      `      ${name}: { module: runtime-isolated, inputs: { name: ${name}, container_image: ${IMAGE}, caller_principal_arns: [${CALLER}]${inputs} } }`;
    const rootOf = (inputs: string) => `${HEAD}  a:
    network: { create: { cidr_block: 10.20.0.0/16 }, endpoints: {} }
    modules:
${agentOf('one', '')}
${agentOf('two', inputs)}
`;
    expect(callOf(rootOf(''), 'endpoints')).not.toContain('allowed_invoke_actions');
    expect(callOf(rootOf(', server_protocol: A2A'), 'endpoints')).toContain(
      'allowed_invoke_actions = ["bedrock-agentcore:InvokeAgentRuntime", "bedrock-agentcore:GetAgentCard"]',
    );
    const unknown = ', server_protocol: { ref: var.protocol }';
    expect(() => callOf(rootOf(unknown), 'endpoints')).toThrow(
      'server_protocol of two is known to Terraform alone, and so is what callers may do',
    );
  });

  const withData = (documents: string) => `${HEAD}  a:
    network: { create: { cidr_block: 10.20.0.0/16 }, endpoints: {} }
    modules:
      one:
        module: runtime-isolated
        inputs:
          name: one
          container_image: ${IMAGE}
          caller_principal_arns: [${CALLER}]
          s3_buckets: { documents: { ${documents}, kms_key_arn: 'arn:aws:kms:us-east-1:111122223333:key/0123' } }
          dynamodb_tables: { orders: { table_arn: 'arn:aws:dynamodb:us-east-1:111122223333:table/orders' } }
      two:
        module: runtime-isolated
        inputs:
          name: two
          container_image: ${IMAGE}
          caller_principal_arns: [${CALLER}]
          s3_buckets: { documents: { bucket_arn: 'arn:aws:s3:::documents', prefixes: [contracts/] } }
`;

  test('let data through once, and leave keys to the roles', () => {
    const text = withData("bucket_arn: 'arn:aws:s3:::documents', prefixes: [contracts/]");
    const endpoints = callOf(text, 'endpoints');
    expect(endpoints.match(/bucket_arn/g)).toHaveLength(1);
    expect(endpoints).toContain(
      'table_arn = "arn:aws:dynamodb:us-east-1:111122223333:table/orders"',
    );
    expect(endpoints).not.toContain('kms_key_arn');
    expect(callOf(text, 'one').match(/kms_key_arn/g)).toHaveLength(1);
  });

  const withGuardrails = (one: string, two: string) => `${HEAD}  a:
    network: { create: { cidr_block: 10.20.0.0/16 }, endpoints: {} }
    modules:
      one:
        module: runtime-isolated
        inputs:
          name: one
          container_image: ${IMAGE}
          caller_principal_arns: [${CALLER}]
          needs: [models, browser]
          model_arns: ['arn:aws:bedrock:us-east-1::foundation-model/one']
          browser_arns: ['arn:aws:bedrock-agentcore:us-east-1:aws:browser/aws.browser.v1']
          further_actions: { browser: { actions: ['bedrock-agentcore:ListBrowserSessions'], resources: ['*'] } }
          guardrails: ${one}
      two:
        module: runtime-isolated
        inputs:
          name: two
          container_image: ${IMAGE}
          caller_principal_arns: [${CALLER}]
          needs: [models]
          model_arns: ['arn:aws:bedrock:us-east-1::foundation-model/one']
          ${two}
`;
  const GUARDRAIL = 'arn:aws:bedrock:us-east-1:111122223333:guardrail';

  test('require a guardrail where every agent does, and let all of them through', () => {
    const first = `{ arns: ['${GUARDRAIL}/one'], required: true }`;
    const both = callOf(
      withGuardrails(first, `guardrails: { arns: ['${GUARDRAIL}/two'], required: true }`),
      'endpoints',
    );
    expect(both).toContain('required = true');
    expect(both).toMatch(/guardrail\/one"[^\]]*guardrail\/two"/);
    expect(both).toContain('actions   = ["bedrock-agentcore:ListBrowserSessions"]');
    expect(both).toMatch(/browser_arns += \["arn:aws:bedrock-agentcore:us-east-1:aws:browser/);
    for (const second of ['', `guardrails: { arns: ['${GUARDRAIL}/two'] }`]) {
      const some = callOf(withGuardrails(first, second), 'endpoints');
      expect(some).toContain('guardrail/one');
      expect(some).not.toContain('required');
    }
  });

  test('cannot let two buckets of one name through', () => {
    const text = withData("bucket_arn: 'arn:aws:s3:::other', prefixes: [contracts/]");
    expect(() => callOf(text, 'endpoints')).toThrow(/s3_buckets of the agents cannot be added up/);
  });
});

describe('agents of other kinds at shared endpoints', () => {
  const text = `${HEAD}  doors:
    network:
      create: { cidr_block: 10.40.0.0/16, egress: nat_single, nat_zone_id: use1-az1 }
      endpoints:
        needs: [image, data_plane]
        repository_arns: ['arn:aws:ecr:us-east-1:111122223333:repository/research']
        caller_principal_arns: [${CALLER}]
        agent_role_arns: { elsewhere: 'arn:aws:iam::111122223333:role/elsewhere' }
    modules:
      inbound:
        module: runtime-private-inbound
        inputs: { name: inbound, container_image: ${IMAGE}, caller_principal_arns: [${CALLER}] }
      egress:
        module: runtime-vpc-egress
        inputs:
          name: egress
          container_image: ${IMAGE}
          egress_to_security_groups: { db: { security_group_id: sg-0123456789abcdef0, port: 5432 } }
`;

  test('make no data-plane endpoint of their own, and are let in to the endpoints', () => {
    expect(callOf(text, 'inbound')).toContain(`
  vpc_id     = module.network.vpc_id
  subnet_ids = module.network.subnet_ids

  create_data_plane_endpoint = false
  data_plane_endpoint_id     = module.endpoints.data_plane_endpoint_id
  s3_gateway_endpoint_id     = module.endpoints.s3_gateway_endpoint_id

  egress_to_security_groups = {
    endpoints = {
      security_group_id = module.endpoints.endpoint_security_group_id
      port              = 443
    }
  }
}`);
  });

  test('keep what they have written beside it', () => {
    expect(callOf(text, 'egress')).toMatch(
      /egress_to_security_groups = \{\s+endpoints = \{[^}]*\}\s+db = \{[^}]*sg-0123456789abcdef0/,
    );
    expect(callOf(text, 'endpoints')).toMatch(
      /agent_role_arns = \{\s+inbound += module[^}]*egress += module[^}]*elsewhere += "arn/,
    );
    expect(callOf(text, 'endpoints')).toContain('needs                 = ["image", "data_plane"]');
  });

  test('take an endpoint of their own where the shared ones have none', () => {
    const none = text
      .replace('[image, data_plane]', '[image]')
      .replace(`        caller_principal_arns: [${CALLER}]\n`, '');
    expect(callOf(none, 'inbound')).not.toContain('data_plane_endpoint');
    expect(callOf(none, 'inbound')).toContain('s3_gateway_endpoint_id');
  });

  test('say what the network lets out', () => {
    expect(callOf(text, 'network')).toMatch(
      /^# A VPC with a way out to the internet, through one NAT gateway, and no way in\.\n/,
    );
  });
});

describe('a network that is there', () => {
  const agent = (existing: string, inputs = '') => `${HEAD}  a:
    network: { existing: { ${existing} } }
    module: runtime-private-inbound
    inputs: { name: a, container_image: ${IMAGE}, caller_principal_arns: [${CALLER}], egress_to_networks: { db: { cidr_block: 10.9.0.0/24, port: 5432 } }${inputs} }
`;
  const ids =
    'vpc_id: vpc-0123456789abcdef0, subnet_ids: { ref: local.subnet_ids }, s3_gateway_endpoint_id: vpce-0123456789abcdef0';

  test('hands its ids to whoever has an input of that name, as values and references', () => {
    const call = callOf(agent(`${ids}, data_plane_endpoint_id: { ref: var.door }`), 'a');
    expect(call).toMatch(
      /\n {2}vpc_id += "vpc-0123456789abcdef0"\n {2}subnet_ids += local\.subnet_ids\n/,
    );
    expect(call).toMatch(
      /create_data_plane_endpoint = false\n {2}data_plane_endpoint_id += var\.door/,
    );
  });

  test('asks its owner for what it refers to', () => {
    expect(fileOf(agent(ids), 'README.md')).toContain('declares `local.subnet_ids`.');
  });

  test('gives an isolated agent one way to S3', () => {
    const isolated = (rest: string) =>
      callOf(
        agent(
          `vpc_id: vpc-0123456789abcdef0, subnet_ids_by_zone_id: { ref: local.subnets }, route_table_ids: [rtb-0123456789abcdef0]${rest}`,
        ).replace('runtime-private-inbound', 'runtime-isolated'),
        'a',
      );
    const group = 'endpoint_security_group_id: sg-0123456789abcdef1';
    expect(isolated('')).toContain('rtb-');
    expect(isolated(`, ${group}, endpoint_ids: { logs: vpce-0123456789abcdef1 }`)).toContain(
      'rtb-',
    );
    expect(
      isolated(
        `, ${group}, endpoint_ids: { s3: vpce-0123456789abcdef0, logs: vpce-0123456789abcdef1 }`,
      ),
    ).not.toContain('rtb-');
    expect(isolated(`, ${group}, endpoint_ids: { ref: local.endpoint_ids }`)).not.toContain('rtb-');
  });

  test('gives an isolated agent with tables one way to DynamoDB', () => {
    const isolated = (endpoints: string) =>
      callOf(
        agent(
          `vpc_id: vpc-0123456789abcdef0, subnet_ids_by_zone_id: { ref: local.subnets }, route_table_ids: [rtb-0123456789abcdef0], endpoint_ids: { ${endpoints} }`,
          ", dynamodb_tables: { orders: { table_arn: 'arn:aws:dynamodb:us-east-1:111122223333:table/orders' } }",
        ).replace('runtime-private-inbound', 'runtime-isolated'),
        'a',
      );
    expect(isolated('s3: vpce-0123456789abcdef0')).toContain('rtb-');
    expect(isolated('s3: vpce-0123456789abcdef0, dynamodb: vpce-0123456789abcdef1')).not.toContain(
      'rtb-',
    );
  });

  test('hands nothing to a call in a VPC of its own', () => {
    const own = agent(
      `${ids}, data_plane_endpoint_id: vpce-0123456789abcdef2`,
      ', vpc_id: vpc-0fedcba9876543210, subnet_ids: [subnet-0fedcba9876543210, subnet-0fedcba9876543211], use_s3_gateway_endpoint: false',
    );
    expect(callOf(own, 'a')).toContain('vpc_id                  = "vpc-0fedcba9876543210"');
    expect(callOf(own, 'a')).not.toMatch(/0123456789abcdef|data_plane_endpoint/);
  });

  test('gives way to what a call says itself', () => {
    const door = `${ids}, data_plane_endpoint_id: vpce-0123456789abcdef2`;
    const own = callOf(
      agent(
        door,
        ', create_data_plane_endpoint: true, minimum_zones: 1, subnet_ids: [subnet-0fedcba9876543210]',
      ),
      'a',
    );
    expect(own).toContain('create_data_plane_endpoint = true');
    expect(own).not.toContain('data_plane_endpoint_id');
    expect(own).toContain('["subnet-0fedcba9876543210"]');
    expect(own).not.toContain('local.subnet_ids');
  });

  test('hands no data-plane endpoint to an agent whose callers are elsewhere', () => {
    const own = callOf(
      agent(
        `${ids}, data_plane_endpoint_id: vpce-0123456789abcdef2`,
        ', use_data_plane_endpoint: false, create_data_plane_endpoint: false, source_vpc_ids: [vpc-0123456789abcdef1]',
      ),
      'a',
    );
    expect(own).toContain('use_data_plane_endpoint    = false');
    expect(own).not.toContain('data_plane_endpoint_id');
  });

  test('gets endpoints that its agents share', () => {
    const text = `${HEAD}  a:
    network:
      existing:
        vpc_id: vpc-0123456789abcdef0
        subnet_ids_by_zone_id: { ref: var.subnets }
        route_table_ids: [rtb-0123456789abcdef0]
      endpoints: {}
    modules:
      one: { module: runtime-isolated, inputs: { name: one, container_image: ${IMAGE}, caller_principal_arns: [${CALLER}] } }
`;
    expect(callOf(text, 'endpoints')).toContain(
      'route_table_ids       = ["rtb-0123456789abcdef0"]',
    );
    expect(callOf(text, 'one')).not.toContain('route_table_ids');
    expect(callOf(text, 'one')).toContain('= module.endpoints.endpoint_ids');
  });
});

describe('gateways', () => {
  const target = (label: string, rest = '') =>
    `      ${label}: { module: gateway-target-managed, inputs: { name: ${label}, mcp_server: { endpoint: https://${label}.example.com/mcp }, security_group_ids: [sg-0123456789abcdef1]${rest} } }\n`;
  const two = `${HEAD}  tools:
    network: { create: { cidr_block: 10.20.0.0/16 } }
    modules:
      inner: { module: gateway, inputs: { name: inner, create_gateway_endpoint: true, caller_principal_arns: [${CALLER}] } }
      outer: { module: gateway, inputs: { name: outer } }
${target('wiki', ', gateway_id: { ref: module.outer.gateway_id }')}${target('foreign', ', gateway_id: tools-abcdefghij, gateway_role_name: tools, private_targets_allowed: true')}`;

  test('hand the rest to a target that names one of them', () => {
    expect(callOf(two, 'wiki')).toMatch(
      /gateway_role_name += module\.outer\.gateway_role_name\n {2}private_targets_allowed += module\.outer\./,
    );
    expect(callOf(two, 'foreign')).not.toMatch(/module\.(inner|outer)/);
  });

  test('are placed in the network if they have an entrance there, and only then', () => {
    expect(callOf(two, 'inner')).toContain(`
  vpc_id              = module.network.vpc_id
  endpoint_subnet_ids = module.network.subnet_ids
}`);
    expect(callOf(two, 'outer')).not.toContain('module.');
  });

  test('attach no policy where a target shall have none', () => {
    const one = `${HEAD}  tools:
    network: { existing: { vpc_id: vpc-0123456789abcdef0, subnet_ids: [subnet-0123456789abcdef0] } }
    modules:
      tools: { module: gateway, inputs: { name: tools } }
${target('wiki', ', attach_gateway_role_policy: false')}`;
    expect(callOf(one, 'wiki')).toContain('= module.tools.gateway_id');
    expect(callOf(one, 'wiki')).not.toContain('gateway_role_name');
  });
});

describe('where modules come from', () => {
  const from = (source: string) =>
    example('isolated.yaml').replace(
      '  research-agent:\n',
      `  research-agent:\n    source: ${source}\n`,
    );

  test('one registry for all, by the names of the modules', () => {
    const text = from(
      '{ type: registry, address: registry.example.com/platform/agentcore-runtime-isolated/aws, version: "~> 0.1" }',
    );
    expect(callOf(text, 'network')).toContain(
      'source  = "registry.example.com/platform/agentcore-network/aws"\n  version = "~> 0.1"\n',
    );
    expect(callOf(text, 'research_agent')).toContain('/agentcore-runtime-isolated/aws"');
  });

  test.each(['network', 'runtime-public'])(
    'one registry under defaults, that of %s, for deployments that name their module by `module`',
    (named) => {
      const text = example('public.yaml').replace(
        'defaults:\n',
        `defaults:\n  source: { type: registry, address: registry.example.com/platform/agentcore-${named}/aws, version: "~> 0.1" }\n`,
      );
      const sources = [...rootsOf(text).files]
        .filter(([path]) => path.endsWith('/main.tf'))
        .map(([, file]) => /source += "([^"]*)"/.exec(file)?.[1]);
      expect(new Set(sources)).toEqual(
        new Set(['registry.example.com/platform/agentcore-runtime-public/aws']),
      );
    },
  );

  test('a copy of another name, for one deployment', () => {
    const text = example('public.yaml').replace(
      '    module: runtime-public\n',
      '    module: runtime-public\n    source: { type: registry, address: acme/agent/aws, version: "~> 0.1" }\n',
    );
    expect([...rootsOf(text).files.values()].join()).toContain('"acme/agent/aws"');
  });

  test('one tag for all', () => {
    const text = from('{ type: git, url: "https://git.example.com/m.git", tag: v0.1.0 }');
    expect(callOf(text, 'network')).toContain(
      'git::https://git.example.com/m.git//terraform/network?ref=v0.1.0',
    );
  });

  test('a source of a call, beside those of the others', () => {
    const text = example('many-targets.yaml').replace(
      '        module: private-mcp-server-managed\n',
      '        module: private-mcp-server-managed\n        source: { type: git, url: "https://git.example.com/m.git", tag: v0.1.0 }\n',
    );
    expect(callOf(text, 'search')).toContain('git::https://git.example.com/m.git');
    expect(callOf(text, 'wiki')).toContain('./modules/gateway-target-managed');
    expect([...rootsOf(text).files.keys()].join()).not.toContain('modules/private-mcp');
  });
});

test('names that two accounts or regions have are no clash, and none where the account is not said', () => {
  const one = (name: string, provider: string) =>
    `  ${name}: { provider: ${provider}, module: runtime-public, inputs: { name: same, container_image: public.ecr.aws/acme/a:1 } }\n`;
  const account = (id: string, region = 'us-east-1') =>
    `{ region: ${region}, allowed_account_ids: ["${id}"] }`;
  const east = one('a', account('111122223333'));
  expect(() => rootsOf(HEAD + east + one('b', account('444455556666')))).not.toThrow();
  expect(() => rootsOf(HEAD + east + one('b', account('111122223333', 'eu-west-1')))).not.toThrow();
  expect(() => rootsOf(HEAD + one('a', '{}') + one('b', '{}'))).not.toThrow();
  expect(() => rootsOf(HEAD + east + one('b', account('111122223333')))).toThrow(/a second agent/);
});

test('networks that nobody connects may overlap', () => {
  const network = (name: string) =>
    `  ${name}: { module: network, inputs: { name: ${name}, cidr_block: 10.0.0.0/16 } }\n`;
  expect(() => rootsOf(HEAD + network('a') + network('b'))).not.toThrow();
});

test('two calls may refer to each other: circles between resources are left to the engine', () => {
  const text = `${HEAD}  a:
    modules:
      one: { module: runtime-public, inputs: { name: one, container_image: ${IMAGE}, environment_variables: { OTHER: { ref: module.two.agent_runtime_arn } } } }
      two: { module: runtime-public, inputs: { name: two, container_image: ${IMAGE}, execution_role_arn: { ref: module.one.execution_role_arn }, create_execution_role: false } }
`;
  expect(callOf(text, 'one')).toContain('module.two.agent_runtime_arn');
});

test('environments say what is different in a call, and in the network of all', () => {
  const { files } = rootsOf(`version: 1
defaults: { provider: { region: us-east-1 } }
environments:
  dev: {}
  prod:
    deployments:
      agents: { modules: { one: { inputs: { description: For customers } } } }
deployments:
  agents:
    network: { create: { cidr_block: { by_environment: { dev: 10.1.0.0/16, prod: 10.2.0.0/16 } } }, endpoints: {} }
    modules:
      one: { module: runtime-isolated, inputs: { name: one, container_image: ${IMAGE}, caller_principal_arns: [${CALLER}] } }
`);
  const [dev = '', prod = ''] = ['dev', 'prod'].map((name) => files.get(`${name}/agents/main.tf`));
  expect(dev).toContain('"10.1.0.0/16"');
  expect(prod).toContain('"10.2.0.0/16"');
  expect(dev).not.toContain('For customers');
  expect(prod).toContain('"For customers"');
  expect(prod).toContain('= module.endpoints.endpoint_ids');
});

test.each(exampleFiles())('%s: HCL and JSON say the same', async (file) => {
  const { files, stacks } = rootsOf(example(file));
  for (const { deployment, document } of stacks) {
    const hcl = [...new Set(document.map((placed) => placed.file))]
      .map((name) => files.get(`${deployment.path}/${name}.tf`) ?? '')
      .join('\n');
    const parsed = (await parseHcl('root.tf', hcl)) as { module: Record<string, object[]> };
    const json = toTerraformJson(document) as { module: Record<string, object> };
    const calls = Object.entries(json.module).map(([label, call]) => [label, [call]]);
    expect(parsed.module).toEqual(Object.fromEntries(calls));
    expect(Object.keys(parsed).sort()).toEqual(Object.keys(json).sort());
  }
});
