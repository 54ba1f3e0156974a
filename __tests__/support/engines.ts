import type { Engine } from './engine-run';
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
 * Registers the same tests for each engine on this machine, or for `only` one, and a visible skip for each that is
 * missing. Where CI is `true`, a missing OpenTofu is a failure: it can always be had.
 */
export function describeEngines(
  title: string,
  tests: (engine: Engine) => void,
  only?: Engine['name'],
): void {
  const isWanted = ({ name }: { name: Engine['name'] }) => only === undefined || name === only;
  const found = findEngines().filter(isWanted);
  for (const engine of found) describe(`${title} (${engine.name})`, () => tests(engine));
  for (const { name, tool } of ENGINES.filter(isWanted)) {
    if (found.some((engine) => engine.name === name)) continue;
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
