/** `docs/choose.md` promises that switching from one runtime module to the other replaces nothing: it does not. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { ROOT } from '../support/modules';

const PUBLIC = 'runtime-vpc-egress';
const CLOSED = 'runtime-private-inbound';

/** The rule of an input that the other module does not have: Terraform deletes it. */
const DELETED = 'resource "aws_vpc_security_group_egress_rule" "internet"';

const snapshot = readFileSync(
  join(ROOT, '__tests__/engines/__snapshots__/addresses.test.ts.snap'),
  'utf8',
);

/** Committed addresses of the resources that the smallest example of a module plans. */
function addressesOf(module: string): string[] {
  const [, list = ''] =
    new RegExp(` ${module}/examples/basic 1\`\\] = \`\\n"([^]*?)"\\n\``).exec(snapshot) ?? [];
  return list.split('\n').filter((address) => !address.includes('.data.'));
}

/** All HCL of a module. */
function textOf(module: string): string {
  const folder = join(ROOT, 'terraform', module);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tf'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
}

/** Text of each resource by its first line, without what only orders and checks. */
function resourcesOf(module: string): Map<string, string> {
  const blocks = [...textOf(module).matchAll(/^(resource "\w+" "\w+") \{\n([^]*?)^\}/gm)];
  return new Map(
    blocks.map(([, head = '', body = '']) => [
      head,
      body
        .replace(/^ {2}lifecycle \{\n[^]*?^ {2}\}\n/m, '')
        .replace(/^ {2}depends_on = \[(?:[^\]]|\[\w\])*\]\n/m, '')
        .replace(/^\s*#.*\n/gm, '')
        .replace(/\n{2,}/g, '\n'),
    ]),
  );
}

test('each address of the public example is one of the closed example', () => {
  const before = addressesOf(PUBLIC);
  const after = addressesOf(CLOSED);
  expect(before.length).toBe(9);
  expect(before.filter((address) => !after.includes(address))).toEqual([]);
  expect(after.length - before.length).toBe(7);
});

test('each resource of the public module has the same arguments in the closed one', () => {
  const before = resourcesOf(PUBLIC);
  const after = resourcesOf(CLOSED);
  expect(before.size).toBeGreaterThan(9);
  expect(before.delete(DELETED)).toBe(true);
  expect(after.has(DELETED)).toBe(false);
  for (const [head, body] of before) expect([head, after.get(head)]).toEqual([head, body]);
});

test.each([
  ['local value', /^locals \{\n([^]*?)^\}/gm, /^ {2}(\w+) += (.*)$/gm],
  [
    'default',
    /^(variable "\w+" \{\n[^]*?)^\}/gm,
    /^variable "(\w+)" \{[^]*?^ {2}default += (.*)$/gm,
  ],
])('each %s of the public module is the same in the closed one', (_what, block, line) => {
  const valuesOf = (module: string) =>
    new Map(
      [...textOf(module).matchAll(block)].flatMap(([, body = '']) =>
        [...body.matchAll(line)].map(([, name, value]) => [name, value] as const),
      ),
    );
  const before = valuesOf(PUBLIC);
  const after = valuesOf(CLOSED);
  expect(before.size).toBeGreaterThan(9);
  before.delete('allow_internet_egress');
  for (const [name, value] of before) expect([name, after.get(name)]).toEqual([name, value]);
});
