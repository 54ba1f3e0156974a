/** Shape of what `show -json` prints of a plan or a state, as far as posture reads it. */
import { z } from 'zod';

import { PostureFault } from './fault';

/** Longest JSON that is read. */
export const LONGEST_JSON_BYTES = 500 * 1024 * 1024;

const FORMAT = /^1\.\d+$/;

const values = z.record(z.string(), z.unknown());

const resource = z.object({
  address: z.string(),
  mode: z.enum(['managed', 'data']),
  type: z.string(),
  name: z.string(),
  index: z.union([z.string(), z.number()]).optional(),
  provider_name: z.string().optional(),
});

const stateResource = resource.extend({
  values: values.nullish(),
  sensitive_values: z.unknown().optional(),
  deposed_key: z.string().optional(),
});

export interface StateModule {
  resources?: z.infer<typeof stateResource>[] | undefined;
  child_modules?: StateModule[] | undefined;
}

const stateModule: z.ZodType<StateModule> = z.lazy(() =>
  z.object({
    resources: z.array(stateResource).optional(),
    child_modules: z.array(stateModule).optional(),
  }),
);

const stateValues = z.object({ root_module: stateModule });

const change = resource.extend({
  deposed: z.string().optional(),
  previous_address: z.string().optional(),
  change: z.object({
    actions: z.array(z.string()),
    after: values.nullish(),
    after_unknown: z.unknown().optional(),
    after_sensitive: z.unknown().optional(),
  }),
});

export type PlannedChange = z.infer<typeof change>;

const configuredResource = z.object({
  mode: z.enum(['managed', 'data']),
  type: z.string(),
  name: z.string(),
  expressions: values.optional(),
  count_expression: z.unknown().optional(),
  for_each_expression: z.unknown().optional(),
});

export type ConfiguredResource = z.infer<typeof configuredResource>;

export interface ConfiguredModule {
  resources?: ConfiguredResource[] | undefined;
  variables?: Record<string, { default?: unknown; sensitive?: boolean | undefined }> | undefined;
  module_calls?: Record<string, ConfiguredCall> | undefined;
}

export interface ConfiguredCall {
  count_expression?: unknown;
  for_each_expression?: unknown;
  module?: ConfiguredModule | undefined;
}

const configuredModule: z.ZodType<ConfiguredModule> = z.lazy(() =>
  z.object({
    resources: z.array(configuredResource).optional(),
    variables: z
      .record(
        z.string(),
        z.object({ default: z.unknown().optional(), sensitive: z.boolean().optional() }),
      )
      .optional(),
    module_calls: z
      .record(
        z.string(),
        z.object({
          count_expression: z.unknown().optional(),
          for_each_expression: z.unknown().optional(),
          module: configuredModule.optional(),
        }),
      )
      .optional(),
  }),
);

const planJson = z.object({
  format_version: z.string(),
  terraform_version: z.string().optional(),
  variables: z.record(z.string(), z.object({ value: z.unknown().optional() })).optional(),
  resource_changes: z.array(change).optional(),
  prior_state: z.object({ values: stateValues.optional() }).optional(),
  configuration: z.object({ root_module: configuredModule }),
  complete: z.boolean().optional(),
  errored: z.boolean().optional(),
});

const stateJson = z.object({
  format_version: z.string(),
  terraform_version: z.string().optional(),
  values: stateValues.optional(),
});

export type PlanJson = z.infer<typeof planJson>;
export type StateJson = z.infer<typeof stateJson>;

/** A plan as `show -json FILE` prints it. Throws {@link PostureFault}. */
export function parsePlanJson(bytes: Uint8Array): PlanJson {
  return parse({ bytes, where: 'plan JSON', command: 'show -json FILE', schema: planJson });
}

/** A state as `show -json` prints it. Throws {@link PostureFault}. */
export function parseStateJson(bytes: Uint8Array): StateJson {
  return parse({ bytes, where: 'state JSON', command: 'show -json', schema: stateJson });
}

function parse<T extends { format_version: string }>(about: {
  bytes: Uint8Array;
  where: string;
  command: string;
  schema: z.ZodType<T>;
}): T {
  const { bytes, where, command, schema } = about;
  const want = `what \`terraform ${command}\` or \`tofu ${command}\` prints`;
  const fix = `Pass the output of that command, and of no other`;
  const fault = (found: string) => new PostureFault({ where, found, want, fix });
  if (bytes.byteLength > LONGEST_JSON_BYTES)
    throw fault(`more than ${LONGEST_JSON_BYTES / 1024 / 1024} MB`);
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // The engine's own words would quote the text around the fault, which may be a secret.
    throw fault('no JSON');
  }
  const version = (json as { format_version?: unknown } | null)?.format_version;
  if (typeof version !== 'string') throw fault('no format_version');
  if (!FORMAT.test(version)) throw fault(`a format_version other than 1.x`);
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw fault(`another shape at ${issue?.path.map(String).join('.') || 'the top'}`);
}
