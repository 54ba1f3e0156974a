/** A stack that is a reusable module: variables and outputs, no provider, no backend. */
import { TerraformElement, TerraformStack, TerraformVariable } from 'cdktf';
import type { Construct } from 'constructs';

import { awsProvider, providerFloor } from '../facts/provider-floors';
import { attribute, block, type Block, type Document, type Placed } from '../hcl/document';
import { toTerraformJson } from '../hcl/json';
import { argumentPaths } from '../hcl/paths';
import { variableBlocks } from '../inputs/variables';
import { declaredBy } from '../modules/declare';
import type { PublishedModule } from '../modules/published-module';

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

export class ModuleStack extends TerraformStack {
  private readonly made: Document;

  constructor(
    scope: Construct,
    readonly module: PublishedModule,
  ) {
    super(scope, module.name);
    for (const name of Object.keys(module.input.schema.shape))
      new TerraformVariable(this, `var.${name}`, {});
    module.build(this);
    this.made = this.collect();
  }

  /** Oldest release of hashicorp/aws that the module works with. */
  get providerFloor(): string {
    return floorOf(this.made);
  }

  /** Every block of the module, in the order in which it was declared. */
  get document(): Document {
    return this.made;
  }

  private collect(): Document {
    const declared = this.node.findAll().flatMap((construct): Placed[] => {
      const found = declaredBy(construct);
      if (found) return [found];
      const isShell = construct instanceof TerraformVariable || construct instanceof TerraformStack;
      if (!isShell && construct instanceof TerraformElement) {
        throw new Error(`bug: ${construct.node.path} was made without declare()`);
      }
      return [];
    });
    const versions = { file: 'versions', block: versionsBlock(floorOf(declared)) };
    const variables = variableBlocks(this.module.input).map((made) => ({
      file: 'variables',
      block: made,
    }));
    return [versions, ...variables, ...declared];
  }

  /** Nothing is resolved by cdktf: the document holds no tokens. */
  override prepareStack(): void {}

  override toTerraform(): object {
    const metadata = { stackName: this.module.name, version: '0.21.0', backend: 'none' };
    return { '//': { metadata, outputs: {} }, ...toTerraformJson(this.made) };
  }
}
