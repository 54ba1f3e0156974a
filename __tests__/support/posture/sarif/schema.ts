import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

import Ajv from 'ajv';
import type { ValidateFunction } from 'ajv';

/** Checks a log against the schema of SARIF 2.1.0, formats included. */
export function sarifValidator(): ValidateFunction {
  const bytes = gunzipSync(readFileSync(join(__dirname, 'sarif-schema-2.1.0.json.gz')));
  const schema = JSON.parse(bytes.toString('utf8')) as Record<string, unknown>;
  // Written for draft 4, of which it has nothing but the name of its ID that draft 7 calls otherwise.
  const { id, ...rest } = schema;
  const ajv = new Ajv({ strict: false, allErrors: true });
  ajv.addFormat('uri', (text: string) => URL.canParse(text));
  ajv.addFormat('uri-reference', /^(?:[\w\-.~!$&'()*+,;=:@/?#]|%[0-9A-Fa-f]{2})*$/);
  ajv.addFormat('date-time', (text: string) => !Number.isNaN(Date.parse(text)));
  return ajv.compile({ ...rest, $schema: undefined, $id: String(id) });
}
