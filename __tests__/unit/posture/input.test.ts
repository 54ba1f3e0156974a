import { moduleAddress, moduleSteps, sourceKey } from '../../../posture/input/address';
import { PostureFault } from '../../../posture/input/fault';
import { marksAnything, readPlan, readState } from '../../../posture/input/plan';
import { LONGEST_JSON_BYTES } from '../../../posture/input/plan-json';
import { sourcesOfFolder, sourcesOfPlanFile } from '../../../posture/input/sources';
import { zip } from '../../support/posture/zip';

const bytes = (value: unknown) =>
  Buffer.isBuffer(value)
    ? value
    : Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));

const managed = (name: string, more: object = {}) => ({
  address: `aws_vpc.${name}`,
  mode: 'managed',
  type: 'aws_vpc',
  name,
  ...more,
});

const change = (name: string, actions: string[], after: object | null, more: object = {}) =>
  managed(name, { change: { actions, after, after_unknown: { id: true } }, ...more });

const planOf = (more: object) =>
  bytes({ format_version: '1.2', configuration: { root_module: {} }, ...more });

const stateOf = (resources: object[]) => ({ values: { root_module: { resources } } });

describe('plan JSON', () => {
  test('shows what will exist: planned, unchanged, forgotten and looked up, without what goes', () => {
    const plan = readPlan(
      planOf({
        prior_state: stateOf([
          managed('kept', { values: { id: 'vpc-1' } }),
          managed('gone', { values: { id: 'vpc-2' } }),
          managed('forgotten', { values: { id: 'vpc-3' } }),
          managed('left_out', { values: { id: 'vpc-4' } }),
          managed('old', { values: { id: 'vpc-5' }, deposed_key: 'abc' }),
          { ...managed('seen'), address: 'data.aws_vpc.seen', mode: 'data', values: {} },
        ]),
        resource_changes: [
          change('kept', ['no-op'], { id: 'vpc-1' }),
          change('gone', ['delete'], null),
          change('forgotten', ['forget'], null),
          change('new', ['create'], { cidr_block: '10.0.0.0/16' }),
          change('new', ['delete'], null, { deposed: 'abc' }),
          change('replaced', ['delete', 'create'], {}),
        ],
      }),
    );
    expect([...plan.instances.keys()].sort()).toEqual([
      'aws_vpc.forgotten',
      'aws_vpc.kept',
      'aws_vpc.left_out',
      'aws_vpc.new',
      'aws_vpc.replaced',
      'data.aws_vpc.seen',
    ]);
    expect(plan.mentioned.has('aws_vpc.gone')).toBe(true);
    expect(plan.instances.get('aws_vpc.new')).toMatchObject({
      values: { cidr_block: '10.0.0.0/16' },
      unknown: { id: true },
    });
    expect(plan.instances.get('aws_vpc.forgotten')?.values).toEqual({ id: 'vpc-3' });
  });

  test.each([
    ['complete', { complete: true }, false],
    ['of OpenTofu, which says nothing', {}, false],
    ['targeted', { complete: false }, true],
    ['failed', { errored: true }, true],
  ])('%s', (_title, more, isPartial) => {
    expect(readPlan(planOf(more)).isPartial).toBe(isPartial);
  });

  test('has the values of variables', () => {
    expect(readPlan(planOf({ variables: { a: { value: [1] } } })).variables).toEqual({ a: [1] });
  });

  test.each([
    ['an empty file', '', 'no JSON'],
    ['another text', 'secret-text {', 'no JSON'],
    ['bytes that are no text', Buffer.from([0x7b, 0xff, 0x7d]), 'no JSON'],
    ['other JSON', '[]', 'no format_version'],
    ['null', 'null', 'no format_version'],
    ['a version to come', planOf({ format_version: '2.0' }), 'a format_version other than 1.x'],
    ['a state', bytes({ format_version: '1.0', values: {} }), 'another shape at configuration'],
    [
      'a changed shape',
      planOf({ resource_changes: [{ address: 'secret-text' }] }),
      'another shape at resource_changes.0.',
    ],
  ])('%s gets one clear fault that quotes nothing', (_title, input, found) => {
    const read = () => readPlan(bytes(input));
    expect(read).toThrow(PostureFault);
    expect(read).toThrow(`plan JSON: found ${found}`);
    expect(read).not.toThrow('secret');
  });

  test('above 500 MB it is not looked at', () => {
    const large = { byteLength: LONGEST_JSON_BYTES + 1 } as Uint8Array;
    expect(() => readPlan(large)).toThrow('plan JSON: found more than 500 MB');
  });
});

test('a state is read with all its modules', () => {
  const state = readState(
    bytes({
      format_version: '1.0',
      values: {
        root_module: {
          resources: [managed('a', { values: { id: 'vpc-1' }, sensitive_values: { id: true } })],
          child_modules: [
            { resources: [managed('b', { address: 'module.m["x.y"].aws_vpc.b', index: 0 })] },
          ],
        },
      },
    }),
  );
  expect([...state.instances.keys()]).toEqual(['aws_vpc.a', 'module.m["x.y"].aws_vpc.b']);
  expect(state.instances.get('aws_vpc.a')?.sensitive).toEqual({ id: true });
  expect(state.instances.get('module.m["x.y"].aws_vpc.b')?.module).toEqual([
    { name: 'm', key: 'x.y' },
  ]);
  expect(readState(bytes({ format_version: '1.0' })).instances.size).toBe(0);
});

test.each([
  ['aws_vpc.this', [], ''],
  ['module.a.aws_vpc.this', [{ name: 'a' }], 'a'],
  [
    'module.a[1].module.b-c.data.aws_vpc.this[0]',
    [{ name: 'a', key: 1 }, { name: 'b-c' }],
    'a.b-c',
  ],
  ['module.a["x\\"].module.b."].aws_vpc.this', [{ name: 'a', key: 'x"].module.b.' }], 'a'],
  ['module.a["$${x}"].aws_vpc.this', [{ name: 'a', key: '${x}' }], 'a'],
])('%s is in %j', (address, steps, key) => {
  expect(moduleSteps(address)).toEqual(steps);
  expect(sourceKey(moduleSteps(address))).toBe(key);
});

test('the address of a module is written as an engine writes it', () => {
  expect(moduleAddress([{ name: 'a', key: 'x' }, { name: 'b', key: 0 }, { name: 'c' }])).toBe(
    'module.a["x"].module.b[0].module.c',
  );
});

test('a mask marks something at any depth, or nothing', () => {
  expect(marksAnything({ a: [{ b: true }] })).toBe(true);
  expect(marksAnything({ a: [{ b: false }], c: null })).toBe(false);
  expect(marksAnything(undefined)).toBe(false);
});

const MAIN = `
variable "a" {
  default = 1
}
locals {
  b = var.a
}
resource "aws_vpc" "this" {}
data "aws_vpc" "this" {}
module "child" {
  source = "./child"
}
output "c" {
  value = local.b
}
`;

const folderOf = (files: Readonly<Record<string, string>>) => ({
  list: (folder: string) =>
    Object.keys(files)
      .filter((path) => path.slice(0, path.lastIndexOf('/')) === folder)
      .map((path) => path.slice(path.lastIndexOf('/') + 1)),
  read: (path: string) => files[path],
});

describe('sources', () => {
  const modules = [
    { Key: '', Dir: '.' },
    { Key: 'child', Dir: 'child' },
  ];

  test('of a plan file and of a folder are the same', async () => {
    const ofFile = await sourcesOfPlanFile(
      zip([
        { name: 'tfplan', content: 'x' },
        { name: 'tfconfig/modules.json', content: JSON.stringify(modules) },
        { name: 'tfconfig/m-/main.tf', content: MAIN },
        { name: 'tfconfig/m-child/main.tf', content: 'output "x" {}' },
      ]),
    );
    const ofFolder = sourcesOfFolder(
      folderOf({
        '.terraform/modules/modules.json': JSON.stringify({ Modules: modules }),
        './main.tf': MAIN,
        './README.md': '',
        'child/main.tf': 'output "x" {}',
      }),
    );
    expect(ofFile).toEqual(ofFolder);
    const root = ofFile.get('');
    if (!root || 'unread' in root) throw new Error('the root is read');
    expect([...root.resources.keys()]).toEqual(['aws_vpc.this', 'data.aws_vpc.this']);
    expect(root.locals.get('b')).toEqual({ name: 'b', source: 'var.a', line: 6, file: 'main.tf' });
    expect(root.outputs.get('c')).toMatchObject({ file: 'main.tf', line: 13 });
    expect([...root.calls.keys()]).toEqual(['child']);
    expect([...root.variables.keys()]).toEqual(['a']);
  });

  test('of a root without calls need no list of modules', () => {
    expect([...sourcesOfFolder(folderOf({ './main.tf': MAIN })).keys()]).toEqual(['']);
  });

  test.each([
    ['JSON', { './main.tf': MAIN, './cdk.tf.json': '{}' }, 'cdk.tf.json is not read'],
    ['an override', { './main.tf': MAIN, './a_override.tf': '' }, 'a_override.tf is not read'],
    ['an override', { './main.tf': MAIN, './override.tf': '' }, 'override.tf is not read'],
    ['a file for OpenTofu alone', { './main.tf': MAIN, './a.tofu': '' }, 'a.tofu is not read'],
    ['a fault', { './main.tf': 'a {' }, 'main.tf cannot be parsed'],
    ['nothing', {}, 'no .tf file'],
  ])('a module with %s is not read, and says why', (_title, files, why) => {
    const root = sourcesOfFolder(folderOf(files)).get('');
    expect(root).toEqual({ unread: expect.stringContaining(why) as string });
  });

  test('a list of modules that is none is a fault', async () => {
    const file = zip([{ name: 'tfconfig/modules.json', content: '{}' }]);
    await expect(sourcesOfPlanFile(file)).rejects.toThrow('no list of modules');
    await expect(sourcesOfPlanFile(zip([{ name: 'tfplan', content: '' }]))).rejects.toThrow(
      'plan file: found no tfconfig/modules.json',
    );
  });
});
