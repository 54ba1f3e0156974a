import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

const TERRAFORM = join(__dirname, '../../terraform');

/** A temporary directory for one engine run, so that nothing is written into the repository. */
export interface Workspace {
  readonly dir: string;
  /** A path below the directory. */
  path: (...parts: string[]) => string;
  /** Writes a file below the directory, folders included. */
  write: (file: string, text: string) => void;
  remove: () => void;
}

/** What an engine leaves behind, here or where the folder was used by hand. */
const LEFTOVERS = /^(\.terraform|\.terraform\.lock\.hcl|.*\.tfstate(\.backup)?)$/;

/** A new empty workspace. */
export function newWorkspace(): Workspace {
  const dir = mkdtempSync(join(tmpdir(), 'engine-'));
  const path = (...parts: string[]) => join(dir, ...parts);
  return {
    dir,
    path,
    write: (file, text) => {
      mkdirSync(dirname(path(file)), { recursive: true });
      writeFileSync(path(file), text);
    },
    remove: () => rmSync(dir, { recursive: true, force: true }),
  };
}

/** A workspace with these files, by path. */
export function writeToWorkspace(files: Readonly<Record<string, string>>): Workspace {
  const workspace = newWorkspace();
  for (const [file, text] of Object.entries(files)) workspace.write(file, text);
  return workspace;
}

/** Folders of a module that no root reads. */
const BESIDE_A_MODULE = /^(examples|tests)$/;

/** A workspace with every published module, side by side, as roots call them: without tests, examples, and READMEs. */
export function copyModules(): Workspace {
  const workspace = newWorkspace();
  cpSync(TERRAFORM, workspace.dir, {
    recursive: true,
    filter: (source) =>
      !BESIDE_A_MODULE.test(basename(source)) &&
      (source.endsWith('.tf') || statSync(source).isDirectory()),
  });
  return workspace;
}

/**
 * A workspace with a copy of a folder, without what earlier runs left in it. Relative module sources work as long as
 * they stay inside: copy the folder that holds both, and run in `path('examples/basic')`.
 */
export function copyToWorkspace(folder: string): Workspace {
  const workspace = newWorkspace();
  cpSync(folder, workspace.dir, {
    recursive: true,
    filter: (source) => source === folder || !LEFTOVERS.test(basename(source)),
  });
  return workspace;
}
