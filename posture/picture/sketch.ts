/** A picture in the making: what is drawn twice is one, with the worse of its outcomes. */
import type { Outcome } from '../claims/claim';

/** How sure it is that nothing is wrong there, from the best to the worst. */
export const TONES = ['proven', 'assumed', 'undecided', 'violated'] as const satisfies Outcome[];

export type Tone = (typeof TONES)[number];

export const NODE_KINDS = [
  'caller',
  'network',
  'workload',
  'subnet',
  'route table',
  'route target',
  'VPC endpoint',
  'security group',
  'allowed out',
  'gateway target',
  'on the way',
  'destination',
] as const;

export type NodeKind = (typeof NODE_KINDS)[number];

export interface PictureNode {
  readonly id: string;
  readonly kind: NodeKind;
  /** An address, or words of our own. */
  readonly name: string;
  /** Further lines. */
  readonly words: readonly string[];
  readonly tone: Tone;
}

export interface PictureEdge {
  readonly from: string;
  readonly to: string;
  readonly words: readonly string[];
  readonly tone: Tone;
}

export interface Picture {
  readonly title: readonly string[];
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly PictureEdge[];
}

interface Look {
  readonly words?: readonly string[];
  readonly tone?: Tone;
}

/** Of one kind; the others are counted. */
const MOST_OF_KIND = 20;

const worse = (a: Tone, b: Tone): Tone => (TONES.indexOf(a) >= TONES.indexOf(b) ? a : b);

const both = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])];

export class Sketch {
  private readonly nodes = new Map<string, PictureNode>();
  private readonly edges = new Map<string, PictureEdge>();
  /** Names that are not drawn, by the ID of what stands for them. */
  private readonly more = new Map<string, Set<string>>();

  /** The ID of the node. */
  node(kind: NodeKind, name: string, { words = [], tone = 'proven' }: Look = {}): string {
    const key = `${kind} ${name}`;
    const known = this.nodes.get(key);
    if (!known && this.count(kind) >= MOST_OF_KIND) return this.other(kind, name, tone);
    const id = known?.id ?? `n${String(this.nodes.size)}`;
    this.nodes.set(key, {
      id,
      kind,
      name,
      words: both(known?.words ?? [], words),
      tone: worse(known?.tone ?? 'proven', tone),
    });
    return id;
  }

  edge(from: string, to: string, { words = [], tone = 'proven' }: Look = {}): void {
    const key = `${from} ${to}`;
    const known = this.edges.get(key);
    this.edges.set(key, {
      from,
      to,
      words: both(known?.words ?? [], words),
      tone: worse(known?.tone ?? 'proven', tone),
    });
  }

  picture(title: readonly string[]): Picture {
    const named = (node: PictureNode): PictureNode => {
      const names = this.more.get(node.id);
      return names ? { ...node, name: `${String(names.size)} more` } : node;
    };
    return {
      title,
      nodes: [...this.nodes.values()].map(named),
      edges: [...this.edges.values()],
    };
  }

  private count(kind: NodeKind): number {
    return [...this.nodes.values()].filter((node) => node.kind === kind && !this.more.has(node.id))
      .length;
  }

  /** One node for all others of a kind. */
  private other(kind: NodeKind, name: string, tone: Tone): string {
    const key = `${kind}\n`;
    const known = this.nodes.get(key);
    const id = known?.id ?? `n${String(this.nodes.size)}`;
    this.nodes.set(key, { id, kind, name: '', words: [], tone: worse(known?.tone ?? tone, tone) });
    this.more.set(id, (this.more.get(id) ?? new Set()).add(name));
    return id;
  }
}
