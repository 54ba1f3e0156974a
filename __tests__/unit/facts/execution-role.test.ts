import { EXECUTION_ROLE_NEEDS, EXECUTION_ROLE_TRUST } from '../../../facts/execution-role';
import { NEEDS } from '../../../facts/needs';
import type { Statement } from '../../../facts/statement';

import { faultsOf } from './statement-faults';

interface Holder {
  readonly statements: readonly Statement[];
}

const needs: readonly (readonly [string, Holder])[] = Object.entries(EXECUTION_ROLE_NEEDS);

/** Actions of statements that hold without an input beside those of the need. */
const actionsOf = ({ statements }: Holder) => [
  ...new Set(
    statements
      .filter((statement) => !('onlyWith' in statement))
      .flatMap(({ actions }) => ('input' in actions ? [] : actions)),
  ),
];

test.each(needs)('%s: actions are named in full, resources are ARNs or *', (_, need) => {
  expect(need.statements.flatMap(faultsOf)).toEqual([]);
});

test.each(['logs', 'metrics', 'models', 'traces'] as const)(
  '%s: the role may do what the endpoint lets through',
  (need) => {
    expect(actionsOf(EXECUTION_ROLE_NEEDS[need])).toEqual(actionsOf(NEEDS[need]));
  },
);

test('an image takes the registry, and of S3 nothing', () => {
  expect(actionsOf(EXECUTION_ROLE_NEEDS.image)).toEqual([
    'ecr:BatchGetImage',
    'ecr:GetDownloadUrlForLayer',
    'ecr:GetAuthorizationToken',
  ]);
});

test('traces take four actions', () => {
  expect(actionsOf(EXECUTION_ROLE_NEEDS.traces)).toEqual([
    'xray:GetSamplingRules',
    'xray:GetSamplingTargets',
    'xray:PutTelemetryRecords',
    'xray:PutTraceSegments',
  ]);
});

test('tokens for a made-up user id are in no role', () => {
  const granting = needs.filter(([, need]) =>
    actionsOf(need).includes('bedrock-agentcore:GetWorkloadAccessTokenForUserId'),
  );
  expect(granting.map(([name]) => name)).toEqual([]);
});

test.each([
  { need: 'efs', key: 'elasticfilesystem:AccessPointArn', input: 'efs_access_point_arns' },
  { need: 's3_files', key: 's3files:AccessPointArn', input: 's3_files_access_point_arns' },
] as const)('$need is mounted through named access points only', ({ need, key, input }) => {
  expect(EXECUTION_ROLE_NEEDS[need].statements.map(({ condition }) => condition)).toEqual([
    { operator: 'StringEquals', key, values: { input } },
  ]);
});

test('the trust is bound to account and source', () => {
  expect(EXECUTION_ROLE_TRUST.conditions.map(({ key }) => key)).toEqual([
    'aws:SourceAccount',
    'aws:SourceArn',
  ]);
});
