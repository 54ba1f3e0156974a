/** The output `access` is of inputs alone, every module with something to say has it, and the README says the same names. */
import type { Block, Document } from '../../../hcl/document';
import { printBlocks } from '../../../hcl/print';
import type { Value } from '../../../hcl/value';
import { expressionsIn } from '../../../hcl/walk';
import { CATALOGUE } from '../../../stacks/catalogue';
import { stacksOfCatalogue } from '../../support/modules';

/** Modules that let nobody in or out themselves. */
const WITHOUT: Readonly<Record<string, string>> = {
  evaluations: 'reads logs and calls models with a role, and nobody calls it',
  'hub-and-spoke':
    'adds routes to networks that the inputs name, and decides nothing about callers',
  identity: 'stores credentials; identity policies decide who gets them',
  observability: 'stores logs; nobody calls it',
  'policy-engine': 'narrows what a gateway allows, in Cedar',
  spoke: 'is the other side of hub-and-spoke',
  'token-vault-key': 'is a key',
  'transaction-search': 'is a setting of the account',
};

/** Lookups that tell where a plan runs: known in every plan. */
const KNOWN_LOOKUPS = ['aws_caller_identity', 'aws_partition', 'aws_region'];

const attributeOf = (block: Block, name: string): Value | undefined => {
  const found = block.body.find((entry) => entry.kind === 'attribute' && entry.name === name);
  return found?.kind === 'attribute' ? found.value : undefined;
};

function localsOf(document: Document): Map<string, Value> {
  return new Map(
    document
      .filter(({ block }) => block.type === 'locals')
      .flatMap(({ block }) => block.body)
      .flatMap((entry) => (entry.kind === 'attribute' ? [[entry.name, entry.value] as const] : [])),
  );
}

/** Resources and lookups that `value` names, directly or through locals. */
function sourcesOf(value: Value, locals: ReadonlyMap<string, Value>, seen: Set<string>): string[] {
  return expressionsIn(value)
    .flatMap(({ references }) => references)
    .flatMap(([root = '', name = '']) => {
      if (root === 'data') return KNOWN_LOOKUPS.includes(name) ? [] : [`data.${name}`];
      if (root.startsWith('aws_')) return [root];
      if (root !== 'local' || seen.has(name)) return [];
      seen.add(name);
      return sourcesOf(locals.get(name) ?? null, locals, seen);
    });
}

/** Inputs that `value` names, directly or through locals. */
function inputsOf(value: Value, locals: ReadonlyMap<string, Value>): string[] {
  return expressionsIn(value)
    .flatMap(({ references }) => references)
    .flatMap(([root, name = '']) =>
      root === 'var' ? [name] : root === 'local' ? inputsOf(locals.get(name) ?? null, locals) : [],
    );
}

const PLACEHOLDER = '{resource_arn}';

const STACKS = new Map(stacksOfCatalogue().map((stack) => [stack.module.name, stack.document]));

describe.each(CATALOGUE.map((card) => [card.name, card] as const))('%s', (name, card) => {
  const document = STACKS.get(name) ?? [];
  const output = document.find(
    ({ block }) => block.type === 'output' && block.labels[0] === 'access',
  );

  test('has the output, or a reason', () => {
    expect(output === undefined).toBe(name in WITHOUT);
  });

  test('says what the inputs say, and waits for nothing', () => {
    const value = output && attributeOf(output.block, 'value');
    expect(sourcesOf(value ?? null, localsOf(document), new Set())).toEqual([]);
    expect(output && attributeOf(output.block, 'depends_on')).toBeUndefined();
  });

  test('no input of a policy can contain a placeholder', () => {
    const locals = localsOf(document);
    const schema = card.input.schema.partial();
    for (const input of new Set(inputsOf(locals.get('policy_skeleton') ?? null, locals)))
      for (const value of [PLACEHOLDER, [PLACEHOLDER], { one: PLACEHOLDER }])
        expect({ input, taken: schema.safeParse({ [input]: value }).success }).toEqual({
          input,
          taken: false,
        });
  });

  test('the answers of its README name inputs and outputs that it has', () => {
    const { callers, reach, risks } = card.readme.access;
    const source = printBlocks(document.map(({ block }) => block));
    const named = `${callers} ${reach} ${risks}`.match(/(?<=`)[a-z]+(_[a-z0-9]+)+/g) ?? [];
    expect(named.filter((one) => !source.includes(one))).toEqual([]);
  });
});
