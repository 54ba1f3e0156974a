/** The labelled mutants themselves: each can be made, says why, and together they try every kind. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { CODE_FAULTS } from '../../support/posture/code-faults';
import { BASES, POSTURE_MUTANTS } from '../../support/posture/mutants';
import type { Kind, Pattern } from '../../support/posture/mutants';
import { editText, placeOf } from '../../support/posture/plans';

const ORDER: readonly Pattern[] = ['open', 'public', 'vpc-egress', 'private-inbound', 'isolated'];

/** What must be tried: the list of the research, and what it found untried. */
const KINDS: Readonly<Record<Kind, number>> = {
  route: 5,
  table: 5,
  'outside-route': 6,
  unmodelled: 2,
  deny: 4,
  condition: 10,
  principal: 3,
  resource: 3,
  'two-policies': 2,
  entry: 4,
  'endpoint-policy': 5,
  group: 8,
  'network-mode': 4,
  'runtime-endpoint': 3,
  gateway: 6,
  target: 5,
  share: 2,
  plan: 3,
  evaluator: 2,
  harmless: 4,
};

test('there are at least 120, each with a name of its own', () => {
  const ids = POSTURE_MUTANTS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThanOrEqual(120);
});

test('every kind, base and label is tried', () => {
  const count = (kind: string) => POSTURE_MUTANTS.filter((mutant) => mutant.kind === kind).length;
  const short = Object.entries(KINDS).filter(([kind, least]) => count(kind) < least);
  expect(short).toEqual([]);
  const used = (field: 'base' | 'label') =>
    [...new Set(POSTURE_MUTANTS.map((mutant) => mutant[field]))].sort();
  expect(used('base')).toEqual(Object.keys(BASES).sort());
  expect(used('label')).toEqual(['equivalent', 'harmful', 'harmless']);
});

test.each(POSTURE_MUTANTS.map((mutant) => [mutant.id, mutant] as const))(
  '%s: its edits find their places, and its label agrees with what it expects',
  (_id, mutant) => {
    const { source } = placeOf(mutant.base);
    const files = new Map<string, string>();
    for (const edit of mutant.edits) {
      if ('add' in edit) continue;
      const text = files.get(edit.file) ?? readFileSync(join(source, edit.file), 'utf8');
      files.set(edit.file, editText(text, edit));
    }
    expect(mutant.because).toMatch(/^[A-Z0-9a-z].*\.$/);
    const base = BASES[mutant.base];
    const ofBase = 'pattern' in base ? base.pattern : undefined;
    const isOfBase = mutant.subject === undefined;
    if (mutant.label !== 'harmful') {
      expect(mutant.outcome).toBe('proven');
      if (isOfBase) expect(mutant.strictest).toBe(ofBase);
    } else {
      expect(mutant.outcome).not.toBe('proven');
      if (isOfBase && ofBase !== undefined)
        expect(ORDER.indexOf(mutant.strictest ?? ofBase)).toBeLessThanOrEqual(
          ORDER.indexOf(ofBase),
        );
    }
  },
);

test.each(CODE_FAULTS)('a fault in $file finds its place: $because', (fault) => {
  const text = readFileSync(join(__dirname, '../../../posture', fault.file), 'utf8');
  expect(editText(text, fault)).not.toBe(text);
});
