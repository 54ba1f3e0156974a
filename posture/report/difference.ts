/** The difference as words, for each format in its own way of showing names. */
import {
  differenceVerdict,
  plainWords,
  type Change,
  type Difference,
  type Idle,
  type Word,
} from '../difference/difference';

/** How a format shows a name. */
export type Show = (name: string) => string;

const LONGEST_PATH = 6;

const shownWords = (words: readonly Word[], show: Show): string =>
  words.map((word) => (typeof word === 'string' ? word : show(word.name))).join('');

export function sentenceOf({ words, path }: Change, show: Show): string {
  const shown = [...path.slice(0, LONGEST_PATH), ...(path.length > LONGEST_PATH ? ['…'] : [])];
  const way = shown.length === 0 ? '' : `: ${shown.map(show).join(' -> ')}`;
  return shownWords(words, show) + way;
}

export const workloadOf = ({ kind, workload }: Change, show: Show): string =>
  `${kind.replaceAll('-', ' ')} ${show(workload)}`;

/** What becomes wider, or that nothing does, in one line. */
export function headline(difference: Difference, show: Show): string {
  const { changes } = difference;
  const verdict = differenceVerdict(difference);
  const mayBe = changes.filter(({ change, mayBeWider }) => change === 'undecided' && mayBeWider);
  const only = verdict === 'wider' && mayBe.length === 0 ? ', and nothing else' : '';
  const line = (title: string, found: readonly Change[]) => {
    const [first] = found;
    if (!first) return title;
    const more = found.length > 1 ? ` (and ${String(found.length - 1)} more)` : only;
    return `${title}: ${workloadOf(first, show)}${sentenceStart(first)} ${sentenceOf(first, show)}${more}`;
  };
  switch (verdict) {
    case 'first plan':
      return 'First plan: nothing exists before it, so nothing is compared';
    case 'wider':
      return line(
        'Wider',
        changes.filter(({ change }) => change === 'wider'),
      );
    case 'undecided':
      return line(
        'Undecided whether something becomes wider',
        changes.filter(({ change, mayBeWider }) => change === 'undecided' && mayBeWider),
      );
    case 'not wider':
      return 'Nothing becomes wider';
  }
}

/** Words that begin with a verb go on with the sentence; others begin a new one. */
const VERB = /^(can|may|has|is|no longer|now|violates|leaves|cannot)\b/;

export const sentenceStart = ({ words }: Change): string =>
  VERB.test(plainWords(words)) ? '' : ':';

export const units = ({ unit, before, after }: Idle, isFirst: boolean): string => {
  const shown = (count: number | undefined) => (count === undefined ? 'undecided' : String(count));
  return isFirst ? `${unit}: ${shown(after)}` : `${unit}: ${shown(before)} -> ${shown(after)}`;
};

/** Lines for a terminal or a log. */
export function differenceLines(difference: Difference): readonly string[] {
  const { changes, addedWorkloads, removedWorkloads, removed, idle, isFirst } = difference;
  const plain: Show = (name) => name.replace(/\s+/g, ' ');
  const ofChange = (one: Change) =>
    `- ${one.change}: ${workloadOf(one, plain)}${sentenceStart(one)} ${sentenceOf(one, plain)}`;
  return [
    `Difference: ${headline(difference, plain)}.`,
    ...[
      ...changes.map(ofChange),
      ...addedWorkloads.map((address) => `- added: ${plain(address)}`),
      ...removedWorkloads.map((address) => `- removed: ${plain(address)}`),
      ...removed.map(({ action, address }) => `- ${action}: ${plain(address)}`),
      ...idle.map((one) => `- idle cost, in ${units(one, isFirst)}`),
    ].map((line) => `  ${line}`),
  ];
}
