/** The comma before the last item of a list of three or more. */
import { CODE } from './passage';
import type { Finding, Rule } from './rule';

const WORD = "[\\p{L}\\p{N}¤](?:[\\p{L}\\p{N}¤'’/_.-]*[\\p{L}\\p{N}¤])?";

/** Words that no item of a list begins with: behind a comma they begin a clause. */
const NO_ITEM = new Set(
  (
    'after also although and as at because before but by each either else even for from he here how however if in ' +
    'into is it its neither nor not of on only or otherwise over she since so than that their then there these they ' +
    'this those though through to under unless until we what when where whether which while who whose why with ' +
    'within without you yet'
  ).split(' '),
);

/** Words that begin a clause before the main one: its comma separates no items. */
const INTRODUCTION = new Set(
  (
    'after although as at because before beside besides by during else even for from here if in inside instead like ' +
    'now of on once otherwise outside since so then there though to under unless until when where whether while with ' +
    'within without'
  ).split(' '),
);

const LIST = new RegExp(
  `(?:(?:${WORD} ){0,2}${WORD}, )+(?:the |a |an )?(?:${WORD} ){0,2}${WORD} (?:and|or) ${WORD}`,
  'gu',
);

const firstWord = (text: string) => (/[\p{L}\p{N}¤'-]+/u.exec(text)?.[0] ?? '').toLowerCase();

/** Text of the clause that ends at `end`: since the last mark that separates clauses. */
const clauseBefore = (text: string, end: number) =>
  text
    .slice(0, end)
    .split(/[.!?;:()]\s|\(|[–—]/u)
    .at(-1) ?? '';

/** Whether two names in code explain the noun before them: "the endpoints, `a` and `b`". */
const isApposition = ([first = '', ...names]: readonly string[]) =>
  names.every((name) => name === CODE) && !first.endsWith(CODE);

/** Whether the items in front of "and" are items: two or more, short, and none begins a clause. */
function isList(text: string, index: number, found: string): boolean {
  const items = found.split(/, | (?:and|or) (?=\S+$)/u);
  const inner = items.slice(1, -1);
  if (inner.length === 0 || inner.some((item) => NO_ITEM.has(firstWord(item)))) return false;
  const last = items.at(-1) ?? '';
  if (NO_ITEM.has(firstWord(last))) return false;
  // Behind one comma only single words are a list for sure: more may be a second clause.
  if (items.length < 4 && inner.some((item) => item.replace(/^(?:the|an?) /, '').includes(' ')))
    return false;
  if (items.some((item) => / (?:and|or) /u.test(item))) return false;
  if (items.length === 3 && isApposition(items)) return false;
  return !INTRODUCTION.has(firstWord(clauseBefore(text, index + (items[0] ?? '').length)));
}

function missingIn(text: string): Finding[] {
  return [...text.matchAll(LIST)].flatMap(({ index, 0: found }) => {
    if (!isList(text, index, found)) return [];
    const conjunction = found.slice(found.lastIndexOf(', ') + 2);
    return [
      {
        start: index,
        text: found,
        message: `"${found}" is a list without a comma before its last item`,
        instead: `Write "${conjunction.replace(/ (and|or) (?=\S+$)/, ', $1 ')}".`,
      },
    ];
  });
}

export const OXFORD_RULE: Rule = { name: 'oxford-comma', check: ({ text }) => missingIn(text) };
