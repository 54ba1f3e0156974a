/** Writes `deployments.schema.json`, by which editors complete and check a deployments file. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { printJsonSchema } from '../deployments/json-schema';
import { CATALOGUE } from '../stacks/catalogue';

writeFileSync(join(__dirname, '../deployments.schema.json'), printJsonSchema(CATALOGUE));
process.stdout.write('deployments.schema.json: written\n');
