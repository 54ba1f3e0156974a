/** What the file beside the roots of a deployments file requires of one of them. */
import { z } from 'zod';

import type { Pattern } from '../claims/claim';
import { PostureFault } from '../input/fault';

import { REQUIRABLE } from './verdict';

/** The files beside the roots: what is required of them, and hashes of all that is generated, by path. */
export interface BesideRoots {
  /** Left out where no root requires anything. */
  readonly requirements?: string;
  readonly manifest: string;
}

const file = z.object({
  version: z.literal(1),
  roots: z.array(z.object({ path: z.string(), require: z.enum(REQUIRABLE) })),
});

const manifest = z.record(z.string(), z.unknown());

function parsed<T>(text: string, schema: z.ZodType<T>): T | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/**
 * What is required of the root at `path`, from the folder that holds the roots; undefined where nothing is. Throws
 * {@link PostureFault} for a path that is no root, so that a wrong path does not pass.
 */
export function requirementOf(
  path: string,
  { requirements, manifest: hashes }: BesideRoots,
): Pattern | undefined {
  const generated = parsed(hashes, manifest);
  if (!generated || !Object.hasOwn(generated, `${path}/providers.tf`))
    throw new PostureFault({
      where: '--require-from',
      found: 'a folder that is no root in manifest.json',
      want: 'the folder of a root that `npm run synth` wrote',
      fix: 'Correct the path, or run `npm run synth` and commit what it writes',
    });
  if (requirements === undefined) return undefined;
  const found = parsed(requirements, file);
  if (!found)
    throw new PostureFault({
      where: 'posture.json beside the roots',
      found: 'another form',
      want: `version 1, and roots with a path and one of ${REQUIRABLE.join(', ')}`,
      fix: 'Run `npm run synth`, with the release of this project that wrote the file',
    });
  return found.roots.find((root) => root.path === path)?.require;
}
