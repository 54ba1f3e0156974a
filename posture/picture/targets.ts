/** What a gateway reaches: its targets, the way to them, and what is at the end. */
import type { Claim } from '../claims/claim';
import { Symbolic, Text } from '../evaluate/value';
import { isSame, type Entity } from '../graph/entity';
import { egressOf, ownerOfName, targetKindOf } from '../graph/targets';
import type { Instance } from '../input/plan';
import { shown } from '../policies/shown';

import { toneOf, type Canvas } from './canvas';
import { drawGroups } from './outbound';

/** Targets of a gateway that the plan has. */
export function targetsOf({ context, workload }: Canvas): readonly Instance[] {
  const { graph } = context;
  const gateway: Entity = { kind: 'resource', instance: workload };
  return graph
    .mayName('aws_bedrockagentcore_gateway_target', 'gateway_identifier', gateway)
    .filter((target) => isSame(graph.entity(target, 'gateway_identifier'), gateway) !== false);
}

/** The way from a target on; `claims` are those about the target. */
export function drawTarget(
  canvas: Canvas,
  target: Instance,
  claims: readonly Claim[],
  node: string,
): void {
  const { context, sketch } = canvas;
  const { graph } = context;
  const egress = egressOf(graph, target);
  const { kind, host, staysOnAws } = targetKindOf(graph, target);
  const tone = toneOf(claims, 'target-private');
  if (egress.mode === 'none' || egress.mode === 'unknown') {
    const name = staysOnAws ? `${String(kind)} on the network of AWS` : (host ?? 'not known');
    const words = egress.mode === 'none' ? ['no private_endpoint'] : [egress.why];
    sketch.edge(node, sketch.node('destination', name, { tone }), {
      tone,
      words: staysOnAws ? [] : words,
    });
    return;
  }
  let from = node;
  const words = [`egress ${egress.mode}`];
  for (const { address } of egress.via) {
    const next = sketch.node('on the way', address);
    sketch.edge(from, next, { words: from === node ? words : [] });
    from = next;
  }
  const owner = ownerOfName(graph, egress.destination);
  const { destination } = egress;
  const isText = typeof destination === 'string' || destination instanceof Text;
  const name =
    owner?.address ??
    (isText || destination instanceof Symbolic ? shown(destination) : (host ?? 'not known'));
  sketch.edge(from, sketch.node('destination', name, { tone }), {
    tone,
    words: from === node ? words : [],
  });
  drawGroups(canvas, egress.groups, from);
}
