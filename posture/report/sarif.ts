/** The report as SARIF 2.1.0, for code scanning: one rule for each claim, one result for each that does not hold. */
import { createHash } from 'node:crypto';

import type { CodeFlow, Location, Log, PhysicalLocation, ReportingDescriptor, Result } from 'sarif';

import { ALERT_FINGERPRINT, SARIF_LIMITS } from '../../facts/code-review';
import { CLAIM_IDS, type Evidence, type Place, type Report } from '../claims/claim';
import { ASPECTS } from '../difference/difference';

import { ASPECT_TEXTS, CLAIM_TEXTS } from './claim-texts';
import { controlsOfClaim, shownControl, type ControlId } from './controls';
import { findingsOf, limitsOf, type Finding } from './findings';
import type { Asked } from './json';
import { withoutHidden } from './markdown-text';
import { placeOfStep, placeOfSteps, uriOf } from './places';
import { stepOf } from './text';

const SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** Of a message; more is cut. */
const LONGEST_TEXT = 4_000;
const LONGEST_NAME = 500;

export interface SarifOptions {
  /** Of the tool. */
  readonly version: string;
  /** Of the root module, relative to the root of the repository. Empty: they are one. */
  readonly folder: string;
}

/** Two spaces deep, with a line feed at the end. */
export async function printReportSarif(
  report: Report,
  asked: Asked,
  options: SarifOptions,
): Promise<string> {
  return `${JSON.stringify(await logOf(report, asked, options), null, 2)}\n`;
}

async function logOf(
  report: Report,
  asked: Asked,
  { version, folder }: SarifOptions,
): Promise<Log> {
  // Loaded where it is asked for: the other formats start without it.
  const { SarifBuilder, SarifResultBuilder, SarifRuleBuilder, SarifRunBuilder } =
    await import('node-sarif-builder');
  const all = findingsOf(report, asked);
  const { most } = SARIF_LIMITS.resultsOfRun;
  const kept = all.slice(0, most);
  const run = new SarifRunBuilder({
    tool: { driver: { name: 'posture', semanticVersion: version, rules: [] } },
    // Roots of one repository are analyses of their own: one does not close the alerts of another.
    automationDetails: { id: `posture/${folder === '' ? '' : `${folder}/`}` },
  });
  for (const rule of rulesOf()) run.addRule(new SarifRuleBuilder(rule));
  const count = new Map<string, number>();
  for (const finding of kept)
    run.addResult(new SarifResultBuilder(resultOf(finding, folder, count)));
  const notes = [
    ...limitsOf(report, asked),
    ...(all.length > most
      ? [`Cut at the limit of code scanning: ${String(all.length - most)} results`]
      : []),
    ...cutSteps(kept),
  ];
  run.run.invocations = [
    {
      executionSuccessful: true,
      toolExecutionNotifications: notes.map((text) => ({
        level: 'warning',
        message: { text: messageText(text, LONGEST_TEXT) },
      })),
    },
  ];
  const builder = new SarifBuilder({ $schema: SCHEMA });
  builder.addRun(run);
  // Its own printing refuses texts that a plan may hold.
  return builder.buildSarifOutput();
}

/** The same for every plan, so that alerts keep their rules. */
function rulesOf(): readonly ReportingDescriptor[] {
  return [
    ...CLAIM_IDS.map((id) => {
      const controls = controlsOfClaim(id);
      return rule(id, CLAIM_TEXTS[id], helpOf(controls), controls);
    }),
    ...ASPECTS.map((aspect) =>
      rule(`wider-${aspect}`, `the plan makes this wider: ${ASPECT_TEXTS[aspect]}`, [], []),
    ),
  ];
}

function rule(
  id: string,
  says: string,
  help: readonly string[],
  controls: readonly ControlId[],
): ReportingDescriptor {
  const text = `${says.charAt(0).toUpperCase()}${says.slice(1)}.`;
  return {
    id,
    name: id,
    shortDescription: { text },
    fullDescription: { text },
    help: {
      text: [text, ...help].join('\n\n'),
      markdown: [text, ...help].join('\n\n'),
    },
    defaultConfiguration: { level: 'warning' },
    // A severity of its own would stand above the level of each result.
    properties: { tags: ['agentcore', 'network', 'terraform'], relatedControls: controls },
  };
}

function helpOf(controls: readonly ControlId[]): readonly string[] {
  if (controls.length === 0) return [];
  const lines = controls.map(shownControl).map(({ id, tool, title, status }) => {
    const note = status === 'proposed' ? ', proposed' : '';
    return `- ${id} (${tool}${note}): ${title.replace(/\.$/, '')}.`;
  });
  return [`Related controls, which are not the same proof:`, lines.join('\n')];
}

function resultOf(finding: Finding, folder: string, count: Map<string, number>): Result {
  const { rule: ruleId, level, outcome, text, workload, flows, declared, controls } = finding;
  const place = placeOfSteps(folder, flows[0] ?? [], declared);
  const steps = withinLimit(flows);
  return {
    ruleId,
    level,
    message: { text: messageText(text, LONGEST_TEXT) },
    locations: [
      { physicalLocation: physical(place), ...(workload === '' ? {} : logical(workload)) },
    ],
    ...(steps.length === 0
      ? {}
      : { codeFlows: steps.map((flow) => codeFlow(flow, folder, place)) }),
    partialFingerprints: { [ALERT_FINGERPRINT.name]: fingerprintOf(finding, count) },
    properties: { outcome, ...(controls.length === 0 ? {} : { relatedControls: controls }) },
  };
}

/** Of what it is about, and no line: an alert stays the same where code moves. */
function fingerprintOf({ rule: id, workload, about }: Finding, count: Map<string, number>): string {
  const text = JSON.stringify([id, workload, about]);
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 16);
  const times = (count.get(hash) ?? 0) + 1;
  count.set(hash, times);
  return `${hash}:${String(times)}`;
}

type Flow = readonly Evidence[];

const { most: MOST_STEPS } = SARIF_LIMITS.stepsOfResult;

/** Whole ways as long as they fit; of the first, what fits. */
function withinLimit(flows: readonly Flow[]): readonly Flow[] {
  const kept: Flow[] = [];
  let left = MOST_STEPS;
  for (const flow of flows) {
    if (flow.length > left && kept.length > 0) break;
    kept.push(flow.slice(0, left));
    left -= flow.length;
    if (left <= 0) break;
  }
  return kept;
}

function cutSteps(findings: readonly Finding[]): readonly string[] {
  const cut = findings.filter(
    ({ flows }) => flows.reduce((sum, { length }) => sum + length, 0) > MOST_STEPS,
  );
  return cut.length === 0
    ? []
    : [`Cut at the limit of code scanning: steps of ${String(cut.length)} results`];
}

/** GitHub wants a file of every step. One that is in no file of the repository is shown where its result is. */
const codeFlow = (flow: Flow, folder: string, fallback: Place): CodeFlow => ({
  threadFlows: [
    {
      locations: flow.map((step): { location: Location } => ({
        location: {
          physicalLocation: physical(placeOfStep(folder, step) ?? fallback),
          ...logical(step.address),
          message: { text: messageText(stepOf(step), LONGEST_TEXT) },
        },
      })),
    },
  ],
});

const physical = ({ file, line }: Place): PhysicalLocation => ({
  artifactLocation: { uri: uriOf(file) },
  region: { startLine: line, startColumn: 1, endLine: line, endColumn: 1 },
});

const logical = (address: string) => ({
  logicalLocations: [{ fullyQualifiedName: messageText(address, LONGEST_NAME), kind: 'resource' }],
});

/** Text in which nobody's name is a link, hides characters, or has no end. */
function messageText(text: string, most: number): string {
  const short = text.length > most ? `${text.slice(0, most)}…` : text;
  return withoutHidden(short).replaceAll('](', '] (');
}
