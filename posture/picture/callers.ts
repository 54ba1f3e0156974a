/** Who can call a workload, through what: callers that are denied everywhere are not drawn. */
import { decisionOf, type CallersQuestion } from '../claims/callers';
import { callsOf } from '../claims/calls';
import { endpointsFor } from '../claims/entries';
import { entryOf, isForeign } from '../claims/entry';
import { subjectOf } from '../claims/runtime';
import { shownEntity } from '../graph/entity';
import { policiesOn, type Invocable } from '../graph/invocables';
import type { Verdict } from '../policies/decide';

import { toneOf, worst, type Canvas } from './canvas';
import type { Tone } from './sketch';

type Calls = Omit<CallersQuestion, 'invocable' | 'on' | 'workload'>;

export function drawCallers(canvas: Canvas): void {
  const { context, workload } = canvas;
  const { invocables, actions, service, scheme } = callsOf(context, workload);
  const calls = { actions, endpoints: endpointsFor(context, service), scheme };
  for (const invocable of invocables) drawInvocable(canvas, calls, invocable);
}

const ANYBODY = {
  signature: 'principals of the account whose identity policies allow it',
  token: 'callers with a token',
  none: 'all callers',
};

function drawInvocable(canvas: Canvas, calls: Calls, invocable: Invocable): void {
  const { context, sketch, workload, claims, hub } = canvas;
  const subject = subjectOf(workload, invocable);
  const networks = toneOf(claims, 'caller-networks', subject);
  const on = policiesOn(context.graph, invocable);
  const words = [shortName(invocable)];
  const hasPolicy = on.from.length > 0 || on.open !== undefined;
  const decision = hasPolicy
    ? decisionOf(context, { workload, invocable, on, ...calls })
    : undefined;
  if (decision === undefined || typeof decision === 'string') {
    const who = decision === undefined ? ANYBODY[calls.scheme ?? 'none'] : 'callers not known';
    const tone = decision === undefined ? networks : 'undecided';
    const caller = sketch.node('caller', who, {
      tone: worst(tone, toneOf(claims, 'caller-principals', subject)),
    });
    const network = sketch.node('network', 'any network', { tone });
    sketch.edge(caller, network, { tone });
    sketch.edge(network, hub, { tone, words });
    return;
  }
  const open = decision.filter(({ outcome }) => outcome !== 'closed');
  const wayOf = ({ request }: Verdict) => `${request.principal.name}\n${request.network}`;
  const direct = new Set(open.filter(({ request }) => !request.viaService).map(wayOf));
  // Who calls through an AWS service can mostly call without one too.
  for (const verdict of open)
    if (!verdict.request.viaService || !direct.has(wayOf(verdict)))
      drawVerdict(canvas, subject, verdict, words);
}

/** `the runtime`, `endpoint DEFAULT`. */
const shortName = ({ name }: Invocable) => name.replace(/^(its|the) /, '');

function drawVerdict(
  canvas: Canvas,
  subject: string,
  { request, outcome }: Verdict,
  words: readonly string[],
): void {
  const { sketch, claims, hub } = canvas;
  const isNamed = request.principal.kind === 'named';
  const principals = isNamed ? 'proven' : toneOf(claims, 'caller-principals', subject);
  const isUndecided = outcome === 'undecided';
  const foreign = isForeign(request) ? toneOf(claims, 'caller-networks', subject) : 'proven';
  const tone = isUndecided ? 'undecided' : foreign;
  const caller = sketch.node('caller', request.principal.name, {
    tone: isUndecided ? 'undecided' : principals,
  });
  // What is spared by name from the deny of networks holds, and is said.
  const isException = !isUndecided && isForeign(request) && foreign === 'proven';
  const through = request.viaService ? ['by an AWS service'] : [];
  const network = entryNode(canvas, request, tone);
  const exception = isException ? ['exception'] : [];
  sketch.edge(caller, network, { tone, words: [...through, ...exception] });
  sketch.edge(network, hub, { tone, words: [...exception, ...words] });
}

function entryNode(
  { context, sketch, claims, workload }: Canvas,
  request: Verdict['request'],
  tone: Tone,
): string {
  const entry = entryOf(request);
  if (!entry) return sketch.node('network', request.network, { tone });
  const entity = context.graph.entities.of(entry.value);
  const name = shownEntity(entity);
  if (entry.kind === 'vpc') return sketch.node('network', `VPC endpoints in ${name}`, { tone });
  const subject = `${workload.address} through ${name}`;
  const ids = ['entry-service', 'entry-policy', 'entry-groups'] as const;
  const tones = ids.map((id) => ({ id, tone: toneOf(claims, id, subject) }));
  return sketch.node('network', `VPC endpoint ${name}`, {
    tone: worst(tone, ...tones.map((one) => one.tone)),
    words: tones.filter((one) => one.tone !== 'proven').map((one) => `${one.tone}: ${one.id}`),
  });
}
