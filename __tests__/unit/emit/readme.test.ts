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
    `${first.source}: facts/deployer-actions.ts has no row for aws_strange. Add the IAM actions`,
  );
});

test('the smallest example takes every module from where a reader keeps it', () => {
  const example =
    'module "a" {\n  source = "../.."\n}\n\nmodule "b" {\n  source = "../../../gateway"\n}\n';
  const readme = printReadme({
    module: first,
    document: [],
    assets: new Map([['examples/basic/main.tf', example]]),
  });
  expect(readme).toContain(
    `source = "./terraform-aws-agentcore-${first.name}" # wherever you keep it`,
  );
  expect(readme).toContain('source = "./terraform-aws-agentcore-gateway"\n');
  expect(readme).not.toContain('source = "../');
});
