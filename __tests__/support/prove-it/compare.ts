/** Results of examples/prove-it/compare.jq, for a small state and an answer of AWS. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { ROOT } from '../modules';
import { findTool } from '../tools';

const FOLDER = join(ROOT, 'examples/prove-it');

export interface Resource {
  readonly mode?: 'managed' | 'data';
  readonly type: string;
  readonly values: object;
}

/** Registers tests that need jq: a visible skip where it is missing, and a failure where CI is `true`. */
export function describeJq(title: string, tests: () => void): void {
  if (findTool({ name: 'jq', variable: 'AGENTCORE_JQ' }) !== undefined) {
    describe(title, tests);
    return;
  }
  const reason = 'found no jq; want it on PATH or in AGENTCORE_JQ';
  const missing = () => {
    throw new Error(`${reason}. Install it with your package manager.`);
  };
  (process.env.CI === 'true' ? test : test.skip)(`${title}: ${reason}`, missing);
}

/** A state with these resources, one of them in a module. */
export const stateOf = (...resources: readonly Resource[]): object => ({
  values: {
    root_module: {
      child_modules: [
        {
          resources: resources.map((resource, index) => ({
            mode: 'managed',
            address: `${resource.type}.r${String(index)}`,
            ...resource,
          })),
        },
      ],
    },
  },
});

/** Lines that a program prints, which has the state as `$state` and the answer as its input. */
export function compared(program: string, state: object, answer: unknown): string[] {
  const jq = findTool({ name: 'jq', variable: 'AGENTCORE_JQ' }) ?? 'jq';
  const args = ['-L', FOLDER, '-r', '--argjson', 'state', JSON.stringify(state)];
  const { status, stdout, stderr } = spawnSync(jq, [...args, `include "compare"; ${program}`], {
    input: JSON.stringify(answer),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`jq ended with ${String(status)}: ${stderr}`);
  return stdout.split('\n').filter((line) => line !== '');
}
