/** The report as lines for a terminal or a log. */
import {
  PATTERNS,
  type Claim,
  type Evidence,
  type MissingClaim,
  type Report,
  type Workload,
} from '../claims/claim';

import { differenceLines } from './difference';
import type { Asked } from './json';
import { verdictOf } from './verdict';

/** As wide as the longest outcome. */
const OUTCOME_WIDTH = 'undecided'.length;

/** Workloads first, what limits the whole report after them, the sum in the last line. */
export function printReportText(report: Report, asked: Asked): string {
  const blocks = [
    ...report.workloads.map(workloadLines),
    section('The plan as a whole:', report.claims.flatMap(claimLines)),
    section(
      'Not read, so nothing is proven there:',
      report.unread.map(({ module, why }) => `- ${module === '' ? 'the root' : module}: ${why}`),
    ),
    section(
      'What is evaluated differs from the plan, so nothing is proven in the module:',
      report.disagreements.map(({ where, file, line }) => `- ${where} (${file}:${String(line)})`),
    ),
    section(
      'Expired in the vouch file, and not used:',
      asked.expired.map((text) => `- ${text}`),
    ),
    ...(asked.difference ? [differenceLines(asked.difference)] : []),
  ].filter((lines) => lines.length > 0);
  return `${[...blocks.map((lines) => lines.join('\n')), sumOf(report, asked)].join('\n\n')}\n`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)];
}

function workloadLines(workload: Workload): string[] {
  const { address, kind, pattern, nextPattern, exceptions, assumptions, claims } = workload;
  const title = `${address}: ${[...(pattern === undefined ? [] : [pattern]), kind.replace('-', ' ')].join(' ')}`;
  const parts = [
    section('Except:', bulleted(exceptions)),
    section('If these hold:', bulleted(assumptions)),
    ...(nextPattern === undefined
      ? []
      : [section(`Not ${nextPattern.pattern}:`, nextPattern.missing.map(missingLine))]),
    section('Claims:', claims.flatMap(claimLines)),
  ];
  return [title, ...parts.flat().map((line) => `  ${line}`)];
}

const bulleted = (lines: readonly string[]) => lines.map((line) => `- ${line}`);

function missingLine({ claimId, subject, outcome, changedBy }: MissingClaim): string {
  const change = changedBy ? `; see ${changedBy.input} of the module ${changedBy.module}` : '';
  return `- ${claimId} of ${subject} is ${outcome}${change}`;
}

function claimLines(claim: Claim): string[] {
  const { id, outcome, sentence, why, assumptions = [], vouchable = [], evidence } = claim;
  const indent = ' '.repeat(OUTCOME_WIDTH + 2);
  return [
    `${outcome.padEnd(OUTCOME_WIDTH)}  ${id}: ${sentence}`,
    ...(why === undefined ? [] : [`${indent}${why}`]),
    ...assumptions.map((text) => `${indent}if: ${text}`),
    ...vouchable.map((about) => `${indent}can be vouched for: ${about}`),
    ...evidence.map((step) => `${indent}at ${stepOf(step)}`),
  ];
}

/** One step in one line. */
export function stepOf({ address, attribute, file, line, value }: Evidence): string {
  const name = attribute === undefined ? address : `${address}.${attribute}`;
  const shown = value === undefined ? '' : ` = ${value.replace(/\s+/g, ' ')}`;
  const place =
    file === undefined ? '' : ` (${file}${line === undefined ? '' : `:${String(line)}`})`;
  return name + shown + place;
}

function sumOf(report: Report, { required }: Asked): string {
  const { workloads } = report;
  const counts = PATTERNS.map((pattern) => ({
    pattern,
    count: workloads.filter((workload) => workload.pattern === pattern).length,
  })).filter(({ count }) => count > 0);
  const found =
    counts.length === 0
      ? 'no runtime or gateway of AgentCore'
      : counts.map(({ pattern, count }) => `${String(count)} ${pattern}`).join(', ');
  const verdict =
    required === undefined ? '' : ` ${required} is required: ${verdictOf(report, required)}.`;
  return `posture: ${found}.${verdict}`;
}
