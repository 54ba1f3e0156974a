import { printReadme } from '../../../emit/readme';
import { block, type Block } from '../../../hcl/document';
import { CATALOGUE } from '../../../stacks/catalogue';

const [first] = CATALOGUE;
if (!first) throw new Error('the catalogue is empty');

const readmeOf = (made: Block) =>
  printReadme({
    module: first,
    document: [{ file: 'main', block: made }],
    assets: new Map([['examples/basic/main.tf', 'module "a" {}\n']]),
  });

test.each(['resource', 'data'])('a %s whose actions nobody wrote down is named', (kind) => {
  expect(() => readmeOf(block(kind, ['aws_strange', 'a'], []))).toThrow(
    `${first.source}: facts/deployer-actions.ts has no row for aws_strange. Fix: add the IAM actions`,
  );
});
