/** Tools in roots: what they take of a network, and how agents take them. */
import { errorOf, rootsOf } from '../../support/deployments';

const IMAGE = '111122223333.dkr.ecr.us-east-1.amazonaws.com/research:1.4.0';
const HEAD =
  'version: 1\ndefaults: { backend: { type: local }, provider: { region: us-east-1 } }\n';

/** The block of one call of a root. */
function callIn(text: string, path: string): string {
  const [folder = '', label = ''] = path.split(' ');
  const body = rootsOf(text).files.get(`${folder}/main.tf`) ?? '';
  const blocks = body.trim().split(/\n\n(?=# [A-Z]|module )/);
  return blocks.find((block) => block.includes(`module "${label}" {`)) ?? '';
}

test('a browser takes the network of another deployment, and an agent takes the browser of a third', () => {
  const text = `${HEAD}deployments:
  platform:
    network: { create: { cidr_block: 10.20.0.0/16 } }
  tools:
    network: { from: platform }
    module: browser
    inputs: { name: research-browser, egress_to_networks: { intranet: { cidr_block: 10.1.0.0/16, port: 443 } } }
  open-tools:
    network: { from: platform }
    module: browser
    inputs: { name: open-browser, network_mode: PUBLIC }
  agent:
    module: runtime-public
    inputs:
      name: research-agent
      container_image: ${IMAGE}
      further_statements: { from: tools.agent_statements }
      environment_variables: { BROWSER_ID: { from: tools.browser_id } }
`;
  expect(callIn(text, 'tools tools')).toContain(
    [
      '  vpc_id     = data.terraform_remote_state.platform.outputs.network_vpc_id',
      '  subnet_ids = data.terraform_remote_state.platform.outputs.network_subnet_ids',
    ].join('\n'),
  );
  expect(callIn(text, 'open-tools open_tools')).toBe(`module "open_tools" {
  source = "./modules/browser"

  name         = "open-browser"
  network_mode = "PUBLIC"
}`);
  expect(callIn(text, 'agent agent')).toContain(
    'further_statements    = data.terraform_remote_state.tools.outputs.agent_statements',
  );
});

test('beside endpoints a browser is no agent, and is opened to nothing', () => {
  const text = `${HEAD}deployments:
  research:
    network: { create: { cidr_block: 10.20.0.0/16 }, endpoints: {} }
    modules:
      browser:
        module: browser
        inputs: { name: research-browser, egress_to_networks: { intranet: { cidr_block: 10.1.0.0/16, port: 443 } } }
      agent:
        module: runtime-isolated
        inputs:
          name: research-agent
          container_image: ${IMAGE}
          caller_principal_arns: ['arn:aws:iam::111122223333:role/front-end']
          needs: [browser]
          browser_arns: [{ ref: module.browser.browser_arn }]
`;
  const endpoints = callIn(text, 'research endpoints');
  expect(endpoints).toContain(
    'agent_role_arns = { research-agent = module.agent.execution_role_arn }',
  );
  expect(endpoints).toMatch(/browser_arns += \[module\.browser\.browser_arn\]/);
  expect(callIn(text, 'research browser')).not.toContain('module.endpoints');
});

const ROLE = 'arn:aws:iam::111122223333:role/shared';

/** An agent, and a code interpreter in its root and in another one, each with a role. */
const roles = ({ agent = '', here = '', elsewhere = '' }) => `${HEAD}deployments:
  research:
    modules:
      agent:
        module: runtime-public
        inputs: { name: research-agent, container_image: '${IMAGE}', ${agent} }
      code:
        module: code-interpreter
        inputs: { name: research-code, ${here} }
  others:
    module: code-interpreter
    inputs: { name: other-code, ${elsewhere} }
`;

const given = (role: string) => `create_execution_role: false, execution_role_arn: ${role}`;
const WANT =
  'Expected a role that nothing else has: code that a model writes can do whatever its role can';
const FIX =
  'Leave execution_role_arn out, so that the module creates one, or pass a role made for it';

test.each([
  {
    title: 'the ARN of the role of the agent',
    text: roles({ agent: given(ROLE), here: given(ROLE) }),
    found:
      'research.modules.code.inputs.execution_role_arn: got the role of research, module.agent',
  },
  {
    title: 'the output of the agent',
    text: roles({ here: given('{ ref: module.agent.execution_role_arn }') }),
    found:
      'research.modules.code.inputs.execution_role_arn: got the role of another call of this file',
  },
  {
    title: 'the output of the agent in another root',
    text: roles({ elsewhere: given('{ from: research.agent.execution_role_arn }') }),
    found: 'others.inputs.execution_role_arn: got the role of another call of this file',
  },
  {
    title: 'the variable that the agent takes',
    text: roles({
      agent: given('{ ref: var.role }'),
      here: given('{ ref: var.role }'),
    }),
    found:
      'research.modules.code.inputs.execution_role_arn: got the role of research, module.agent',
  },
  {
    title: 'its own, which the agent takes too',
    text: roles({ agent: given('{ ref: module.code.execution_role_arn }') }),
    found: 'research.modules.code.inputs: got the role of research, module.agent',
    fix: 'Pass another role to research, module.agent',
  },
])('a code interpreter is refused the role of an agent: $title', ({ text, found, fix = FIX }) => {
  expect(errorOf(text)).toContain(`${found}. ${WANT}. ${fix}.`);
});

test('a code interpreter has a role that nothing else has', () => {
  const text = roles({
    agent: given(ROLE),
    here: given('arn:aws:iam::111122223333:role/code'),
    elsewhere: given('{ ref: var.role }'),
  });
  expect(errorOf(text)).toBe('accepted');
});

test('an agent takes what it needs for the credential providers of another deployment', () => {
  const text = `${HEAD}deployments:
  credentials:
    module: identity
    inputs:
      agent_names: [research-agent]
      api_key_providers:
        weather: { secret_arn: 'arn:aws:secretsmanager:us-east-1:111122223333:secret:weather-AbCdEf', json_key: api_key }
  agent:
    module: runtime-public
    inputs:
      name: research-agent
      container_image: ${IMAGE}
      further_statements: { from: credentials.agent_statements }
`;
  expect(callIn(text, 'credentials credentials')).toContain('source = "./modules/identity"');
  expect(callIn(text, 'agent agent')).toMatch(
    /further_statements += data\.terraform_remote_state\.credentials\.outputs\.agent_statements/,
  );
});
