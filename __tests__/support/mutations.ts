/** Small faults in HCL, one at a time: what a test suite is worth shows in how many of them it notices. */
import { lex, type Token } from '../../hcl/lexer';

/** One fault: a stretch of the source and what stands there instead. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly to: string;
}

export interface Mutant extends Edit {
  readonly operator: Operator;
  readonly file: string;
  readonly line: number;
  /** `"Allow" -> "Deny"`. */
  readonly change: string;
  /** The line that it starts on. */
  readonly context: string;
  /** First line of the top-level block that it is in: `resource "aws_iam_role" "execution"`. */
  readonly block: string;
}

/** The source with the fault in it. */
export function mutate(source: string, { start, end, to }: Edit): string {
  return source.slice(0, start) + to + source.slice(end);
}

/** Every fault that can be made in a file, by operator and then by place. */
export function mutantsOf(file: string, text: string): Mutant[] {
  const source = new Source(text);
  const names = Object.keys(OPERATORS) as Operator[];
  // What is open already cannot be opened.
  const isFault = ({ start, end, to }: Edit) => text.slice(start, end) !== to;
  return names.flatMap((operator) =>
    OPERATORS[operator](source)
      .filter(isFault)
      .map((edit) => ({
        ...edit,
        operator,
        file,
        line: text.slice(0, edit.start).split('\n').length,
        change: changeOf(text, edit),
        context: lineAt(text, edit.start),
        block: source.blockAt(edit.start),
      })),
  );
}

/** At most `limit` of them, evenly spread and always the same. */
export function sample<T>(all: readonly T[], limit: number): T[] {
  if (all.length <= limit) return [...all];
  return Array.from(
    { length: limit },
    (_, index) => all[Math.floor((index * all.length) / limit)],
  ).filter((item) => item !== undefined);
}

function lineAt(text: string, offset: number): string {
  const [before = ''] = text.slice(0, offset).split('\n').slice(-1);
  const [after = ''] = text.slice(offset).split('\n');
  return (before + after).trim();
}

const EXCERPT = 70;

function changeOf(text: string, { start, end, to }: Edit): string {
  const short = (part: string) => {
    const squeezed = part.replace(/\s+/g, ' ').trim();
    return squeezed.length > EXCERPT ? `${squeezed.slice(0, EXCERPT)}...` : squeezed;
  };
  return `${short(text.slice(start, end)) || '(nothing)'} -> ${short(to) || '(nothing)'}`;
}

/** Attributes whose text is for people. */
const PROSE = ['description', 'error_message'];

/** HCL by token, comments left out, with what is inside what. */
class Source {
  readonly tokens: readonly Token[];
  /** Of each token, the bracket that it is in; of a bracket that closes, the one that it closes. -1 for none. */
  private readonly parents: number[] = [];
  private readonly closes = new Map<number, number>();
  private readonly prose = new Set<number>();

  constructor(readonly text: string) {
    this.tokens = lex(text).filter(({ kind }) => kind !== 'comment');
    const open: number[] = [];
    this.tokens.forEach((token, index) => {
      const closes = token.kind === 'punctuation' && '}])'.includes(token.text);
      if (closes) this.closes.set(open.at(-1) ?? -1, index);
      this.parents.push(closes ? (open.pop() ?? -1) : (open.at(-1) ?? -1));
      if (token.kind === 'punctuation' && '{[('.includes(token.text)) open.push(index);
    });
    for (const key of this.keys((name) => PROSE.includes(name))) {
      for (let at = key; at < this.valueEnd(key); at++) this.prose.add(at);
    }
  }

  at(index: number): string {
    return this.tokens[index]?.text ?? '';
  }

  parent(index: number): number {
    return this.parents[index] ?? -1;
  }

  close(open: number): number {
    return this.closes.get(open) ?? -1;
  }

  /** Tokens that pass, prose left out. */
  where(test: (token: Token, index: number) => boolean): number[] {
    return this.tokens.flatMap((token, index) =>
      !this.prose.has(index) && test(token, index) ? [index] : [],
    );
  }

  isKey(index: number): boolean {
    const kind = this.tokens[index]?.kind;
    const first = ['\n', ',', '{', ''].includes(this.at(index - 1));
    return (kind === 'word' || kind === 'string') && first && this.at(index + 1) === '=';
  }

  /** Names of attributes and keys of objects, without quotes. */
  keys(test: (name: string, index: number) => boolean): number[] {
    return this.tokens.flatMap(({ text }, index) =>
      this.isKey(index) && test(text.replaceAll('"', ''), index) ? [index] : [],
    );
  }

  /** The token behind the value of a key. */
  valueEnd(key: number): number {
    const parent = this.parent(key);
    for (let at = key + 2; at < this.tokens.length; at++) {
      if (this.close(parent) === at) return at;
      if (this.parent(at) === parent && ['\n', ','].includes(this.at(at))) return at;
    }
    return this.tokens.length;
  }

  valueOf(key: number): string {
    return this.text.slice(this.startOf(key + 2), this.endOf(this.valueEnd(key) - 1));
  }

  startOf(index: number): number {
    return this.tokens[index]?.start ?? this.text.length;
  }

  endOf(index: number): number {
    return this.startOf(index) + this.at(index).length;
  }

  /** Puts `to` in place of one token. */
  replace(index: number, to: string): Edit {
    return { start: this.startOf(index), end: this.endOf(index), to };
  }

  replaceValue(key: number, to: string): Edit {
    return { start: this.startOf(key + 2), end: this.endOf(this.valueEnd(key) - 1), to };
  }

  /** Takes the tokens from `first` to `last` away, and the comma that parts them from the next or the last one. */
  remove(first: number, last: number): Edit {
    if (this.at(last + 1) === ',') {
      return { start: this.startOf(first), end: this.endOf(last + 1), to: '' };
    }
    const from = this.at(first - 1) === ',' ? first - 1 : first;
    return { start: this.startOf(from), end: this.endOf(last), to: '' };
  }

  /** Brackets that open the objects with a key `Effect`. */
  statements(): number[] {
    return this.keys((name) => name === 'Effect').map((key) => this.parent(key));
  }

  /** What a token is in, from the inside out. */
  ancestors(index: number): number[] {
    const parent = this.parent(index);
    return parent < 0 ? [] : [parent, ...this.ancestors(parent)];
  }

  /** The line on which a bracket opens a block, up to it. */
  headOf(open: number): string {
    const end = this.startOf(open);
    return this.text.slice(this.text.lastIndexOf('\n', end) + 1, end).trim();
  }

  blockAt(offset: number): string {
    const index = this.tokens.findIndex(({ start }) => start >= offset);
    const outermost = this.ancestors(index).at(-1);
    return outermost === undefined ? '' : this.headOf(outermost);
  }
}

const swap = (pairs: readonly (readonly [string, string])[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    pairs.flatMap(([a, b]) => [
      [a, b],
      [b, a],
    ]),
  );

const EFFECTS = swap([['"Allow"', '"Deny"']]);

const CONDITION_OPERATORS = swap([
  ['ArnEquals', 'ArnNotEquals'],
  ['ArnLike', 'ArnNotLike'],
  ['Bool', 'BoolIfExists'],
  ['NotIpAddress', 'IpAddress'],
  ['StringEquals', 'StringNotEquals'],
]);

const ACTION = /^"[a-z0-9-]+:[A-Z][A-Za-z0-9]+"$/;
const RULE = /^resource "aws_vpc_security_group_(e|in)gress_rule"/;
const CONDITIONS = ['validation', 'precondition', 'postcondition'];
/** By how much a bound moves, so that it lets one value more through. */
const LOOSER: Readonly<Record<string, number>> = {
  '<': 1,
  '<=': 1,
  '>': -1,
  '>=': -1,
  '==': 1,
  '!=': 1,
};
const FIXED_KEYS = ['Sid', 'Effect', 'Action', 'Resource', 'Version'];

const actions = (source: Source) =>
  source.where(({ text }, index) => ACTION.test(text) && !source.isKey(index));

const isListed = (source: Source, index: number) =>
  source.at(source.parent(index)) === '[' &&
  [source.at(index - 1), source.at(index + 1)].includes(',');

const ruleKeys = (source: Source, name: string) =>
  source.keys(
    (key, index) =>
      key === name && source.ancestors(index).some((open) => RULE.test(source.headOf(open))),
  );

const attributes = (source: Source, name: string) => source.keys((key) => key === name);

/** A word that a statement turns on: a key of a condition, or what is neither effect, action nor resource. */
function wordsOf(source: Source): number[] {
  const statements = new Set(source.statements());
  const keyOf = (index: number): string => {
    const inside = source.ancestors(index);
    const statement = inside.findIndex((open) => statements.has(open));
    if (statement < 0) return '';
    const within = [index, ...inside][statement] ?? index;
    for (let at = within; at > (inside[statement] ?? 0); at--) {
      if (source.parent(at) === inside[statement] && source.isKey(at)) return source.at(at);
    }
    return '';
  };
  return source.where(({ kind, text }, index) => {
    if (kind !== 'string' || text === '"*"' || text.includes('${')) return false;
    const key = keyOf(index);
    return key !== '' && !FIXED_KEYS.includes(key);
  });
}

type Operate = (source: Source) => Edit[];

/** Every kind of fault, by name. */
const OPERATORS = {
  'swap Allow and Deny': (source) =>
    source
      .where(({ text }) => text in EFFECTS)
      .map((at) => source.replace(at, EFFECTS[source.at(at)] ?? '')),

  'drop a statement': (source) =>
    source.statements().map((open) => source.remove(open, source.close(open))),

  'take another action': (source) =>
    actions(source).map((at) => source.replace(at, source.at(at).replace(':', ':Other'))),

  'drop an action': (source) =>
    actions(source)
      .filter((at) => isListed(source, at))
      .map((at) => source.remove(at, at)),

  'open a resource': (source) =>
    attributes(source, 'Resource')
      .filter((key) => source.valueOf(key) !== '"*"')
      .map((key) => source.replaceValue(key, '"*"')),

  'drop a condition': (source) =>
    attributes(source, 'Condition').map((key) => source.remove(key, source.valueEnd(key) - 1)),

  'turn a condition round': (source) =>
    source
      .keys((name) => name in CONDITION_OPERATORS)
      .map((key) => source.replace(key, CONDITION_OPERATORS[source.at(key)] ?? '')),

  'change a word': (source) =>
    wordsOf(source).map((at) => source.replace(at, source.at(at).replace(/"$/, 'x"'))),

  'move a port': (source) =>
    ['from_port', 'to_port']
      .flatMap((name) => ruleKeys(source, name))
      .map((key) => source.replaceValue(key, '80')),

  'open a protocol': (source) =>
    ruleKeys(source, 'ip_protocol').map((key) => source.replaceValue(key, '"-1"')),

  'open a rule': (source) =>
    ruleKeys(source, 'ip_protocol').flatMap((key) => {
      const own = ruleKeys(source, 'cidr_ipv4').find(
        (other) => source.parent(other) === source.parent(key),
      );
      if (own !== undefined) return [source.replaceValue(own, '"0.0.0.0/0"')];
      return [
        { start: source.startOf(key), end: source.startOf(key), to: 'cidr_ipv4 = "0.0.0.0/0"\n  ' },
      ];
    }),

  'flip a count': (source) =>
    source
      .where(
        ({ text }, at) =>
          text === '?' && source.at(at + 2) === ':' && '01'.includes(source.at(at + 1)),
      )
      .filter((at) => '01'.includes(source.at(at + 3)))
      .map((at) => ({
        start: source.startOf(at + 1),
        end: source.endOf(at + 3),
        to: `${source.at(at + 3)} : ${source.at(at + 1)}`,
      })),

  // Not `true` alone: the condition of a variable has to name it.
  'believe a condition': (source) =>
    attributes(source, 'condition')
      .filter((key) => CONDITIONS.includes(source.headOf(source.parent(key))))
      .map((key) => source.replaceValue(key, `(${source.valueOf(key)}) || true`)),

  'move a bound': (source) =>
    source
      .where(({ kind }, at) => kind === 'number' && source.at(at - 1) in LOOSER)
      .map((at) =>
        source.replace(at, String(Number(source.at(at)) + (LOOSER[source.at(at - 1)] ?? 0))),
      ),

  'hide a private name': (source) =>
    attributes(source, 'private_dns_enabled')
      .filter((key) => source.valueOf(key) === 'true')
      .map((key) => source.replaceValue(key, 'false')),

  'drop a dependency': (source) =>
    attributes(source, 'depends_on').flatMap((key) => dependencies(source, key)),
} satisfies Readonly<Record<string, Operate>>;

export type Operator = keyof typeof OPERATORS;

function dependencies(source: Source, key: number): Edit[] {
  const open = key + 2;
  const starts = source
    .where(({ kind }, at) => kind === 'word' && source.parent(at) === open)
    .filter((at) => ['[', ',', '\n'].includes(source.at(at - 1)));
  return starts.map((first) => {
    let last = first;
    while (![',', ']', '\n'].includes(source.at(last + 1))) last++;
    return source.remove(first, last);
  });
}

/** The runs of a test file that expect a variable to be refused, with all that is no run. Null where there are none. */
export function runsAbout(variable: string, testFile: string): string | null {
  return onlyRuns(testFile, (text) => new RegExp(`var\\.${variable}\\b`).test(text));
}

/** The runs of a test file that name what a block declares, with all that is no run. Null where there are none. */
export function runsNaming(block: string, testFile: string): string | null {
  const [, kind, ...labels] = /^(resource|data|output) "(\w+)"(?: "(\w+)")?/.exec(block) ?? [];
  if (kind === undefined) return null;
  const address = [...(kind === 'resource' ? [] : [kind]), ...labels.filter(Boolean)].join('\\.');
  return onlyRuns(testFile, (text) => new RegExp(`\\b${address}\\b`).test(text));
}

/** One run of a test file, with all that is no run. Null where there is none. */
export function runNamed(name: string, testFile: string): string | null {
  return onlyRuns(testFile, (text) => text.startsWith(`run "${name}"`));
}

function onlyRuns(testFile: string, isWanted: (text: string) => boolean): string | null {
  const source = new Source(testFile);
  const runs = source.where(
    ({ text }, at) => text === 'run' && source.parent(at) === -1 && source.at(at + 2) === '{',
  );
  const isKept = (at: number) =>
    isWanted(testFile.slice(source.startOf(at), source.endOf(source.close(at + 2))));
  if (!runs.some(isKept)) return null;
  return runs
    .filter((at) => !isKept(at))
    .reverse()
    .reduce(
      (text, at) =>
        mutate(text, {
          start: source.startOf(at),
          end: source.endOf(source.close(at + 2)),
          to: '',
        }),
      testFile,
    );
}
