/** What a call needs of the kinds of things that its root makes: if it names none, it needs those and no other. */
import type { Serves } from '../../inputs/wiring';
import type { Unit } from '../layers/unit';

import { baseCalls } from './base-calls';
import { asWritten, withGroup, type ComposedCall } from './composed-call';
import { outputOf } from './offers';
import { kindOfInput, type Cards } from './wires';

const WHY = 'What this root makes, and no other.';

interface Server {
  readonly serves: Serves;
  readonly calls: readonly ComposedCall[];
}

/** Whether what `giver` makes waits for the runtime of `taker`: the other way round would be a circle. */
const waitsFor = (giver: ComposedCall, taker: ComposedCall) =>
  JSON.stringify(giver.inputs).includes(`"module.${taker.label}.agent_runtime_`);

/** Modules that serve needs, with their calls that `taker` can take from. */
function serversOf(
  taker: ComposedCall,
  calls: readonly ComposedCall[],
  cards: Cards,
): readonly Server[] {
  return [...cards.values()].flatMap(({ name, wiring: { serves } }) => {
    if (!serves) return [];
    const own = calls.filter(({ module, provider }) => module === name && provider === undefined);
    return [{ serves, calls: own.filter((giver) => !waitsFor(giver, taker)) }];
  });
}

/** The ARNs of all that is made, as one list; undefined where there is none, or where lists would have to be joined. */
function arnsOf({ serves: { output, isList }, calls }: Server): unknown {
  const outputs = calls.map(({ label }) => outputOf(label, output));
  if (isList !== true) return outputs.length > 0 ? outputs : undefined;
  return outputs.length === 1 ? outputs[0] : undefined;
}

/** The calls of a root, each with the ARNs of what it needs and the root makes, as if the file said them. */
export function narrowedCalls(unit: Unit, cards: Cards): readonly ComposedCall[] {
  const calls = baseCalls(unit).map(asWritten);
  return calls.map((call) => narrowed(call, calls, cards));
}

function narrowed(call: ComposedCall, calls: readonly ComposedCall[], cards: Cards): ComposedCall {
  const card = cards.get(call.module);
  const { needs } = call.inputs;
  if (!card || !Array.isArray(needs) || call.provider !== undefined) return call;
  const values = serversOf(call, calls, cards).flatMap((server) => {
    const { need, input } = server.serves;
    const arns = arnsOf(server);
    const isTaken = needs.includes(need) && kindOfInput(card, input) === 'list';
    return isTaken && arns !== undefined ? [[input, arns] as const] : [];
  });
  const group = { values: Object.fromEntries(values), origin: () => call.steps };
  const [first] = values.filter(([input]) => !(input in call.inputs));
  const full = withGroup(call, { ...group, ...(first && { comments: { [first[0]]: WHY } }) });
  return { ...full, base: full.inputs };
}
