/** Writes what the bare app declares: `prepare.ts FOLDER` writes FOLDER/declarations.json. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { toTerraformJson } from '../hcl/json';
import { CATALOGUE } from '../stacks/catalogue';
import { appOf } from '../stacks/render';

import { declarationsOf } from './declarations';

const [folder = ''] = process.argv.slice(2);
const { stacks } = appOf(CATALOGUE, join(folder, 'prepare'));
const declarations = stacks.map(({ module, document }) =>
  declarationsOf(module.name, toTerraformJson(document)),
);
writeFileSync(join(folder, 'declarations.json'), JSON.stringify(declarations));
