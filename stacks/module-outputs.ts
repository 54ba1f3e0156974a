/** What modules hand out, for whoever links to them before any stack is made. */
import type { ModuleOutput } from '../deployments/deployment';
import type { PublishedModule } from '../modules/published-module';

import { calledModule } from './deployment-stack';
import { appOf } from './render';

/** The outputs of one of `modules`, by its name; undefined for a name of none. A module is built when somebody first asks. */
export function outputsOf(
  modules: readonly PublishedModule[],
): (name: string) => readonly ModuleOutput[] | undefined {
  const known = new Map<string, readonly ModuleOutput[]>();
  return (name) => {
    const module = modules.find((candidate) => candidate.name === name);
    if (!module) return undefined;
    const outputs =
      known.get(name) ?? appOf([module]).stacks.flatMap((s) => calledModule(s).outputs);
    known.set(name, outputs);
    return outputs;
  };
}
