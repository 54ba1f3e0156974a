/** Which engines a run is for. */
import { chosenEngines } from '../support/engines';

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
