/**
 * The other side: `bare.ts DECLARATIONS COPIES FOLDER`. A plain cdktf app, with cdktf's own resolution and its own JSON,
 * that declares what the file DECLARATIONS lists.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import {
  App,
  TerraformLocal,
  TerraformOutput,
  TerraformStack,
  TerraformVariable,
  type TerraformElement,
} from 'cdktf';
import type { Construct } from 'constructs';

import { generated_bindings } from '../schema/types.json';

import type { Declarations, Made } from './declarations';
import { measure } from './measurement';

type Binding = new (scope: Construct, id: string, config: object) => TerraformElement;

/** Classes of the bindings, by kind and type: `data aws_vpc`. */
type Bindings = ReadonlyMap<string, Binding>;

const load = createRequire(__filename);

const keyOf = ({ kind, type }: Pick<Made, 'kind' | 'type'>) => `${kind} ${type}`;

function fileOf({ kind, type }: Pick<Made, 'kind' | 'type'>): string {
  const name = type.replace(/^aws_/, '').replaceAll('_', '-');
  const isGenerated = generated_bindings.some((prefix) => type.startsWith(prefix));
  if (isGenerated) return `../.gen/providers/aws/${name}`;
  return `@cdktf/provider-aws/lib/${kind === 'data' ? 'data-aws-' : ''}${name}`;
}

/** The class of every type that `modules` declare, each from the same file as our own modules take it. */
function importBindings(modules: readonly Declarations[]): Bindings {
  const bindings = new Map<string, Binding>();
  for (const item of modules.flatMap(({ made }) => made)) {
    if (bindings.has(keyOf(item))) continue;
    const file = load(fileOf(item)) as Record<string, { tfResourceType?: string }>;
    const found = Object.values(file).find(({ tfResourceType }) => tfResourceType === item.type);
    if (!found) throw new Error(`bug: no class for ${keyOf(item)} in ${fileOf(item)}`);
    bindings.set(keyOf(item), found as unknown as Binding);
  }
  return bindings;
}

function declareMade(stack: TerraformStack, item: Made, bindings: Bindings): void {
  const { kind, type, label, config, overrides } = item;
  const binding = bindings.get(keyOf(item));
  if (!binding) throw new Error(`bug: ${keyOf(item)} was not imported`);
  const element = new binding(stack, `${kind}.${type}.${label}`, config);
  element.overrideLogicalId(label);
  for (const [name, value] of Object.entries(overrides)) element.addOverride(name, value);
}

function withOverrides(element: TerraformElement, name: string, body: object): void {
  element.overrideLogicalId(name);
  for (const [key, value] of Object.entries(body)) element.addOverride(key, value);
}

function declareModule(app: App, name: string, module: Declarations, bindings: Bindings): void {
  const stack = new TerraformStack(app, name);
  for (const [key, value] of Object.entries(module.terraform))
    stack.addOverride(`terraform.${key}`, value);
  for (const [variable, body] of Object.entries(module.variables))
    withOverrides(new TerraformVariable(stack, `var.${variable}`, {}), variable, body as object);
  for (const [local, value] of Object.entries(module.locals))
    new TerraformLocal(stack, `local.${local}`, value).overrideLogicalId(local);
  for (const item of module.made) declareMade(stack, item, bindings);
  for (const [output, body] of Object.entries(module.outputs)) {
    const element = new TerraformOutput(stack, `output.${output}`, { value: '' });
    withOverrides(element, output, body as object);
  }
}

function main([file = '', copies, outdir]: readonly string[]): void {
  const modules = JSON.parse(readFileSync(file, 'utf8')) as Declarations[];
  const bindings = importBindings(modules);
  measure(() => {
    const app = new App({ outdir, skipValidation: true });
    for (let copy = 0; copy < Number(copies); copy++) {
      for (const module of modules) declareModule(app, `${module.name}-${copy}`, module, bindings);
    }
    app.synth();
    return 0;
  });
}

main(process.argv.slice(2));
