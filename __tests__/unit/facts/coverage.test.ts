/** Coverage is what the modules declare, type by type, and names every type of AgentCore that the provider has. */
import { typesUsed } from '../../../emit/mocks';
import { COMPONENTS, COVERAGE } from '../../../facts/coverage';
import { variablesOf } from '../../../inputs/shape';
import file from '../../../schema/aws-6.69.1.json';
import { CATALOGUE } from '../../../stacks/catalogue';
import { stacksOfCatalogue } from '../../support/modules';

const PREFIX = 'aws_bedrockagentcore_';

const types = Object.values(file.provider_schemas)
  .flatMap(({ resource_schemas }) => Object.keys(resource_schemas))
  .filter((type) => type.startsWith(PREFIX))
  .map((type) => type.slice(PREFIX.length));

test('every type of AgentCore has a row, and every row is a type', () => {
  expect(Object.keys(COVERAGE).sort()).toEqual(types.sort());
  expect(types.length).toBeGreaterThan(15);
});

const made = stacksOfCatalogue().map(({ document, module }) => ({
  name: module.name,
  types: typesUsed(document, 'resource'),
}));

test.each(Object.entries(COVERAGE))(
  'the modules that make %s are those of its row',
  (type, row) => {
    const making = made.filter(({ types: used }) => used.includes(PREFIX + type));
    expect([...('modules' in row ? row.modules : [])].sort()).toEqual(
      making.map(({ name }) => name).sort(),
    );
  },
);

test('an input that asks for a type is one of each module of the row', () => {
  const rows = Object.values(COVERAGE).flatMap((row) =>
    'input' in row ? row.modules.map((module) => ({ module, input: row.input })) : [],
  );
  const strange = rows.filter(({ module, input }) => {
    const card = CATALOGUE.find(({ name }) => name === module);
    return card === undefined || !variablesOf(card.input.schema).some(({ name }) => name === input);
  });
  expect(strange).toEqual([]);
  expect(rows.length).toBeGreaterThan(0);
});

test('the modules of a component are published, and those that make a type of AgentCore are in one', () => {
  const named = new Set(COMPONENTS.flatMap(({ modules }) => modules));
  const published = CATALOGUE.map(({ name }) => name);
  expect([...named].filter((name) => !published.includes(name))).toEqual([]);
  const making = Object.values(COVERAGE).flatMap((row) =>
    'modules' in row ? [...row.modules] : [],
  );
  expect(making.filter((name) => !named.has(name))).toEqual([]);
});
