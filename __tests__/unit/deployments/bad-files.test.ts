/** Files that are refused: each for its one reason, with the place, and what to do. */
import { CATALOGUE } from '../../../stacks/catalogue';
import { changedIn, errorOf } from '../../support/deployments';

const GOOD = `version: 1
defaults:
  backend:
    type: s3
    bucket: acme-state
    region: us-east-1
  provider:
    region: us-east-1
    allowed_account_ids: ["111122223333"]
  tags:
    Team: ai
deployments:
  research:
    module: runtime-private-inbound
    inputs:
      name: research
      container_image: 111122223333.dkr.ecr.us-east-1.amazonaws.com/research:1.4.0
      vpc_id: vpc-0123456789abcdef0
      subnet_ids: [subnet-0123456789abcdef0, subnet-0123456789abcdef1]
      s3_gateway_endpoint_id: vpce-0123456789abcdef0
      caller_principal_arns: [arn:aws:iam::111122223333:role/front-end]
      caller_security_group_ids: { front_end: sg-0123456789abcdef0 }
      egress_to_security_groups:
        db: { security_group_id: sg-0123456789abcdef1, port: 5432 }
`;

/** A second deployment behind the first. */
const SECOND = `  writer:
    module: runtime-public
    inputs:
      name: writer
      container_image: 111122223333.dkr.ecr.us-east-1.amazonaws.com/writer:1.0.0
`;

/** The good file with one change, whose place must be there. */
const changed = (from: string, to: string) => changedIn(GOOD, from, to);

const SECRET = 'got a secret in plain sight; its value is not shown';
const LAUGHS = Array.from({ length: 30 }, (_item, index) =>
  index === 0 ? 'l0: &l0 lol' : `l${index}: &l${index} [*l${index - 1}, *l${index - 1}]`,
).join('\n');

interface BadFile {
  title: string;
  text: string;
  /** How the one line of the message begins, and something that it holds. */
  error: string;
  holds?: string;
}

const SYNTAX: BadFile[] = [
  { title: 'an empty file', text: '', error: 'd.yaml:1:1: got an empty file. Expected a map' },
  { title: 'comments alone', text: '# none\n', error: 'd.yaml:1:1: got an empty file' },
  {
    title: 'a byte order mark',
    text: `\uFEFF${GOOD}`,
    error: 'd.yaml:1:1: got a byte order mark. Expected UTF-8 without one. Save the file as UTF-8',
  },
  {
    title: 'a carriage return that ends no line',
    text: changed('Team: ai', 'Team: a\ri'),
    error:
      'd.yaml:11:12: got a carriage return without a line feed. Expected lines that end in LF, or in CRLF',
  },
  {
    title: 'a tab as indentation',
    text: changed('  backend:', '\tbackend:'),
    error: 'd.yaml:3:1: got a tab before the text of a line. Expected spaces. Indent with spaces.',
  },
  {
    title: 'a control character',
    text: changed('Team: ai', 'Team: a\u0007i'),
    error: 'd.yaml:11:12: got a control character. Expected plain text.',
  },
  {
    title: 'bytes that are no UTF-8',
    text: changed('Team: ai', 'Team: \uFFFD'),
    error: 'd.yaml:11:11: got bytes that are no UTF-8',
  },
  {
    title: 'a bracket that stays open',
    text: changed('["111122223333"]', '["111122223333"'),
    error: 'd.yaml:10:',
    holds: 'Expected valid YAML or JSON. Correct the syntax.',
  },
  {
    title: 'a quote that stays open',
    text: changed('Team: ai', 'Team: "ai'),
    error: 'd.yaml:',
    holds: 'closing "quote',
  },
  {
    title: 'a key for the second time',
    text: changed('      name: research', '      name: research\n      name: other'),
    error:
      'd.yaml:17:7: deployments.research.inputs.name: got a key for the second time. Expected each key',
  },
  {
    title: 'a deployment for the second time',
    text: `${GOOD}${SECOND}${SECOND}`,
    error: 'd.yaml:30:3: deployments.writer: got a key for the second time',
  },
  {
    title: 'an anchor',
    text: changed('region: us-east-1\n  provider', 'region: &r us-east-1\n  provider'),
    error: 'd.yaml:6:16: defaults.backend.region: got the anchor &r. Expected no anchors.',
  },
  {
    title: 'an alias',
    text: changed('vpc_id: vpc-0123456789abcdef0', 'vpc_id: *vpc'),
    error:
      'd.yaml:18:15: deployments.research.inputs.vpc_id: got the alias *vpc. Expected values written',
  },
  {
    title: 'a merge key',
    text: changed('    Team: ai', '    <<: { Team: ai }'),
    error: 'd.yaml:11:5: defaults.tags: got a merge key (<<). Expected values written out.',
  },
  {
    title: 'a tag of somebody',
    text: changed('Team: ai', 'Team: !vault ai'),
    error: 'd.yaml:11:18: defaults.tags.Team: got the tag !vault. Expected no tags.',
  },
  {
    title: 'a tag of YAML',
    text: changed('Team: ai', 'Team: !!binary YWk='),
    error:
      'd.yaml:11:20: defaults.tags.Team: got the tag tag:yaml.org,2002:binary. Expected no tags.',
  },
  {
    title: 'a directive for an older YAML',
    text: `%YAML 1.1\n---\n${GOOD}`,
    error: 'd.yaml:1:1: got the directive %YAML 1.1. Expected none',
  },
  {
    title: 'two documents',
    text: `${GOOD}---\nversion: 1\n`,
    error: 'd.yaml:25:',
    holds: 'got a second document. Expected one.',
  },
  {
    title: 'a key that is a list',
    text: changed('    Team: ai', '    ? [Team]\n    : ai'),
    error: 'd.yaml:11:7: defaults.tags: got a key that is no text. Expected a word.',
  },
  {
    title: 'a key that is a number',
    text: changed('    Team: ai', '    2026: ai'),
    error:
      'd.yaml:11:5: defaults.tags: got the key 2026, which is no text. Expected text. Put it in',
  },
  {
    title: 'a key that JavaScript takes for something else',
    text: changed('    Team: ai', '    __proto__: ai'),
    error: 'd.yaml:11:5: defaults.tags: got the key __proto__. Expected any other key.',
  },
  {
    title: 'thousands of brackets',
    text: `version: ${'['.repeat(50_000)}`,
    error: 'd.yaml:1:74: got values that nest too deep',
  },
  {
    title: 'thousands of lists in lists',
    text: `version: 1\n${'- '.repeat(50_000)}x`,
    error: 'd.yaml:2:259: got values that nest too deep',
  },
];

const SHAPE: BadFile[] = [
  {
    title: 'a list',
    text: '- a\n',
    error: 'd.yaml:1:1: got a list. Expected a map. Write a map.',
  },
  {
    title: 'no deployments',
    text: 'version: 1\n',
    error:
      'd.yaml:1:1: deployments: got nothing. Expected a map of deployments by name. Add deploy',
  },
  {
    title: 'an unknown version',
    text: changed('version: 1', 'version: 2'),
    error: 'd.yaml:1:10: version: got 2. Expected 1. Write version: 1.',
  },
  {
    title: 'a typo at the top',
    text: changed('deployments:', 'deployment:'),
    error:
      'd.yaml:12:1: deployment: got a name that does not exist here. Expected one of version, ',
  },
  {
    title: 'a typo in a setting',
    text: changed('allowed_account_ids', 'allowed_acount_ids'),
    error: 'd.yaml:9:5: defaults.provider.allowed_acount_ids: got a name that does not exist here.',
    holds: 'Write allowed_account_ids, or remove it.',
  },
  {
    title: 'an account that YAML takes for a number',
    text: changed('"111122223333"', '111122223333'),
    error:
      'd.yaml:9:27: defaults.provider.allowed_account_ids[0]: got 111122223333. Expected the 12 digits',
  },
  {
    title: 'a tag that is a number',
    text: changed('Team: ai', 'Team: 7'),
    error:
      'd.yaml:11:11: defaults.tags.Team: got 7. Expected a text of at most 256 characters. Put it',
  },
  {
    title: 'a tag of AWS',
    text: changed('Team: ai', 'aws:team: ai'),
    error: 'd.yaml:11:5: defaults.tags.aws:team: got "aws:team". Expected tag keys',
  },
  {
    title: 'an unknown backend',
    text: changed('type: s3', 'type: S3'),
    error:
      'd.yaml:4:11: defaults.backend.type: got "S3". Expected one of 10 names such as s3, pg, gcs.',
  },
  {
    title: 'a backend without a bucket',
    text: changed('    bucket: acme-state\n', ''),
    error: 'd.yaml:3:3: defaults.backend.bucket: got nothing. Expected the name of a bucket',
    holds: 'Add bucket.',
  },
  {
    title: 'a bucket with its scheme',
    text: changed('acme-state', 's3://acme-state'),
    error:
      'd.yaml:5:13: defaults.backend.bucket: got "s3://acme-state". Expected the name of a bucket',
  },
  {
    title: 'state that is not encrypted',
    text: changed('bucket: acme-state', 'bucket: acme-state\n    encrypt: false'),
    error: 'd.yaml:6:14: defaults.backend.encrypt: got false. Expected true.',
  },
  {
    title: 'a local state outside of its root',
    text: changed(
      'module: runtime-private-inbound',
      'module: runtime-private-inbound\n    backend: { type: local, path: ../../x.tfstate }',
    ),
    error:
      'd.yaml:15:35: deployments.research.backend.path: got "../../x.tfstate". Expected a path inside',
  },
  {
    title: 'a name that is no folder',
    text: changed('  research:', '  Research_1:'),
    error: 'd.yaml:13:3: deployments.Research_1: got "Research_1". Expected names of small letters',
  },
  {
    title: 'a name that leaves its folder',
    text: changed('  research:', '  ../research:'),
    error:
      'd.yaml:13:3: deployments.../research: got "../research". Expected names of small letters',
  },
  {
    title: 'a deployment without a module',
    text: changed('    module: runtime-private-inbound\n', ''),
    error: 'd.yaml:13:3: deployments.research.module: got nothing. Expected the name of a module.',
  },
  {
    title: 'an unknown module',
    text: changed('runtime-private-inbound', 'runtime-privat-inbound'),
    error: `d.yaml:14:13: deployments.research.module: got "runtime-privat-inbound". Expected one of ${CATALOGUE.length} names such as runtime-private-inbound, runtime-isolated, runtime-public. Write runtime-private-inbound.`,
  },
  {
    title: 'a branch in the place of a tag',
    text: `${GOOD}${SECOND}    source: { type: git, url: "https://git.example.com/a/b.git", tag: main }\n`,
    error: 'd.yaml:30:71: deployments.writer.source.tag: got "main". Expected a tag such as v0.1.0',
  },
  {
    title: 'a registry without a version',
    text: `${GOOD}${SECOND}    source: { type: registry, address: registry.example.com/a/b/aws }\n`,
    error:
      'd.yaml:30:5: deployments.writer.source.version: got nothing. Expected a version constraint',
  },
];

const MEANING: BadFile[] = [
  {
    title: 'an unknown region',
    text: changed('provider:\n    region: us-east-1', 'provider:\n    region: us-esat-1'),
    error:
      'd.yaml:8:13: defaults.provider.region: got "us-esat-1", where AgentCore was not known on',
    holds: 'Write us-',
  },
  {
    title: 'no region',
    text: changed('provider:\n    region: us-east-1\n', 'provider:\n'),
    error:
      'd.yaml:12:3: deployments.research.provider.region: got nothing. Expected a region. Add it',
  },
  {
    title: 'a role of another account than the allowed one',
    text: changed(
      '  tags:\n',
      '    assume_role: { role_arn: "arn:aws:iam::444455556666:role/deploy" }\n  tags:\n',
    ),
    error:
      'd.yaml:10:30: defaults.provider.assume_role.role_arn: got a role of account 444455556666.',
  },
  {
    title: 'two roots on one state',
    text: `${GOOD}${SECOND}    backend: { type: s3, bucket: acme-state, region: us-east-1, key: research/terraform.tfstate }\n`,
    error:
      'd.yaml:30:70: deployments.writer.backend.key: got s3://acme-state/research/terraform.tfstate, which is the state of research. Expected a state of its own.',
  },
  {
    title: 'an input that does not exist',
    text: changed('subnet_ids:', 'subnets_ids:'),
    error:
      'd.yaml:19:7: deployments.research.inputs.subnets_ids: got an input that does not exist.',
    holds: 'Write subnet_ids, or remove it.',
  },
  {
    title: 'an input that is missing',
    text: changed('      vpc_id: vpc-0123456789abcdef0\n', ''),
    error:
      'd.yaml:15:5: deployments.research.inputs.vpc_id: got nothing. Expected vpc- and 8 to 17 letters or digits. Add vpc_id.',
  },
  {
    title: 'an input of another type',
    text: changed(
      '[subnet-0123456789abcdef0, subnet-0123456789abcdef1]',
      'subnet-0123456789abcdef0',
    ),
    error:
      'd.yaml:19:19: deployments.research.inputs.subnet_ids: got "subnet-0123456789abcdef0". Expected',
  },
  {
    title: 'one bad item of a list',
    text: changed('subnet-0123456789abcdef1]', 'my-subnet]'),
    error:
      'd.yaml:19:46: deployments.research.inputs.subnet_ids[1]: got "my-subnet". Expected subnet- and',
  },
  {
    title: 'a bound deep inside',
    text: changed('port: 5432', 'port: 70000'),
    error:
      'd.yaml:24:62: deployments.research.inputs.egress_to_security_groups.db.port: got 70000. Expected a whole number, 1 to 65535.',
  },
  {
    title: 'yes, which is a text since YAML 1.2',
    text: changed(
      '      name: research',
      '      name: research\n      use_s3_gateway_endpoint: yes',
    ),
    error:
      'd.yaml:17:32: deployments.research.inputs.use_s3_gateway_endpoint: got "yes". Expected true or',
  },
  {
    title: 'a rule between two inputs',
    text: changed(
      '      name: research',
      '      name: research\n      create_execution_role: false',
    ),
    error: 'd.yaml:15:5: deployments.research.inputs.execution_role_arn: got null. Expected',
  },
  {
    title: 'an expression in the place of a value stays text, which is no id',
    text: changed('vpc-0123456789abcdef0', '"${var.vpc_id}"'),
    error:
      'd.yaml:18:15: deployments.research.inputs.vpc_id: got "${var.vpc_id}". Expected vpc- and 8 to 17 letters or digits. Write { ref: var.vpc_id }; text is never an expression of Terraform.',
  },
  {
    title: 'a reference that is an expression',
    text: changed('vpc-0123456789abcdef0', '{ ref: "file(var.x)" }'),
    error:
      'd.yaml:18:22: deployments.research.inputs.vpc_id.ref: got "file(var.x)". Expected a reference such',
  },
  {
    title: 'a reference that ends the expression',
    text: changed('vpc-0123456789abcdef0', '{ ref: "var.x\\n}" }'),
    error:
      'd.yaml:18:22: deployments.research.inputs.vpc_id.ref: got "var.x\\n}". Expected a reference such',
  },
  {
    title: 'a reference to the deployment itself',
    text: changed('vpc-0123456789abcdef0', '{ ref: module.research.vpc_id }'),
    error:
      'd.yaml:18:22: deployments.research.inputs.vpc_id.ref: got "module.research.vpc_id", which is an output of this deployment. Expected no cycle.',
  },
];

const SECRETS: BadFile[] = [
  ...['access_key', 'secret_key', 'token'].flatMap((name): BadFile[] => [
    {
      title: `${name} of a backend`,
      text: changed('bucket: acme-state', `bucket: acme-state\n    ${name}: hunter2`),
      error: `d.yaml:6:5: defaults.backend.${name}: ${SECRET}. Expected no credentials in the file.`,
    },
    {
      title: `${name} of a provider`,
      text: changed('  tags:\n', `    ${name}: hunter2\n  tags:\n`),
      error: `d.yaml:10:5: defaults.provider.${name}: ${SECRET}. Expected no credentials in the file.`,
    },
  ]),
  {
    title: 'a password in an address',
    text: `${GOOD}${SECOND}    source: { type: git, url: "https://me:hunter2@git.example.com/a/b.git", tag: v1 }\n`,
    error: `d.yaml:30:26: deployments.writer.source.url: ${SECRET}`,
  },
  {
    title: 'a password of the agent',
    text: `${GOOD}${SECOND}      environment_variables: { DB_PASSWORD: hunter2 }\n`,
    error: `d.yaml:30:32: deployments.writer.inputs.environment_variables.DB_PASSWORD: ${SECRET}. Expected no secrets in the file. Pass the ARN`,
  },
  {
    title: 'an access key by its form',
    text: `${GOOD}${SECOND}      environment_variables: { ID: AKIAIOSFODNN7EXAMPLE }\n`,
    error: `d.yaml:30:32: deployments.writer.inputs.environment_variables.ID: ${SECRET}`,
  },
];

const BAD_FILES = [...SYNTAX, ...SHAPE, ...MEANING, ...SECRETS];

test('the file that the bad ones are made from is good', () => {
  expect(errorOf(GOOD)).toBe('accepted');
  expect(errorOf(GOOD + SECOND)).toBe('accepted');
});

test.each(BAD_FILES)('refused: $title', ({ text, error, holds = '' }) => {
  const lines = errorOf(text).split('\n');
  const own = lines.filter((line) => line.startsWith(error));
  expect(lines).toEqual(own.length === 1 ? own : [error]);
  expect(lines[0]).toContain(holds);
  expect(lines[0]).toMatch(/^d\.yaml:\d+:\d+: .*. Expected .*\.$/);
  expect(lines[0]).not.toMatch(/hunter2|AKIA|undefined/);
});

test('a billion laughs are over before they begin', () => {
  const lines = errorOf(`version: 1\ndeployments: {}\n${LAUGHS}\n`).split('\n');
  expect(lines).toContainEqual(
    expect.stringMatching(/^d\.yaml:3:9: l0: got the anchor &l0\. Expected/),
  );
  expect(lines.length).toBeLessThan(150);
});

test('all faults come at once, in the order of the file', () => {
  const text = changed('type: s3', 'type: s4')
    .replace('vpc-0123456789abcdef0', 'my-vpc')
    .replace('port: 5432', 'port: 0');
  expect(errorOf(text).split('\n')).toEqual([
    expect.stringMatching(/^d\.yaml:4:11: defaults\.backend\.type: /),
    expect.stringMatching(/^d\.yaml:18:15: deployments\.research\.inputs\.vpc_id: /),
    expect.stringMatching(
      /^d\.yaml:24:62: deployments\.research\.inputs\.egress_to_security_groups/,
    ),
  ]);
});

test('a message about what holds a secret does not repeat it', () => {
  const text = changed('backend:\n    type: s3', 'backend:\n    type: s4\n    secret_key: hunter2');
  expect(errorOf(text)).not.toContain('hunter2');
  const list = `${GOOD}${SECOND}      environment_variables: [{ API_KEY: hunter2 }]\n`;
  expect(errorOf(list)).toContain('environment_variables: its value is not shown');
  expect(errorOf(list)).not.toContain('hunter2');
});

test('a fault of syntax does not repeat what stands there', () => {
  expect(errorOf(`${GOOD}password: "a" hunter2\n`)).not.toContain('hunter2');
  expect(errorOf(` version: 1\nhunter2\n`)).not.toContain('hunter2');
});

test('a file full of faults is refused in time that grows with it, and in few words', () => {
  const many = (line: (index: number) => string) =>
    `${GOOD}${SECOND}${Array.from({ length: 2_000 }, (_item, index) => line(index)).join('')}`;
  const aliases = errorOf(many((index) => `      a${index}: *x\n`));
  const secrets = errorOf(many((index) => `      a${index}: { DB_PASSWORD: x }\n`));
  for (const error of [aliases, secrets]) {
    const lines = error.split('\n');
    expect(lines).toHaveLength(201);
    expect(lines.at(-1)).toMatch(/^d\.yaml: and \d+ more faults$/);
  }
});

test('a reference inside does not hide what is wrong beside it', () => {
  const text = changed('subnet-0123456789abcdef1]', '{ ref: var.second }, my-subnet]').replace(
    'db: {',
    'typo: { nme: { ref: var.x } }\n        db: {',
  );
  expect(errorOf(text).split('\n')).toEqual([
    expect.stringMatching(/inputs\.subnet_ids\[2\]: got "my-subnet"/),
    expect.stringMatching(/typo\.port: got nothing/),
    expect.stringMatching(/typo\.security_group_id: got nothing/),
    expect.stringMatching(/typo\.nme: got an input that does not exist/),
  ]);
});
