/** What a reviewer has to look at, in the order of its weight: claims that do not hold, and what becomes wider. */
import type { Claim, Evidence, Place, Report, Workload } from '../claims/claim';
import type { Change } from '../difference/difference';

import { controlsOf, type ControlId } from './controls';
import { sentenceOf, sentenceStart, workloadOf } from './difference';
import type { Asked } from './json';
import { isNeeded } from './verdict';

export const LEVELS = ['error', 'warning', 'note'] as const;

export type Level = (typeof LEVELS)[number];

export interface Finding {
  /** Of a claim its ID; of a change `wider-` and its aspect. */
  readonly rule: string;
  readonly level: Level;
  readonly outcome: 'violated' | 'undecided' | 'wider' | 'undecided whether wider';
  readonly text: string;
  /** The address of the workload. Empty for the plan as a whole. */
  readonly workload: string;
  /** What tells it from others of the same rule and workload. */
  readonly about: string;
  /** Ways from the workload to what decides. */
  readonly flows: readonly (readonly Evidence[])[];
  readonly declared?: Place;
  readonly controls: readonly ControlId[];
}

export function findingsOf(report: Report, asked: Asked): readonly Finding[] {
  const found = [
    ...changesIn(report, asked),
    ...report.workloads.flatMap((workload) => claimsIn(workload.claims, asked, workload)),
    ...claimsIn(report.claims, asked),
  ];
  return LEVELS.flatMap((level) => found.filter((one) => one.level === level));
}

/** A claim that is proven is none, nor is one that somebody vouches for. */
function claimsIn(
  claims: readonly Claim[],
  { required }: Asked,
  workload?: Workload,
): readonly Finding[] {
  return claims.flatMap((claim): readonly Finding[] => {
    const { id, outcome } = claim;
    if (outcome !== 'violated' && outcome !== 'undecided') return [];
    const needed = isNeeded(required, id, workload?.kind);
    return [
      {
        rule: id,
        level: levelOf(outcome === 'violated', needed),
        outcome,
        text: textOf(claim, workload),
        workload: workload?.address ?? '',
        about: claim.subject,
        flows: flowsOf(claim.evidence),
        ...(workload?.place ? { declared: workload.place } : {}),
        controls: controlsOf(id, workload?.kind),
      },
    ];
  });
}

/** What makes the command fail is an error, or a warning where it is not decided. */
function levelOf(isSure: boolean, fails: boolean): Level {
  if (isSure) return fails ? 'error' : 'warning';
  return fails ? 'warning' : 'note';
}

function textOf(
  { id, subject, outcome, sentence, why, vouchable = [] }: Claim,
  workload: Workload | undefined,
): string {
  const hint = workload?.nextPattern?.missing.find(
    (missing) => missing.claimId === id && missing.subject === subject,
  )?.changedBy;
  return [
    outcome === 'violated' ? `Violated: ${sentence}` : `Undecided: ${sentence}`,
    ...(why === undefined ? [] : [`Reason: ${why}`]),
    ...(vouchable.length === 0 ? [] : [`Can be vouched for: ${vouchable.join(', ')}`]),
    ...(hint ? [`See the input ${hint.input} of the module ${hint.module}`] : []),
  ]
    .map((part) => `${part.replace(/\.$/, '')}.`)
    .join(' ');
}

/** Evidence of several ways comes one after the other, and each begins with the same step. */
export function flowsOf(evidence: readonly Evidence[]): readonly (readonly Evidence[])[] {
  const [first] = evidence;
  const isFirst = ({ address, attribute }: Evidence) =>
    address === first?.address && attribute === first.attribute;
  const flows: Evidence[][] = [];
  for (const step of evidence) {
    if (isFirst(step)) flows.push([step]);
    else flows.at(-1)?.push(step);
  }
  return flows;
}

function changesIn(report: Report, { difference, failsOnWider = false }: Asked): Finding[] {
  const changes = (difference?.changes ?? []).filter(
    ({ change, mayBeWider }) => change === 'wider' || (change === 'undecided' && mayBeWider),
  );
  const known = changes.length === 0 ? undefined : stepsByAddress(report);
  return changes.map((change) => {
    const isSure = change.change === 'wider';
    const workload = report.workloads.find(({ address }) => address === change.workload);
    const steps = change.path.map((address) => known?.get(address) ?? { address });
    return {
      rule: `wider-${change.aspect}`,
      level: levelOf(isSure, failsOnWider),
      outcome: isSure ? 'wider' : 'undecided whether wider',
      text: changeText(change),
      workload: change.workload,
      about: sentenceOf(change, plain),
      flows: steps.length === 0 ? [] : [steps],
      ...(workload?.place ? { declared: workload.place } : {}),
      controls: [],
    };
  });
}

const plain = (name: string) => name;

function changeText(change: Change): string {
  const title = change.change === 'wider' ? 'Wider' : 'Undecided whether wider';
  return `${title}: ${workloadOf(change, plain)}${sentenceStart(change)} ${sentenceOf(change, plain)}.`;
}

/** A change names what lies on the way by address alone; claims know the place. */
function stepsByAddress({ workloads }: Report): ReadonlyMap<string, Evidence> {
  const steps = workloads.flatMap(({ claims }) => claims.flatMap(({ evidence }) => evidence));
  return new Map(steps.map((step) => [step.address, step]));
}

/** What limits the whole report, each in one line. */
export const limitsOf = (
  { unread, disagreements, workloads }: Report,
  { expired }: Asked,
): readonly string[] => [
  ...unread.map(({ module, why }) => `Not read: ${module === '' ? 'the root' : module}: ${why}`),
  ...disagreements.map(({ where }) => `Evaluated differently than planned: ${where}`),
  ...expired.map((text) => `Expired in the vouch file: ${text}`),
  ...[...new Set(workloads.flatMap(({ claims }) => claims.flatMap(assumptionsOf)))].map(
    (text) => `Assumed, because the vouch file says so: ${text}`,
  ),
];

const assumptionsOf = ({ assumptions = [] }: Claim): readonly string[] => assumptions;
