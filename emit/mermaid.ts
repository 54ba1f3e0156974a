/** Prints the diagram of a module as a Mermaid flowchart. */
import type { Diagram, DiagramEdge, DiagramNode, Label } from '../inputs/diagram';

const ARROWS = {
  allowed: { bare: '-->', open: '--', close: '-->' },
  conditional: { bare: '-.->', open: '-.', close: '.->' },
  denied: { bare: '-.-x', open: '-.', close: '.-x' },
  part: { bare: '---', open: '---', close: '---' },
} as const;

/** `label` in quotes, in which Mermaid reads no syntax of its own but HTML. */
function quoted(label: Label): string {
  const lines = typeof label === 'string' ? [label] : label;
  return `"${lines.map((line) => line.replaceAll('"', '#quot;')).join('<br/>')}"`;
}

function printNode(id: string, { label, kind }: DiagramNode): string {
  if (kind === 'internet') return `${id}((${quoted(label)}))`;
  return kind === 'policy' ? `${id}{{${quoted(label)}}}` : `${id}[${quoted(label)}]`;
}

function printEdge({ from, to, label, kind }: DiagramEdge): string {
  const { bare, open, close } = ARROWS[kind ?? 'allowed'];
  if (label === undefined) return `${from} ${bare} ${to}`;
  return kind === 'part'
    ? `${from} ${bare}|${quoted(label)}| ${to}`
    : `${from} ${open} ${quoted(label)} ${close} ${to}`;
}

/** Groups and nodes that lie in `group`, or in none, with what lies in them. */
function within({ groups = {}, nodes }: Diagram, group: string | undefined): string[] {
  const inside = Object.entries(groups)
    .filter(([, value]) => value.in === group)
    .flatMap(([id, { label }]) => [
      `subgraph ${id}[${quoted(label)}]`,
      ...within({ groups, nodes, edges: [] }, id).map((line) => `  ${line}`),
      'end',
    ]);
  const own = Object.entries(nodes).filter(([, value]) => value.in === group);
  return [...inside, ...own.map(([id, node]) => printNode(id, node))];
}

/** Names in edges and in `in` that the diagram does not declare. */
export function danglingIn({ groups = {}, nodes, edges }: Diagram): string[] {
  const isGroup = (id: string) => id in groups;
  const parents = [...Object.values(groups), ...Object.values(nodes)].flatMap(
    (one) => one.in ?? [],
  );
  const ends = edges.flatMap(({ from, to }) => [from, to]);
  return [
    ...parents.filter((id) => !isGroup(id)),
    ...ends.filter((id) => !(id in nodes) && !isGroup(id)),
  ];
}

/** The flowchart of `diagram`, without its code fence. Throws when it names something that it does not declare. */
export function printMermaid(diagram: Diagram): string {
  const dangling = danglingIn(diagram);
  if (dangling.length > 0)
    throw new Error(`bug: the diagram does not declare ${dangling.join(', ')}`);
  const lines = [...within(diagram, undefined), ...diagram.edges.map(printEdge)];
  return ['flowchart LR', ...lines.map((line) => `  ${line}`)].join('\n');
}
