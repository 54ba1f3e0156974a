import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { Server as SocketServer, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import * as grpc from '@grpc/grpc-js';

import { existingAccount } from '../fixtures';

import type { Fixture } from './fixture';
import { servedSchema } from './schema';
import { diagnosticOf, Session } from './session';
import { PROVIDER_SERVICE } from './wire';
import type { ProviderCalls } from './wire';
import { World } from './world';

export type { Fixture } from './fixture';

/** A provider that engines attach to. */
export interface SchemaProvider {
  /** Value of `TF_REATTACH_PROVIDERS`. */
  readonly reattach: string;
  /** Forgets what runs made; fixtures stay. */
  reset: () => void;
  stop: () => Promise<void>;
}

/** Where engines look for hashicorp/aws. */
const ADDRESSES = ['registry.terraform.io/hashicorp/aws', 'registry.opentofu.org/hashicorp/aws'];

/**
 * Starts a provider that serves the schema in `schemaFile` and has no cloud behind it: plans are what Terraform makes
 * of the schema, applies make values up in the shape of the real ones (the same for the same configuration), data
 * sources answer from what runs made and then from `fixtures` (default: `existingAccount()`).
 *
 * A provider block without a region is in us-east-1.
 *
 * An empty map, set or list that is given to an AgentCore type comes back null, as from the real provider, and ends the
 * apply: null is what to give.
 *
 * It proves names, types, wiring and our own conditions, and nothing about AWS: none of the real provider's
 * validators run, and no change is ever a replacement. One instance may serve several runs; what they make, all see.
 */
export async function startSchemaProvider(options: {
  schemaFile: string;
  fixtures?: readonly Fixture[];
}): Promise<SchemaProvider> {
  const { schema, wire } = servedSchema(options.schemaFile);
  const world = new World(options.fixtures ?? existingAccount());
  const directory = mkdtempSync(join(tmpdir(), 'schema-provider-'));
  const socket = join(directory, 'provider.sock');
  const connections = new Set<Socket>();
  const server = createServer((connection) => {
    connections.add(connection);
    connection.on('close', () => connections.delete(connection));
    serve(connection, new Session(schema, wire, world));
  });
  await listen(server, socket);
  return {
    reattach: reattachTo(socket),
    reset: () => world.reset(),
    stop: async () => {
      for (const connection of connections) connection.destroy();
      await new Promise((resolve) => server.close(resolve));
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** A gRPC server for each connection: the protocol has nothing else to tell provider instances apart. */
function serve(connection: Socket, session: Session): void {
  const server = new grpc.Server({ 'grpc.max_receive_message_length': -1 });
  server.addService(PROVIDER_SERVICE, handlersOf(session));
  const injector = server.createConnectionInjector(grpc.ServerCredentials.createInsecure());
  injector.injectConnection(connection);
  connection.on('close', () => server.forceShutdown());
}

function handlersOf(session: Session): grpc.UntypedServiceImplementation {
  const names = Object.keys(PROVIDER_SERVICE) as (keyof ProviderCalls)[];
  return Object.fromEntries(names.map((name) => [name, handlerOf(session, name)]));
}

/** No call fails as such: what goes wrong is a diagnostic, which engines print. */
function handlerOf(
  session: Session,
  name: keyof ProviderCalls,
): grpc.handleUnaryCall<unknown, object> {
  return (call, callback) => {
    try {
      callback(null, session[name](call.request as never));
    } catch (error) {
      callback(null, { diagnostics: [diagnosticOf(error)] });
    }
  };
}

function reattachTo(socket: string): string {
  const plugin = {
    Protocol: 'grpc',
    ProtocolVersion: 5,
    Pid: process.pid,
    Test: true,
    Addr: { Network: 'unix', String: socket },
  };
  return JSON.stringify(Object.fromEntries(ADDRESSES.map((address) => [address, plugin])));
}

function listen(server: SocketServer, socket: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(socket, resolve);
  });
}
