/** Plans of the committed roots with their sources, so that unit tests need no engine. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

import type { PostureModel } from '../../../posture/claims/posture';
import { checkedConfiguration } from '../../../posture/evaluate/self-check';
import { readArchive } from '../../../posture/input/archive';
import { readPlan } from '../../../posture/input/plan';
import { sourcesOfFolder } from '../../../posture/input/sources';
import type { Sources } from '../../../posture/input/sources';

import type { BaseName } from './mutants';
import { zip } from './zip';

export const FIXTURES = [
  'by-hand',
  'gateway',
  'gateway-in-front',
  'isolated',
  'memory',
  'private-api-gateway-named',
  'private-inbound',
  'private-mcp-server',
  'public',
  'tokens',
  'vpc-egress',
] as const satisfies readonly BaseName[];

export type FixtureName = (typeof FIXTURES)[number];

export const isFixture = (name: BaseName): name is FixtureName =>
  FIXTURES.some((fixture) => fixture === name);

/** `files` are those of a saved plan, by name: `modules.json` and the sources of all modules. */
export interface Fixture {
  readonly plan: PlanShape;
  readonly files: Readonly<Record<string, string>>;
}

/** What a test changes of a plan. */
export interface PlanShape {
  readonly resource_changes: readonly {
    readonly address: string;
    readonly type: string;
    readonly change: {
      readonly after: Record<string, unknown> | null;
      readonly after_unknown: unknown;
    };
  }[];
}

const fileOf = (name: FixtureName) => join(__dirname, 'fixtures', `${name}.json.gz`);

export const readFixture = (name: FixtureName): Fixture =>
  JSON.parse(gunzipSync(readFileSync(fileOf(name))).toString('utf8')) as Fixture;

/** Writes a fixture as an engine does: what `show -json` prints of the plan, and the plan file with the sources. */
export function writeSavedPlan(name: FixtureName, paths: { json: string; file: string }): void {
  const { plan, files } = readFixture(name);
  writeFileSync(paths.json, JSON.stringify(plan));
  const entries = Object.entries(files).map(([path, content]) => ({ name: path, content }));
  writeFileSync(paths.file, zip(entries));
}

/** What a fixture, or one that a test changed, is to posture. */
export function modelOf({ plan: json, files }: Fixture, sources = sourcesOf(files)): PostureModel {
  const plan = readPlan(Buffer.from(JSON.stringify(json)));
  return { plan, sources, checked: checkedConfiguration(plan, sources) };
}

/** A saved plan lists folders by module, and holds their files in folders named `m-` and the module. */
function sourcesOf(files: Fixture['files']): Sources {
  const records = JSON.parse(files['tfconfig/modules.json'] ?? '[]') as {
    Key: string;
    Dir: string;
  }[];
  const folderOf = (folder: string) =>
    `tfconfig/m-${records.find(({ Dir }) => Dir === folder)?.Key ?? ''}/`;
  return sourcesOfFolder({
    list: (folder) =>
      Object.keys(files)
        .filter((name) => name.startsWith(folderOf(folder)))
        .map((name) => name.slice(folderOf(folder).length)),
    read: (path) => {
      if (path === '.terraform/modules/modules.json') return JSON.stringify({ Modules: records });
      const at = path.lastIndexOf('/');
      return files[`${folderOf(path.slice(0, at))}${path.slice(at + 1)}`];
    },
  });
}

const KEPT = ['format_version', 'terraform_version', 'variables', 'prior_state', 'complete'];

/** Writes a fixture of what an engine planned, without what posture does not read. */
export async function writeFixture(
  name: FixtureName,
  made: { readonly json: string; readonly file: string },
): Promise<void> {
  const all = JSON.parse(made.json) as Record<string, unknown> & {
    resource_changes: { change: Record<string, unknown> }[];
  };
  const plan = {
    ...Object.fromEntries(KEPT.map((key) => [key, all[key]])),
    resource_changes: all.resource_changes.map(({ change, ...rest }) => ({
      ...rest,
      change: { ...change, before: undefined, before_sensitive: undefined },
    })),
    configuration: { root_module: {} },
  };
  const files = await readArchive(readFileSync(made.file), (path) =>
    /^tfconfig\/(modules\.json|m-[^/]*\/[^/]+\.tf)$/.test(path),
  );
  const text = JSON.stringify({ plan, files: Object.fromEntries(files) });
  writeFileSync(fileOf(name), gzipSync(Buffer.from(text), { level: 9 }));
}
