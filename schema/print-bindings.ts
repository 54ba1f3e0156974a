/** The text of `bindings.ts`: for each type of the pinned schema, the module with its bindings. */

/** What of the pinned schema and of `types.json` the list follows from. */
export interface Pinned {
  resources: readonly string[];
  dataSources: readonly string[];
  /** Resource types whose name begins so have bindings in `.gen/`; the others come with `@cdktf/provider-aws`. */
  generated: readonly string[];
}

const HEAD =
  '/** Where the types of arguments come from: the bindings of each pinned type, as `npm run schema:prune` lists them. Types alone, so nothing of them is loaded. */\n';

/** `aws_lb_listener` as its bindings are named, `lb-listener`. */
const fileOf = (type: string) => type.replace(/^aws_/, '').replaceAll('_', '-');

function list(name: string, what: string, rows: readonly [type: string, path: string][]): string {
  const lines = rows.map(([type, path]) => `  ${type}: typeof import('${path}');\n`).sort();
  return `\n/** Modules of the bindings of ${what}, by type. */\nexport interface ${name} {\n${lines.join('')}}\n`;
}

export function printBindings({ resources, dataSources, generated }: Pinned): string {
  const folderOf = (type: string) =>
    generated.some((prefix) => type.startsWith(prefix))
      ? '../.gen/providers/aws'
      : '@cdktf/provider-aws/lib';
  return (
    HEAD +
    list(
      'ResourceModules',
      'resources',
      resources.map((type) => [type, `${folderOf(type)}/${fileOf(type)}`]),
    ) +
    list(
      'DataModules',
      'data sources',
      dataSources.map((type) => [type, `@cdktf/provider-aws/lib/data-aws-${fileOf(type)}`]),
    )
  );
}
