/** From what a file says of its roots, all of which holds, to deployments. */
import { literal } from '../inputs/literal';

import type { ComposedCall, Composition } from './calls/composed-call';
import { declarationOf, ownersDeclarations, toValue, type LinkSources } from './calls/references';
import { sourceOfCall } from './calls/sources';
import type { Cards } from './calls/wires';
import type { Call, Deployment } from './deployment';
import type { ParsedUnit } from './layers/unit';
import { conditionOf, lateFlows, lateIn, linkSourceOf } from './links/late';
import { exchangesOf, producerOf, sourceOfTaken, type Flow } from './links/passing';
import { rootVariables } from './links/root-variables';
import type { ParsedDeployment } from './schema/file';

function callOf(
  composed: ComposedCall,
  { source }: ParsedDeployment,
  { cards, sources }: { cards: Cards; sources: (call: string) => LinkSources },
): Call {
  const { label, module, outputPrefix, starts, comments, comment } = composed;
  const values = Object.entries(composed.inputs).map(([input, value]) => [
    input,
    toValue(value, sources(label), [input]),
  ]);
  const inputs = Object.fromEntries(values) as Call['inputs'];
  const from = sourceOfCall(composed, source, [...cards.keys()]) ?? source;
  // Checked by the schema of the file before.
  const provider = composed.provider as string | undefined;
  return { label, module, inputs, starts, comments, comment, source: from, provider, outputPrefix };
}

/** What every deployment is made with. */
interface Surroundings extends Composition {
  flows: readonly Flow[];
}

/** Makes the deployments of units whose file holds. */
export function deploymentMaker({
  cards,
  callsOf,
  flows,
}: Surroundings): (root: ParsedUnit) => Deployment {
  const exchangeOf = exchangesOf(flows);
  const late = lateFlows(flows);
  return (root) => {
    const { unit, parsed } = root;
    const { required_version, require } = parsed;
    const { own, ...exchange } = exchangeOf(unit);
    const calls = callsOf(unit);
    const gaps = lateIn(own, { cards, late });
    const sources = (label: string): LinkSources => ({
      sourceOf: (steps) => linkSourceOf(own, { label, steps, gaps }),
      conditionOf: (steps) => conditionOf(gaps.neededBy(label, steps)),
    });
    return {
      ...producerOf(root),
      ...exchange,
      calls: calls.map((call) => callOf(call, parsed, { cards, sources })),
      declarations: ownersDeclarations(
        calls.map(({ inputs }) => inputs),
        exchange.incoming.map((taken) => declarationOf(sourceOfTaken(taken))),
      ),
      ...(required_version === undefined ? {} : { required_version }),
      ...(require === undefined ? {} : { require }),
      variables: rootVariables(calls, { cards, flows: own, optional: gaps.names }),
      values: literal(parsed.variables ?? {}) as Deployment['values'],
    };
  };
}
