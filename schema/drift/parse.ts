/** The files that are compared, from their text. */
import { z } from 'zod';

import type { ResourceSchemas } from './arguments';
import { ServiceModel } from './model';

function jsonOf(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${path}: not JSON.`);
  }
}

/** A service model. Throws for a file of another shape. */
export function parseModel(path: string, text: string): ServiceModel {
  const parsed = ServiceModel.safeParse(jsonOf(path, text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(
    `${path}: not a service model (${issue?.path.join('.') ?? 'root'}). Use a service-2.json of botocore.`,
  );
}

const schemaFile = z.object({
  provider_schemas: z.record(
    z.string(),
    z.object({ resource_schemas: z.record(z.string(), z.object({ block: z.looseObject({}) })) }),
  ),
});

/** Schemas of the resource types of hashicorp/aws. Throws for a file of another shape. */
export function parseSchemas(path: string, text: string): ResourceSchemas {
  const parsed = schemaFile.safeParse(jsonOf(path, text));
  const found = Object.entries(parsed.data?.provider_schemas ?? {}).find(([name]) =>
    name.endsWith('/aws'),
  );
  if (found) return found[1].resource_schemas;
  throw new Error(
    `${path}: no schema of hashicorp/aws. Use the output of "terraform providers schema -json".`,
  );
}
