/** YAML 1.2 (and so JSON) as plain values, with the position of each. Stricter than YAML: what may surprise is refused. */
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseAllDocuments,
  type Document,
  type Node,
  type Pair,
} from 'yaml';

import type { Path } from '../../inputs/parse';

import {
  faultAt,
  nameOf,
  type FileFault,
  type Positions,
  type Position,
  type Words,
} from './fault';
import { syntaxWords, textFault } from './text-faults';

/** What a text holds, and what it holds against the rules. */
export interface Read extends Positions {
  value: unknown;
  faults: FileFault[];
  /** Of a file in another format: what stands there for what is at `steps` here. */
  originOf?: (steps: Path) => Path;
}

/** Largest file: some 4,000 deployments. */
export const MOST_BYTES = 4 * 1024 * 1024;

const START: Position = { line: 1, column: 1 };

/** Offset at which each line begins. */
function lineStarts(text: string): LineCounter {
  const counter = new LineCounter();
  counter.addNewLine(0);
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
    counter.addNewLine(at + 1);
  return counter;
}

/** Walks the tree of one document. */
class Reader {
  readonly faults: FileFault[] = [];
  private readonly positions = new Map<string, Position>();
  private readonly keys = new Map<string, Position>();

  constructor(private readonly counter: LineCounter) {}

  positionAt(offset: number): Position {
    const { line, col } = this.counter.linePos(offset);
    return { line, column: col };
  }

  positionOf(steps: Path): Position {
    for (let length = steps.length; length >= 0; length--) {
      const key = nameOf(steps.slice(0, length));
      const found = length < steps.length ? this.keys.get(key) : undefined;
      const position = found ?? this.positions.get(key);
      if (position) return position;
    }
    return START;
  }

  keyOf(steps: Path): Position {
    return this.keys.get(nameOf(steps)) ?? this.positionOf(steps);
  }

  refuse(steps: Path, offset: number, words: Words): void {
    this.faults.push(faultAt(steps, this.positionAt(offset), words));
  }

  read(node: Node | null, steps: Path, offset: number): unknown {
    const start = node?.range?.[0] ?? offset;
    this.positions.set(nameOf(steps), this.positionAt(start));
    if (node === null) return null;
    if (isAlias(node)) {
      this.refuse(steps, start, {
        found: `got the alias *${node.source}`,
        want: 'values written out',
        fix: 'write the value here, or put it under defaults',
      });
      return undefined;
    }
    this.refuseProperties(node, steps, start);
    if (isMap(node)) return this.readMap(node.items as Pair<Node, Node | null>[], steps, start);
    if (isSeq(node))
      return node.items.map((item, index) => this.read(item as Node, [...steps, index], start));
    return isScalar(node) ? node.value : undefined;
  }

  private refuseProperties(node: Node, steps: Path, offset: number): void {
    const { anchor, tag } = node;
    if (anchor !== undefined)
      this.refuse(steps, offset, {
        found: `got the anchor &${anchor}`,
        want: 'no anchors',
        fix: 'remove it, and write the value where it is needed',
      });
    if (tag !== undefined)
      this.refuse(steps, offset, {
        found: `got the tag ${tag}`,
        want: 'no tags',
        fix: 'remove it; put text that looks like something else in quotes',
      });
  }

  private readMap(items: readonly Pair<Node, Node | null>[], steps: Path, offset: number): unknown {
    const names = new Set<string>();
    const entries = items.flatMap(({ key, value }): [string, unknown][] => {
      const start = key?.range?.[0] ?? offset;
      const name = this.readKey(key, steps, start);
      if (name === undefined) return [];
      const inside = [...steps, name];
      if (names.has(name))
        this.refuse(inside, start, {
          found: 'got a key for the second time',
          want: 'each key once',
          fix: 'remove or rename one',
        });
      names.add(name);
      this.keys.set(nameOf(inside), this.positionAt(start));
      return [[name, this.read(value, inside, start)]];
    });
    return Object.fromEntries(entries);
  }

  /** The text of a key, or undefined where it is none that we take. */
  private readKey(key: Node | null, steps: Path, offset: number): string | undefined {
    const refuse = (words: Words) => this.refuse(steps, offset, words);
    if (!isScalar(key)) {
      refuse({ found: 'got a key that is no text', want: 'a word', fix: 'write a word' });
      return undefined;
    }
    this.refuseProperties(key, steps, offset);
    if (key.value === '<<') {
      refuse({
        found: 'got a merge key (<<)',
        want: 'values written out',
        fix: 'write the values here, or put them under defaults',
      });
      return undefined;
    }
    if (key.value === '__proto__') {
      refuse({ found: 'got the key __proto__', want: 'any other key', fix: 'rename it' });
      return undefined;
    }
    if (typeof key.value === 'string') return key.value;
    const source = key.source ?? String(key.value);
    refuse({
      found: `got the key ${source}, which is no text`,
      want: 'text',
      fix: `put it in quotes: "${source}"`,
    });
    return undefined;
  }
}

function refused(position: Position, words: Words): Read {
  const always = () => position;
  return {
    value: undefined,
    faults: [faultAt([], position, words)],
    positionOf: always,
    keyOf: always,
  };
}

/** The fault of a file that is larger than {@link MOST_BYTES}, whatever it holds. */
export function tooLarge(bytes: number): FileFault {
  return faultAt([], START, {
    found: `got ${bytes} bytes`,
    want: `at most ${MOST_BYTES}`,
    fix: 'split it into several files',
  });
}

function documentFault(documents: readonly Document[]): Words | undefined {
  const [first] = documents;
  if (first?.directives?.yaml.explicit)
    return {
      found: `got the directive %YAML ${first.directives.yaml.version}`,
      want: 'none: the file is read as YAML 1.2',
      fix: 'remove the line',
    };
  return undefined;
}

/** What `source` holds. Faults of syntax keep it from being looked at any further. Line ends of Windows are line ends. */
export function readYaml(source: string): Read {
  const text = source.replaceAll('\r\n', '\n');
  const counter = lineStarts(text);
  const reader = new Reader(counter);
  const fault = textFault(text);
  if (fault) return refused(reader.positionAt(fault.offset), fault.words);
  const parsed = parseAllDocuments(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    // The reader looks for them itself: the parser compares each key with every other.
    uniqueKeys: false,
    stringKeys: false,
    prettyErrors: false,
  });
  const documents = Array.isArray(parsed) ? (parsed as Document[]) : [];
  const [document, second] = documents;
  if (!document?.contents)
    return refused(START, {
      found: 'got an empty file',
      want: 'a map with version and deployments',
      fix: 'begin with version: 1',
    });
  const words = documentFault(documents);
  if (words) return refused(START, words);
  const errors = documents.flatMap(({ errors: found }) => found);
  if (errors.length === 0 && second)
    return refused(reader.positionAt(second.range?.[0] ?? 0), {
      found: 'got a second document',
      want: 'one',
      fix: 'remove the line ---, or split the file',
    });
  const [error] = errors;
  // Behind the first fault of syntax a parser guesses.
  if (error) return refused(reader.positionAt(error.pos[0]), syntaxWords(error));
  const value = reader.read(document.contents, [], 0);
  return {
    value,
    faults: reader.faults,
    positionOf: (steps) => reader.positionOf(steps),
    keyOf: (steps) => reader.keyOf(steps),
  };
}
