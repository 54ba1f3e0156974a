/** The file that the bench of roots writes: a bench whose file is refused measures nothing. */
import { deploymentsFile } from '../../../bench/deployments-file';
import { CATALOGUE } from '../../../stacks/catalogue';
import { deploymentsOf } from '../../support/deployments';

test('calls every module, more than once', () => {
  const count = 2 * CATALOGUE.length + 1;
  const deployments = deploymentsOf(deploymentsFile(count));
  expect(deployments).toHaveLength(count);
  const modules = deployments.flatMap(({ calls }) => calls.map(({ module }) => module));
  expect(new Set(modules)).toEqual(new Set(CATALOGUE.map(({ name }) => name)));
});
