/** A stack that is a root configuration. */
import { TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';

import type { ModuleFacts } from '../deployments/calls/module-facts';
import type { Call, Deployment } from '../deployments/deployment';
import { rootDocument } from '../deployments/root-document';
import type { Block, Document, Entry } from '../hcl/document';
import { toTerraformJson } from '../hcl/json';
import { Text, type Value } from '../hcl/value';

import type { ModuleStack } from './module-stack';

function valueOf(entries: readonly Entry[], name: string): Value | undefined {
  const found = entries.find((entry) => entry.kind === 'attribute' && entry.name === name);
  return found?.kind === 'attribute' ? found.value : undefined;
}

function textOf(value: Value | undefined): string {
  return value instanceof Text ? value.text : typeof value === 'string' ? value : '';
}

function outputOf({ labels, body }: Block): ModuleFacts['outputs'][number] {
  return {
    name: labels[0] ?? '',
    description: textOf(valueOf(body, 'description')),
    sensitive: valueOf(body, 'sensitive') === true,
  };
}

/** What a root has to know of a module, out of the module's own blocks. */
export function moduleFacts({ document, providerFloor }: ModuleStack): ModuleFacts {
  const blocksIn = (file: string) =>
    document.filter((placed) => placed.file === file).map(({ block }) => block);
  const versions = blocksIn('versions').flatMap(({ body }) => body);
  return {
    outputs: blocksIn('outputs').map(outputOf),
    required_version: textOf(valueOf(versions, 'required_version')),
    provider_floor: providerFloor,
  };
}

/** `prod/eu-west-1/research-agent` without slashes, which an id of cdktf may not have. No part has a dot or a _. */
function idOf(path: string): string {
  // The tree of constructs looks names up in a plain object, which has one of this name.
  return path === 'constructor' ? '_constructor' : path.replaceAll('/', '.');
}

/** A module that roots call, and what they have to know of it: read once, however many do. */
export interface KnownModule {
  stack: ModuleStack;
  called: ModuleFacts;
}

export class DeploymentStack extends TerraformStack {
  /** Every block of the root. */
  readonly document: Document;

  constructor(
    scope: Construct,
    readonly deployment: Deployment,
    private readonly modules: ReadonlyMap<string, KnownModule>,
  ) {
    super(scope, idOf(deployment.path));
    this.document = rootDocument(deployment, (call) => this.known(call).called);
  }

  /** The module that `call` calls. Throws where it is none of those given. */
  moduleOf(call: Call): ModuleStack {
    return this.known(call).stack;
  }

  private known({ module }: Call): KnownModule {
    const found = this.modules.get(module);
    if (!found) throw new Error(`bug: ${this.deployment.path} calls ${module}, which is none`);
    return found;
  }

  /** Nothing is resolved by cdktf: the document holds no tokens. */
  override prepareStack(): void {}

  override toTerraform(): object {
    const { backend } = this.deployment;
    const metadata = { stackName: this.node.id, version: '0.21.0', backend: backend.type };
    return { '//': { metadata, outputs: {} }, ...toTerraformJson(this.document) };
  }
}
