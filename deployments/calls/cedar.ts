/** Texts of Cedar policies in a deployments file, and what the parser of Cedar says of them. */
import type { CheckParseAnswer, DetailedError } from '@cedar-policy/cedar-wasm/nodejs';

import type { Path } from '../../inputs/parse';
import type { Unit } from '../layers/unit';
import {
  DeploymentsError,
  faultAt,
  nameOf,
  type FileFault,
  type Position,
  type Positions,
} from '../reading/fault';
import { isMap } from '../reading/plain';

import type { ComposedCall, Composition } from './composed-call';

/** A policy that the file writes out, and where. */
export interface CedarText {
  text: string;
  steps: Path;
  position: Position;
}

type Found = Pick<CedarText, 'text' | 'steps'>;

function textsOf({ module, inputs, stepsOf }: ComposedCall, { cards }: Composition): Found[] {
  const place = cards.get(module)?.wiring.cedar;
  if (!place) return [];
  const policies = inputs[place.input];
  if (!isMap(policies)) return [];
  return Object.entries(policies).flatMap(([name, policy]) => {
    const text = isMap(policy) ? policy[place.text] : undefined;
    return typeof text === 'string'
      ? [{ text, steps: stepsOf([place.input, name, place.text]) }]
      : [];
  });
}

/** Every Cedar policy that `units` write out, once for each place in the file. What only Terraform knows is left to AgentCore. */
export function cedarTexts(
  units: readonly Unit[],
  context: Composition & { read: Positions },
): CedarText[] {
  const found = units.flatMap((unit) =>
    context.callsOf(unit).flatMap((call) => textsOf(call, context)),
  );
  const texts = new Map(found.map((each) => [nameOf(each.steps) + each.text, each]));
  return [...texts.values()].map((each) => ({
    ...each,
    position: context.read.positionOf(each.steps),
  }));
}

/** Where the byte `offset` of `text` is, as an editor counts. */
function placeIn(text: string, offset: number): Position {
  const lines = Buffer.from(text).subarray(0, offset).toString().split('\n');
  return { line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 };
}

/** The parser puts in front of each message what it was doing. */
const DOING = /^failed to parse policies from string: /;

function faultOf({ text, steps, position }: CedarText, error: DetailedError): FileFault {
  const [location] = error.sourceLocations ?? [];
  const place = location && placeIn(text, location.start);
  const where = place ? ` in line ${place.line}, column ${place.column} of the policy` : '';
  return faultAt(steps, position, {
    found: `got ${error.message.replace(DOING, '')}${where}`,
    want: location?.label?.replace(/^expected /, '') ?? 'a policy in Cedar, and no template',
    fix: 'correct the policy there; https://docs.cedarpolicy.com/policies/syntax-policy.html describes the syntax',
  });
}

const errorsOf = (answer: CheckParseAnswer): DetailedError[] =>
  answer.type === 'failure' ? answer.errors : [];

/** Throws {@link DeploymentsError} for each of `texts` that is not Cedar. The parser is large: it is loaded for a first text, and not before. */
export async function assertCedar(file: string, texts: readonly CedarText[]): Promise<void> {
  if (texts.length === 0) return;
  const { checkParsePolicySet } = await import('@cedar-policy/cedar-wasm/nodejs');
  const faults = texts.flatMap((each) =>
    errorsOf(checkParsePolicySet({ staticPolicies: each.text })).map((error) =>
      faultOf(each, error),
    ),
  );
  if (faults.length > 0) throw new DeploymentsError(file, faults);
}
