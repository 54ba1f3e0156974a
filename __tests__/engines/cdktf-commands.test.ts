/** The commands of cdktf itself on this project, as somebody who knows cdktf would try them. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

import { PROVIDER_VERSION } from '../../schema/provider-schema';
import { CATALOGUE } from '../../stacks/catalogue';
import { copyOfProject } from '../support/command';
import { usableEngines, usesRealProvider } from '../support/engines';
import { existingAccount } from '../support/fixtures';
import { ROOT } from '../support/modules';
import { startSchemaProvider } from '../support/schema-provider';
import type { SchemaProvider } from '../support/schema-provider';
import type { Workspace } from '../support/workspace';

jest.setTimeout(180_000);

const CLI = join(ROOT, 'node_modules/cdktf-cli/bundle/bin/cdktf.js');
const [engine] = usableEngines().reverse();

/** Where `list` breaks a long name. */
const WIDTH = 30;

let provider: SchemaProvider;
let workspace: Workspace;

beforeAll(async () => {
  provider = await startSchemaProvider({
    schemaFile: join(ROOT, `schema/aws-${PROVIDER_VERSION}.json`),
    fixtures: existingAccount(),
  });
  workspace = copyOfProject();
});

afterAll(async () => {
  await provider.stop();
  workspace.remove();
});

/** Asynchronous, because the schema provider answers from this process. */
async function cdktf(...args: string[]): Promise<{ code: number | null; text: string }> {
  const child = spawn(process.execPath, [CLI, ...args], {
    cwd: workspace.dir,
    env: {
      ...process.env,
      CI: 'true',
      CHECKPOINT_DISABLE: '1',
      NODE_OPTIONS: '',
      NO_COLOR: '1',
      FORCE_COLOR: '0',
      AGENTCORE_DEPLOYMENTS: '',
      TERRAFORM_BINARY_NAME: engine?.binary ?? 'terraform',
      TF_CLI_CONFIG_FILE: '/dev/null',
      TF_REATTACH_PROVIDERS: provider.reattach,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => (text += part));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, text };
}

(usesRealProvider() || engine === undefined ? describe.skip : describe)('wiring, not AWS', () => {
  test('synth writes every stack, and list names them', async () => {
    expect(await cdktf('synth')).toMatchObject({ code: 0 });
    const { code, text } = await cdktf('list');
    expect(code).toBe(0);
    for (const { name } of CATALOGUE)
      expect(text).toContain(`cdktf.out/stacks/${name.slice(0, WIDTH)}`);
  });

  test('diff plans a module with the values that it is given', async () => {
    const values = {
      name: 'agents',
      cidr_block: '10.0.0.0/16',
      zone_ids: '["use1-az1","use1-az2"]',
    };
    const given = Object.entries(values).map(([name, value]) => `--var=${name}=${value}`);
    const { code, text } = await cdktf(
      'diff',
      'network',
      '--skip-synth',
      '--skip-provider-lock',
      ...given,
    );
    expect(text).toMatch(/Plan: \d+ to add, 0 to change, 0 to destroy/);
    expect(code).toBe(0);
  });
});
