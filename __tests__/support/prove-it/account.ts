/** An applied root on an emulated account, and the script of docs/prove-it.md that reads both. */
import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { runEngine, type EngineRun } from '../engines';
import { ROOT } from '../modules';
import type { ObjectStore } from '../object-store';
import type { Workspace } from '../workspace';

import { json, refusal, startEmulated, type Answer, type Emulated, type Request } from './emulated';
import { USUAL } from './example';
import { found, mirror, renamedIn, resourcesOf, type Renamed } from './mirror';

const SCRIPT = join(ROOT, 'examples/prove-it/prove-it.sh');

/** What AgentCore answers for a resource without a policy. */
const NO_POLICY = refusal('ResourceNotFoundException', 404, 'Policy not found');

export interface ScriptResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Account {
  readonly emulated: Emulated;
  /** The state as the engine shows it, with the IDs of the account. */
  readonly state: string;
  readonly renamed: Renamed;
  /** Answers instead of those of an account that is as the state says, by what is asked. */
  readonly changed: Map<Request, Answer>;
  /** Runs the script. `aws` is the path of an AWS CLI to use instead of the stand-in. */
  readonly prove: (args: readonly string[], aws?: string) => Promise<ScriptResult>;
  readonly stop: () => Promise<void>;
}

/** The Python of moto's environment, which also has botocore. */
export function pythonOf(motoServer: string): string {
  const text = readFileSync(motoServer, 'utf8');
  const python = /^exec "([^"]+\/python)"/m.exec(text)?.[1] ?? /^#!(\S*python\S*)/.exec(text)?.[1];
  if (python === undefined) throw new Error(`${motoServer}: found no Python that it runs with.`);
  return python;
}

/** An AWS CLI that the user names. The tools of the project contain none. */
export const userCli = (): string | undefined => process.env.AGENTCORE_AWS;

async function firstLine(child: ChildProcess): Promise<string> {
  let output = '';
  return new Promise((resolve, reject) => {
    child.once('close', (code) => reject(new Error(`the stand-in for aws ended with ${code}`)));
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      const end = output.indexOf('\n');
      if (end >= 0) resolve(output.slice(0, end));
    });
  });
}

/** A program that hands its arguments to the process behind `url`. */
const clientOf = (url: string) => `#!${process.execPath}
fetch('${url}', { method: 'POST', body: JSON.stringify(process.argv.slice(2)) })
  .then((response) => response.json())
  .then(([out, err, code]) => {
    process.stdout.write(out);
    process.stderr.write(err);
    process.exitCode = code;
  });
`;

/** Answers of AgentCore that moto lacks, for an account that is as the state says. */
export function asInState(state: string): (request: Request) => Answer | undefined {
  const all = resourcesOf(state).filter(({ mode }) => mode === 'managed');
  const valuesOf = (type: string) =>
    all.filter((resource) => resource.type === type).map(({ values }) => values);
  const policies = new Map(
    valuesOf('aws_bedrockagentcore_resource_policy').map((values) => [
      `GET /resourcepolicy/${String(values.resource_arn)}`,
      json(200, { policy: values.policy }),
    ]),
  );
  const lists = new Map(
    valuesOf('aws_bedrockagentcore_agent_runtime').map((values) => {
      const id = String(values.agent_runtime_id);
      const names = valuesOf('aws_bedrockagentcore_agent_runtime_endpoint')
        .filter(({ agent_runtime_id }) => agent_runtime_id === id)
        .map(({ name }) => String(name));
      return [
        `POST /runtimes/${id}/runtime-endpoints/`,
        json(200, {
          runtimeEndpoints: ['DEFAULT', ...names].map((name) =>
            runtimeEndpoint(String(values.agent_runtime_arn), name),
          ),
        }),
      ];
    }),
  );
  return (request) => {
    if (request.startsWith('GET /resourcepolicy/')) return policies.get(request) ?? NO_POLICY;
    if (request.endsWith('/invocations'))
      return refusal(
        'AccessDeniedException',
        403,
        'User: arn:aws:sts::123456789012:assumed-role/reader/me is not authorized to perform: bedrock-agentcore:InvokeAgentRuntime with an explicit deny in a resource-based policy',
      );
    return lists.get(request);
  };
}

/** An endpoint as ListAgentRuntimeEndpoints shows it. */
export const runtimeEndpoint = (runtimeArn: string, name: string, liveVersion = '1') => ({
  name,
  liveVersion,
  agentRuntimeArn: runtimeArn,
  agentRuntimeEndpointArn: `${runtimeArn}/runtime-endpoint/${name}`,
  status: 'READY',
  id: name,
  createdAt: '2026-01-01T00:00:00Z',
  lastUpdatedAt: '2026-01-01T00:00:00Z',
});

async function shown(run: EngineRun): Promise<string> {
  const { code, stdout, stderr } = await runEngine(run, ['show', '-no-color', '-json']);
  if (code !== 0) throw new Error(`show ended with ${String(code)}: ${stderr}`);
  return stdout;
}

/** The account of an applied root. The state in its folder gets the IDs of the account. */
export async function openAccount(about: {
  moto: ObjectStore;
  motoServer: string;
  run: EngineRun;
  workspace: Workspace;
}): Promise<Account> {
  const { moto, motoServer, run, workspace } = about;
  const emulated = await startEmulated(moto);
  const renamed = await mirror(emulated, await shown(run));
  const file = join(run.cwd, 'terraform.tfstate');
  writeFileSync(file, renamedIn(readFileSync(file, 'utf8'), renamed));
  const state = await shown(run);

  const changed = new Map<Request, Answer>();
  const usual = asInState(state);
  emulated.answer = (request) => changed.get(request) ?? usual(request);

  const env = {
    ...moto.env,
    AWS_ENDPOINT_URL: emulated.url,
    AWS_ENDPOINT_URL_STS: emulated.url,
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
  };
  const cli = spawn(pythonOf(motoServer), [join(__dirname, 'aws-cli.py')], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  workspace.write('bin/aws', clientOf(await firstLine(cli)));
  chmodSync(workspace.path('bin', 'aws'), 0o755);

  return {
    emulated,
    state,
    renamed,
    changed,
    prove: (args, aws) =>
      runScript(run, args, {
        ...env,
        PATH: [aws ?? workspace.path('bin'), process.env.PATH].join(delimiter),
      }),
    stop: async () => {
      cli.removeAllListeners('close');
      cli.kill('SIGKILL');
      await emulated.stop();
    },
  };
}

/** Asynchronous, because the schema provider and the account answer from this process. */
async function runScript(
  run: EngineRun,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<ScriptResult> {
  const child = spawn('bash', [SCRIPT, '--engine', run.engine.binary, ...args], {
    cwd: run.cwd,
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      TF_CLI_CONFIG_FILE: '/dev/null',
      TF_REATTACH_PROVIDERS: run.reattach,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => (output[name] += text));
  const code = await new Promise<number>((resolve) =>
    child.once('close', (exit) => resolve(exit ?? -1)),
  );
  return { code, ...output };
}

/** Runs the script, with the call, on a state that is not in any root. */
export async function proveState(
  account: Account,
  workspace: Workspace,
  state: string,
): Promise<ScriptResult> {
  workspace.write('state.json', state);
  workspace.write('bin/show', `#!/bin/sh\nexec cat '${workspace.path('state.json')}'\n`);
  chmodSync(workspace.path('bin', 'show'), 0o755);
  return account.prove([...USUAL, '--call', '--engine', workspace.path('bin', 'show')]);
}

/** A route to a virtual private gateway, which EC2 propagates and moto does not: moto's answer, with another origin. */
export async function propagateRoute(account: Account, RouteTableId: string): Promise<void> {
  const { ec2 } = account.emulated;
  const GatewayId = found(await ec2('CreateVpnGateway', { Type: 'ipsec.1' }), 'vpnGatewayId');
  const route = { RouteTableId, DestinationCidrBlock: '10.8.0.0/16' };
  await ec2('CreateRoute', { ...route, GatewayId });
  const tables = await ec2('DescribeRouteTables');
  await ec2('DeleteRoute', route);
  const body = tables.replaceAll(/CreateRoute(?=<)/g, 'EnableVgwRoutePropagation');
  if (body === tables) throw new Error('moto answered without the origin of a route');
  account.changed.set('DescribeRouteTables', { status: 200, body });
}
