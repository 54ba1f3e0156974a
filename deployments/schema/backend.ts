/** Where the state of a root is: what may be said in the file. */
import { z } from 'zod';

import { azurerm, cloud, consul, gcs, http, local, none, pg, remote, s3 } from './backends';

/** Every backend, by its type. */
export const BACKENDS = [s3, azurerm, gcs, http, pg, consul, remote, cloud, local, none] as const;

/** A backend in one layer of the file, where any setting may come from another. */
export const backendLayer = z.discriminatedUnion('type', BACKENDS);
export type Backend = z.output<typeof backendLayer>;

/** What a backend cannot do without, unless the operator passes it. */
const NEEDED: Readonly<Partial<Record<Backend['type'], readonly string[]>>> = {
  s3: ['bucket', 'region'],
  azurerm: ['storage_account_name', 'container_name'],
  gcs: ['bucket'],
  http: ['address'],
  remote: ['organization'],
  cloud: ['organization'],
};

/** Settings that the operator of a root passes. */
export function partialOf(backend: Backend): readonly string[] {
  return 'partial' in backend ? (backend.partial ?? []) : [];
}

/** A setting of a backend of any type. */
export function settingOf(backend: Backend, name: string): unknown {
  return (backend as Readonly<Record<string, unknown>>)[name];
}

/** What the schema of a setting says where it is missing. */
function wordsFor(type: Backend['type'], name: string): string {
  const option = BACKENDS.find(({ shape }) => shape.type.value === type);
  const field = (option?.shape as Readonly<Record<string, z.ZodType>> | undefined)?.[name];
  const needed = field instanceof z.ZodOptional ? (field.unwrap() as z.ZodType) : field;
  return needed?.safeParse(undefined).error?.issues[0]?.message ?? '';
}

/** A backend when all layers are one. */
export const backend = backendLayer.superRefine((value, context) => {
  const partial = partialOf(value);
  const missing = (NEEDED[value.type] ?? []).filter(
    (name) => settingOf(value, name) === undefined && !partial.includes(name),
  );
  for (const name of missing)
    context.addIssue({ code: 'custom', path: [name], message: wordsFor(value.type, name) });
  if (
    value.type === 'http' &&
    (value.lock_address === undefined) !== (value.unlock_address === undefined)
  ) {
    const name = value.lock_address === undefined ? 'lock_address' : 'unlock_address';
    if (!partial.includes(name))
      context.addIssue({ code: 'custom', path: [name], message: wordsFor('http', name) });
  }
  partial.forEach((name, index) => {
    if (settingOf(value, name) !== undefined)
      context.addIssue({
        code: 'custom',
        path: ['partial', index],
        message: `a setting that is not given, and ${name} is\nremove it here, or ${name}`,
      });
  });
});
