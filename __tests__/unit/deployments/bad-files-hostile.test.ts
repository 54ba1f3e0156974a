/** Files that try to get past the rules, by intent or by accident: each is refused for its one reason. */
import { toTerraformJson } from '../../../hcl/json';
import { errorOf, rootsOf } from '../../support/deployments';

/** One deployment, with lines of its own and more inputs. */
const fileWith = (lines: string, inputs = '') => `version: 1
defaults: { provider: { region: us-east-1 } }
deployments:
  agent:
    module: runtime-public
${lines}    inputs:
      name: agent
      container_image: 111122223333.dkr.ecr.us-east-1.amazonaws.com/a:1
${inputs}`;

const variables = (text: string) => fileWith('', `      environment_variables: { ${text} }\n`);

const STATE = 'Expected a path inside the folder of the root that ends in .tfstate.';
const SECRET = 'got a secret in plain sight; its value is not shown';

interface BadFile {
  title: string;
  text: string;
  /** What the one line of the message begins with. */
  error: string;
}

const BAD_FILES: BadFile[] = [
  ...['main.tf', '.', 'modules/', 'modules/runtime-public/main.tf', 'state/.tfstate'].map(
    (path): BadFile => ({
      title: `a state in ${path}`,
      text: fileWith(`    backend: { type: local, path: ${path} }\n`),
      error: `d.yaml:6:35: deployments.agent.backend.path: got "${path}". ${STATE}`,
    }),
  ),
  ...['a`b', 'a<b>', 'a|b', '${b}'].map((name): BadFile => {
    const arn = `arn:aws:iam::111122223333:role/${name}`;
    return {
      title: `a role that is called ${name}`,
      text: fileWith(`    provider: { assume_role: { role_arn: "${arn}" } }\n`),
      error: `d.yaml:6:42: deployments.agent.provider.assume_role.role_arn: got "${arn}". Expected the ARN of a role.`,
    };
  }),
  {
    title: 'an alias in a region that is none',
    text: fileWith('    provider: { aliases: { far: { region: us-east-7 } } }\n'),
    error: 'd.yaml:6:43: deployments.agent.provider.aliases.far.region: got "us-east-7"',
  },
  {
    title: 'a variable that no object can hold',
    text: fileWith('', '      description: { ref: var.__proto__ }\n'),
    error: 'd.yaml:9:27: deployments.agent.inputs.description.ref: got "var.__proto__", and no',
  },
  ...['DB_PASSWORD: 12345678', 'dbPassword: hunter2', 'API-KEY: hunter2', 'apiKey: hunter2'].map(
    (text): BadFile => ({
      title: `a secret by its name: ${text}`,
      text: variables(text),
      error: `d.yaml:9:32: deployments.agent.inputs.environment_variables.${text.split(':')[0] ?? ''}: ${SECRET}`,
    }),
  ),
  ...[
    `ghp_${'a1'.repeat(18)}`,
    `glpat-${'a1'.repeat(10)}`,
    'host=h password=hunter2',
    'https://h/x?token=hunter2',
  ].map((value): BadFile => ({
    title: `a secret by its form: ${value.slice(0, 12)}`,
    text: variables(`X: "${value}"`),
    error: `d.yaml:9:32: deployments.agent.inputs.environment_variables.X: ${SECRET}`,
  })),
  {
    title: 'a password in the address of a database',
    text: fileWith('    backend: { type: pg, conn_str: "host=h password=hunter2" }\n'),
    error: `d.yaml:6:26: deployments.agent.backend.conn_str: ${SECRET}`,
  },
];

test.each(BAD_FILES)('refused: $title', ({ text, error }) => {
  const lines = errorOf(text).split('\n');
  expect(lines).toEqual([expect.stringContaining(error)]);
  expect(lines[0]).toMatch(/^d\.yaml:\d+:\d+: .*. Expected .*\. .*\.$/);
  expect(lines[0]).not.toMatch(/hunter2|12345678|a1a1/);
});

test('a list of a secret name is not repeated', () => {
  expect(errorOf(variables('DB_PASSWORD: [hunter2]'))).not.toContain('hunter2');
});

test('what only looks like a secret is accepted', () => {
  const text = variables(
    'SECRETARY: ann, KEYBOARD: de, TOKENS: "4", DB_PASSWORD: "arn:aws:secretsmanager:us-east-1:111122223333:secret:x"',
  );
  expect(errorOf(text)).toBe('accepted');
});

test.each(['constructor', 'toString', 'hasOwnProperty'])('a variable may be called %s', (name) => {
  const { stacks, files } = rootsOf(fileWith('', `      description: { ref: var.${name} }\n`));
  const [json] = stacks.map(({ document }) => toTerraformJson(document));
  expect(Object.keys(json?.variable ?? {})).toEqual([name]);
  expect(files.get('agent/README.md')).toContain(`\`TF_VAR_${name}\``);
});

test('a deployment may be called constructor', () => {
  const text = fileWith('').replace('  agent:\n', '  constructor:\n');
  expect(rootsOf(text).files.get('constructor/main.tf')).toContain('module "constructor" {');
});
