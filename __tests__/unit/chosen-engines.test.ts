/** Which engines a run is for. */
import { chosenEngines, isBesideTerraform, usableEngines } from '../support/engines';

test.each([
  { title: 'all', env: {}, names: ['OpenTofu', 'Terraform'] },
  { title: 'one', env: { AGENTCORE_ENGINE: 'Terraform' }, names: ['Terraform'] },
])('$title', ({ env, names }) => {
  expect(chosenEngines(env)).toEqual(names);
});

test('a name that is no engine would leave all tests out, and is refused', () => {
  expect(() => chosenEngines({ AGENTCORE_ENGINE: 'tofu' })).toThrow(
    'AGENTCORE_ENGINE: got "tofu". Expected OpenTofu or Terraform. Correct it or unset it.',
  );
});

test('a test that needs any engine takes none that the run is not for', () => {
  const env = { PATH: '', AGENTCORE_TOFU: process.execPath, AGENTCORE_TERRAFORM: process.execPath };
  const names = (more: object) => usableEngines({ ...env, ...more }).map(({ name }) => name);
  expect(names({})).toEqual(['OpenTofu', 'Terraform']);
  expect(names({ AGENTCORE_ENGINE: 'Terraform' })).toEqual(['Terraform']);
});

describe('OpenTofu is beside Terraform', () => {
  const none = { PATH: '', AGENTCORE_TOOLS_DIR: __dirname };
  const both = { ...none, AGENTCORE_TERRAFORM: process.execPath };

  test.each([
    { title: 'where Terraform runs too', env: both, is: true },
    { title: 'not where there is no Terraform', env: none, is: false },
    {
      title: 'not where a run is for OpenTofu',
      env: { ...both, AGENTCORE_ENGINE: 'OpenTofu' },
      is: false,
    },
    {
      title: 'not with the real provider',
      env: { ...both, AGENTCORE_REAL_PROVIDER: '1' },
      is: false,
    },
  ])('$title', ({ env, is }) => expect(isBesideTerraform(env)).toBe(is));
});
