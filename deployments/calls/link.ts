/** Values of other deployments: `{from: network.vpc_id}`, and nothing else. */

const NAME = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*';
const PART = String.raw`\[(?:[0-9]+|"[\w ./:@-]+")\]`;
const LINK = new RegExp(`^(${NAME})(?:\\.([a-z][a-z0-9_-]*))?\\.([a-z][a-z0-9_]*)((?:${PART})*)$`);

/** What may stand behind `from`, for editors. */
export const LINK_PATTERN = LINK.source;

/** What a link says. */
export interface LinkText {
  deployment: string;
  /** Call of a module in that deployment, where it has several. */
  label?: string;
  output: string;
  /** What of the output: `[0]`, `["orders"]`, or all of it. */
  parts: string;
}

/** What the text of a link says, or undefined where it is none. */
export function readLink(from: unknown): LinkText | undefined {
  const found = typeof from === 'string' ? LINK.exec(from) : null;
  if (!found) return undefined;
  const [, deployment = '', label, output = '', parts = ''] = found;
  return { deployment, ...(label === undefined ? {} : { label }), output, parts };
}
