/** Sources of the modules of a root, by their place in the tree of calls. */
import { parseBody, type SourceAttribute, type SourceBlock, type SourceBody } from '../../hcl/body';
import { HclSyntaxError } from '../../hcl/lexer';

import { readArchive } from './archive';
import { PostureFault } from './fault';

/** A block with the file that it stands in. */
export interface PlacedBlock extends SourceBlock {
  readonly file: string;
}

export interface PlacedAttribute extends SourceAttribute {
  readonly file: string;
}

export interface ModuleSource {
  /** Folder relative to the root, as `.terraform/modules/modules.json` names it. */
  readonly folder: string;
  readonly variables: ReadonlyMap<string, PlacedBlock>;
  readonly locals: ReadonlyMap<string, PlacedAttribute>;
  readonly outputs: ReadonlyMap<string, PlacedBlock>;
  readonly calls: ReadonlyMap<string, PlacedBlock>;
  /** By address without keys: `aws_vpc.this`, `data.aws_vpc.this`. */
  readonly resources: ReadonlyMap<string, PlacedBlock>;
}

/** A module, or why its sources cannot be used. */
export type ReadModule = ModuleSource | { readonly unread: string };

/** By names of the calls that lead to a module, joined with points; the root is the empty text. */
export type Sources = ReadonlyMap<string, ReadModule>;

/** Texts of the files of a folder, by path. */
export interface FolderReader {
  /** Names of the files of a folder, without what is in folders below; none if there is no such folder. */
  readonly list: (folder: string) => readonly string[];
  /** Undefined where there is no such file. */
  readonly read: (path: string) => string | undefined;
}

interface ModuleRecord {
  readonly Key: string;
  readonly Dir: string;
}

const PLAN_FOLDER = 'tfconfig/';
const PLAN_MODULES = `${PLAN_FOLDER}modules.json`;
const ROOT_MODULES = '.terraform/modules/modules.json';

/** Sources that a saved plan file holds. Throws {@link PostureFault}. */
export async function sourcesOfPlanFile(bytes: Uint8Array): Promise<Sources> {
  const files = await readArchive(bytes, (name) => name.startsWith(PLAN_FOLDER));
  const text = files.get(PLAN_MODULES);
  if (text === undefined)
    throw new PostureFault({
      where: 'plan file',
      found: `no ${PLAN_MODULES}`,
      want: 'the file that `terraform plan -out=FILE` or `tofu plan -out=FILE` writes',
      fix: 'Pass that file, or --root in place of --plan-file',
    });
  const folders = new Map<string, Map<string, string>>();
  for (const [name, content] of files) {
    const [, folder = '', file = ''] = /^tfconfig\/(m-[^/]*)\/([^/]+)$/.exec(name) ?? [];
    if (folder === '') continue;
    const known = folders.get(folder) ?? new Map<string, string>();
    folders.set(folder, known.set(file, content));
  }
  const parse = parserOfOneRoot();
  return new Map(
    recordsOf(text, PLAN_MODULES).map(({ Key, Dir }) => [
      Key,
      readModule(Dir, folders.get(`m-${Key}`) ?? new Map<string, string>(), parse),
    ]),
  );
}

/** Sources of a root folder after `init`. Throws {@link PostureFault}. */
export function sourcesOfFolder(folder: FolderReader): Sources {
  const text = folder.read(ROOT_MODULES);
  const records = text === undefined ? [] : recordsOf(text, ROOT_MODULES);
  const all = records.some(({ Key }) => Key === '') ? records : [{ Key: '', Dir: '.' }, ...records];
  const parse = parserOfOneRoot();
  return new Map(
    all.map(({ Key, Dir }) => {
      const names = folder.list(Dir);
      const files = names.map((name): [string, string] => [
        name,
        folder.read(`${Dir}/${name}`) ?? '',
      ]);
      return [Key, readModule(Dir, new Map(files), parse)];
    }),
  );
}

/** The list of modules: of the plan file as it is, of a folder inside `Modules`. */
function recordsOf(text: string, where: string): ModuleRecord[] {
  const parsed = parsedOrUndefined(text);
  const list = Array.isArray(parsed) ? parsed : (parsed as { Modules?: unknown } | null)?.Modules;
  const isRecord = (item: unknown): item is ModuleRecord => {
    const { Key, Dir } = (item ?? {}) as Partial<ModuleRecord>;
    return typeof Key === 'string' && typeof Dir === 'string';
  };
  if (!Array.isArray(list) || !list.every(isRecord))
    throw new PostureFault({
      where,
      found: 'no list of modules with Key and Dir',
      want: 'the list that `init` writes',
      fix: 'Run `init` and plan again',
    });
  return list;
}

function parsedOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What changes the meaning of other files in a way that is not read here. */
function unreadFile(names: readonly string[]): string | undefined {
  return names.find((name) => /\.(tf\.json|tofu|tofu\.json)$|^(.*_)?override\.tf$/.test(name));
}

/** A module that is called many times has its files in there many times. */
function parserOfOneRoot(): typeof parseBody {
  const bodies = new Map<string, SourceBody>();
  return (source) => {
    const body = bodies.get(source) ?? parseBody(source);
    bodies.set(source, body);
    return body;
  };
}

function readModule(
  folder: string,
  files: ReadonlyMap<string, string>,
  parse: typeof parseBody,
): ReadModule {
  const names = [...files.keys()].sort();
  const unread = unreadFile(names);
  if (unread !== undefined)
    return { unread: `${unread} is not read: only HCL in .tf files without overrides is` };
  const blocks: PlacedBlock[] = [];
  for (const file of names.filter((name) => name.endsWith('.tf'))) {
    try {
      const { blocks: found } = parse(files.get(file) ?? '');
      blocks.push(...found.map((block) => ({ ...block, file })));
    } catch (error) {
      // A source that nests thousands of levels deep ends in a RangeError.
      if (!(error instanceof HclSyntaxError || error instanceof RangeError)) throw error;
      return { unread: `${file} cannot be parsed` };
    }
  }
  if (blocks.length === 0) return { unread: 'no .tf file with a block was found' };
  return moduleOf(folder, blocks);
}

function moduleOf(folder: string, blocks: readonly PlacedBlock[]): ModuleSource {
  const byLabel = (type: string) =>
    new Map(
      blocks
        .filter((block) => block.type === type)
        .map((block): [string, PlacedBlock] => [block.labels.join('.'), block]),
    );
  const locals = blocks
    .filter(({ type }) => type === 'locals')
    .flatMap(({ body, file }) =>
      [...body.attributes.values()].map((attribute): [string, PlacedAttribute] => [
        attribute.name,
        { ...attribute, file },
      ]),
    );
  return {
    folder,
    variables: byLabel('variable'),
    locals: new Map(locals),
    outputs: byLabel('output'),
    calls: byLabel('module'),
    resources: new Map([
      ...byLabel('resource'),
      ...[...byLabel('data')].map(([name, block]): [string, PlacedBlock] => [
        `data.${name}`,
        block,
      ]),
    ]),
  };
}
