import { moduleFiles } from '../../../emit/module-files';
import { CATALOGUE } from '../../../stacks/catalogue';

const [first] = CATALOGUE;
if (!first) throw new Error('the catalogue is empty');

test('a test of the module and one that it shares cannot have one name', () => {
  const files = () =>
    moduleFiles({
      module: first,
      document: [],
      assets: new Map([['tests/role.tftest.hcl', '']]),
      shared: new Map([['modules/blocks/execution-role/tests/role.tftest.hcl', '']]),
      license: '',
    });
  expect(files).toThrow(
    `${first.source}: tests/role.tftest.hcl has the name of a test that index.ts shares, and one would replace the other. Rename it (step 4 of CONTRIBUTING.md).`,
  );
});
