/** The file in which somebody vouches for what no plan shows, such as where a transit gateway leads. */
import { isAlias, isNode, LineCounter, parseDocument, visit } from 'yaml';
import { z } from 'zod';

import type { Assumption } from '../claims/claim';
import { PostureFault } from '../input/fault';

export interface Vouched {
  readonly assumptions: readonly Assumption[];
  /** What no longer holds, in the words of the file. */
  readonly expired: readonly string[];
}

const line = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u);

const entry = z.strictObject({
  about: line(300).regex(/^[^\s*?]+$/),
  statement: line(300),
  owner: line(100),
  expires: z.iso.date(),
});

const vouchFile = z.strictObject({ version: z.literal(1), vouched: z.array(entry).min(1) });

type Entry = z.infer<typeof entry>;

/** What stands at a path, in words; the path has no indices. */
const WANTS: Readonly<Record<string, string>> = {
  '': 'version: 1 and a list vouched',
  version: '1',
  vouched: 'a list with an entry for each ID or address',
  'vouched.about':
    'one ID or address as posture names it, of at most 300 characters without spaces and wildcards',
  'vouched.statement': 'one line of at most 300 characters that says what holds',
  'vouched.owner': 'one line of at most 100 characters that says who answers for it',
  'vouched.expires': 'a day such as 2027-03-31, after which it no longer holds',
};

/**
 * What a vouch file says on the day `today`, such as `2026-11-28`. An entry holds up to the day that it expires on.
 * Throws {@link PostureFault} with all faults of the file, each with line and column.
 */
export function readVouchFile(text: string, today: string): Vouched {
  const entries = entriesOf(text);
  const holds = ({ expires }: Entry) => expires >= today;
  return {
    assumptions: entries
      .filter(holds)
      .map((found) => ({ about: found.about, text: `${found.statement} ${byWhom(found)}` })),
    expired: entries
      .filter((found) => !holds(found))
      .map((found) => `${found.about}: ${found.statement} ${byWhom(found)}`),
  };
}

const byWhom = ({ owner, expires }: Entry) => `(${owner}, until ${expires})`;

function entriesOf(text: string): readonly Entry[] {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const place = (offset: number) => {
    const { line: row, col } = counter.linePos(offset);
    return `${String(row)}:${String(col)}`;
  };
  const faults = document.errors.map(({ pos, message }) => `${place(pos[0])}: ${message}`);
  visit(document, (_key, node) => {
    if (isAlias(node)) faults.push(`${place(node.range?.[0] ?? 0)}: an alias; write it out`);
  });
  if (faults.length > 0) throw inVouchFile(faults);
  const parsed = vouchFile.safeParse(document.toJS());
  if (!parsed.success) {
    throw inVouchFile(
      parsed.error.issues.flatMap((issue) =>
        placesOf(issue).map(({ path, want }) => `${place(offsetOf(document, path))}: ${want}`),
      ),
    );
  }
  const { vouched } = parsed.data;
  const again = vouched.findIndex(({ about }, index) =>
    vouched.slice(0, index).some((other) => other.about === about),
  );
  if (again >= 0)
    throw inVouchFile([
      `${place(offsetOf(document, ['vouched', again, 'about']))}: about names what an entry before it names; write one entry for it`,
    ]);
  return vouched;
}

const inVouchFile = (faults: readonly string[]) =>
  new PostureFault({
    where: 'vouch file',
    found: `${faults.join('; ')}`,
    want: 'entries with about, statement, owner and expires',
    fix: 'Correct the lines named',
  });

type Path = readonly PropertyKey[];

/** Where an issue of the shape is, and what is wanted there. */
function placesOf(issue: z.core.$ZodIssue): { path: Path; want: string }[] {
  const names = issue.path.filter((part) => typeof part === 'string').join('.');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      path: [...issue.path, key],
      want: `${JSON.stringify(key)} is no field; take ${names === '' ? 'version and vouched' : 'about, statement, owner and expires'}`,
    }));
  const name = issue.path.filter((part) => typeof part === 'string').at(-1) ?? 'the file';
  const want = WANTS[names] ?? 'an entry with about, statement, owner and expires';
  return [{ path: issue.path, want: `${name}: want ${want}` }];
}

/** Where the value at a path begins; of one that is not there, what it belongs to. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: Path): number {
  for (let length = path.length; length >= 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node)) return node.range?.[0] ?? 0;
  }
  return 0;
}
