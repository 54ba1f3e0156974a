/** A stack that is a reusable module: variables and outputs, no provider, no backend. */
import { TerraformElement, TerraformStack } from 'cdktf';
import { RootConstruct, type Construct } from 'constructs';

import { awsProvider, providerFloor } from '../facts/provider-floors';
import { attribute, block, type Block, type Document, type Placed } from '../hcl/document';
import { toTerraformJson } from '../hcl/json';
import { argumentPaths } from '../hcl/paths';
import { incomplete, Refusal } from '../inputs/refusal';
import { forgetVariables } from '../inputs/shape';
import { variableBlocks } from '../inputs/variables';
import { declaredBy } from '../modules/blocks/declare';
import type { PublishedModule } from '../modules/blocks/published-module';

import { mergeLocals } from './merge-locals';
import { assertReferences } from './references';

/** Works for Terraform and OpenTofu alike; validations across variables need it. */
const REQUIRED_VERSION = '>= 1.9.0';

function floorOf(document: Document): string {
  const blocks = document.map(({ block: made }) => made);
  const resources = blocks.filter(({ type }) => type === 'resource' || type === 'data');
  return providerFloor(resources.flatMap(argumentPaths));
}

function versionsBlock(floor: string): Block {
  return block(
    'terraform',
    [],
    [
      attribute('required_version', REQUIRED_VERSION),
      block('required_providers', [], [attribute('aws', awsProvider(floor))]),
    ],
  );
}

/** Every block of `module`, in the order in which it was declared: read off constructs that go when it is done. */
function documentOf(module: PublishedModule): Document {
  const bench = new TerraformStack(new RootConstruct(), module.name);
  module.build(bench);
  const declared = bench.node.findAll().flatMap((construct): Placed[] => {
    const found = declaredBy(construct);
    if (found) return [found];
    if (construct instanceof TerraformElement && !(construct instanceof TerraformStack))
      throw new Error(
        `bug: ${construct.node.path} was made without resource(), data(), locals() or output()`,
      );
    return [];
  });
  if (declared.length === 0)
    throw incomplete(module.source, {
      step: 3,
      lacks: 'build declares no block',
      fix: 'declare its resources and outputs with modules/blocks/declare.ts',
    });
  const versions = { file: 'versions', block: versionsBlock(floorOf(declared)) };
  const variables = variableBlocks(module.input).map((made) => ({
    file: 'variables',
    block: made,
  }));
  const document = mergeLocals([versions, ...variables, ...declared]);
  assertReferences(module.name, document);
  return document;
}

/** What `make` gives, or its error with the module named: variables and blocks do not know whose they are. */
function naming<T>({ source }: PublishedModule, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (error instanceof Refusal || !(error instanceof Error)) throw error;
    throw new Error(`${source}: ${error.message}`, { cause: error });
  }
}

export class ModuleStack extends TerraformStack {
  private made?: Document;

  constructor(
    scope: Construct,
    readonly module: PublishedModule,
  ) {
    super(scope, module.name);
  }

  /** Every block of the module. */
  get document(): Document {
    this.made ??= naming(this.module, () => documentOf(this.module));
    return this.made;
  }

  /** Oldest release of hashicorp/aws that the module works with. */
  get providerFloor(): string {
    return floorOf(this.document);
  }

  /** Lets the blocks and what was read of the schema go: whoever asks again has them made again. What it buys: docs/bench.md. */
  release(): void {
    this.made = undefined;
    forgetVariables(this.module.input.schema);
  }

  /** Nothing is resolved by cdktf: the document holds no tokens. */
  override prepareStack(): void {}

  override toTerraform(): object {
    const metadata = { stackName: this.module.name, version: '0.21.0', backend: 'none' };
    return { '//': { metadata, outputs: {} }, ...toTerraformJson(this.document) };
  }
}
