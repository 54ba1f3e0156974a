/** Hints of what would change a claim, held against the published modules. */
import { CLAIM_IDS, PATTERNS, WORKLOAD_KINDS } from '../../../posture/claims/claim';
import { hintFor } from '../../../posture/claims/inputs';
import { CATALOGUE } from '../../../stacks/catalogue';

test('every input that is named is one of the module that is named', () => {
  const hints = WORKLOAD_KINDS.flatMap((kind) =>
    PATTERNS.flatMap((pattern) => CLAIM_IDS.map((id) => hintFor(kind, pattern, id))),
  ).filter((hint) => hint !== undefined);
  expect(hints.length).toBeGreaterThan(10);
  const unknown = hints.filter(
    ({ module, input }) =>
      !Object.keys(
        CATALOGUE.find(({ name }) => name === module)?.input.schema.shape ?? {},
      ).includes(input),
  );
  expect(unknown).toEqual([]);
});
