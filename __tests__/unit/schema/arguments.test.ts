import { attribute, block, type Block } from '../../../hcl/document';
import { raw } from '../../../hcl/value';
import { stacksOfCatalogue } from '../../support/modules';
import { schemaFaults } from '../../support/schema-faults';

const blocks = stacksOfCatalogue().flatMap(({ module, document }) =>
  document
    .filter(({ block: made }) => made.type === 'resource' || made.type === 'data')
    .map(
      ({ block: made }) => [`${module.name}: ${made.type} ${made.labels.join('.')}`, made] as const,
    ),
);

test('there are blocks to look at', () => {
  expect(blocks.length).toBeGreaterThan(20);
});

test.each(blocks)('%s sets what the pinned schema has', (_title, made) => {
  expect(schemaFaults(made)).toEqual([]);
});

const group = (...body: Block['body']) => block('resource', ['aws_security_group', 'a'], body);
const route = (...body: Block['body']) => block('resource', ['aws_route', 'a'], body);

test.each([
  {
    title: 'an argument that is not there',
    made: group(attribute('colour', 1)),
    want: ['aws_security_group.a.colour: no such argument'],
  },
  {
    title: 'a block that is not there',
    made: group(block('colour', [], [])),
    want: ['aws_security_group.a.colour: no such block'],
  },
  {
    title: 'an argument that only the provider sets',
    made: group(attribute('arn', 'a')),
    want: ['aws_security_group.a.arn: only the provider sets it'],
  },
  {
    title: 'an argument set twice',
    made: group(attribute('name', 'a'), attribute('name', 'b')),
    want: ['aws_security_group.a.name: set twice'],
  },
  {
    title: 'a missing argument',
    made: route(),
    want: ['aws_route.a.route_table_id: required, and not set'],
  },
  {
    title: 'a fault inside a dynamic block',
    made: group(
      block(
        'dynamic',
        ['timeouts'],
        [attribute('for_each', raw('var.a')), block('content', [], [attribute('sleep', 1)])],
      ),
    ),
    want: ['aws_security_group.a.timeouts.sleep: no such argument'],
  },
  {
    title: "Terraform's own arguments",
    made: group(attribute('count', 1), block('lifecycle', [], [attribute('x', 1)])),
    want: [],
  },
])('found out: $title', ({ made, want }) => {
  expect(schemaFaults(made)).toEqual(want);
});
