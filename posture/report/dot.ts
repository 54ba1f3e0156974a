/** A picture in the language of Graphviz. Names in it are text, and nothing else. */
import type { NodeKind, Picture, PictureEdge, PictureNode, Tone } from '../picture/sketch';

import { withoutHidden } from './markdown-text';

/** An outcome is a color, a line, and a word, so that no reader needs the color. */
const LOOKS: Readonly<Record<Tone, { color: string; fill: string; style: string; width: number }>> =
  {
    proven: { color: '#1b5e20', fill: '#f1f8e9', style: 'solid', width: 1 },
    assumed: { color: '#0d47a1', fill: '#e3f2fd', style: 'dotted', width: 2 },
    undecided: { color: '#8a4b00', fill: '#fff8e1', style: 'dashed', width: 1.5 },
    violated: { color: '#b71c1c', fill: '#ffebee', style: 'bold', width: 3 },
  };

const LEGEND =
  'Solid: proven. Dotted: assumed. Dashed: undecided. Bold: violated. What is denied or absent is not drawn.';

const SHAPES: Readonly<Partial<Record<NodeKind, string>>> = {
  caller: 'ellipse',
  workload: 'box3d',
  destination: 'ellipse',
  'security group': 'octagon',
};

/** A line of a label, and what is left of a name. */
const LONGEST_LINE = 44;
const LONGEST_NAME = 220;

export function dotOf({ title, nodes, edges }: Picture): string {
  return [
    'digraph posture {',
    `  graph [${attributes({ rankdir: 'LR', labelloc: 't', fontname: FONT, fontsize: 14, nodesep: 0.25, ranksep: 0.55, label: labelOf([...title.map(cut), LEGEND], Infinity) })}];`,
    `  node [${attributes({ fontname: FONT, fontsize: 11, margin: '0.25,0.1' })}];`,
    `  edge [${attributes({ fontname: FONT, fontsize: 10, arrowsize: 0.8 })}];`,
    ...nodes.map(nodeLine),
    ...edges.map(edgeLine),
    '}',
    '',
  ].join('\n');
}

const FONT = 'Helvetica,Arial,sans-serif';

function nodeLine({ id, kind, name, words, tone }: PictureNode): string {
  const { color, fill, style, width } = LOOKS[tone];
  const said = tone === 'proven' || words.some((word) => word.startsWith(tone)) ? [] : [tone];
  return `  ${id} [${attributes({
    label: labelOf([kind, name, ...said, ...words]),
    shape: SHAPES[kind] ?? 'box',
    style: `filled,${style}`,
    color,
    fillcolor: fill,
    penwidth: width,
  })}];`;
}

function edgeLine({ from, to, words, tone }: PictureEdge): string {
  const { color, style, width } = LOOKS[tone];
  const said = tone === 'proven' ? words : [tone, ...words];
  return `  ${from} -> ${to} [${attributes({
    ...(said.length === 0 ? {} : { label: labelOf([said.join(', ')]) }),
    color,
    fontcolor: color,
    style,
    penwidth: width,
  })}];`;
}

const attributes = (all: Readonly<Record<string, string | number>>): string =>
  Object.entries(all)
    .map(([name, value]) => `${name}="${String(value)}"`)
    .join(', ');

const labelOf = (lines: readonly string[], most = LONGEST_LINE): string =>
  lines
    .flatMap((line) => wrapped(cut(withoutHidden(line)), most))
    .map(escaped)
    .join('\\n');

const cut = (text: string): string =>
  text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME)}…` : text;

/** Where a line may end, the best first. */
const BREAKS = [/[./: ]/g, /[_-]/g];

function wrapped(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest.length > most) {
    const line = rest.slice(0, most);
    const ends = BREAKS.map((signs) => [...line.matchAll(signs)].at(-1)?.index ?? -1);
    const at = (ends.find((end) => end > most / 4) ?? most - 1) + 1;
    lines.push(rest.slice(0, at).trimEnd());
    rest = rest.slice(at);
  }
  return [...lines, rest];
}

/** In a quoted text of Graphviz a backslash and an ampersand begin an escape, and a quote ends the text. */
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('\\', '\\\\').replaceAll('"', '\\"');
