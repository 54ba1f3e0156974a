/** Controls of other tools that a report names beside its claims. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import Ajv from 'ajv/dist/2020';

import { POSTURE_CONTROLS } from '../../../facts/posture-controls';
import { CLAIM_IDS, WORKLOAD_KINDS } from '../../../posture/claims/claim';
import type { ClaimId, WorkloadKind } from '../../../posture/claims/claim';
import { postureOf } from '../../../posture/claims/posture';
import {
  controlsOf,
  controlsOfClaim,
  RELATED_CONTROLS,
  releasedOf,
  shownControl,
} from '../../../posture/report/controls';
import type { ControlId } from '../../../posture/report/controls';
import { printReportJson } from '../../../posture/report/json';
import { FIXTURES, modelOf, readFixture } from '../../support/posture/fixtures';

const MAPPED = Object.entries(RELATED_CONTROLS).flatMap(([claim, kinds]) =>
  Object.entries(kinds).flatMap(([kind, ids]) =>
    ids.map((id) => ({ claim: claim as ClaimId, kind: kind as WorkloadKind, id })),
  ),
);

/** Types of resources that a control may check where it is related to a claim about a kind of workload. */
const TYPES: Readonly<Record<WorkloadKind, readonly string[]>> = {
  runtime: ['Runtime', 'ResourcePolicy', 'VPCEndpoint'],
  gateway: ['Gateway', 'ResourcePolicy', 'VPCEndpoint'],
  'gateway-target': ['VPCEndpoint'],
  browser: ['BrowserCustom'],
  'code-interpreter': ['CodeInterpreterCustom'],
};

test.each(MAPPED)('$claim of a $kind has $id, which is about that kind', ({ claim, kind, id }) => {
  expect(CLAIM_IDS).toContain(claim);
  expect(WORKLOAD_KINDS).toContain(kind);
  expect(Object.keys(POSTURE_CONTROLS)).toContain(id);
  expect(TYPES[kind]).toContain(POSTURE_CONTROLS[id].resource.split('::')[2]);
});

test('every control of the facts is related to a claim', () => {
  const mapped = new Set(MAPPED.map(({ id }) => id));
  expect(Object.keys(POSTURE_CONTROLS).filter((id) => !mapped.has(id as ControlId))).toEqual([]);
});

test('a mapped claim is one that posture makes of that kind of workload', () => {
  const made = new Set(
    FIXTURES.flatMap((name) =>
      postureOf(modelOf(readFixture(name))).workloads.flatMap(({ kind, claims }) =>
        claims.map(({ id }) => `${id} ${kind}`),
      ),
    ),
  );
  expect(MAPPED.filter(({ claim, kind }) => !made.has(`${claim} ${kind}`))).toEqual([]);
});

test('a control is of the kind that is asked about', () => {
  expect(controlsOf('in-vpc', 'browser')).toEqual([
    'BedrockAgentCore.5',
    'bedrockagentcore-browsercustom-network-mode-not-public',
  ]);
  expect(controlsOf('in-vpc', undefined)).toEqual([]);
  expect(controlsOf('no-internet', 'runtime')).toEqual([]);
  expect(controlsOfClaim('in-vpc')).toHaveLength(7);
  expect(releasedOf(controlsOf('caller-principals', 'runtime'))).toEqual([]);
});

const SCHEMA = JSON.parse(
  readFileSync(join(__dirname, '../../../posture.schema.json'), 'utf8'),
) as object;

test('the JSON names them by claim, and describes each once', () => {
  const report = postureOf(modelOf(readFixture('gateway-in-front')));
  const printed = JSON.parse(printReportJson(report, { expired: [] })) as {
    workloads: { kind: string; claims: { id: string; controls?: string[] }[] }[];
    controls: { id: string }[];
  };
  const validate = new Ajv({ strict: false }).compile(SCHEMA);
  validate(printed);
  expect(validate.errors).toBeNull();
  const of = (kind: string, id: string) =>
    printed.workloads
      .filter((one) => one.kind === kind)
      .flatMap(({ claims }) => claims.filter((claim) => claim.id === id));
  expect(of('gateway', 'caller-identity')[0]?.controls).toContain('BedrockAgentCore.2');
  expect(of('runtime', 'caller-identity')[0]).not.toHaveProperty('controls');
  const ids = printed.controls.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const named = printed.workloads.flatMap(({ claims }) =>
    claims.flatMap(({ controls = [] }) => controls),
  );
  expect([...ids].sort()).toEqual([...new Set(named)].sort());
  expect(printed.controls.find(({ id }) => id === 'BedrockAgentCore.2')).toEqual(
    shownControl('BedrockAgentCore.2'),
  );
});

test('the guide has a row for each control', () => {
  const guide = readFileSync(join(__dirname, '../../../docs/posture.md'), 'utf8');
  for (const { claim, id } of MAPPED) {
    const row = guide.split('\n').find((line) => line.includes(`\`${id}\``)) ?? '';
    expect(row).toContain(`| \`${claim}\``);
    expect(row).toContain(POSTURE_CONTROLS[id].status);
  }
});
