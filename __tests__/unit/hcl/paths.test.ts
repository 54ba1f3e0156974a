import { attribute, block } from '../../../hcl/document';
import { argumentPaths } from '../../../hcl/paths';
import { raw } from '../../../hcl/value';

test('a block, an attribute and a dynamic block stand under the type; a lifecycle does not', () => {
  const content = block('content', [], [attribute('c', 1), block('d', [], [])]);
  const made = block(
    'resource',
    ['aws_x', 'this'],
    [
      attribute('a', { z: 1 }),
      block('dynamic', ['b'], [attribute('for_each', raw('var.b')), content]),
      block('e', [], [attribute('f', 1)]),
      block('lifecycle', [], [attribute('create_before_destroy', true)]),
    ],
  );
  expect(argumentPaths(made)).toEqual([
    'aws_x',
    'aws_x.a',
    'aws_x.b',
    'aws_x.b.c',
    'aws_x.b.d',
    'aws_x.e',
    'aws_x.e.f',
  ]);
});
