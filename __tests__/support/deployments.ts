import { join } from 'node:path';

import type { App } from 'cdktf';
import { Testing } from 'cdktf';

import { parseDeployments } from '../../deployments/parse';
import { readTree } from '../../emit/disk';
import type { Files } from '../../emit/files';
import { CATALOGUE } from '../../stacks/catalogue';
import type { DeploymentStack } from '../../stacks/deployment-stack';
import { outputsOf } from '../../stacks/module-outputs';
import { rootFilesOf, rootsAppOf } from '../../stacks/render';

import { ROOT } from './modules';

/** What a deployments file comes to. */
export interface MadeRoots {
  app: App;
  stacks: DeploymentStack[];
  /** Files of all roots, by path from the folder that holds them. */
  files: Files;
}

/** Roots of the text of a deployments file. Writes nothing outside of a folder for temporary files. */
export function rootsOf(text: string, file = 'deployments.yaml'): MadeRoots {
  const deployments = parseDeployments(text, {
    file,
    cards: CATALOGUE,
    outputsOf: outputsOf(CATALOGUE),
  });
  const { outdir } = Testing.app();
  const { app, stacks } = rootsAppOf(deployments, { modules: CATALOGUE, outdir });
  const assetsOf = (from: string) => readTree(join(ROOT, from));
  const material = { license: 'LICENSE\n', assetsOf };
  return { app, stacks, files: new Map(rootFilesOf(stacks, { ...material, file })) };
}
