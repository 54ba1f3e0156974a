import { checkConfig } from './check';
import { isObject, objectFromWire, toWire } from './cty';
import type { CtyObject } from './cty';
import { LookupError, readDataSource } from './data-sources';
import { emptied } from './emptied';
import { makeReal } from './made/making';
import { planChange } from './plan';
import type { ProviderSettings } from './plan';
import type { ProviderSchema } from './schema';
import { errorDiagnostic } from './wire';
import type {
  ApplyRequest,
  ApplyResponse,
  Diagnostic,
  GetSchemaResponse,
  PlanRequest,
  PlanResponse,
  ProviderCalls,
  ValidateRequest,
} from './wire';
import type { World } from './world';

const DEFAULT_REGION = 'us-east-1';

/**
 * One instance of the provider: an engine opens a connection for each provider block, configures it and uses it.
 * All instances share the world.
 */
export class Session implements ProviderCalls {
  private settings: ProviderSettings = { region: DEFAULT_REGION, default_tags: {} };

  constructor(
    private readonly schema: ProviderSchema,
    private readonly wireSchema: GetSchemaResponse,
    private readonly world: World,
  ) {}

  GetSchema() {
    return this.wireSchema;
  }

  PrepareProviderConfig({ config }: Parameters<ProviderCalls['PrepareProviderConfig']>[0]) {
    return { prepared_config: config ?? undefined };
  }

  /** The engine itself has checked names, types and required arguments against the schema by now. */
  ValidateResourceTypeConfig({ type_name, config }: ValidateRequest) {
    const block = this.resourceBlock(type_name);
    return { diagnostics: checkConfig(block, objectFromWire(config) ?? {}) };
  }

  ValidateDataSourceConfig({ type_name, config }: ValidateRequest) {
    const block = this.dataSourceBlock(type_name);
    return { diagnostics: checkConfig(block, objectFromWire(config) ?? {}) };
  }

  UpgradeResourceState({ raw_state }: Parameters<ProviderCalls['UpgradeResourceState']>[0]) {
    // As it came: there is one version of each schema, so nothing to upgrade.
    return { upgraded_state: { json: raw_state?.json } };
  }

  Configure({ config }: Parameters<ProviderCalls['Configure']>[0]) {
    this.settings = settingsOf(objectFromWire(config) ?? {});
    return {};
  }

  /** Nothing drifts here. What another run or process made is remembered when it is seen. */
  ReadResource(request: Parameters<ProviderCalls['ReadResource']>[0]) {
    const values = objectFromWire(request.current_state);
    const key = request.private.toString();
    if (values && key) this.world.remember({ key, type: request.type_name, values });
    return { new_state: request.current_state ?? undefined, private: request.private };
  }

  PlanResourceChange(request: PlanRequest): PlanResponse {
    const { planned, legacy } = planChange({
      type: request.type_name,
      block: this.resourceBlock(request.type_name),
      prior: objectFromWire(request.prior_state),
      proposed: objectFromWire(request.proposed_new_state),
      config: objectFromWire(request.config),
      settings: this.settings,
    });
    return {
      planned_state: toWire(planned),
      planned_private: request.prior_private,
      legacy_type_system: legacy,
    };
  }

  ApplyResourceChange(request: ApplyRequest): ApplyResponse {
    const type = request.type_name;
    const planned = objectFromWire(request.planned_state);
    const knownAs = request.planned_private.toString();
    if (planned === null) {
      this.world.forget(knownAs);
      return { new_state: toWire(null) };
    }
    const block = this.resourceBlock(type);
    const made = makeReal({
      type,
      block,
      prior: objectFromWire(request.prior_state),
      planned,
      region: typeof planned.region === 'string' ? planned.region : this.settings.region,
      world: this.world,
    });
    const values = emptied(type, block, made);
    const key = knownAs || this.world.newKey(type);
    this.world.remember({ key, type, values });
    return { new_state: toWire(values), private: Buffer.from(key) };
  }

  ReadDataSource({ type_name, config }: Parameters<ProviderCalls['ReadDataSource']>[0]) {
    const values = readDataSource({
      type: type_name,
      block: this.dataSourceBlock(type_name),
      config: objectFromWire(config) ?? {},
      region: this.settings.region,
      world: this.world,
    });
    return { state: toWire(values) };
  }

  Stop() {
    return {};
  }

  private dataSourceBlock(type: string) {
    const block = this.schema.data_source_schemas[type]?.block;
    if (!block) throw unsupported('data source', type);
    return block;
  }

  private resourceBlock(type: string) {
    const block = this.schema.resource_schemas[type]?.block;
    if (!block) throw unsupported('resource', type);
    return block;
  }
}

/** A failure as the engine's user sees it. */
export function diagnosticOf(error: unknown): Diagnostic {
  if (error instanceof LookupError) return errorDiagnostic(error.summary, error.message);
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return errorDiagnostic('bug: the schema provider failed', detail);
}

function unsupported(kind: string, type: string): LookupError {
  return new LookupError(
    `${kind} ${type}: not served`,
    `The schema provider has no ${kind} "${type}". Expected a type of the pinned schema. Add it to schema/types.json and prune again.`,
  );
}

function settingsOf(config: CtyObject): ProviderSettings {
  const [tags] = Array.isArray(config.default_tags) ? config.default_tags : [];
  return {
    region: typeof config.region === 'string' ? config.region : DEFAULT_REGION,
    default_tags: isObject(tags) && isObject(tags.tags) ? tags.tags : {},
  };
}
