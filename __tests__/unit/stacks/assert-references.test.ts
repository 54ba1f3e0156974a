import { attribute, block, type Block } from '../../../hcl/document';
import { raw } from '../../../hcl/value';
import { assertReferences } from '../../../stacks/references';

const VARIABLE = block('variable', ['vpc_id'], [attribute('type', raw('string'))]);
const VPC = block('data', ['aws_vpc', 'this'], [attribute('id', raw('var.vpc_id'))]);
const SUBNETS = block(
  'resource',
  ['aws_subnet', 'private'],
  [attribute('for_each', raw('{}')), attribute('vpc_id', raw('data.aws_vpc.this.id'))],
);

function faultsOf(...blocks: Block[]): string {
  const document = [VARIABLE, VPC, SUBNETS, ...blocks].map((made) => ({
    file: 'main',
    block: made,
  }));
  try {
    assertReferences('it', document);
  } catch (error) {
    return (error as Error).message;
  }
  return 'none';
}

const local = (source: string) => block('locals', [], [attribute('a', raw(source))]);
const condition = (type: string, source: string) =>
  block(
    'data',
    ['aws_subnet', 'b'],
    [block('lifecycle', [], [block(type, [], [attribute('condition', raw(source))])])],
  );

test.each([
  ['a variable', 'var.vpc_id'],
  ['an attribute', 'data.aws_vpc.this.cidr_block'],
  ['an attribute of one of several', 'aws_subnet.private["a"].id'],
  ['attributes of all', '[for key, subnet in aws_subnet.private : subnet.id]'],
  ['a splat', 'aws_subnet.private[*].id'],
  ['a block as a whole', 'aws_subnet.private'],
  ['the folder of the module', 'path.module'],
])('%s is there', (_title, source) => {
  expect(faultsOf(local(source))).toBe('none');
});

test.each([
  ['a variable', 'var.vpc_di', 'var.vpc_di: nothing is declared there; did you mean var.vpc_id?'],
  ['a local', 'local.other', 'local.other: nothing is declared there'],
  [
    'a block',
    'data.aws_vpc.that.id',
    'data.aws_vpc.that.id: nothing is declared there; did you mean data.aws_vpc.this?',
  ],
  [
    'an attribute',
    'data.aws_vpc.this.cidr_blok',
    'data.aws_vpc.this.cidr_blok: no attribute cidr_blok; did you mean cidr_block?',
  ],
  [
    'an attribute behind an index',
    'aws_subnet.private["a"].cidr_blok',
    'aws_subnet.private[].cidr_blok: no attribute cidr_blok; did you mean cidr_block?',
  ],
  [
    'an attribute inside a template',
    '"x-${data.aws_vpc.this.nope}"',
    'data.aws_vpc.this.nope: no attribute nope',
  ],
  [
    'a missing index',
    'aws_subnet.private.id',
    'aws_subnet.private.id: no index, but the block has count or for_each',
  ],
  [
    'an index too many',
    'data.aws_vpc.this[0].id',
    'data.aws_vpc.this[].id: an index, but the block has neither count nor for_each',
  ],
  ['each without for_each', 'each.key', 'each.key: the block has no for_each'],
  ['count without count', 'count.index', 'count.index: the block has no count'],
  ['self', 'self.id', 'self.id: self is known in a postcondition only'],
])('%s that is not there is found', (_title, source, want) => {
  expect(faultsOf(local(source))).toBe(`bug: it refers to what is not there:\nlocals, a: ${want}`);
});

test('self is known in a postcondition, with its attributes', () => {
  expect(faultsOf(condition('postcondition', 'self.vpc_id'))).toBe('none');
  expect(faultsOf(condition('postcondition', 'self.vpc'))).toContain('self.vpc: no attribute vpc');
  expect(faultsOf(condition('precondition', 'self.vpc_id'))).toContain('postcondition only');
});

test('all faults at once, each once', () => {
  expect(faultsOf(local('[var.a, var.b, var.a]'))).toBe(
    'bug: it refers to what is not there:\nlocals, a: var.a: nothing is declared there\nlocals, a: var.b: nothing is declared there',
  );
});
