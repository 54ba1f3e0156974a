/** Text with names of its place in braces: `{fill: 'arn:aws:iam::{account_id}:role/agent'}`. What it comes to is text, and nothing else. */
import { spelling } from '../../inputs/nearest';
import { kindOf, type Words } from '../reading/fault';

/** What the text of a place can be filled with, and what that is where the place has none: a fault is told elsewhere. */
const SAMPLES = {
  account: 'account',
  account_id: '000000000000',
  environment: 'environment',
  region: 'us-east-1',
} as const;

type FillName = keyof typeof SAMPLES;

/** What is known of a place. */
export type Filling = Readonly<Partial<Record<FillName, string>>>;

const NAMES = Object.keys(SAMPLES) as FillName[];

/** What may stand between braces, in messages. */
const LISTED = NAMES.map((name) => `{${name}}`).join(', ');

/** How a place comes to have what it lacks. */
const SOURCES: Readonly<Record<FillName, string>> = {
  account: 'add accounts to the matrix of the environment',
  account_id:
    'add accounts to the matrix of the environment, or one account to allowed_account_ids',
  environment: 'write the text, or add environments to the file',
  region: 'add regions to the matrix of the environment, or a region to the provider',
};

/** Two braces that stand for one, an expression of Terraform, a name in braces, or a brace alone. */
const TOKEN = /\{\{|\}\}|\$\{[^{}]*\}|\{[^{}]*\}|[{}]/g;

/** Text, and what is wrong with it: it is what the file says only where nothing is. */
interface Filled {
  text: string;
  faults: Words[];
}

function isName(name: string): name is FillName {
  return (NAMES as string[]).includes(name);
}

function expressionWords(token: string): Words {
  const name = token.slice(2, -1);
  return {
    found: `got ${JSON.stringify(token)}, and text is never an expression of Terraform`,
    want: `one of ${LISTED}`,
    fix: isName(name)
      ? `write {${name}}`
      : 'write a name without $, or { ref: ... } in place of the whole text',
  };
}

function wordsOf(token: string, filling: Filling): Words | undefined {
  if (token.startsWith('$')) return expressionWords(token);
  if (token === '{' || token === '}')
    return {
      found: `got a ${token} without its counterpart`,
      want: `a name in braces: one of ${LISTED}`,
      fix: `write ${token}${token} for one brace in the text`,
    };
  const name = token.slice(1, -1);
  if (!isName(name))
    return {
      found: `got ${JSON.stringify(token)}`,
      want: `one of ${LISTED}`,
      fix: spelling(name, NAMES, 'write one of them, or {{ and }} for braces in the text').replace(
        /^write ([a-z_]+)$/,
        'write {$1}',
      ),
    };
  if (filling[name] !== undefined) return undefined;
  const place = filling.environment === undefined ? '' : ` of ${filling.environment}`;
  return {
    found: `got {${name}}, and a place${place} has no ${name.replace('_', ' ')}`,
    want: 'a name that every place has',
    fix: SOURCES[name],
  };
}

/** `text` with what is known of its place. */
export function filled(text: unknown, filling: Filling): Filled {
  if (typeof text !== 'string')
    return {
      text: '',
      faults: [
        {
          found: `got ${kindOf(text)}`,
          want: "a text such as 'arn:aws:iam::{account_id}:role/agent'",
          fix: 'write a text in quotes',
        },
      ],
    };
  const faults: Words[] = [];
  const result = text.replace(TOKEN, (token) => {
    if (token === '{{' || token === '}}') return token.charAt(0);
    const words = wordsOf(token, filling);
    if (words) faults.push(words);
    const name = token.slice(1, -1);
    return isName(name) ? (filling[name] ?? SAMPLES[name]) : token;
  });
  return { text: result, faults };
}
