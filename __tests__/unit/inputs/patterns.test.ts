import { printBlocks } from '../../../hcl/print';
import { sharePatterns, type Owned } from '../../../inputs/patterns';

const SUBNET = '"^subnet-[0-9a-z]{8,17}$"';

const owned = (variable: string, condition: string, message = '"no"'): Owned => ({
  variable,
  validation: { condition, message },
});
const perItem = (variable: string, pattern: string, inner = 'item'): Owned =>
  owned(
    variable,
    `alltrue([for ${inner} in var.${variable} : can(regex(${pattern}, ${inner}))])`,
    `"got \${join(", ", [for ${inner} in var.${variable} : ${inner} if !can(regex(${pattern}, ${inner}))])}"`,
  );

test('a pattern of a condition and its message is written once, under a name for an item', () => {
  const { shared, locals } = sharePatterns([perItem('subnet_ids', SUBNET)]);
  expect(shared.map(({ validation }) => validation)).toEqual([
    {
      condition:
        'alltrue([for item in var.subnet_ids : can(regex(local.patterns.subnet_id, item))])',
      message:
        '"got ${join(", ", [for item in var.subnet_ids : item if !can(regex(local.patterns.subnet_id, item))])}"',
    },
  ]);
  expect(printBlocks(locals)).toBe(`# Patterns that validations and their messages share.
locals {
  patterns = {
    subnet_id = ${SUBNET}
  }
}
`);
});

test.each([
  ['an attribute', 'can(regex(P, var.code.s3_bucket))', 's3_bucket'],
  ['keys', 'alltrue([for key in keys(var.spokes) : can(regex(P, key))])', 'spoke_key'],
  ['a short attribute', 'can(regex(P, var.code.arn))', 'code_arn'],
  [
    'items of an attribute with a short name',
    'alltrue([for item in var.code.arns : can(regex(P, item))])',
    'code_arn',
  ],
  [
    'items of an attribute',
    'alltrue([for inner in var.code.indexes : can(regex(P, inner))])',
    'index',
  ],
  [
    'a second loop',
    'alltrue([for k, item in var.code : [for inner in item.prefixes : can(regex(P, inner))]])',
    'prefix',
  ],
])('the name of %s', (_title, source, name) => {
  const condition = source.replace('P', SUBNET);
  const { shared } = sharePatterns([owned('code', condition), owned('code', condition)]);
  expect(shared[0]?.validation.condition).toBe(source.replace('P', `local.patterns.${name}`));
});

test('one pattern has one name, and two patterns never share one', () => {
  const other = '"^subnet-[0-9a-f]{8,17}$"';
  const { shared } = sharePatterns([
    perItem('subnet_ids', SUBNET),
    perItem('endpoint_subnet_ids', SUBNET),
    perItem('subnet_ids', other),
    perItem('subnet_ids', '"^subnet-[0-9]{8,17}$"'),
  ]);
  const names = shared.map(
    ({ validation }) => /local\.patterns\.(\w+)/.exec(validation.condition)?.[1],
  );
  expect(names).toEqual(['subnet_id', 'subnet_id', 'subnet_ids_subnet_id', 'pattern_2']);
});

test('a pattern that occurs once, or is short, stays where it is', () => {
  const all = [owned('name', `can(regex(${SUBNET}, var.name))`), perItem('versions', '"^[0-9]+$"')];
  expect(sharePatterns(all)).toEqual({ shared: all, locals: [] });
});
