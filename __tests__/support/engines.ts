import { usesRealProvider, type Engine } from './engine-run';
import { findTool } from './tools';

export * from './engine-commands';
export * from './engine-run';

/**
 * The engines on this machine. OpenTofu: `AGENTCORE_TOFU`, else the tools directory, else PATH. Terraform:
 * `AGENTCORE_TERRAFORM`, else the same.
 */
export function findEngines(env: NodeJS.ProcessEnv = process.env): Engine[] {
  return ENGINES.flatMap(({ name, tool }) => {
    const binary = findTool(tool, env);
    return binary === undefined ? [] : [{ name, binary }];
  });
}

const ENGINES = [
  { name: 'OpenTofu', tool: { name: 'tofu', variable: 'AGENTCORE_TOFU' } },
  { name: 'Terraform', tool: { name: 'terraform', variable: 'AGENTCORE_TERRAFORM' } },
] as const;

/**
 * The engines that this run is for: the one that `AGENTCORE_ENGINE` names, else all. Throws for a name that is none: a
 * run that tests nothing would pass.
 */
export function chosenEngines(env: NodeJS.ProcessEnv = process.env): Engine['name'][] {
  const names = ENGINES.map(({ name }) => name);
  const chosen = env.AGENTCORE_ENGINE;
  if (!chosen) return names;
  const found = names.filter((name) => name === chosen);
  if (found.length > 0) return found;
  throw new Error(
    `AGENTCORE_ENGINE: got "${chosen}". Expected ${names.join(' or ')}. Correct it or unset it.`,
  );
}

/** The engines on this machine that this run is for, for a test that needs any one of them. */
export function usableEngines(env: NodeJS.ProcessEnv = process.env): Engine[] {
  const chosen = chosenEngines(env);
  return findEngines(env).filter(({ name }) => chosen.includes(name));
}

/** Whether this machine has Terraform. */
export const hasTerraform = (env: NodeJS.ProcessEnv = process.env): boolean =>
  findEngines(env).some(({ name }) => name === 'Terraform');

/**
 * Whether Terraform runs the same tests in this run, on modules as they are shipped: OpenTofu then leaves out what does
 * not depend on the engine. With the real provider it leaves out nothing, for some suites that make up for it do not run.
 */
export function isBesideTerraform(env: NodeJS.ProcessEnv = process.env): boolean {
  return hasTerraform(env) && chosenEngines(env).length > 1 && !usesRealProvider(env);
}

/**
 * Registers the same tests for each engine on this machine, or for `only` one, and a visible skip for each that is
 * missing or that this run is not for. Where CI is `true`, a missing OpenTofu is a failure: it can always be had.
 */
export function describeEngines(
  title: string,
  tests: (engine: Engine) => void,
  only?: Engine['name'],
): void {
  const chosen = chosenEngines();
  const found = findEngines();
  for (const { name, tool } of ENGINES) {
    if (only !== undefined && name !== only) continue;
    if (!chosen.includes(name)) {
      test.skip(`${title} (${name}): left out by AGENTCORE_ENGINE`, () => undefined);
      continue;
    }
    const engine = found.find((each) => each.name === name);
    if (engine) {
      describe(`${title} (${name})`, () => tests(engine));
      continue;
    }
    const reason = `found no ${tool.name}; want it in the tools directory, on PATH or in ${tool.variable}`;
    registerMissing({ title: `${title} (${name}): ${reason}`, name, reason });
  }
}

function registerMissing(about: { title: string; name: Engine['name']; reason: string }): void {
  const { title, name, reason } = about;
  if (process.env.CI !== 'true' || name !== 'OpenTofu') {
    test.skip(title, () => undefined);
    return;
  }
  test(title, () => {
    throw new Error(`${name}: ${reason}. Install the tools first.`);
  });
}
