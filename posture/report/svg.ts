/** A picture as SVG, drawn by Graphviz. */
import type { Picture } from '../picture/sketch';

import { dotOf } from './dot';

let graphviz: ReturnType<typeof loaded> | undefined;

/** Loaded where it is asked for, and once: the other formats start without it. */
const loaded = async () => (await import('@viz-js/viz')).instance();

/** An image without script, without anything to load, and the same for the same picture. */
export async function printPictureSvg(picture: Picture): Promise<string> {
  graphviz ??= loaded();
  return standalone(
    (await graphviz).renderString(dotOf(picture), { format: 'svg', engine: 'dot' }),
  );
}

/** The element alone: what stands before it names a file of the W3C, and titles and comments repeat IDs of our own. */
export function standalone(svg: string): string {
  const element = svg.slice(svg.indexOf('<svg'));
  const image = element
    .replace(/<!--[^]*?-->\n?/g, '')
    .replace(/<title>[^<]*<\/title>\n?/g, '')
    .replace('<svg ', '<svg role="img" ');
  return `${image.trimEnd()}\n`;
}
