import { badInputsOf } from '../../../emit/bad-inputs';
import type { ModuleInput } from '../../../inputs/module-input';
import { InputError, parseInput } from '../../../inputs/parse';
import { goodValue } from '../../../inputs/samples';
import { variablesOf } from '../../../inputs/shape';
import { CATALOGUE } from '../../../stacks/catalogue';
import { EVERY_FACET } from '../../support/every-facet';

const modules = [
  ...CATALOGUE.map(({ name, input }) => ({ name, input })),
  { name: 'every facet', input: EVERY_FACET as ModuleInput },
];

function faultsOf(input: ModuleInput, value: unknown): readonly { path: string }[] {
  try {
    parseInput(input, value);
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.faults;
    throw error;
  }
}

describe.each(modules)('$name', ({ input }) => {
  test('takes its sample', () => {
    expect(faultsOf(input, input.sample)).toEqual([]);
  });

  test('takes what comes close to breaking a rule', () => {
    const close = input.rules.flatMap(({ good = [] }) => good);
    const refused = close.flatMap((changes) => faultsOf(input, { ...input.sample, ...changes }));
    expect(refused).toEqual([]);
  });

  test('refuses each bad input, for the variable that it names', () => {
    const wrong = badInputsOf(input).flatMap(({ name, variable, changes }) => {
      const faults = faultsOf(input, { ...input.sample, ...changes });
      const paths = faults.map(({ path }) => path);
      return paths.some((path) => path.split(/[.[]/)[0] === variable) ? [] : [{ name, paths }];
    });
    expect(wrong).toEqual([]);
  });

  test('has a bad input for each rule, with a name of its own that can name a run', () => {
    const names = badInputsOf(input).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z]\w*$/.test(name))).toEqual([]);
    const untested = input.rules.filter(({ bad }) => Object.keys(bad).length === 0);
    expect(input === EVERY_FACET ? [] : untested.map(({ variable }) => variable)).toEqual([]);
  });

  test('has a good value for each variable', () => {
    const { shape } = input.schema;
    const wrong = variablesOf(input.schema).filter((variable) => {
      const schema = shape[variable.name] as unknown as {
        safeParse: (value: unknown) => { success: boolean };
      };
      return !schema.safeParse(goodValue(variable.shape)).success;
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test('has words for what each rule expects, and no period of its own', () => {
    const bare = input.rules.filter(
      ({ want, fix }) =>
        want === '' || fix === '' || [want, fix].some((words) => words?.endsWith('.')),
    );
    expect(bare.map(({ variable }) => variable)).toEqual([]);
  });
});
