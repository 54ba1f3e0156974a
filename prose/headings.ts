/** Headings are in sentence case. */
import type { Passage } from './passage';
import type { Finding, Rule } from './rule';

/** Names that keep their capital letters, longest first where one begins another. */
const NAMES = [
  'Amazon Bedrock AgentCore',
  'Amazon Bedrock',
  'Amazon',
  'Bedrock',
  'Availability Zone',
  'Availability Zones',
  'Browser',
  'Cedar',
  'Certificate Manager',
  'Code Interpreter',
  'Cognito',
  'Conventional Commits',
  'Direct Connect',
  'Docker',
  'English',
  'Evaluations',
  'Gateway',
  'Go',
  'Identity',
  'Keycloak',
  'Lambda',
  'Linux',
  'Local Zone',
  'Local Zones',
  'Markdown',
  'Memory',
  'Node',
  'Observability',
  'Okta',
  'Organizations',
  'Outposts',
  'Policy',
  'Python',
  'Region',
  'Regions',
  'Resource Access Manager',
  'Route 53',
  'Runtime',
  'S3 Files',
  'Secrets Manager',
  'Strands',
  'Terraform',
  'Transaction Search',
  'Transit Gateway',
  'Lattice',
  'Windows',
  'Unreleased',
].sort((one, other) => other.length - one.length);

const NAME = new RegExp(`(?<![\\w-])(?:${NAMES.join('|')})(?![\\w-])`, 'g');

/** A word with one capital letter, at its start: `VPC`, `AgentCore`, and `IPv4` are names. */
const CAPITALIZED = /(?<![\w-])[A-Z][a-z]+(?![\w-])/g;

/** The parts of a heading that may begin with a capital letter: behind a number, a colon, or a question. */
const PART = /^(?:\d+\.\s+)?["'(]*|[:?!.]\s+["'(]*/g;

const found = (start: number, text: string, message: string, instead: string): Finding[] => [
  { start, text, message, instead },
];

function check({ kind, text }: Passage): Finding[] {
  // The name of a module or package is a heading too.
  if (kind !== 'heading' || /^[\w.-]+$/.test(text)) return [];
  const starts = new Set([...text.matchAll(PART)].map(({ index, 0: part }) => index + part.length));
  const names = text.replace(NAME, (name) => '_'.repeat(name.length));
  const capitals = [...names.matchAll(CAPITALIZED)].filter(({ index }) => !starts.has(index));
  return [
    ...(/^["'(]*[a-z]/.test(text) ? lowCase(text) : []),
    ...capitals.flatMap(({ index, 0: word }) =>
      found(
        index,
        word,
        `"${word}" has a capital letter in a heading`,
        `Write "${word.toLowerCase()}".`,
      ),
    ),
  ];
}

const lowCase = (text: string) =>
  found(0, text, `heading "${text}" begins in lower case`, 'Begin it with a capital letter.');

export const HEADING_RULE: Rule = { name: 'heading-case', check };
