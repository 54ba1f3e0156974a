import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { differencesOf, report } from '../../../schema/drift/drift';
import { KNOWN_DIFFERENCES } from '../../../schema/drift/known';
import type { ServiceModel } from '../../../schema/drift/model';
import { parseModel, parseSchemas } from '../../../schema/drift/parse';
import { TABLES } from '../../../schema/drift/tables';
import { ROOT } from '../../support/modules';
import { newWorkspace } from '../../support/workspace';

/** Cut down from botocore: names of all operations, and the requests that the tables are about. */
const MODELS = join(ROOT, '__tests__/support/service-models');
const CONTROL = join(MODELS, 'control.json');
const DATA = join(MODELS, 'data.json');
const SCHEMA = join(ROOT, 'schema/aws-6.69.1.json');

const modelOf = (path: string) => parseModel(path, readFileSync(path, 'utf8'));
const control = modelOf(CONTROL);
const data = modelOf(DATA);
const provider = parseSchemas(SCHEMA, readFileSync(SCHEMA, 'utf8'));

const reportOf = (models: readonly ServiceModel[], schemas = provider) =>
  report(differencesOf({ models, provider: schemas, tables: TABLES }), KNOWN_DIFFERENCES, models);

const withShape = (name: string, change: object): ServiceModel => {
  const shape = control.shapes[name];
  if (!shape) throw new Error(`found no shape ${name}; want one of the model`);
  return { ...control, shapes: { ...control.shapes, [name]: { ...shape, ...change } } };
};

const without = <T>(entries: Readonly<Record<string, T>>, name: string): Record<string, T> =>
  Object.fromEntries(Object.entries(entries).filter(([own]) => own !== name));

/** The name of the shape of a member of a request. */
const nameOf = (structure: string, member: string): string =>
  control.shapes[structure]?.members?.[member]?.shape ?? 'none';

test('every difference has a reason, and no reason is stale', () => {
  expect(reportOf([control, data])).toEqual({ unexplained: [], stale: [] });
});

test('one plane alone says nothing about actions of the other', () => {
  expect(reportOf([control])).toEqual({ unexplained: [], stale: [] });
  expect(reportOf([data])).toEqual({ unexplained: [], stale: [] });
});

test('a changed bound, a new enum member and a new action are three lines', () => {
  const bound = withShape(nameOf('CreateAgentRuntimeRequest', 'description'), { max: 5000 });
  const protocol = nameOf('ProtocolConfiguration', 'serverProtocol');
  const members = [...(control.shapes[protocol]?.enum ?? []), 'ACP'];
  const changed: ServiceModel = {
    ...bound,
    operations: { ...control.operations, PauseAgentRuntime: {} },
    shapes: {
      ...bound.shapes,
      [protocol]: { ...control.shapes[protocol], type: 'string', enum: members },
    },
  };
  const runtime = 'aws_bedrockagentcore_agent_runtime';
  expect(reportOf([changed, data])).toEqual({
    unexplained: [
      'actions: bedrock-agentcore:PauseAgentRuntime is in the model and in no table of ours',
      `bounds: ${runtime}.description: length is 1 to 4096 in our table and 1 to 5000 in the model`,
      `bounds: ${runtime}.protocol_configuration.server_protocol: ACP is in the model and not in our table`,
    ],
    stale: [],
  });
});

test('the reverse: an enum member, an action and a type that AWS and the provider no longer have', () => {
  const protocol = nameOf('ProtocolConfiguration', 'serverProtocol');
  const fewer = withShape(protocol, { enum: ['AGUI', 'HTTP', 'MCP'] });
  const operations = without(data.operations, 'StopRuntimeSession');
  const schemas = without(provider, 'aws_eip');
  expect(reportOf([fewer, { ...data, operations }], schemas).unexplained).toEqual([
    'actions: bedrock-agentcore:StopRuntimeSession is in our tables and in no model',
    'bounds: aws_bedrockagentcore_agent_runtime.protocol_configuration.server_protocol: A2A is in our table and not in the model',
    'types: aws_eip is in our tables and not in the provider',
  ]);
});

test('new and lost arguments, new types and new members', () => {
  const gateway = provider.aws_bedrockagentcore_gateway?.block ?? {};
  const attributes = without(gateway.attributes ?? {}, 'description');
  const schemas = {
    ...provider,
    aws_bedrockagentcore_gateway: {
      block: { ...gateway, attributes: { ...attributes, color: { type: 'string' } } },
    },
    aws_bedrockagentcore_thing: { block: {} },
  };
  expect(reportOf([control, data], schemas).unexplained).toEqual([
    'arguments: aws_bedrockagentcore_gateway.color is new in the provider',
    'arguments: aws_bedrockagentcore_gateway.description is gone from the provider',
    'members: CreateGateway.description has no argument in the provider',
    'types: aws_bedrockagentcore_thing is in the provider and in no table of ours',
  ]);
});

test('a reason without a difference is stale', () => {
  const line = 'types: aws_bedrockagentcore_gone is in the provider and in no table of ours';
  expect(report([], [{ reason: 'was there', lines: [line] }], [])).toEqual({
    unexplained: [],
    stale: [line],
  });
});

test('every known difference has a reason, and is there once', () => {
  const lines = KNOWN_DIFFERENCES.flatMap((group) => group.lines);
  expect(KNOWN_DIFFERENCES.filter(({ reason }) => reason.length < 15)).toEqual([]);
  expect(lines).toEqual([...new Set(lines)]);
});

test.each([
  {
    title: 'a model that is not JSON',
    parse: () => parseModel('m.json', '{'),
    want: 'm.json: not JSON.',
  },
  {
    title: 'a model of another shape',
    parse: () => parseModel('m.json', '{"operations":{}}'),
    want: 'm.json: not a service model (metadata). Use a service-2.json of botocore.',
  },
  {
    title: 'a schema without the provider',
    parse: () => parseSchemas('s.json', '{"provider_schemas":{}}'),
    want: 's.json: no schema of hashicorp/aws. Use the output of "terraform providers schema -json".',
  },
])('$title is refused', ({ parse, want }) => {
  expect(parse).toThrow(new Error(want));
});

const run = (...args: string[]) => {
  const script = join(ROOT, 'scripts/facts-drift.ts');
  const tsx = join(ROOT, 'node_modules/.bin/tsx');
  const { status, stdout, stderr } = spawnSync(tsx, [script, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
};

test.each([
  {
    title: 'no difference without a reason',
    args: ['--model', CONTROL, '--model', DATA, '--schema', SCHEMA],
    want: {
      status: 0,
      stdout: '',
      stderr: expect.stringMatching(
        /^facts:drift: \d\d+ differences, 0 without a reason; 0 stale reasons\n$/,
      ) as string,
    },
  },
  {
    title: 'a missing file',
    args: ['--model', 'none.json', '--schema', SCHEMA],
    want: {
      status: 1,
      stdout: '',
      stderr: 'facts:drift: none.json: cannot be read. Pass the path of an existing file.\n',
    },
  },
  {
    title: 'a missing flag',
    args: ['--schema', SCHEMA],
    want: {
      status: 1,
      stdout: '',
      stderr: "error: required option '--model <file...>' not specified\n",
    },
  },
])(
  'facts:drift with $title ends with $want.status',
  ({ args, want }) => {
    expect(run(...args)).toEqual(want);
  },
  60_000,
);

test('facts:drift ends with 2 for a difference without a reason, and prints it', () => {
  const workspace = newWorkspace();
  try {
    const text = readFileSync(CONTROL, 'utf8');
    const changed = text.replace(
      '"CreateAgentRuntime":',
      '"PauseAgentRuntime":{},"CreateAgentRuntime":',
    );
    expect(changed).not.toBe(text);
    workspace.write('control.json', changed);
    expect(
      run('--model', workspace.path('control.json'), '--model', DATA, '--schema', SCHEMA),
    ).toMatchObject({
      status: 2,
      stdout:
        'actions: bedrock-agentcore:PauseAgentRuntime is in the model and in no table of ours\n',
    });
  } finally {
    workspace.remove();
  }
}, 60_000);
