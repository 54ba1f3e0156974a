import { join } from 'node:path';

import type * as grpc from '@grpc/grpc-js';
import { loadSync } from '@grpc/proto-loader';

import type { DynamicValue } from './cty';

/** What an engine shows its user. */
export interface Diagnostic {
  severity: 'ERROR' | 'WARNING';
  summary: string;
  detail: string;
}

export interface WireAttribute {
  name: string;
  type: Buffer;
  required?: boolean;
  optional?: boolean;
  computed?: boolean;
  sensitive?: boolean;
  write_only?: boolean;
}

export interface WireNestedBlock {
  type_name: string;
  block: WireBlock;
  nesting: 'SINGLE' | 'LIST' | 'SET' | 'MAP' | 'GROUP';
  min_items: number;
  max_items: number;
}

export interface WireBlock {
  version: number;
  attributes: WireAttribute[];
  block_types: WireNestedBlock[];
}

export interface WireSchema {
  version: number;
  block: WireBlock;
}

interface Diagnosed {
  diagnostics?: Diagnostic[];
}

export interface GetSchemaResponse extends Diagnosed {
  provider?: WireSchema;
  resource_schemas?: Record<string, WireSchema>;
  data_source_schemas?: Record<string, WireSchema>;
  server_capabilities?: { get_provider_schema_optional: boolean };
}

interface Typed {
  type_name: string;
}

interface Configured {
  config: DynamicValue | null;
}

export interface ValidateRequest extends Typed, Configured {}

interface UpgradeRequest extends Typed {
  raw_state: { json: Buffer } | null;
}

interface ReadRequest extends Typed {
  current_state: DynamicValue | null;
  private: Buffer;
}

export interface PlanRequest extends Typed, Configured {
  prior_state: DynamicValue | null;
  proposed_new_state: DynamicValue | null;
  prior_private: Buffer;
}

export interface PlanResponse extends Diagnosed {
  planned_state?: DynamicValue;
  planned_private?: Buffer;
  legacy_type_system?: boolean;
}

export interface ApplyRequest extends Typed, Configured {
  prior_state: DynamicValue | null;
  planned_state: DynamicValue | null;
  planned_private: Buffer;
}

export interface ApplyResponse extends Diagnosed {
  new_state?: DynamicValue;
  private?: Buffer;
  legacy_type_system?: boolean;
}

/** The calls that an engine makes, as functions. A function that throws becomes a diagnostic. */
export interface ProviderCalls {
  GetSchema(request: object): GetSchemaResponse;
  PrepareProviderConfig(
    request: Configured,
  ): Diagnosed & { prepared_config?: DynamicValue | undefined };
  ValidateResourceTypeConfig(request: ValidateRequest): Diagnosed;
  ValidateDataSourceConfig(request: ValidateRequest): Diagnosed;
  UpgradeResourceState(request: UpgradeRequest): Diagnosed & { upgraded_state?: DynamicValue };
  Configure(request: Configured): Diagnosed;
  ReadResource(
    request: ReadRequest,
  ): Diagnosed & { new_state?: DynamicValue | undefined; private?: Buffer };
  PlanResourceChange(request: PlanRequest): PlanResponse;
  ApplyResourceChange(request: ApplyRequest): ApplyResponse;
  ReadDataSource(request: Typed & Configured): Diagnosed & { state?: DynamicValue };
  Stop(request: object): { error?: string };
}

const definition = loadSync(join(__dirname, 'tfplugin5.proto'), {
  keepCase: true,
  longs: Number,
  enums: String,
  defaults: true,
});

type Method = grpc.MethodDefinition<unknown, object>;

const service = definition['tfplugin5.Provider'] as unknown as Record<keyof ProviderCalls, Method>;

const encoded = new WeakMap<object, Buffer>();

/** The bytes of an answer that is the same for every engine: encoding a schema takes longer than all else that a plan asks. */
function encodedOnce(answer: object): Buffer {
  const bytes = encoded.get(answer) ?? service.GetSchema.responseSerialize(answer);
  encoded.set(answer, bytes);
  return bytes;
}

/** The protocol's service, ready for a gRPC server. */
export const PROVIDER_SERVICE: grpc.ServiceDefinition = {
  ...service,
  GetSchema: { ...service.GetSchema, responseSerialize: encodedOnce },
};

/** An error as the engines print it. */
export function errorDiagnostic(summary: string, detail: string): Diagnostic {
  return { severity: 'ERROR', summary, detail };
}
