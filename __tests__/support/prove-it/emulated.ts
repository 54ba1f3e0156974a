/**
 * AWS for the script of docs/prove-it.md: moto answers for EC2, STS, and GetAgentRuntime, as far as it goes. In front of it
 * is a server for what moto lacks, and for what a test changes. All of it is on loopback.
 */
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
} from 'node:http';

import type { ObjectStore } from '../object-store';

/** An answer instead of moto's. */
export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a request is for: the action of EC2 and STS, or the method and path of AgentCore. */
export type Request = string;

export interface Emulated {
  readonly url: string;
  /** Asked first. Undefined leaves the request to moto. */
  answer: (request: Request) => Answer | undefined;
  /** One action of EC2 in moto, whose answer is XML. */
  readonly ec2: (action: string, parameters?: Readonly<Record<string, string>>) => Promise<string>;
  /** One request of AgentCore's control plane in moto. */
  readonly agentCore: (method: string, path: string, body: object) => Promise<string>;
  readonly stop: () => Promise<void>;
}

const REGION = 'us-east-1';

const signedFor = (service: string) => ({
  Authorization: `AWS4-HMAC-SHA256 Credential=none/20260101/${REGION}/${service}/aws4_request`,
});

export const json = (status: number, body: object, code?: string): Answer => ({
  status,
  body: JSON.stringify(body),
  headers: {
    'content-type': 'application/json',
    ...(code === undefined ? {} : { 'x-amzn-errortype': code }),
  },
});

/** How AgentCore refuses. */
export const refusal = (code: string, status: number, message: string): Answer =>
  json(status, { message }, code);

/** How EC2 refuses. */
export const ec2Refusal = (code: string, message = 'You are not authorized.'): Answer => ({
  status: 403,
  body: `<Response><Errors><Error><Code>${code}</Code><Message>${message}</Message></Error></Errors><RequestID>none</RequestID></Response>`,
});

/** The answer of GetCallerIdentity. */
export const identityIn = (account: string): Answer => ({
  status: 200,
  body: `<GetCallerIdentityResponse><GetCallerIdentityResult><Account>${account}</Account></GetCallerIdentityResult></GetCallerIdentityResponse>`,
});

/** A rule of a security group for HTTPS, as EC2 takes it. */
export const httpsTo = (range: string, group: string): Record<string, string> => ({
  GroupId: group,
  'IpPermissions.1.IpProtocol': 'tcp',
  'IpPermissions.1.FromPort': '443',
  'IpPermissions.1.ToPort': '443',
  'IpPermissions.1.IpRanges.1.CidrIp': range,
});

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

function requestOf({ method = '', url = '' }: IncomingMessage, body: Buffer): Request {
  const action = new URLSearchParams(body.toString()).get('Action');
  return action ?? `${method} ${decodeURIComponent(url)}`;
}

const listening = (server: Server) =>
  new Promise<number>((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    }),
  );

async function checked(response: Response): Promise<string> {
  const text = await response.text();
  if (!response.ok) throw new Error(`moto ended with ${response.status}: ${text}`);
  return text;
}

/** Headers of this connection are not those of the next one. */
const forwarded = (headers: IncomingHttpHeaders): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      typeof value !== 'string' || ['host', 'connection'].includes(name) ? [] : [[name, value]],
    ),
  );

/** The server in front of `moto`, which it does not stop. */
export async function startEmulated(moto: ObjectStore): Promise<Emulated> {
  const server = createServer((request, response) => {
    void bodyOf(request).then(async (body) => {
      const own = emulated.answer(requestOf(request, body));
      if (own !== undefined) {
        response.writeHead(own.status, own.headers);
        response.end(own.body);
        return;
      }
      const answer = await fetch(`${moto.url}${request.url ?? ''}`, {
        method: request.method ?? 'GET',
        headers: forwarded(request.headers),
        ...(body.length > 0 ? { body: new Uint8Array(body) } : {}),
      });
      response.writeHead(answer.status, {
        'content-type': answer.headers.get('content-type') ?? 'text/xml',
      });
      response.end(Buffer.from(await answer.arrayBuffer()));
    });
  });
  const port = await listening(server);
  const emulated: Emulated = {
    url: `http://127.0.0.1:${String(port)}`,
    answer: () => undefined,
    ec2: async (action, parameters = {}) =>
      checked(
        await fetch(moto.url, {
          method: 'POST',
          headers: signedFor('ec2'),
          body: new URLSearchParams({ Action: action, Version: '2016-11-15', ...parameters }),
        }),
      ),
    agentCore: async (method, path, body) =>
      checked(
        await fetch(`${moto.url}${path}`, {
          method,
          headers: { ...signedFor('bedrock-agentcore'), 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }),
      ),
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return emulated;
}
