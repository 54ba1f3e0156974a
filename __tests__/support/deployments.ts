import { join } from 'node:path';

import type { App } from 'cdktf';
import { Testing } from 'cdktf';

import type { Deployment } from '../../deployments/deployment';
import { DeploymentsError } from '../../deployments/fault';
import { parseDeployments } from '../../deployments/parse';
import { readTree } from '../../emit/disk';
import type { Files } from '../../emit/files';
import { CATALOGUE } from '../../stacks/catalogue';
import type { DeploymentStack } from '../../stacks/deployment-stack';
import { needsIn, rootFilesOf, rootsAppOf, vendoredBy } from '../../stacks/render';

import { ROOT } from './modules';

const needsOf = needsIn(CATALOGUE);

/** What a deployments file comes to. */
export interface MadeRoots {
  app: App;
  stacks: DeploymentStack[];
  /** Files of all roots, by path from the folder that holds them. */
  files: Files;
}

/** Deployments of the text of a file. */
export function deploymentsOf(text: string, file = 'deployments.yaml'): Deployment[] {
  return parseDeployments(text, { file, cards: CATALOGUE, needsOf });
}

/** What is said of the text of a file named d.yaml that is refused, or `accepted`. */
export function errorOf(text: string): string {
  try {
    deploymentsOf(text, 'd.yaml');
  } catch (error) {
    if (error instanceof DeploymentsError) return error.message;
    throw error;
  }
  return 'accepted';
}

/** Roots of the text of a deployments file. Writes nothing outside of a folder for temporary files. */
export function rootsOf(text: string, file = 'deployments.yaml'): MadeRoots {
  const deployments = deploymentsOf(text, file);
  const { outdir } = Testing.app();
  const { app, stacks } = rootsAppOf(deployments, { modules: CATALOGUE, outdir });
  const assetsOf = (from: string) => readTree(join(ROOT, from));
  const material = { license: 'LICENSE\n', assetsOf };
  const vendored = vendoredBy(material);
  return { app, stacks, files: new Map(rootFilesOf(stacks, { file, vendored })) };
}
