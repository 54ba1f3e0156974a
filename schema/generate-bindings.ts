/** The CDKTF bindings that `@cdktf/provider-aws` lacks or has too old, from the pinned schema into `.gen/`. */
import { join } from 'node:path';

import { CodeMaker, TerraformProviderGenerator } from '@cdktf/provider-generator';

import file from './aws-6.69.1.json';
import { PROVIDER_VERSION } from './provider-schema';
import types from './types.json';

const SOURCE = 'registry.terraform.io/hashicorp/aws';

/** The compiler needs the types of the bindings, and checking their code would take a tenth of its time. */
class UncheckedCode extends CodeMaker {
  override openFile(path: string): void {
    super.openFile(path);
    this.line('// @ts-nocheck');
  }
}

/** Writes them. What was there before is overwritten. */
export async function generateBindings(): Promise<void> {
  const schemas = file.provider_schemas[SOURCE];
  const wanted = Object.entries(schemas.resource_schemas).filter(([type]) =>
    types.generated_bindings.some((prefix) => type.startsWith(prefix)),
  );
  const schema = {
    format_version: '1.0' as const,
    provider_schemas: {
      [SOURCE]: {
        provider: schemas.provider,
        resource_schemas: Object.fromEntries(wanted),
        data_source_schemas: {},
      },
    },
    provider_versions: { [SOURCE]: PROVIDER_VERSION },
  };
  const code = new UncheckedCode();
  code.indentation = 2;
  const generator = new TerraformProviderGenerator(code, schema as never);
  generator.generateAll();
  await code.save(join(__dirname, '..', '.gen'));
}
