/** Values of a whole configuration: modules, variables, repetition, blocks; what a plan leaves out; and the self-check. */
import { missingFrom } from '../../../posture/evaluate/completeness';
import { checkedConfiguration } from '../../../posture/evaluate/self-check';
import { isList, isMap, SetValue, Symbolic, Text, Unknown } from '../../../posture/evaluate/value';
import type { Value } from '../../../posture/evaluate/value';
import { readPlan } from '../../../posture/input/plan';
import { sourcesOfFolder } from '../../../posture/input/sources';

/** `a.type.name["key"]` with what is planned of it; `?` is unknown. */
type Planned = Readonly<Record<string, object>>;

function planOf(planned: Planned, variables: object = {}, actions = ['create']) {
  const changes = Object.entries(planned).map(([address, values]) => {
    const [, mode = '', type = '', name = '', text, number] =
      /^(?:module\.\w+(?:\[[^\]]*\])?\.)*(data\.)?(\w+)\.(\w+)(?:\["(.*)"\]|\[(\d+)\])?$/.exec(
        address,
      ) ?? [];
    const { after, unknown } = split(values);
    return {
      address,
      mode: mode === '' ? 'managed' : 'data',
      type,
      name,
      ...(text === undefined ? {} : { index: text }),
      ...(number === undefined ? {} : { index: Number(number) }),
      change: { actions, after, after_unknown: unknown },
    };
  });
  return readPlan(
    Buffer.from(
      JSON.stringify({
        format_version: '1.2',
        configuration: { root_module: {} },
        variables: Object.fromEntries(
          Object.entries(variables).map(([name, value]) => [name, { value: value as unknown }]),
        ),
        resource_changes: changes,
      }),
    ),
  );
}

/** Values and the mask of those that are `?`, as a plan has them. */
function split(value: unknown): { after: unknown; unknown: unknown } {
  if (value === '?') return { after: undefined, unknown: true };
  if (Array.isArray(value)) {
    const items = value.map(split);
    return {
      after: items.map(({ after }) => after ?? null),
      unknown: items.map(({ unknown }) => unknown),
    };
  }
  if (value === null || typeof value !== 'object') return { after: value, unknown: false };
  const members = Object.entries(value).map(([name, item]) => [name, split(item)] as const);
  return {
    after: Object.fromEntries(members.map(([name, { after }]) => [name, after])),
    unknown: Object.fromEntries(members.map(([name, { unknown }]) => [name, unknown])),
  };
}

function checked(
  files: Readonly<Record<string, string>>,
  planned: Planned,
  variables?: object,
  actions?: string[],
) {
  const folders = Object.keys(files);
  const sources = sourcesOfFolder({
    list: (folder) => (folders.includes(folder) ? ['main.tf'] : []),
    read: (path) =>
      path === '.terraform/modules/modules.json'
        ? JSON.stringify({
            Modules: folders.map((folder) => ({
              Key: folder === '.' ? '' : folder.replaceAll('/', '.'),
              Dir: folder,
            })),
          })
        : files[path.replace(/\/main\.tf$/, '')],
  });
  return checkedConfiguration(planOf(planned, variables, actions), sources);
}

function shown(value: Value): string {
  if (value instanceof Unknown) return `?(${value.why})`;
  if (value instanceof Symbolic) return `‹${value.address}.${value.path}›`;
  if (value instanceof Text)
    return value.parts.map((part) => (typeof part === 'string' ? part : shown(part))).join('');
  if (value instanceof SetValue) return `set(${value.items.map(shown).join(', ')})`;
  if (isList(value)) return `[${value.map(shown).join(', ')}]`;
  if (isMap(value))
    return `{${[...value].map(([key, item]) => `${key}=${shown(item)}`).join(', ')}}`;
  return JSON.stringify(value);
}

function attribute(
  files: Readonly<Record<string, string>>,
  planned: Planned,
  [address, name]: readonly [string, string],
  variables?: object,
): string {
  const { configuration } = checked(files, planned, variables);
  const instance = configuration.plan.instances.get(address);
  if (!instance) throw new Error(`no ${address}`);
  return shown(configuration.attribute(instance, name));
}

const X = ['x_a.this', 'v'] as const;
const UNKNOWN = { 'x_a.this': { v: '?' }, 'aws_vpc.this': { id: '?' } };
const VPC = '‹aws_vpc.this.id›';

/** `x_a.this.v` of a root with these blocks and an expression. */
const inRoot = (expression: string, blocks = '', planned: Planned = UNKNOWN, variables?: object) =>
  attribute(
    {
      '.': `resource "aws_vpc" "this" {}\nresource "x_a" "this" {\n v = ${expression}\n}\n${blocks}`,
    },
    planned,
    X,
    variables,
  );

test.each([
  ['an id of another resource', 'aws_vpc.this.id', '', VPC],
  ['a local', 'local.a', 'locals {\n a = "x-${local.b}"\n b = aws_vpc.this.id\n}', `x-${VPC}`],
  ['a local of itself', 'local.a', 'locals {\n a = local.a\n}', '?(a circle)'],
  ['what is nowhere', 'local.a', '', '?(local.a)'],
])('%s', (_title, expression, blocks, want) => {
  expect(inRoot(expression, blocks)).toBe(want);
});

describe('variables', () => {
  const of = (body: string, given?: object) =>
    inRoot('var.a', `variable "a" {\n${body}\n}`, UNKNOWN, given);

  test.each([
    ['are what the root was given', 'type = string', { a: 'x' }, '"x"'],
    ['become their type', 'type = list(string)', { a: [1, true] }, '["1", "true"]'],
    ['have defaults', 'default = ["x"]', undefined, '["x"]'],
    ['may be null, and the provider fills it', 'default = "x"', { a: null }, '‹x_a.this.v›'],
    ['may not be null', 'default = "x"\nnullable = false', { a: null }, '"x"'],
    [
      'get what is optional, and lose what is not named',
      'type = object({ b = string, c = optional(string), d = optional(number, 3) })',
      { a: { b: 1, e: 'lost' } },
      '{b="1", c=null, d=3}',
    ],
    ['become sets', 'type = set(string)', { a: ['b', 'a', 'b'] }, 'set("a", "b")'],
    ['become maps', 'type = map(number)', { a: { x: '1' } }, '{x=1}'],
    ['without a value are not known', 'type = string', undefined, '?(var.a)'],
    [
      'of a type that is not read',
      'type = tuple([string])',
      { a: ['x', 'y'] },
      '?(a type that is not read)',
    ],
  ])('%s', (_title, body, given, want) => {
    expect(of(body, given)).toBe(want);
  });
});

describe('modules', () => {
  const child = [
    'variable "id" {\n type = string\n}',
    'resource "x_b" "this" {\n v = "c-${var.id}"\n}',
    'output "id" {\n value = x_b.this.id\n}',
  ].join('\n');
  const root = (call: string, expression: string) =>
    `resource "aws_vpc" "this" {}\nresource "x_a" "this" {\n v = ${expression}\n}\nmodule "m" {\n source = "./m"\n ${call}\n}`;
  const of = (
    call: string,
    expression: string,
    planned: Planned,
    where = X as readonly [string, string],
  ) => attribute({ '.': root(call, expression), m: child }, { ...UNKNOWN, ...planned }, where);

  test('take arguments and give outputs', () => {
    const planned = { 'module.m.x_b.this': { v: '?', id: '?' } };
    expect(of('id = aws_vpc.this.id', 'module.m.id', planned)).toBe('‹module.m.x_b.this.id›');
    expect(of('id = aws_vpc.this.id', '1', planned, ['module.m.x_b.this', 'v'])).toBe(`c-${VPC}`);
  });

  test('may be repeated by keys', () => {
    const call = 'for_each = { k = aws_vpc.this.id }\nid = "${each.key}-${each.value}"';
    const planned = { 'module.m["k"].x_b.this': { v: '?', id: '?' } };
    expect(of(call, 'module.m["k"].id', planned)).toBe('‹module.m["k"].x_b.this.id›');
    expect(of(call, 'values(module.m)[*].id', planned)).toBe('[‹module.m["k"].x_b.this.id›]');
    expect(of(call, '1', planned, ['module.m["k"].x_b.this', 'v'])).toBe(`c-k-${VPC}`);
  });

  test('may be counted', () => {
    const planned = { 'module.m[0].x_b.this': { v: '?', id: '?' } };
    expect(of('count = 1\nid = count.index', 'module.m[0].id', planned)).toBe(
      '‹module.m[0].x_b.this.id›',
    );
  });
});

describe('repeated resources', () => {
  const of = (repetition: string, expression: string, planned: Planned) =>
    inRoot(expression, `resource "x_b" "all" {\n ${repetition}\n v = 1\n}`, {
      ...UNKNOWN,
      ...planned,
    });
  const two = { 'x_b.all["a"]': { id: '?' }, 'x_b.all["b"]': { id: '?' } };

  test('are a map or a list of all of them', () => {
    const both = '[‹x_b.all["a"].id›, ‹x_b.all["b"].id›]';
    const set = 'for_each = toset(["b", "a"])';
    expect(of(set, 'values(x_b.all)[*].id', two)).toBe(both);
    expect(of(set, '[for key in ["a", "b"] : x_b.all[key].id]', two)).toBe(both);
    expect(of('count = 1', 'x_b.all[*].id', { 'x_b.all[0]': { id: '?' } })).toBe(
      '[‹x_b.all[0].id›]',
    );
    expect(of('count = 0', 'x_b.all[*].id', {})).toBe('[]');
  });

  test.each([
    ['one is left out', 'for_each = toset(["a", "b", "c"])', two],
    ['there are more than there should be', 'for_each = toset(["a"])', two],
    [
      'nobody knows how many there should be',
      'count = local.nowhere',
      { 'x_b.all[0]': { id: '?' } },
    ],
  ])('are not known where %s', (_title, repetition, planned) => {
    expect(of(repetition, 'x_b.all', planned)).toMatch(/^\?/);
  });
});

describe('attributes and blocks', () => {
  const of = (body: string, planned: object, name = 'v') =>
    attribute(
      { '.': `resource "aws_vpc" "this" {}\nresource "x_a" "this" {\n${body}\n}` },
      { 'aws_vpc.this': { id: '?' }, 'x_a.this': planned },
      ['x_a.this', name],
    );

  test.each([
    ['known: the plan counts', 'v = 2', { v: 1 }, '1'],
    ['not set: the provider fills it', '', { v: '?' }, '‹x_a.this.v›'],
    ['null: the provider fills it', 'v = null', { v: '?' }, '‹x_a.this.v›'],
    [
      'set to what is not known',
      'v = file("x")',
      { v: '?' },
      '?(the function file is not evaluated)',
    ],
    ['known in part', 'v = ["a", aws_vpc.this.id]', { v: ['a', '?'] }, `["a", ${VPC}]`],
    ['filled in part', '', { v: [{ a: 1, b: '?' }] }, '[{a=1, b=‹x_a.this.v[0].b›}]'],
    [
      'one block',
      'v {\n a = aws_vpc.this.id\n}',
      { v: [{ a: '?', b: 1, c: '?' }] },
      `[{a=${VPC}, b=1, c=‹x_a.this.v[0].c›}]`,
    ],
    [
      'a dynamic one',
      'dynamic "v" {\n for_each = [aws_vpc.this.id]\n content {\n a = v.value\n }\n}',
      { v: [{ a: '?' }] },
      `[{a=${VPC}}]`,
    ],
    [
      'several, as they are written',
      'v {\n a = 1\n}\nv {\n a = aws_vpc.this.id\n}',
      { v: [{ a: '?' }, { a: 1 }] },
      `[{a=1}, {a=${VPC}}]`,
    ],
    [
      'dynamic ones in dynamic ones',
      'dynamic "v" {\n for_each = { k = 1 }\n iterator = it\n content {\n dynamic "w" {\n for_each = [it.key]\n content {\n a = "${w.value}-${aws_vpc.this.id}"\n }\n }\n }\n}',
      { v: [{ w: [{ a: '?' }] }] },
      `[{w=[{a=k-${VPC}}]}]`,
    ],
    [
      'nobody knows how many',
      'dynamic "v" {\n for_each = local.nowhere\n content {}\n}',
      { v: '?' },
      '?(local.nowhere)',
    ],
  ])('%s', (_title, body, planned, want) => {
    expect(of(body, planned)).toBe(want);
  });
});

test('without a source there is no guess', () => {
  const plan = { 'module.m.x_b.this': { v: '?' } };
  expect(
    attribute({ '.': 'module "m" {\n source = "x"\n}' }, plan, ['module.m.x_b.this', 'v']),
  ).toBe('?(no source of module.m)');
});

test.each([
  ['another name', { name: 'agent' }, 'other', 2],
  ['its name', { name: 'agent' }, 'agent', undefined],
  ['another beginning', { name: '?', name_prefix: 'agent-' }, 'deployer', 2],
  ['its beginning', { name: '?', name_prefix: 'agent-' }, 'agent-of-others', undefined],
  ['a name that is not known', { name: '?' }, 'deployer', undefined],
])('the ARN of a role and one of %s', (_title, names, written, count) => {
  const arn = `arn:aws:iam::111122223333:role/teams/${written}`;
  const files = {
    '.': `resource "aws_iam_role" "this" {}\nresource "x_a" "this" {\n  v = length(distinct([aws_iam_role.this.arn, "${arn}"]))\n}`,
  };
  const planned = { 'aws_iam_role.this': { arn: '?', ...names }, 'x_a.this': { v: '?' } };
  const found = attribute(files, planned, ['x_a.this', 'v']);
  if (count === undefined) expect(found).toMatch(/items that may be equal/);
  else expect(found).toBe(String(count));
});

describe('self-check', () => {
  const files = {
    '.': 'resource "aws_vpc" "this" {}\nlocals {\n a = "x"\n}\nresource "x_a" "this" {\n v = local.a\n w = "w-${aws_vpc.this.id}"\n}',
  };

  test('counts what agrees', () => {
    const { agreed, differences, open } = checked(files, {
      'aws_vpc.this': { id: '?' },
      'x_a.this': { v: 'x', w: '?' },
    });
    expect({ agreed, differences, open }).toEqual({ agreed: 1, differences: [], open: 0 });
  });

  test('a difference makes all that is evaluated in the module unknown, and is told without values', () => {
    const planned = { 'aws_vpc.this': { id: '?' }, 'x_a.this': { v: 'secret', w: '?' } };
    const { configuration, differences } = checked(files, planned);
    expect(differences).toEqual([{ where: 'x_a.this.v', file: 'main.tf', line: 6 }]);
    const instance = configuration.plan.instances.get('x_a.this');
    if (!instance) throw new Error('no instance');
    expect(shown(configuration.attribute(instance, 'v'))).toBe('"secret"');
    expect(shown(configuration.attribute(instance, 'w'))).toBe(
      '?(the source of the root is not understood)',
    );
  });

  test('what the provider has chosen in place of null is no difference, once the resource exists', () => {
    const files = {
      '.': 'resource "x_a" "this" {\n  v = var.v\n}\nvariable "v" {\n  default = null\n}',
    };
    const planned = { 'x_a.this': { v: 'chosen' } };
    const differences = (actions: string[]) =>
      checked(files, planned, {}, actions).differences.length;
    expect(differences(['no-op'])).toBe(0);
    expect(differences(['update'])).toBe(0);
    expect(differences(['create'])).toBe(1);
    expect(differences(['delete', 'create'])).toBe(1);
    const text = { '.': 'resource "x_a" "this" {\n  v = "set"\n}' };
    expect(checked(text, planned, {}, ['no-op']).differences).toHaveLength(1);
  });

  test('what fails to evaluate and is planned is a difference', () => {
    const failing = { '.': 'resource "x_a" "this" {\n v = [][0]\n}' };
    expect(checked(failing, { 'x_a.this': { v: 1 } }).differences).toHaveLength(1);
  });

  test.each([
    ['JSON in another layout', 'jsonencode({ a = 1, b = [2] })', '{ "b": [2],\n"a": 1 }'],
    ['empty and null', '[]', null],
    ['a set in another order', 'toset(["b", "a"])', ['b', 'a']],
    ['a number and its text', '1', '1'],
  ])('%s are one', (_title, expression, planned) => {
    const files = { '.': `resource "x_a" "this" {\n v = ${expression}\n}` };
    expect(checked(files, { 'x_a.this': { v: planned } })).toMatchObject({ differences: [] });
  });
});

describe('what a plan leaves out', () => {
  const files = {
    '.': [
      'resource "x_a" "one" {}',
      'resource "x_a" "none" {\n count = 0\n}',
      'resource "x_a" "many" {\n for_each = toset(["a", "b"])\n}',
      'resource "x_a" "open" {\n count = local.nowhere\n}',
      'data "x_a" "seen" {}',
      'module "m" {\n source = "./m"\n}',
    ].join('\n'),
    m: 'module "n" {\n source = "./n"\n}',
    'm/n': 'resource "x_b" "this" {}',
  };
  const missing = (planned: Planned) =>
    missingFrom(checked(files, planned).configuration).map(
      ({ address, sure }) => `${address}${sure ? '' : '?'}`,
    );

  test('is found by comparing the configuration with it', () => {
    expect(missing({ 'x_a.many["a"]': {} })).toEqual([
      'x_a.one',
      'x_a.many["b"]',
      'x_a.open?',
      'module.m',
    ]);
    expect(
      missing({
        'x_a.one': {},
        'x_a.many["a"]': {},
        'x_a.many["b"]': {},
        'module.m.module.n.x_b.this': {},
      }),
    ).toEqual(['x_a.open?']);
  });
});
