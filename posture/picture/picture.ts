/** The graph of one workload: who calls it through what, and what it reaches. What is denied or absent is not drawn. */
import type { Claim, Report, Workload } from '../claims/claim';
import type { Context, PostureModel } from '../claims/context';
import { Graph } from '../graph/graph';
import type { Instance } from '../input/plan';

import { drawCallers } from './callers';
import type { Canvas } from './canvas';
import { drawOutbound } from './outbound';
import { Sketch, TONES, type Picture, type Tone } from './sketch';
import { drawTarget, targetsOf } from './targets';

/** Throws where the plan of the report has no such workload. */
export function pictureOf(
  { checked }: PostureModel,
  report: Report,
  address: string,
  assumptions: Context['assumptions'] = [],
): Picture {
  const context: Context = { graph: new Graph(checked.configuration), assumptions };
  const found = report.workloads.find((one) => one.address === address);
  const instance = checked.configuration.plan.instances.get(address);
  if (!found || !instance)
    throw new Error('bug: a picture of a workload that is not in the report');
  const sketch = new Sketch();
  const hub = sketch.node('workload', address, lookOf(found.claims));
  const canvas: Canvas = { context, sketch, workload: instance, claims: found.claims, hub };
  draw(canvas, found, report);
  return sketch.picture([
    `${found.kind.replaceAll('-', ' ')} ${address}`,
    ...(found.pattern === undefined ? [] : [`Pattern: ${found.pattern}`]),
  ]);
}

function draw(canvas: Canvas, { kind, claims }: Workload, { workloads }: Report): void {
  const { workload, hub } = canvas;
  if (kind === 'runtime' || kind === 'gateway') drawCallers(canvas);
  if (kind === 'gateway-target') drawTarget(canvas, workload, claims, hub);
  else if (kind === 'gateway')
    for (const target of targetsOf(canvas)) drawTargetOf(canvas, target, workloads);
  else drawOutbound(canvas);
}

function drawTargetOf(canvas: Canvas, target: Instance, workloads: readonly Workload[]): void {
  const { sketch, hub } = canvas;
  const claims = workloads.find(({ address }) => address === target.address)?.claims ?? [];
  const look = lookOf(claims);
  const node = sketch.node('gateway target', target.address, look);
  sketch.edge(hub, node, { tone: look.tone });
  drawTarget(canvas, target, claims, node);
}

/** Claims that are not proven, by their outcome, the worst first. */
function lookOf(claims: readonly Claim[]): { words: readonly string[]; tone: Tone } {
  const by = (tone: Tone) => [
    ...new Set(claims.filter(({ outcome }) => outcome === tone).map(({ id }) => id)),
  ];
  const found = [...TONES].reverse().filter((tone) => tone !== 'proven' && by(tone).length > 0);
  return {
    words: found.map((tone) => `${tone}: ${by(tone).join(', ')}`),
    tone: found[0] ?? 'proven',
  };
}
