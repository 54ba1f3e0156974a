/** Whether the values that a file gives to variables are such as their places want. */
import type { CatalogueCard } from '../../inputs/module-card';
import { nearest } from '../../inputs/nearest';
import { checkInput, type Path } from '../../inputs/parse';
import { variablesOf } from '../../inputs/shape';
import type { ComposedCall } from '../calls/composed-call';
import { composedCalls } from '../calls/composition';
import { findIn, standIn } from '../calls/references';
import type { Unit } from '../layers/unit';
import { faultAt, isAbove, isBelow, nameOf, type FileFault } from '../reading/fault';
import { isMarker } from '../reading/plain';
import type { Read } from '../reading/read-yaml';
import { HIDDEN } from '../reading/secrets';
import type { CheckedUnit } from '../settings/setting-faults';

import type { Flow } from './passing';
import { usesIn, type Use } from './root-variables';

interface About {
  read: Read;
  cards: readonly CatalogueCard[];
  flows: readonly Flow[];
}

type Values = Readonly<Record<string, unknown>>;

/** A call, its module, and the variables that it uses. */
interface Using {
  call: ComposedCall;
  card: CatalogueCard;
  uses: Use[];
}

function at(unit: Unit, steps: Path, read: Read) {
  const all = unit.stepsOf(['variables', ...steps]);
  return { all, value: read.placeOf(all), key: read.keyOf(all) };
}

function unknownNames(unit: Unit, values: Values, uses: readonly Use[], read: Read): FileFault[] {
  const names = [...new Set(uses.map(({ name }) => name))];
  return Object.keys(values)
    .filter((name) => !names.includes(name))
    .map((name) => {
      const meant = nearest(name, names);
      const { all, key } = at(unit, [name], read);
      return faultAt(all, key, {
        found: 'got a variable that no input of this deployment uses',
        want: names.length === 0 ? 'none: no input has a ref to var' : `one of ${names.join(', ')}`,
        fix: meant === undefined ? 'remove it, or refer to it' : `write ${meant}`,
      });
    });
}

function markerFaults(unit: Unit, values: Values, read: Read): FileFault[] {
  const found = findIn(values, (value): value is object => isMarker(value));
  return found.map(({ steps }) => {
    const { all, value } = at(unit, steps, read);
    return faultAt(all, value, {
      found: 'got a ref or a link',
      want: 'a value: terraform.tfvars holds no expressions',
      fix: 'put the ref into the input itself',
    });
  });
}

function secretFaults(unit: Unit, values: Values, uses: readonly Use[], read: Read): FileFault[] {
  const isSecret = ({ place, taken }: Use) => place.sensitive || taken?.sensitive === true;
  const names = uses.filter(isSecret).map(({ name }) => name);
  return [...new Set(names)]
    .filter((name) => Object.hasOwn(values, name))
    .map((name) => {
      const { all, key } = at(unit, [name], read);
      return faultAt(all, key, {
        found: HIDDEN,
        want: 'no secrets in the file',
        fix: `set TF_VAR_${name} where the plan is made`,
      });
    });
}

/** `value` with what `put` has for some of its places. */
function withValues(value: unknown, put: ReadonlyMap<string, unknown>, steps: Path = []): unknown {
  const name = nameOf(steps);
  if (put.has(name)) return put.get(name);
  if (Array.isArray(value))
    return value.map((item, index) => withValues(item, put, [...steps, index]));
  if (typeof value !== 'object' || value === null || isMarker(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, withValues(item, put, [...steps, key])]),
  );
}

/** What the module says of the values, each where an input takes it whole. */
function valueFaults(
  unit: Unit,
  values: Values,
  { call, card, uses }: Using,
  read: Read,
): FileFault[] {
  const whole = uses.filter(({ name, parts }) => parts === '' && Object.hasOwn(values, name));
  const put = new Map(whole.map(({ name, steps }) => [nameOf(steps), values[name]]));
  const filled = withValues(call.inputs, put) as typeof call.inputs;
  const { input, places } = standIn(filled, variablesOf(card.input.schema));
  const unknown = new Set(places.map(([variable]) => String(variable)));
  const { faults } = checkInput(card.input, input, unknown);
  const hasUnknown = isAbove(places.map((place) => place.slice(0, -1)));
  return whole.flatMap(({ name, steps: place }) => {
    const isOwn = isBelow([place]);
    return faults
      .filter(({ steps }) => isOwn(steps) && !hasUnknown(steps))
      .map(({ steps, found, want, fix }) => {
        const { all, value } = at(unit, [name, ...steps.slice(place.length)], read);
        return faultAt(all, value, { found, want, fix });
      });
  });
}

function faultsOf({ unit, written }: CheckedUnit, { read, cards, flows }: About): FileFault[] {
  const values = written.variables;
  if (!values) return [];
  const using = composedCalls(unit, cards).flatMap((call): Using[] => {
    const card = cards.find(({ name }) => name === call.module);
    const own = flows.filter(({ link }) => link.unit === unit);
    return card ? [{ call, card, uses: usesIn(call, card, own) }] : [];
  });
  const uses = using.flatMap((one) => one.uses);
  const strange = markerFaults(unit, values, read);
  return [
    ...unknownNames(unit, values, uses, read),
    ...secretFaults(unit, values, uses, read),
    ...(strange.length > 0
      ? strange
      : using.flatMap((one) => valueFaults(unit, values, one, read))),
  ];
}

/** Every fault of the values that `units` give to variables. */
export function variableFaults(units: readonly CheckedUnit[], about: About): FileFault[] {
  return units.flatMap((unit) => faultsOf(unit, about));
}
