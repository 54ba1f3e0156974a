/** Large plans with their sources: a root that calls the root of a fixture many times. */
import type { Fixture, PlanShape } from './fixtures';

/** `calls`: a call for each copy, with its own sources. `for_each`: one call. */
export type CopyShape = 'calls' | 'for_each';

interface WholePlan extends PlanShape {
  readonly variables?: Readonly<Record<string, { readonly value: unknown }>>;
  readonly configuration: { readonly root_module: unknown };
  readonly prior_state?: { readonly values?: { readonly root_module: StateModule } };
}

interface StateModule {
  readonly address?: string;
  readonly resources?: readonly { readonly address: string }[];
  readonly child_modules?: readonly StateModule[];
}

/** Copies of a fixture, until they are at least so many resources. */
export function copiesOf(fixture: Fixture, atLeast: number, shape: CopyShape = 'calls'): Fixture {
  const plan = fixture.plan as WholePlan;
  const count = Math.ceil(atLeast / plan.resource_changes.length);
  const names = Array.from({ length: count }, (_none, index) => `copy_${index}`);
  const calls = shape === 'calls' ? names : ['copy'];
  const instances = shape === 'calls' ? names : names.map((name) => `copy["${name}"]`);
  const called = { module: plan.configuration.root_module };
  const json: WholePlan = {
    ...plan,
    variables: {},
    resource_changes: instances.flatMap((instance) =>
      plan.resource_changes.map((change) => ({
        ...change,
        address: `module.${instance}.${change.address}`,
      })),
    ),
    prior_state: { values: { root_module: stateOf(plan, instances) } },
    configuration: {
      root_module: { module_calls: Object.fromEntries(calls.map((call) => [call, called])) },
    },
  };
  const more = shape === 'calls' ? '' : `  for_each = toset(${JSON.stringify(names)})\n`;
  const body = `  source = "./copy"\n${more}${argumentsOf(plan)}`;
  const root = calls.map((call) => `module "${call}" {\n${body}}\n`).join('\n');
  return {
    plan: json,
    files: { ...filesOf(fixture.files, calls), 'tfconfig/m-/main.tf': root },
  };
}

const argumentsOf = ({ variables = {} }: WholePlan) =>
  Object.entries(variables)
    .map(([name, { value }]) => `  ${name} = ${JSON.stringify(value)}\n`)
    .join('');

const stateOf = ({ prior_state }: WholePlan, instances: readonly string[]): StateModule => ({
  child_modules: instances.map((name) => inCall(name, prior_state?.values?.root_module ?? {})),
});

/** Lookups of the first plan, under the address of the call. */
function inCall(
  call: string,
  { address, resources = [], child_modules = [] }: StateModule,
): StateModule {
  const named = (own: string) => `module.${call}.${own}`;
  return {
    address: address === undefined ? `module.${call}` : named(address),
    resources: resources.map((resource) => ({ ...resource, address: named(resource.address) })),
    child_modules: child_modules.map((module) => inCall(call, module)),
  };
}

/** Every module of the fixture once for each call, as engines save it. */
function filesOf(files: Fixture['files'], calls: readonly string[]): Fixture['files'] {
  const { 'tfconfig/modules.json': list = '[]', ...sources } = files;
  const records = JSON.parse(list) as { Key: string; Dir: string }[];
  const keyOf = (call: string, key: string) => (key === '' ? call : `${call}.${key}`);
  const all = calls.flatMap((call) =>
    records.map(({ Key, Dir }) => ({ Key: keyOf(call, Key), Dir: Dir === '.' ? 'copy' : Dir })),
  );
  const placed = calls.flatMap((call) =>
    Object.entries(sources).map(([name, content]): [string, string] => [
      name.replace(/^tfconfig\/m-([^/]*)/, (_all, key: string) => `tfconfig/m-${keyOf(call, key)}`),
      content,
    ]),
  );
  const modules = [{ Key: '', Dir: '.' }, ...all];
  return { 'tfconfig/modules.json': JSON.stringify(modules), ...Object.fromEntries(placed) };
}
