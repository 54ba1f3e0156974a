/** Addresses of resources, taken apart. */

export interface ModuleStep {
  readonly name: string;
  readonly key?: string | number;
}

const STEP = /module\.([\w-]+)(?:\[(?:"((?:[^"\\]|\\.)*)"|(\d+))\])?\./y;

/** Calls that lead to the module of a resource, from the root on. */
export function moduleSteps(address: string): ModuleStep[] {
  const steps: ModuleStep[] = [];
  let at = 0;
  for (;;) {
    STEP.lastIndex = at;
    const [whole = '', name = '', text, number] = STEP.exec(address) ?? [];
    if (whole === '') return steps;
    at += whole.length;
    if (text !== undefined) steps.push({ name, key: unquoted(text) });
    else steps.push(number === undefined ? { name } : { name, key: Number(number) });
  }
}

/** Keys are quoted as HCL quotes them, which for what a key may hold is as JSON does. */
function unquoted(text: string): string {
  const escaped = text.replaceAll('$${', '${').replaceAll('%%{', '%{');
  return JSON.parse(`"${escaped.replace(/\\U([0-9a-fA-F]{8})/g, surrogates)}"`) as string;
}

const surrogates = (_whole: string, digits: string) =>
  JSON.stringify(String.fromCodePoint(parseInt(digits, 16))).slice(1, -1);

const keyText = (key: string | number | undefined) =>
  key === undefined ? '' : `[${JSON.stringify(key)}]`;

/** Text of calls, with keys. */
export function moduleAddress(steps: readonly ModuleStep[]): string {
  return steps.map(({ name, key }) => `module.${name}${keyText(key)}`).join('.');
}

/** Place of a module's source in the tree of calls: its names alone. */
export function sourceKey(steps: readonly ModuleStep[]): string {
  return steps.map(({ name }) => name).join('.');
}
