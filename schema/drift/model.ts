/** A service model of AWS as botocore ships it (`service-2.json`), and what it says of one member of a request. */
import { z } from 'zod';

const member = z.object({ shape: z.string() });

const shape = z.object({
  type: z.string(),
  members: z.record(z.string(), member).optional(),
  member: member.optional(),
  key: member.optional(),
  value: member.optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  pattern: z.string().optional(),
  enum: z.array(z.string()).optional(),
});

/** The part of a `service-2.json` that is compared. */
export const ServiceModel = z.object({
  metadata: z.object({ endpointPrefix: z.string() }),
  operations: z.record(z.string(), z.object({ input: member.optional() })),
  shapes: z.record(z.string(), shape),
});
export type ServiceModel = z.infer<typeof ServiceModel>;

export type ModelShape = z.infer<typeof shape>;

/** `customJWTAuthorizer` and `custom_jwt_authorizer` alike; Terraform names a repeated block in the singular. */
export function plainName(name: string): string {
  return name.replaceAll('_', '').toLowerCase().replace(/s$/, '');
}

/** The shape behind `reference`. Throws for a model that lacks it. */
export function shapeOf(model: ServiceModel, reference: { shape: string }): ModelShape {
  const found = model.shapes[reference.shape];
  if (!found) throw new Error(`bug: the model has no shape ${reference.shape}`);
  return found;
}

/** What a list repeats, or the shape itself. */
export function structureOf(model: ServiceModel, found: ModelShape): ModelShape {
  if (found.type === 'list' && found.member)
    return structureOf(model, shapeOf(model, found.member));
  return found;
}

/** The shape at a dotted path of a request, or undefined; lists on the way are looked through. */
export function shapeAt(
  model: ServiceModel,
  { operation, path }: { operation: string; path: string },
): ModelShape | undefined {
  const input = model.operations[operation]?.input;
  let here = input && shapeOf(model, input);
  for (const name of path.split('.')) {
    const members = here && structureOf(model, here).members;
    const found = Object.entries(members ?? {}).find(([own]) => plainName(own) === plainName(name));
    if (!found) return undefined;
    here = shapeOf(model, found[1]);
  }
  return here;
}
