/** Environments, accounts, backends and providers that are refused: each for its one reason, at its place. */
import { changedIn, errorOf } from '../../support/deployments';

const GOOD = `version: 1
defaults:
  backend:
    type: s3
    bucket: acme-state
    region: us-east-1
  tags:
    Team: ai
accounts:
  payments:
    id: "444455556666"
    assume_role: { role_arn: "arn:aws:iam::444455556666:role/deploy", external_id: acme-42, duration: 1h }
environments:
  dev:
    provider: { region: us-east-1 }
  stage:
    provider: { region: us-east-1, required: x }
  prod:
    extends: stage
    matrix:
      regions: [us-east-1, eu-west-1]
      accounts: [payments]
    deployments:
      research:
        inputs:
          description: in front of customers
deployments:
  research:
    module: runtime-public
    inputs:
      name: research
      container_image:
        by_region:
          us-east-1: 111122223333.dkr.ecr.us-east-1.amazonaws.com/research:1
          eu-west-1: 111122223333.dkr.ecr.eu-west-1.amazonaws.com/research:1
`.replace(', required: x', '');

/** The good file with one change, whose place must be there. */
const changed = (from: string | RegExp, to: string) => changedIn(GOOD, from, to);

/** A second deployment behind the first. */
const SECOND = `  writer:
    module: runtime-public
    inputs: { name: writer, container_image: "111122223333.dkr.ecr.us-east-1.amazonaws.com/w:1" }
`;

/** A file of one deployment without environments, with these lines of its own. */
const PLAIN = `version: 1
deployments:
  writer:
    module: runtime-public
    inputs: { name: writer, container_image: "111122223333.dkr.ecr.us-east-1.amazonaws.com/w:1" }
`;
const plain = (lines: string) =>
  `${PLAIN}    ${lines.includes('provider:') ? '' : 'provider: { region: us-east-1 }\n    '}${lines}\n`;
const backend = (settings: string) => plain(`backend: { ${settings} }`);
const provider = (settings: string) => plain(`provider: { region: us-east-1, ${settings} }`);

interface BadFile {
  title: string;
  text: string;
  /** How the one line of the message begins, and something that it holds. */
  error: string;
  holds?: string;
}

const ENVIRONMENTS: BadFile[] = [
  {
    title: 'no environment',
    text: `${PLAIN}environments: {}\n`,
    error: 'd.yaml:6:15: environments: got a map. Expected at least one environment.',
  },
  {
    title: 'a name that is no folder',
    text: changed('  dev:', '  Dev/1:'),
    error: 'd.yaml:14:3: environments.Dev/1: got "Dev/1". Expected names of small letters',
  },
  {
    title: 'a setting that does not exist',
    text: changed('    extends: stage', '    extend: stage'),
    error: 'd.yaml:19:5: environments.prod.extend: got a name that does not exist here.',
    holds: 'Write extends, or remove it.',
  },
  {
    title: 'a setting of an override that does not exist',
    text: changed('        inputs:\n', '        input:\n'),
    error: 'd.yaml:25:9: environments.prod.deployments.research.input: got a name that does not',
    holds: 'Write inputs, or remove it.',
  },
  {
    title: 'an environment that extends itself',
    text: changed('extends: stage', 'extends: prod'),
    error:
      'd.yaml:19:14: environments.prod.extends: got "prod", which is this environment. Expected another one.',
  },
  {
    title: 'an environment that extends one that does not exist',
    text: changed('extends: stage', 'extends: stge'),
    error: 'd.yaml:19:14: environments.prod.extends: got "stge". Expected one of dev, stage. Write',
  },
  {
    title: 'a chain of two',
    text: changed('  stage:\n', '  stage:\n    extends: dev\n'),
    error:
      'd.yaml:20:14: environments.prod.extends: got "stage", which extends dev. Expected an environment that extends none.',
  },
  {
    title: 'an empty matrix',
    text: changed('  dev:\n', '  dev:\n    matrix: {}\n'),
    error: 'd.yaml:15:13: environments.dev.matrix: got a map. Expected regions, accounts or both.',
  },
  {
    title: 'a matrix without regions',
    text: changed('[us-east-1, eu-west-1]', '[]'),
    error:
      'd.yaml:21:16: environments.prod.matrix.regions: got a list. Expected at least one region.',
  },
  {
    title: 'a matrix that is no list',
    text: changed('[payments]', 'payments'),
    error:
      'd.yaml:22:17: environments.prod.matrix.accounts: got "payments". Expected a list of names',
  },
  {
    title: 'a region that does not exist',
    text: changed('[us-east-1, eu-west-1]', '[us-east-1, eu-west-1, eu-wset-3]'),
    error: 'd.yaml:21:39: environments.prod.matrix.regions[2]: got "eu-wset-3", where AgentCore',
    holds: 'Write eu-west-',
  },
  {
    title: 'a region for the second time',
    text: changed('[us-east-1, eu-west-1]', '[us-east-1, eu-west-1, us-east-1]'),
    error:
      'd.yaml:21:39: environments.prod.matrix.regions[2]: got us-east-1 for the second time. Expected each once.',
  },
  {
    title: 'an unknown account',
    text: changed('[payments]', '[payment]'),
    error:
      'd.yaml:22:18: environments.prod.matrix.accounts[0]: got "payment". Expected one of payments. Write payments.',
  },
  {
    title: 'an account without its digits',
    text: changed('"444455556666"', '444455556666'),
    error:
      'd.yaml:11:9: accounts.payments.id: got 444455556666. Expected the 12 digits of an account',
  },
  {
    title: 'an account whose role is in another',
    text: changed('iam::444455556666', 'iam::777788889999'),
    error:
      'd.yaml:12:30: accounts.payments.assume_role.role_arn: got a role of account 777788889999.',
  },
  {
    title: 'an environment without deployments',
    text: changed(
      `      research:
        inputs:
          description: in front of customers
`,
      '      {}\n',
    ),
    error:
      'd.yaml:24:7: environments.prod.deployments: got a map. Expected at least one deployment.',
  },
  {
    title: 'an override of no deployment',
    text: changed('      research:\n        inputs', '      reserch:\n        inputs'),
    error:
      'd.yaml:24:7: environments.prod.deployments.reserch: got "reserch". Expected one of research. Write research.',
  },
  {
    title: 'a deployment that no environment has',
    text: changed('  dev:\n', '  dev:\n    deployments: { research: }\n')
      .replace('  stage:\n', '  stage:\n    deployments: { research: }\n')
      .concat(SECOND),
    error: 'd.yaml:38:3: deployments.writer: got a deployment that no environment has.',
  },
  {
    title: 'an input that does not exist, of an override, in every cell',
    text: changed('          description:', '          descriptoin:'),
    error:
      'd.yaml:26:11: environments.prod.deployments.research.inputs.descriptoin: got an input that does not exist.',
    holds: 'Write description, or remove it.',
  },
  {
    title: 'an input that is missing in every cell',
    text: changed('      name: research\n', ''),
    error: 'd.yaml:30:5: deployments.research.inputs.name: got nothing.',
  },
  {
    title: 'a backend without a bucket, in every cell',
    text: changed('    bucket: acme-state\n', ''),
    error: 'd.yaml:3:3: defaults.backend.bucket: got nothing. Expected the name of a bucket',
  },
  {
    title: 'a bad setting of one layer',
    text: changed(
      '    extends: stage\n',
      '    extends: stage\n    backend: { type: s3, bucket: S }\n',
    ),
    error: 'd.yaml:20:34: environments.prod.backend.bucket: got "S". Expected the name of a bucket',
  },
  {
    title: 'a region beside those of the matrix',
    text: changed('    matrix:\n', '    provider: { region: us-west-2 }\n    matrix:\n'),
    error:
      'd.yaml:20:25: environments.prod.provider.region: got what the matrix of prod says by its regions. Expected one of the two.',
  },
  {
    title: 'accounts beside those of the matrix, in a deployment',
    text: changed(
      '    module: runtime-public\n',
      '    module: runtime-public\n    provider: { allowed_account_ids: ["111122223333"] }\n',
    ),
    error:
      'd.yaml:30:38: deployments.research.provider.allowed_account_ids: got what the matrix of prod says by its accounts.',
  },
  {
    title: 'no region in one environment',
    text: changed('  dev:\n    provider: { region: us-east-1 }\n', '  dev: {}\n').replace(
      /by_region:\n.*\n.*\n/,
      'public.ecr.aws/acme/research:1\n',
    ),
    error: 'd.yaml:27:3: deployments.research.provider.region: got nothing. Expected a region.',
  },
];

const EU = '          eu-west-1: 111122223333.dkr.ecr.eu-west-1.amazonaws.com/research:1\n';

const MARKERS: BadFile[] = [
  {
    title: 'a region without a value',
    text: changed(EU, ''),
    error:
      'd.yaml:33:9: deployments.research.inputs.container_image.by_region: got no value for eu-west-1. Expected one for each region: eu-west-1, us-east-1. Add eu-west-1.',
  },
  {
    title: 'a value for a region that no cell has',
    text: changed(EU, `${EU}          us-west-2: x\n`),
    error:
      'd.yaml:36:11: deployments.research.inputs.container_image.by_region.us-west-2: got a value for us-west-2, which is no region here. Expected one of eu-west-1, us-east-1. Remove it.',
  },
  {
    title: 'a bad value for one region',
    text: changed('dkr.ecr.eu-west-1.amazonaws.com/research:1', 'x'),
    error:
      'd.yaml:35:22: deployments.research.inputs.container_image.by_region.eu-west-1: got "111122223333.x". Expected',
  },
  {
    title: 'regions that are no map',
    text: changed('  name: research', '  name: { by_region: research }'),
    error:
      'd.yaml:31:26: deployments.research.inputs.name.by_region: got "research". Expected a map with a value for each region.',
  },
  {
    title: 'accounts where there are none',
    text: changed('  name: research', '  name: { by_account: { payments: research } }'),
    error:
      'd.yaml:31:15: deployments.research.inputs.name.by_account: got by_account, where there is no account. Expected a value.',
  },
  {
    title: 'environments where there are none',
    text: PLAIN.replace('name: writer', 'name: { by_environment: { dev: writer } }').concat(
      '    provider: { region: us-east-1 }\n',
    ),
    error:
      'd.yaml:5:23: deployments.writer.inputs.name.by_environment: got by_environment, where there is no environment. Expected a value. Write the value.',
  },
  {
    title: 'a bad bucket for one environment',
    text: changed(
      'bucket: acme-state',
      'bucket: { by_environment: { dev: d, stage: acme, prod: acme } }',
    ),
    error:
      'd.yaml:5:38: defaults.backend.bucket.by_environment.dev: got "d". Expected the name of a',
  },
  {
    title: 'a whole section that is a marker',
    text: changed('defaults:\n', 'defaults:\n  by_environment: { dev: {} }\n'),
    error: 'd.yaml:3:3: defaults.by_environment: got a name that does not exist here.',
  },
];

const BACKENDS: BadFile[] = [
  {
    title: 'a setting of another backend',
    text: backend('type: gcs, bucket: acme-state, key: x'),
    error: 'd.yaml:7:47: deployments.writer.backend.key: got a name that does not exist here.',
    holds: 'Expected one of 6 names such as type, bucket, prefix.',
  },
  {
    title: 'azurerm without a container',
    text: backend('type: azurerm, storage_account_name: acmestate'),
    error:
      'd.yaml:7:5: deployments.writer.backend.container_name: got nothing. Expected the name of a',
  },
  {
    title: 'a storage account with its host',
    text: backend(
      'type: azurerm, storage_account_name: acme.blob.core.windows.net, container_name: a-b',
    ),
    error: 'd.yaml:7:53: deployments.writer.backend.storage_account_name: got "acme.blob.core',
  },
  {
    title: 'a bucket of Google with its scheme',
    text: backend('type: gcs, bucket: "gs://acme"'),
    error:
      'd.yaml:7:35: deployments.writer.backend.bucket: got "gs://acme". Expected the name of a',
  },
  {
    title: 'http without TLS',
    text: backend('type: http, address: "http://state.example.com/writer"'),
    error:
      'd.yaml:7:37: deployments.writer.backend.address: got "http://state.example.com/writer".',
  },
  {
    title: 'a lock that nobody opens',
    text: backend(
      'type: http, address: "https://s.example.com/w", lock_address: "https://s.example.com/w"',
    ),
    error:
      'd.yaml:7:5: deployments.writer.backend.unlock_address: got nothing. Expected an address',
  },
  {
    title: 'a method that is none',
    text: backend('type: http, address: "https://s.example.com/w", update_method: put'),
    error:
      'd.yaml:7:79: deployments.writer.backend.update_method: got "put". Expected one of GET, POST',
  },
  {
    title: 'a database of another kind',
    text: backend('type: pg, conn_str: "mysql://db.example.com/terraform"'),
    error:
      'd.yaml:7:36: deployments.writer.backend.conn_str: got "mysql://db.example.com/terraform"',
  },
  {
    title: 'an address of Consul with its scheme',
    text: backend('type: consul, address: "https://consul.example.com"'),
    error:
      'd.yaml:7:39: deployments.writer.backend.address: got "https://consul.example.com". Expected',
  },
  {
    title: 'remote without an organization',
    text: backend('type: remote'),
    error:
      'd.yaml:7:5: deployments.writer.backend.organization: got nothing. Expected the name of an',
  },
  {
    title: 'a workspace by name and by prefix',
    text: backend('type: remote, organization: acme, workspaces: { name: a, prefix: b }'),
    error:
      'd.yaml:7:62: deployments.writer.backend.workspaces: got a map. Expected name or prefix.',
  },
  {
    title: 'a workspace by name and by tags',
    text: backend('type: cloud, organization: acme, workspaces: { name: a, tags: [b] }'),
    error: 'd.yaml:7:61: deployments.writer.backend.workspaces: got a map. Expected name or tags.',
  },
  {
    title: 'a part from the operator that is no setting',
    text: backend('type: s3, partial: [bukcet, region]'),
    error:
      'd.yaml:7:36: deployments.writer.backend.partial[0]: got "bukcet". Expected one of bucket,',
  },
  {
    title: 'a part from the operator that is here too',
    text: backend('type: s3, bucket: acme-state, partial: [bucket, region]'),
    error:
      'd.yaml:7:56: deployments.writer.backend.partial[0]: got "bucket". Expected a setting that is not given, and bucket is. Remove it here, or bucket.',
  },
  {
    title: 'a part that is missing, beside one from the operator',
    text: backend('type: s3, partial: [region]'),
    error:
      'd.yaml:7:5: deployments.writer.backend.bucket: got nothing. Expected the name of a bucket',
  },
  {
    title: 'a schema whose name a database would cut',
    text: changed(/ +backend:[^]*? +tags/, '  backend: { type: pg }\n  tags').replaceAll(
      'research:\n',
      `research-${'x'.repeat(32)}:\n`,
    ),
    error: `d.yaml:25:3: deployments.research-${'x'.repeat(32)}.backend.schema_name: got a state whose name, made of prod/payments/us-east-1/research-${'x'.repeat(32)}, has more than 63 characters.`,
  },
  ...(
    [
      ['gs://acme-state/agents', 'prefix', 'type: gcs, bucket: acme-state, prefix: agents'],
      [
        'azurerm://acmestate/tfstate/agents',
        'key',
        'type: azurerm, storage_account_name: acmestate, container_name: tfstate, key: agents',
      ],
      ['https://s.example.com/w', 'address', 'type: http, address: "https://s.example.com/w"'],
      ['PG_CONN_STR, schema agents', 'schema_name', 'type: pg, schema_name: agents'],
      ['consul://CONSUL_HTTP_ADDR/agents', 'path', 'type: consul, path: agents'],
      [
        'app.terraform.io/acme/agents',
        'workspaces',
        'type: cloud, organization: acme, workspaces: { name: agents }',
      ],
    ] as const
  ).map(([state, setting, settings]): BadFile => ({
    title: `two roots on one state: ${state}`,
    text: `${PLAIN}${SECOND.replace('writer:', 'second:')}`.replace(
      'deployments:',
      `defaults: { provider: { region: us-east-1 }, backend: { ${settings} } }\ndeployments:`,
    ),
    error: `d.yaml:2:`,
    holds: ` defaults.backend.${setting}: got ${state}, which is the state of writer. Expected a state of its own.`,
  })),
];

const PROVIDERS: BadFile[] = [
  {
    title: 'a pin that is no constraint',
    text: provider('version: latest'),
    error:
      'd.yaml:6:45: deployments.writer.provider.version: got "latest". Expected a version constraint',
  },
  {
    title: 'a pin that engines read in two ways',
    text: provider('version: "~> 6"'),
    error:
      'd.yaml:6:45: deployments.writer.provider.version: got "~> 6". Expected a version constraint',
  },
  {
    title: 'a pin below what the module works with',
    text: provider('version: "~> 5.0"'),
    error:
      'd.yaml:6:45: deployments.writer.provider.version: got "~> 5.0", which leaves no version. Expected some of >= 6.',
  },
  {
    title: 'an engine that is too old for the module',
    text: plain('required_version: "< 1.9.0"'),
    error:
      'd.yaml:7:23: deployments.writer.required_version: got "< 1.9.0", which leaves no version. Expected some of >= 1.9.0, which',
  },
  {
    title: 'an engine that is too old for the lock file',
    text: plain(
      'required_version: "~> 1.9.0"\n    backend: { type: s3, bucket: acme-state, region: us-east-1 }',
    ),
    error:
      'd.yaml:7:23: deployments.writer.required_version: got "~> 1.9.0", which leaves no version. Expected some of >= 1.10.0,',
  },
  {
    title: 'an alias without a region',
    text: provider('aliases: { dns: { allowed_account_ids: ["111122223333"] } }'),
    error:
      'd.yaml:6:47: deployments.writer.provider.aliases.dns.region: got nothing. Expected a region',
  },
  {
    title: 'a call by an alias that is not there',
    text: `version: 1
deployments:
  pair:
    provider: { region: us-east-1, aliases: { west: { region: us-west-2 } } }
    modules:
      near: { module: network, inputs: { name: near, cidr_block: 10.0.0.0/16 } }
      far: { module: network, provider: wests, inputs: { name: far, cidr_block: 10.1.0.0/16 } }
`,
    error:
      'd.yaml:7:41: deployments.pair.modules.far.provider: got "wests". Expected one of west. Write west.',
  },
  {
    title: 'an alias that is no name',
    text: provider('aliases: { "d-n-s": { region: us-east-1 } }'),
    error:
      'd.yaml:6:47: deployments.writer.provider.aliases.d-n-s: got "d-n-s". Expected names of small',
  },
  {
    title: 'an alias whose role is in another account',
    text: provider(
      'aliases: { dns: { region: us-east-1, allowed_account_ids: ["111122223333"], assume_role: { role_arn: "arn:aws:iam::444455556666:role/x" } } }',
    ),
    error:
      'd.yaml:6:137: deployments.writer.provider.aliases.dns.assume_role.role_arn: got a role of account 444455556666.',
  },
  {
    title: 'a session that is too long',
    text: provider('assume_role: { role_arn: "arn:aws:iam::444455556666:role/x", duration: 13h }'),
    error:
      'd.yaml:6:107: deployments.writer.provider.assume_role.duration: got "13h". Expected minutes',
  },
];

const SECRETS: BadFile[] = [
  ...(
    [
      [
        'sas_token',
        'type: azurerm, storage_account_name: acmestate, container_name: tfstate',
        'ARM_SAS_TOKEN',
      ],
      [
        'client_secret',
        'type: azurerm, storage_account_name: acmestate, container_name: tfstate',
        'ARM_CLIENT_SECRET',
      ],
      ['access_token', 'type: consul', 'CONSUL_HTTP_TOKEN'],
      ['http_auth', 'type: consul', 'CONSUL_HTTP_AUTH'],
      ['password', 'type: http, address: "https://s.example.com/w"', 'TF_HTTP_PASSWORD'],
      ['credentials', 'type: gcs, bucket: acme-state', 'GOOGLE_APPLICATION_CREDENTIALS'],
      ['token', 'type: cloud, organization: acme', 'TF_TOKEN_<host>'],
    ] as const
  ).map(([name, type, variable]): BadFile => ({
    title: `${name} of ${type.split(',')[0]}`,
    text: backend(`${type}, ${name}: hunter2`),
    error: 'd.yaml:7:',
    holds:
      `deployments.writer.backend.${name}: got a secret in plain sight; its value is not shown. Expected no credentials in the file. Remove it; set ${variable}`.split(
        variable,
      )[0],
  })),
  {
    title: 'a password in the address of a database',
    text: backend('type: pg, conn_str: "postgres://me:hunter2@db.example.com/terraform"'),
    error: 'd.yaml:7:26: deployments.writer.backend.conn_str: got a secret in plain sight;',
  },
  {
    title: 'a secret of an environment',
    text: changed(
      '          description: in front of customers',
      '          environment_variables: { DB_PASSWORD: hunter2 }',
    ),
    error:
      'd.yaml:26:36: environments.prod.deployments.research.inputs.environment_variables.DB_PASSWORD: got a secret in plain sight;',
  },
  {
    title: 'a secret for each region',
    text: changed(
      '      name: research\n',
      '      name: research\n      environment_variables: { DB_PASSWORD: { by_region: { us-east-1: hunter2, eu-west-1: "arn:aws:secretsmanager:eu-west-1:111122223333:secret:db" } } }\n',
    ),
    error:
      'd.yaml:32:60: deployments.research.inputs.environment_variables.DB_PASSWORD.by_region.us-east-1: got a secret in plain sight;',
  },
];

test('the files that the bad ones are made from are good', () => {
  expect(errorOf(GOOD)).toBe('accepted');
  expect(errorOf(GOOD + SECOND)).toBe('accepted');
  expect(errorOf(plain('backend: { type: none }'))).toBe('accepted');
});

test.each([...ENVIRONMENTS, ...MARKERS, ...BACKENDS, ...PROVIDERS, ...SECRETS])(
  'refused: $title',
  ({ text, error, holds = '' }) => {
    const lines = errorOf(text).split('\n');
    const own = lines.filter((line) => line.startsWith(error));
    expect(lines).toEqual(own.length === 1 ? own : [error]);
    expect(lines[0]).toContain(holds);
    expect(lines[0]).toMatch(/^d\.yaml:\d+:\d+: .*. Expected .*\. .*\.$/);
    expect(lines[0]).not.toMatch(/hunter2|undefined/);
  },
);
