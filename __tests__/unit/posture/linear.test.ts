/** Work grows with the plan, not with its square: twice the copies read twice as many resources from lists of the graph. */
import { postureOf } from '../../../posture/claims/posture';
import { Graph } from '../../../posture/graph/graph';
import type { Instance } from '../../../posture/input/plan';
import { copiesOf } from '../../support/posture/copies';
import { FIXTURES, modelOf, readFixture, type Fixture } from '../../support/posture/fixtures';

afterEach(() => jest.restoreAllMocks());

/** How many resources a report takes out of all lists by type. */
function readsOf(fixture: Fixture): number {
  let reads = 0;
  const counted = (list: readonly Instance[]): readonly Instance[] =>
    new Proxy(list, {
      get: (target, name): unknown => {
        if (typeof name === 'string' && /^\d+$/.test(name)) reads++;
        return Reflect.get(target, name);
      },
    });
  for (const name of ['managed', 'lookups'] as const) {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its graph
    const list = Graph.prototype[name];
    jest.spyOn(Graph.prototype, name).mockImplementation(function (this: Graph, type) {
      return counted(list.call(this, type));
    });
  }
  postureOf(modelOf(fixture));
  jest.restoreAllMocks();
  return reads;
}

test.each([
  ...FIXTURES.map((name) => ({ name, shape: 'calls' as const })),
  { name: 'isolated' as const, shape: 'for_each' as const },
])('copies of $name by $shape take time by their number', ({ name, shape }) => {
  const fixture = readFixture(name);
  const of = (copies: number) =>
    readsOf(copiesOf(fixture, copies * fixture.plan.resource_changes.length, shape));
  const [few, many] = [of(3), of(6)];
  expect(few).toBeGreaterThan(0);
  expect(many / few).toBeLessThan(2.1);
});
