/** Whether the calls of modules that a file describes hold, by the modules' own schemas. */
import { z } from 'zod';

import type { ModuleCard } from '../inputs/module-card';
import { nearest } from '../inputs/nearest';
import { checkInput } from '../inputs/parse';
import { isSensitive, variablesOf } from '../inputs/shape';

import { labelOf } from './deployment';
import { faultAt, isAbove, NOTHING, type FileFault } from './fault';
import type { Read } from './read-yaml';
import { isMarker, referenceFault, referencesIn, standIn } from './references';
import { HIDDEN } from './secrets';
import type { Unit } from './unit';

/** What of a deployment its module's schema can judge, whatever else is wrong with the file. */
type Called = z.output<typeof Called>;

const Called = z.object({
  module: z.string(),
  inputs: z.record(z.string(), z.unknown()).default({}),
});

interface Modules {
  read: Read;
  cards: readonly ModuleCard[];
}

function moduleFault(unit: Unit, { module }: Called, { read, cards }: Modules): FileFault[] {
  const names = cards.map((card) => card.name);
  if (names.includes(module)) return [];
  const meant = nearest(module, names);
  const steps = unit.stepsOf(['module']);
  return [
    faultAt(steps, read.placeOf(steps), {
      found: `got ${JSON.stringify(module)}`,
      want: `one of ${names.join(', ')}`,
      fix: meant === undefined ? 'name one of them' : `write ${meant}`,
    }),
  ];
}

function referenceFaults(unit: Unit, { inputs }: Called, read: Read): FileFault[] {
  return referencesIn(inputs).flatMap(({ steps, ref }) => {
    const fault = referenceFault(ref, labelOf(unit.name));
    const path = unit.stepsOf(['inputs', ...steps, 'ref']);
    return fault ? [faultAt(path, read.placeOf(path), fault)] : [];
  });
}

/** Inputs that are secret by their own schema: a literal has no place in a file. */
function sensitiveFaults(unit: Unit, { inputs }: Called, card: ModuleCard, read: Read) {
  const secret = variablesOf(card.input.schema).filter(
    ({ name: variable, shape }) => isSensitive(shape) && variable in inputs,
  );
  return secret
    .filter(({ name: variable }) => !isMarker(inputs[variable]))
    .map(({ name: variable }) => {
      const steps = unit.stepsOf(['inputs', variable]);
      return faultAt(steps, read.placeOf(steps), {
        found: HIDDEN,
        want: 'no secrets in the file',
        fix: 'pass a ref to a sensitive value',
      });
    });
}

function inputFaults(unit: Unit, written: Called, { read, cards }: Modules): FileFault[] {
  const card = cards.find((candidate) => candidate.name === written.module);
  if (!card) return [];
  const { input, places } = standIn(written.inputs, variablesOf(card.input.schema));
  const { faults } = checkInput(
    card.input,
    input,
    new Set(places.map(([variable]) => String(variable))),
  );
  // Where a reference stands inside, only Terraform can count and compare.
  const hasUnknown = isAbove(places.map((place) => place.slice(0, -1)));
  const known = faults.filter(({ steps }) => !hasUnknown(steps));
  const sensitive = sensitiveFaults(unit, written, card, read);
  return [
    ...sensitive,
    ...known.map(({ steps, path, meant, ...words }) => {
      const all = unit.stepsOf(['inputs', ...steps]);
      const isUnknown = words.found === 'got an input that does not exist';
      const fix = words.found === NOTHING ? `add ${path}` : words.fix;
      const fault = faultAt(all, read[isUnknown ? 'keyOf' : 'placeOf'](all), { ...words, fix });
      return { ...fault, meant };
    }),
  ];
}

/** Every fault of the calls in `units`. */
export function callFaults(units: readonly Unit[], modules: Modules): FileFault[] {
  return units.flatMap((unit) => {
    const { data: called } = Called.safeParse(unit.value);
    if (!called) return [];
    return [
      ...moduleFault(unit, called, modules),
      ...referenceFaults(unit, called, modules.read),
      ...inputFaults(unit, called, modules),
    ];
  });
}
