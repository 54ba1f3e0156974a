/** Secrets that stand in the file for everybody to read. Their values are never repeated. */
import type { Path } from '../inputs/parse';

export const HIDDEN = 'got a secret in plain sight; its value is not shown';

interface Secret {
  steps: Path;
  want: string;
  fix: string;
}

/** Settings that hold credentials, in any backend or provider. */
const CREDENTIALS =
  /^(access_key|secret_key|token|session_token|password|client_secret|sas_token|credentials|sse_customer_key|encryption_key|external_id)$/i;

/** Variables of an agent whose name says that they hold a secret. */
const SECRET_NAME =
  /(^|_)(password|passwd|secret|secret_key|secret_access_key|private_key|api_?key|access_token|auth_token)$/i;

/** Text that is a secret by its form: access keys of AWS, private keys, passwords in addresses. */
const SECRET_TEXT =
  /\b(AKIA|ASIA)[A-Z0-9]{16}\b|-----BEGIN [A-Z ]*PRIVATE KEY-----|:\/\/[^/\s:@]+:[^/\s@]+@/;

const FROM_OUTSIDE = {
  want: 'no credentials in the file',
  fix: 'remove it; the engine takes credentials from its environment, a profile or assume_role',
};

const BY_REFERENCE = {
  want: 'no secrets in the file',
  fix: 'pass the ARN of a secret that the agent reads, or a ref to a sensitive value',
};

/** deployments.<name>.inputs or .variables, and all below them. */
function isInput(steps: Path): boolean {
  return steps[0] === 'deployments' && (steps[2] === 'inputs' || steps[2] === 'variables');
}

function secretBy(steps: Path, value: unknown): Secret[] {
  const name = String(steps.at(-1) ?? '');
  const isText = typeof value === 'string' && value !== '';
  if (isInput(steps)) {
    const byName = SECRET_NAME.test(name) && isText && !value.startsWith('arn:');
    const isSecret = isText && (byName || SECRET_TEXT.test(value));
    return isSecret ? [{ steps, ...BY_REFERENCE }] : [];
  }
  const isScalar = typeof value !== 'object' || value === null;
  // Names of deployments are the user's own.
  const isSetting = steps.length > 1 && !(steps.length === 2 && steps[0] === 'deployments');
  const isTag = steps.includes('tags') || steps.includes('default_tags');
  const byName = isScalar && isSetting && !isTag && CREDENTIALS.test(name);
  return byName || (isText && SECRET_TEXT.test(value)) ? [{ steps, ...FROM_OUTSIDE }] : [];
}

/** Every secret in `value`. */
export function secretsIn(value: unknown, steps: Path = []): Secret[] {
  const own = secretBy(steps, value);
  if (own.length > 0 || typeof value !== 'object' || value === null) return own;
  const entries: [PropertyKey, unknown][] = Array.isArray(value)
    ? value.map((item, index): [number, unknown] => [index, item])
    : Object.entries(value);
  return entries.flatMap(([key, item]) => secretsIn(item, [...steps, key]));
}
