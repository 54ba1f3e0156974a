/** What `npm run posture` can be asked for. */
import { isAbsolute, normalize, relative, sep } from 'node:path';

import { Command, Option } from 'commander';

import type { Pattern } from '../posture/claims/claim';
import { PostureFault } from '../posture/input/fault';
import { REQUIRABLE } from '../posture/report/verdict';

const FORMATS = ['text', 'json', 'markdown', 'sarif', 'svg'] as const;

export interface Options {
  readonly plan?: string;
  readonly planFile?: string;
  readonly root?: string;
  readonly state?: string;
  readonly require?: Pattern;
  /** Folder of the root. */
  readonly requireFrom?: string;
  readonly vouch?: string;
  /** True: what the plan itself starts from. */
  readonly before?: string | true;
  readonly failOn?: 'wider';
  readonly format: (typeof FORMATS)[number];
  readonly folder?: string;
  readonly workload?: string;
  readonly printSchema?: true;
}

/** Whether each option takes a value. */
export const OPTIONS = {
  plan: true,
  'plan-file': true,
  root: true,
  state: true,
  require: true,
  'require-from': true,
  vouch: true,
  before: true,
  'fail-on': true,
  format: true,
  folder: true,
  workload: true,
};

/** Throws {@link PostureFault} for options that do not go together. */
export function optionsOf(words: readonly string[]): Options {
  const options = new Command('posture')
    .description('Says what a plan or a state lets in and out of its agents and gateways.')
    .option('--plan <file>', 'output of `terraform show -json FILE` or `tofu show -json FILE`')
    .option('--plan-file <file>', 'the saved plan itself: it holds the sources of all modules')
    .addOption(
      new Option('--root <folder>', 'the root after `init`, in place of the saved plan').conflicts(
        'planFile',
      ),
    )
    .addOption(
      new Option(
        '--state <file>',
        'output of `show -json` of a state, in place of a plan',
      ).conflicts(['plan', 'planFile', 'root']),
    )
    .addOption(
      new Option('--require <pattern>', 'what each runtime and gateway has to be').choices(
        REQUIRABLE,
      ),
    )
    .addOption(
      new Option(
        '--require-from <folder>',
        'folder of a root of a deployments file: require what posture.json beside the roots lists for it',
      ).conflicts('require'),
    )
    .option('--vouch <file>', 'YAML that says what no plan shows, with owner and expiry')
    .option(
      '--before [file]',
      'compare with a plan or a state as `show -json` prints it; without a file, with the state in the plan',
    )
    .addOption(
      new Option(
        '--fail-on <change>',
        'end with 2 where something becomes wider, and with 3 where that is undecided',
      ).choices(['wider']),
    )
    .addOption(new Option('--format <format>').choices(FORMATS).default('text'))
    .option(
      '--folder <folder>',
      'with --format sarif, the folder of the root module in the repository',
    )
    .option('--workload <address>', 'with --format svg, the workload to draw, if there are several')
    .option('--print-schema', 'print the JSON Schema of --format json, and nothing else')
    .exitOverride()
    .parse(words, { from: 'user' })
    .opts<Options>();
  refuseUnused(options);
  folderOf(options);
  return options;
}

/** An option that would have no effect is a mistake. */
function refuseUnused({ format, folder, workload, before, failOn }: Options): void {
  const fault = (option: string, want: string, fix: string) =>
    new PostureFault({ where: option, found: `--format ${format}`, want, fix });
  if (folder !== undefined && format !== 'sarif')
    throw fault(
      '--folder',
      '--format sarif, whose results are at files of the repository',
      'Add --format sarif, or leave out --folder',
    );
  if (workload !== undefined && format !== 'svg')
    throw fault(
      '--workload',
      '--format svg, which draws one workload',
      'Add --format svg, or leave out --workload',
    );
  if (before !== undefined && failOn === undefined && format === 'svg')
    throw fault(
      '--before',
      'another format, because the picture shows one side',
      'Choose another format, or leave out --before',
    );
}

/** Of the root module, relative to the root of the repository. Without the option that of --root, seen from here. */
export function folderOf({ folder, root }: Options): string {
  if (folder === undefined) {
    const found = root === undefined ? '' : relative('.', root);
    return isInside(found) ? withSlashes(found) : '';
  }
  const found = normalize(folder);
  if (!isInside(found))
    throw new PostureFault({
      where: `--folder ${folder}`,
      found: 'a folder outside of the repository',
      want: 'a folder relative to the root of the repository, such as environments/prod',
      fix: 'Pass that folder',
    });
  return found === '.' ? '' : withSlashes(found).replace(/\/$/, '');
}

const isInside = (path: string) => !isAbsolute(path) && path.split(sep)[0] !== '..';

const withSlashes = (path: string) => path.split(sep).join('/');
