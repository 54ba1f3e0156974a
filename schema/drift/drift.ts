/** What AWS or the provider has and our tables do not, and the reverse. */
import { actionDifferences, hasBothPlanes } from './actions';
import { memberDifferences, schemaDifferences, type ResourceSchemas } from './arguments';
import type { ServiceModel } from './model';
import { quotaDifferences, type QuotaTable } from './quotas';

/** What the project says. */
export interface Tables {
  quotas: QuotaTable;
  actions: readonly string[];
  /** Resource types that the tables describe. */
  types: readonly string[];
  pinned: ResourceSchemas;
}

export interface Drift {
  models: readonly ServiceModel[];
  provider: ResourceSchemas;
  tables: Tables;
}

/** Differences that are meant, and why. */
export interface KnownDifferences {
  readonly reason: string;
  readonly lines: readonly string[];
}

/** Every difference, one line each, sorted. */
export function differencesOf({ models, provider, tables }: Drift): string[] {
  const { quotas, actions, types, pinned } = tables;
  const lines = [
    ...actionDifferences(models, actions),
    ...models.flatMap((model) => quotaDifferences(model, quotas)),
    ...models.flatMap((model) => memberDifferences(model, provider)),
    ...schemaDifferences({ provider, pinned, covered: types }),
  ];
  return [...new Set(lines)].sort();
}

/** Whether `models` can show the difference that `line` is about. */
function isCompared(line: string, models: readonly ServiceModel[]): boolean {
  if (/^(?:types|arguments):/.test(line)) return true;
  if (line.startsWith('actions:')) return hasBothPlanes(models);
  return models.some(({ operations }) => 'CreateAgentRuntime' in operations);
}

/** What is left of `lines` without a reason, and the reasons for which `models` show no difference any more. */
export function report(
  lines: readonly string[],
  known: readonly KnownDifferences[],
  models: readonly ServiceModel[],
): { unexplained: string[]; stale: string[] } {
  const explained = new Set(known.flatMap((group) => group.lines));
  return {
    unexplained: lines.filter((line) => !explained.has(line)),
    stale: [...explained]
      .filter((line) => isCompared(line, models) && !lines.includes(line))
      .sort(),
  };
}
