/** S3 on loopback: moto's server, which knows the conditional writes that lock files need. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

import { findTool } from './tools';

export interface ObjectStore {
  /** Address of the server. */
  url: string;
  /** What an engine needs to take it for S3 and STS. */
  env: Readonly<Record<string, string>>;
  makeBucket: (name: string) => Promise<void>;
  /** Keys in a bucket, sorted. */
  keysIn: (bucket: string) => Promise<string[]>;
  /** Text of an object. */
  read: (bucket: string, key: string) => Promise<string>;
  stop: () => Promise<void>;
}

const SECONDS_TO_START = 60;

/** Credentials of nobody, which is whom the server lets in. */
const SIGNED = {
  Authorization: 'AWS4-HMAC-SHA256 Credential=none/20260101/us-east-1/s3/aws4_request',
};

/** The server on this machine: `AGENTCORE_MOTO_SERVER`, else the tools directory, else PATH. */
export function findObjectStore(): string | undefined {
  return findTool({ name: 'moto_server', variable: 'AGENTCORE_MOTO_SERVER' });
}

/**
 * Registers tests that need the server: a visible skip where it is missing, and a failure where CI is `true`, since it
 * can always be had.
 */
export function describeObjectStore(title: string, tests: (binary: string) => void): void {
  const binary = findObjectStore();
  if (binary !== undefined) return describe(title, () => tests(binary));
  const reason = 'found no moto_server; want it in the tools directory or in AGENTCORE_MOTO_SERVER';
  if (process.env.CI !== 'true') return test.skip(`${title}: ${reason}`, () => undefined);
  test(`${title}: ${reason}`, () => {
    throw new Error(`${reason}. Install the tools first.`);
  });
}

/** A port of loopback that nobody listened on a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== 'object' || address === null) throw new Error('found no free port');
  return address.port;
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

async function ask(url: string, method = 'GET'): Promise<string> {
  const response = await fetch(url, { method, headers: SIGNED });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${url} ended with ${response.status}: ${text}`);
  return text;
}

/** Starts a server of its own, empty, and waits until it answers. */
export async function startObjectStore(binary: string): Promise<ObjectStore> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(binary, ['-H', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const stop = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
  };
  const deadline = Date.now() + SECONDS_TO_START * 1000;
  while (!(await answers(`${url}/moto-api/data.json`))) {
    if (Date.now() > deadline || child.exitCode !== null) {
      await stop();
      throw new Error(`${binary} did not answer at ${url} in ${SECONDS_TO_START} seconds`);
    }
    await wait(100);
  }
  return {
    url,
    env: {
      AWS_ACCESS_KEY_ID: 'none',
      AWS_SECRET_ACCESS_KEY: 'none',
      AWS_ENDPOINT_URL_S3: url,
      AWS_ENDPOINT_URL_STS: url,
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_MAX_ATTEMPTS: '1',
    },
    makeBucket: async (name) => void (await ask(`${url}/${name}`, 'PUT')),
    keysIn: async (bucket) =>
      [...(await ask(`${url}/${bucket}`)).matchAll(/<Key>([^<]*)<\/Key>/g)]
        .map(([, key = '']) => key)
        .sort(),
    read: (bucket, key) => ask(`${url}/${bucket}/${key}`),
    stop,
  };
}
