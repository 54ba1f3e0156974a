/** Secrets that stand in the file for everybody to read. Their values are never repeated. */
import type { Path } from '../../inputs/parse';

import { CHOICE_NAMES, FILL } from './markers';

export const HIDDEN = 'got a secret in plain sight; its value is not shown';

interface Secret {
  steps: Path;
  want: string;
  fix: string;
}

/** Settings that hold credentials, in any backend or provider, and what engines read in their place. */
const CREDENTIALS: Readonly<Record<string, string>> = {
  access_key: 'AWS_ACCESS_KEY_ID, or ARM_ACCESS_KEY',
  secret_key: 'AWS_SECRET_ACCESS_KEY',
  token: 'AWS_SESSION_TOKEN, or TF_TOKEN_<host>',
  session_token: 'AWS_SESSION_TOKEN',
  password: 'TF_HTTP_PASSWORD',
  client_secret: 'ARM_CLIENT_SECRET',
  client_certificate_password: 'ARM_CLIENT_CERTIFICATE_PASSWORD',
  oidc_token: 'ARM_OIDC_TOKEN',
  oidc_request_token: 'ARM_OIDC_REQUEST_TOKEN',
  sas_token: 'ARM_SAS_TOKEN',
  credentials: 'GOOGLE_APPLICATION_CREDENTIALS',
  encryption_key: 'GOOGLE_ENCRYPTION_KEY',
  sse_customer_key: 'AWS_SSE_CUSTOMER_KEY',
  access_token: 'CONSUL_HTTP_TOKEN, or GOOGLE_OAUTH_ACCESS_TOKEN',
  http_auth: 'CONSUL_HTTP_AUTH',
  client_private_key_pem: 'TF_HTTP_CLIENT_PRIVATE_KEY_PEM',
};

/** Variables of an agent whose name says that they hold a secret. */
const SECRET_NAME =
  /((^|[_-])(password|passwd|secret|secret[_-]?key|secret[_-]access[_-]key|private[_-]?key|api[_-]?key|(access|auth)[_-]?token)|[a-z\d](Password|Secret|SecretKey|PrivateKey|ApiKey|AccessToken|AuthToken))$/;

/** Text that is a secret by its form: keys of AWS, tokens of GitHub and GitLab, private keys, passwords in addresses. */
const SECRET_TEXT =
  /\b(AKIA|ASIA)[A-Z0-9]{16}\b|\b(gh[pousr]_[A-Za-z0-9]{36}|github_pat_\w{22,}|glpat-[\w-]{20})|-----BEGIN [A-Z ]*PRIVATE KEY-----|:\/\/[^/\s:@]+:[^/\s@]+@|(^|[\s?&;])(password|passwd|pwd|token|secret)=[^\s&;]/;

const WANT_NONE = 'no credentials in the file';

const FROM_OUTSIDE = {
  want: WANT_NONE,
  fix: 'remove it; the engine takes credentials from its environment, a profile or assume_role',
};

const BY_REFERENCE = {
  want: 'no secrets in the file',
  fix: 'pass the ARN of a secret that the agent reads, or a ref to a sensitive value',
};

/** Steps without the environment in whose overrides they stand. */
function inDeployments(steps: Path): Path {
  return steps[0] === 'environments' ? steps.slice(2) : steps;
}

/** Inputs of a call, and all below them: of a deployment, of its variables, of one of its modules, of its network. */
function isInput(steps: Path): boolean {
  const [top, , part, , inside] = inDeployments(steps);
  if (top !== 'deployments') return false;
  const isOwn = ['inputs', 'variables', 'network'].includes(String(part));
  return isOwn || (part === 'modules' && inside === 'inputs');
}

/** Maps whose keys are the user's own names. */
const NAMED = ['deployments', 'environments', 'accounts', 'modules', 'aliases'];

/** The name of a value; behind a marker, that of the marker. */
function nameOf(steps: Path): string {
  if (steps.at(-1) === FILL) return nameOf(steps.slice(0, -1));
  const marker = String(steps.at(-2));
  return CHOICE_NAMES.includes(marker) ? nameOf(steps.slice(0, -2)) : String(steps.at(-1) ?? '');
}

function settingSecret(steps: Path, value: unknown): Secret[] {
  const name = nameOf(steps).toLowerCase();
  const isScalar = typeof value !== 'object' || value === null;
  const isSetting = steps.length > 1 && !NAMED.includes(String(steps.at(-2)));
  const isTag = steps.includes('tags') || steps.includes('default_tags');
  if (isScalar && isSetting && !isTag && Object.hasOwn(CREDENTIALS, name)) {
    const fix = `remove it; set ${CREDENTIALS[name] ?? ''} where the engine runs, or use a profile or a role`;
    return [{ steps, want: WANT_NONE, fix }];
  }
  return typeof value === 'string' && SECRET_TEXT.test(value) ? [{ steps, ...FROM_OUTSIDE }] : [];
}

/** Whether a value has the name of a secret, or is one of a list of such a name. */
function isSecretName(steps: Path): boolean {
  if (typeof steps.at(-1) === 'number') return isSecretName(steps.slice(0, -1));
  const name = nameOf(steps);
  return SECRET_NAME.test(name) || SECRET_NAME.test(name.toLowerCase());
}

function secretBy(steps: Path, value: unknown): Secret[] {
  if (!isInput(steps)) return settingSecret(steps, value);
  // A password of digits is a number where nobody put it in quotes.
  if (typeof value === 'number') return isSecretName(steps) ? [{ steps, ...BY_REFERENCE }] : [];
  if (typeof value !== 'string' || value === '') return [];
  const byName = isSecretName(steps) && !value.startsWith('arn:');
  return byName || SECRET_TEXT.test(value) ? [{ steps, ...BY_REFERENCE }] : [];
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
