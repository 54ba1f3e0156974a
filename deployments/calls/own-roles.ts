/** Roles that no two calls may have: looked for over the whole file, as far as it says whose a role is. */
import { type FileFault, valueFault } from '../reading/fault';
import { isLink, isReference } from '../reading/markers';
import type { Read } from '../reading/read-yaml';

import type { ComposedCall } from './composed-call';
import type { Cards } from './wires';

/** A call and the root in which it is made. */
interface Placed {
  unit: { path: string };
  call: ComposedCall;
}

const IS_ROLE = /role_arn$/;

/** Whether `value` is the role that another call hands out: outputs of other deployments are theirs. */
function isHandedOut(value: unknown): boolean {
  if (isReference(value))
    return /^module\./.test(String(value.ref)) && IS_ROLE.test(String(value.ref));
  return isLink(value) && IS_ROLE.test(String(value.from));
}

/** What two equal roles have in common: an ARN is the same everywhere, a reference in its root alone. */
function keyOf(value: unknown, { unit }: Placed): string | undefined {
  if (typeof value === 'string') return value;
  return isReference(value) ? `${unit.path} ${String(value.ref)}` : undefined;
}

/** Roles that other calls are given, by {@link keyOf}. */
function rolesGiven(placed: readonly Placed[], cards: Cards): Map<string, string> {
  const entries = placed.flatMap((one): [string, string][] =>
    cards.get(one.call.module)?.wiring.ownRole
      ? []
      : Object.entries(one.call.inputs).flatMap(([input, value]): [string, string][] => {
          const key = IS_ROLE.test(input) ? keyOf(value, one) : undefined;
          return key === undefined ? [] : [[key, `${one.unit.path}, module.${one.call.label}`]];
        }),
  );
  return new Map(entries);
}

/** Faults of calls that want a role for themselves and do not get one. */
export function ownRoleFaults(
  placed: readonly Placed[],
  { read, cards }: { read: Read; cards: Cards },
): FileFault[] {
  const given = rolesGiven(placed, cards);
  return placed.flatMap((one) => {
    const { call, unit } = one;
    const own = cards.get(call.module)?.wiring.ownRole;
    if (!own) return [];
    const value = call.inputs[own.input];
    const taker = given.get(`${unit.path} module.${call.label}.${own.input}`);
    const owner = given.get(keyOf(value, one) ?? '') ?? taker;
    if (owner === undefined && !isHandedOut(value)) return [];
    return [
      valueFault(read, call.stepsOf(taker === undefined ? [own.input] : []), {
        found: `got the role of ${owner ?? 'another call of this file'}`,
        want: `a role that nothing else has: ${own.why}`,
        fix: taker
          ? `pass another role to ${taker}`
          : `leave ${own.input} out, so that the module creates one, or pass a role made for it`,
      }),
    ];
  });
}
