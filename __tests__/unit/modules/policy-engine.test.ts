/** Cedar of the examples, the README and the tests, by its own parser, and what the rules of the module take for one policy. */
import { join } from 'node:path';

import { checkParsePolicySet, policySetTextToParts } from '@cedar-policy/cedar-wasm/nodejs';

import { readTree } from '../../../emit/disk';
import { checkInput } from '../../../inputs/parse';
import { input } from '../../../modules/policy-engine/input';
import { readme } from '../../../modules/policy-engine/readme';
import { ROOT } from '../../support/modules';

const files = [...readTree(join(ROOT, 'modules/policy-engine'))];
const GATEWAY = 'arn:aws:bedrock-agentcore:us-east-1:111122223333:gateway/tools-abcdefghij';

interface Text {
  where: string;
  text: string;
}

const ofExamples = files
  .filter(([path]) => path.endsWith('.cedar'))
  .map(([where, text]): Text => ({ where, text }));

const ofReadme = (readme.sections ?? []).flatMap(({ title, body }) =>
  [...body.matchAll(/```cedar\n([^]*?)```/g)].map(([, text = '']): Text => ({
    where: `README: ${title}`,
    text,
  })),
);

const ofTests = files
  .filter(([path]) => path.endsWith('.tftest.hcl'))
  .flatMap(([path, text]) =>
    [...text.matchAll(/statement = ("(?:[^"\\]|\\.)*")/g)].map(([, quoted = ''], index): Text => ({
      where: `${path} ${index}`,
      text: JSON.parse(quoted) as string,
    })),
  );

const ofRules = input.rules.flatMap(({ good = [] }, rule) =>
  good.flatMap(({ policies = {} }) =>
    Object.entries(policies as Record<string, { statement: string }>).map(
      ([name, { statement }]): Text => ({
        where: `rule ${rule} ${name.slice(0, 20)}`,
        text: statement,
      }),
    ),
  ),
);

test('there are texts of each kind', () => {
  expect(ofExamples.length).toBe(2);
  expect(ofReadme.length).toBe(1);
  expect(ofTests.length).toBeGreaterThan(4);
  expect(ofRules.length).toBeGreaterThan(4);
});

const isTaken = (statement: string) =>
  'data' in
  checkInput(input, { name: 'tools', gateway_arn: GATEWAY, policies: { one: { statement } } });

describe.each([...ofExamples, ...ofReadme, ...ofTests, ...ofRules])('$where', ({ text }) => {
  test('is Cedar, before and after the ARN is in its place', () => {
    for (const staticPolicies of [text, text.replaceAll('{gateway_arn}', GATEWAY)])
      expect(checkParsePolicySet({ staticPolicies })).toEqual({ type: 'success' });
  });

  test('is one policy to the parser and to the module', () => {
    const parts = policySetTextToParts(text);
    expect(parts.type === 'success' ? parts.policies.length : parts).toBe(1);
    expect(isTaken(text)).toBe(true);
  });
});

const SCOPE = 'resource == AgentCore::Gateway::"{gateway_arn}"';
const HEAD = `permit(principal is AgentCore::IamEntity, action, ${SCOPE})`;

test.each([
  { title: 'an annotation', text: `@id("one; permit(")\n${HEAD};`, taken: true },
  { title: 'braces in the scope', text: HEAD.replace('action', 'action in []') + ';', taken: true },
  {
    title: 'a quote that is escaped',
    text: `${HEAD} when { context.x == "\\"; permit(" };`,
    taken: true,
  },
  { title: 'a quote in a comment', text: `// it's "one\n${HEAD}; // "`, taken: true },
  { title: 'a URL in a string', text: `${HEAD} when { context.x == "https://x" };`, taken: true },
  { title: 'two in one line', text: `${HEAD};${HEAD};`, taken: false },
  {
    title: 'a second one behind a URL',
    text: `${HEAD} when { context.x == "https://x" };${HEAD};`,
    taken: false,
  },
  {
    title: 'a type in place of a gateway',
    text: HEAD.replace(SCOPE, 'resource is AgentCore::Gateway') + '; // {gateway_arn}',
    taken: false,
  },
  {
    title: 'the scope in a string',
    text: `permit(principal, action, resource) when { context.x == "permit(principal, ${SCOPE.replaceAll('"', '\\"')})" };`,
    taken: false,
  },
  {
    title: 'a scope that is only part of a word',
    text: HEAD.replace('resource ==', 'myresource =='),
    taken: false,
  },
])('$title: taken is $taken', ({ text, taken }) => expect(isTaken(text)).toBe(taken));
