/** The report as Markdown for a comment on a pull request: what becomes wider first, the rest folded. */
import { COMMENT_LIMITS } from '../../facts/code-review';
import type { Claim, Report, Workload, WorkloadKind } from '../claims/claim';
import type { Change, Difference } from '../difference/difference';

import { controlsOf, releasedOf } from './controls';
import { headline, sentenceOf, sentenceStart, units, workloadOf } from './difference';
import type { Asked } from './json';
import { codeOf } from './markdown-text';
import { verdictOf } from './verdict';

/** Of all that show a comment, GitHub takes the fewest characters; the rest is left for what a bot writes around it. */
export const LONGEST_COMMENT =
  Math.min(...Object.values(COMMENT_LIMITS).map(({ most }) => most)) - 536;

/** Space for the note of what is cut. */
const NOTE = 500;

/** Rows that are not folded, and their length. */
const MOST_ROWS = 20;
const LONGEST_ROWS = 20_000;

interface Fold {
  readonly title: string;
  readonly lines: readonly string[];
}

export function printReportMarkdown(report: Report, difference: Difference, asked: Asked): string {
  const { required } = asked;
  const verdict =
    required === undefined
      ? []
      : [`Required: ${required}. Verdict: ${verdictOf(report, required)}.`];
  const start = [
    headline(difference, codeOf),
    ...verdict,
    ...(difference.isFirst ? [firstPlan(report)] : [tableOf(difference)]),
  ].filter((block) => block !== '');
  return folded(start, foldsOf(report, difference, asked));
}

function tableOf({ changes }: Difference): string {
  const order = ['wider', 'undecided', 'narrower'];
  const rows = [...changes].sort((a, b) => order.indexOf(a.change) - order.indexOf(b.change));
  return table(
    ['Change', 'Workload', 'What changes'],
    rows.map((one) => [one.change, workloadOf(one, codeOf), sentenceOf(one, codeOf)]),
  );
}

/** What each workload will be, where nothing is compared. */
function firstPlan({ workloads }: Report): string {
  return table(
    ['Workload', 'Pattern', 'After the apply'],
    workloads.map((one) => [`${kindOf(one)} ${codeOf(one.address)}`, one.pattern ?? '', able(one)]),
  );
}

/** Rows that fit; the others are counted. */
function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const kept: string[] = [];
  let length = 0;
  for (const row of rows.slice(0, MOST_ROWS)) {
    const line = `| ${row.join(' | ')} |`;
    length += line.length;
    if (length > LONGEST_ROWS) break;
    kept.push(line);
  }
  const rest = rows.length - kept.length;
  return [
    `| ${titles.join(' | ')} |`,
    `| ${titles.map(() => '---').join(' | ')} |`,
    ...kept,
    ...(rest > 0 ? [`| | | ${String(rest)} more below |`] : []),
  ].join('\n');
}

const kindOf = ({ kind }: Workload) => kind.replaceAll('-', ' ');

/** The claims that a reader asks about first. */
const ABLE: readonly (readonly [Claim['id'], string])[] = [
  ['no-internet', 'reach the internet'],
  ['no-other-network', 'reach other networks'],
  ['caller-networks', 'be called from any network'],
];

function able({ claims }: Workload): string {
  return ABLE.flatMap(([id, what]) => {
    const outcomes = claims.filter((claim) => claim.id === id).map(({ outcome }) => outcome);
    if (outcomes.length === 0) return [];
    if (outcomes.includes('violated')) return [`will be able to ${what}`];
    return outcomes.includes('undecided')
      ? [`undecided whether it will be able to ${what}`]
      : [`will not be able to ${what}`];
  }).join('; ');
}

function foldsOf(report: Report, difference: Difference, { expired }: Asked): readonly Fold[] {
  const { changes, addedWorkloads, removedWorkloads, removed, idle, isFirst } = difference;
  const of = (change: Change['change']) =>
    changes
      .filter((one) => one.change === change)
      .map((one) => `- ${workloadOf(one, codeOf)}${sentenceStart(one)} ${sentenceOf(one, codeOf)}`);
  return [
    { title: 'Wider', lines: of('wider') },
    { title: 'Undecided', lines: of('undecided') },
    { title: 'Narrower', lines: of('narrower') },
    {
      title: 'Replaced and destroyed resources',
      lines: removed.map(({ action, address }) => `- ${action}: ${codeOf(address)}`),
    },
    {
      title: 'Workloads added and removed',
      lines: [
        ...addedWorkloads.map((address) => `- added: ${codeOf(address)}`),
        ...removedWorkloads.map((address) => `- removed: ${codeOf(address)}`),
      ],
    },
    { title: 'Idle cost in units', lines: idle.map((one) => `- ${units(one, isFirst)}`) },
    {
      title: 'Limits of this report',
      lines: [
        ...report.unread.map(({ module, why }) => `- not read: ${codeOf(module)}: ${codeOf(why)}`),
        ...report.disagreements.map(({ where }) => `- evaluated differently: ${codeOf(where)}`),
        ...expired.map((text) => `- expired in the vouch file: ${codeOf(text)}`),
        ...report.claims.map((claim) => claimLine(claim)),
      ],
    },
    ...report.workloads.map((one) => ({
      title: `Claims about ${kindOf(one)} ${codeOf(one.address)}: ${one.pattern ?? 'no pattern'}`,
      lines: [
        ...one.exceptions.map((text) => `- exception: ${codeOf(text)}`),
        ...one.assumptions.map((text) => `- if: ${codeOf(text)}`),
        ...one.claims.map((claim) => claimLine(claim, one.kind)),
      ],
    })),
  ].filter(({ lines }) => lines.length > 0);
}

function claimLine({ id, outcome, subject, why }: Claim, kind?: WorkloadKind): string {
  // What other tools ask about as well, where a reader has to do something.
  const controls = outcome === 'violated' ? releasedOf(controlsOf(id, kind)) : [];
  const related = controls.length === 0 ? '' : ` (related: ${controls.map(codeOf).join(', ')})`;
  return `- ${outcome} ${id}: ${codeOf(subject)}${why === undefined ? '' : `: ${codeOf(why)}`}${related}`;
}

/** Parts that fit; of a part that does not, the lines that do. */
function folded(start: readonly string[], folds: readonly Fold[]): string {
  let text = `${start.join('\n\n')}\n`;
  let cut = 0;
  for (const { title, lines } of folds) {
    const before = `\n<details>\n<summary>${summaryOf(title)}</summary>\n\n`;
    const after = '\n</details>\n';
    const kept: string[] = [];
    let left = LONGEST_COMMENT - NOTE - text.length - before.length - after.length;
    for (const line of lines) {
      left -= line.length + 1;
      if (left > 0) kept.push(line);
      else cut++;
    }
    if (kept.length > 0) text += before + kept.join('\n') + '\n' + after;
  }
  if (cut === 0) return text;
  return `${text}\nCut to fit into a comment: ${String(cut)} lines. \`--format json\` prints everything.\n`;
}

/** A summary is HTML. */
const summaryOf = (title: string) =>
  title.replace(/`([^`]*)`/g, (_whole, name: string) => `<code>${entities(name)}</code>`);

const entities = (text: string) =>
  text.replace(/[^A-Za-z0-9 ]/gu, (one) => `&#${String(one.codePointAt(0) ?? 0)};`);
