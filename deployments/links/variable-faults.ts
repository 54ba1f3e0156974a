/** Whether the values that a file gives to variables are what the inputs that use them accept. */
import type { CatalogueCard } from '../../inputs/module-card';
import { oneOf, spelling } from '../../inputs/nearest';
import type { Path } from '../../inputs/parse';
import type { ComposedCall, Composition } from '../calls/composed-call';
import { findIn, knownFaults } from '../calls/references';
import type { ParsedUnit, Unit } from '../layers/unit';
import { isBelow, keyFault, nameOf, valueFault, type FileFault } from '../reading/fault';
import { isMarker } from '../reading/markers';
import { isMap, type Values } from '../reading/plain';
import type { Read } from '../reading/read-yaml';
import { HIDDEN } from '../reading/secrets';

import type { Flow } from './passing';
import { usesIn, type Use } from './root-variables';

interface About extends Composition {
  read: Read;
  flows: readonly Flow[];
}

/** A call, its module, and the variables that it uses. */
interface Using {
  call: ComposedCall;
  card: CatalogueCard;
  uses: Use[];
}

/** From the values of `unit` to where they stand in the file. */
const stepsIn = (unit: Unit, steps: Path) => unit.stepsOf(['variables', ...steps]);

function unknownNames(unit: Unit, values: Values, uses: readonly Use[], read: Read): FileFault[] {
  const names = [...new Set(uses.map(({ name }) => name))];
  return Object.keys(values)
    .filter((name) => !names.includes(name))
    .map((name) =>
      keyFault(read, stepsIn(unit, [name]), {
        found: 'got a variable that no input of this deployment uses',
        want: names.length === 0 ? 'none: no input has a ref to var' : oneOf(name, names),
        fix: spelling(name, names, 'remove it, or refer to it'),
      }),
    );
}

function markerFaults(unit: Unit, values: Values, read: Read): FileFault[] {
  const found = findIn(values, isMarker);
  return found.map(({ steps }) =>
    valueFault(read, stepsIn(unit, steps), {
      found: 'got a ref or a link',
      want: 'a value: terraform.tfvars holds no expressions',
      fix: 'put the ref into the input itself',
    }),
  );
}

function secretFaults(unit: Unit, values: Values, uses: readonly Use[], read: Read): FileFault[] {
  const isSecret = ({ slot, taken }: Use) => slot.sensitive || taken?.sensitive === true;
  const names = uses.filter(isSecret).map(({ name }) => name);
  return [...new Set(names)]
    .filter((name) => Object.hasOwn(values, name))
    .map((name) =>
      keyFault(read, stepsIn(unit, [name]), {
        found: HIDDEN,
        want: 'no secrets in the file',
        fix: `set TF_VAR_${name} where the plan is made`,
      }),
    );
}

/** `value` with what `put` has at some of its steps. */
function withValues(value: unknown, put: ReadonlyMap<string, unknown>, steps: Path = []): unknown {
  const name = nameOf(steps);
  if (put.has(name)) return put.get(name);
  if (Array.isArray(value))
    return value.map((item, index) => withValues(item, put, [...steps, index]));
  if (!isMap(value) || isMarker(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, withValues(item, put, [...steps, key])]),
  );
}

/** What the module says of the values, each where an input takes it whole. */
function inputFaults(
  unit: Unit,
  values: Values,
  { call, card, uses }: Using,
  read: Read,
): FileFault[] {
  const whole = uses.filter(({ name, parts }) => parts === '' && Object.hasOwn(values, name));
  const put = new Map(whole.map(({ name, steps }) => [nameOf(steps), values[name]]));
  const filled = withValues(call.inputs, put) as typeof call.inputs;
  const faults = knownFaults(filled, card);
  return whole.flatMap(({ name, steps: use }) => {
    const isOwn = isBelow([use]);
    return faults
      .filter(({ steps }) => isOwn(steps))
      .map(({ steps, found, want, fix }) =>
        valueFault(read, stepsIn(unit, [name, ...steps.slice(use.length)]), { found, want, fix }),
      );
  });
}

function faultsOf(
  { unit, parsed }: ParsedUnit,
  { read, cards, callsOf, flows }: About,
): FileFault[] {
  const values = parsed.variables;
  if (!values) return [];
  const own = flows.filter(({ link }) => link.unit === unit);
  const using = callsOf(unit).flatMap((call): Using[] => {
    const card = cards.get(call.module);
    return card ? [{ call, card, uses: usesIn(call, card, own) }] : [];
  });
  const uses = using.flatMap((one) => one.uses);
  const strange = markerFaults(unit, values, read);
  return [
    ...unknownNames(unit, values, uses, read),
    ...secretFaults(unit, values, uses, read),
    ...(strange.length > 0
      ? strange
      : using.flatMap((one) => inputFaults(unit, values, one, read))),
  ];
}

/** Every fault of the values that `units` give to variables. */
export function variableFaults(units: readonly ParsedUnit[], about: About): FileFault[] {
  return units.flatMap((unit) => faultsOf(unit, about));
}
