/** What the engines cannot show of `network`: what is absent, and what waits for what. */
import type { Attribute, Block, Document } from '../../../hcl/document';
import { Expression, type Value } from '../../../hcl/value';
import { network } from '../../../modules/network';
import { input } from '../../../modules/network/input';
import { appOf } from '../../../stacks/render';

function documentOf(): Document {
  const [stack] = appOf([network]).stacks;
  return stack?.document ?? [];
}

const document = documentOf();
const blocks = document.map(({ block }) => block);

/** The block at an address: `aws_vpc.this`, `output.vpc_id`. */
function blockAt(address: string): Block {
  const found = blocks.find(({ type, labels }) =>
    [labels.join('.'), [type, ...labels].join('.')].includes(address),
  );
  if (!found) throw new Error(`no ${address}`);
  return found;
}

const attributesOf = (block: Block) =>
  block.body.filter((entry): entry is Attribute => entry.kind === 'attribute');

const sourceOf = (value: Value): unknown => {
  if (value instanceof Expression) return value.source;
  return Array.isArray(value) ? value.map((item: Value) => sourceOf(item)) : value;
};

const argument = (address: string, name: string) => {
  const found = attributesOf(blockAt(address)).find((attribute) => attribute.name === name);
  return found && sourceOf(found.value);
};

const resources = blocks.filter(({ type }) => type === 'resource');

test('the default group is adopted without a rule', () => {
  const names = blockAt('aws_default_security_group.closed').body.map((entry) =>
    entry.kind === 'attribute' ? entry.name : entry.type,
  );
  expect(names).toEqual(['vpc_id', 'tags']);
});

test.each([
  {
    title: 'a NAT gateway waits for the way out of its subnet',
    address: 'aws_nat_gateway.this',
    want: ['aws_route.public', 'aws_route_table_association.public'],
  },
  {
    title: 'the flow log waits until its role may write',
    address: 'aws_flow_log.this',
    want: ['aws_iam_role_policy.flow_logs'],
  },
  ...['output.subnet_ids', 'output.subnet_ids_by_zone_id'].map((address) => ({
    title: `${address} is handed out once subnets have tables and routes`,
    address,
    want: [
      'aws_route_table_association.private',
      'aws_route.private_nat',
      'aws_route.private_ipv6',
    ],
  })),
])('$title', ({ address, want }) => {
  expect(argument(address, 'depends_on')).toEqual(want);
});

test('whatever leads out is a resource of its own, and stands in egress.tf', () => {
  const routes = document.filter(({ block }) => block.labels[0] === 'aws_route');
  expect(routes.map(({ file, block }) => [file, block.labels.join('.')])).toEqual([
    ['egress', 'aws_route.public'],
    ['egress', 'aws_route.private_nat'],
    ['egress', 'aws_route.private_ipv6'],
  ]);
  const inline = resources.filter(({ body }) =>
    body.some((entry) => entry.kind === 'block' && entry.type === 'route'),
  );
  expect(inline).toEqual([]);
});

test('nothing that leads out is made without a condition', () => {
  const gateways = [
    'internet_gateway',
    'nat_gateway',
    'eip',
    'route',
    'egress_only_internet_gateway',
  ];
  const without = resources.filter(({ labels, body }) => {
    const conditional = body.some(
      (entry) => entry.kind === 'attribute' && ['count', 'for_each'].includes(entry.name),
    );
    return gateways.includes((labels[0] ?? '').replace('aws_', '')) && !conditional;
  });
  expect(without).toEqual([]);
});

test('no lookup but of account, partition and region: nothing of the network is discovered', () => {
  const lookups = blocks
    .filter(({ type }) => type === 'data')
    .map(({ labels }) => labels.join('.'));
  expect(lookups).toEqual([
    'aws_caller_identity.current',
    'aws_partition.current',
    'aws_region.current',
  ]);
});

test('no resource has timeouts, and none is made by count where zones tell them apart', () => {
  const withTimeouts = resources.filter(({ body }) =>
    body.some((entry) => entry.kind === 'block' && entry.type === 'timeouts'),
  );
  expect(withTimeouts).toEqual([]);
  expect(argument('aws_subnet.private', 'for_each')).toBe('local.slots');
  expect(argument('aws_subnet.private', 'availability_zone_id')).toBe('each.key');
});

test('every rule between inputs holds for the sample, for its good neighbours and not for its bad ones', () => {
  const parsed = (changes: object) => input.schema.parse({ ...input.sample, ...changes }) as never;
  for (const { holds, good = [], bad } of input.rules) {
    expect([{}, ...good].map((changes) => holds(parsed(changes)))).not.toContain(false);
    expect(Object.values(bad).map((changes) => holds(parsed(changes)))).not.toContain(true);
  }
});
