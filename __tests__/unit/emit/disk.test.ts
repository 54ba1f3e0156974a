import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';

import { sync as writeFileAtomic } from 'write-file-atomic';

import { readManifest, readTree, replaceTree, writeFiles } from '../../../emit/disk';
import { newWorkspace, type Workspace } from '../../support/workspace';

jest.mock('write-file-atomic', () => {
  const actual = jest.requireActual<{ sync: unknown }>('write-file-atomic');
  return { sync: jest.fn(actual.sync as () => void) };
});

const OLD = new Map([
  ['a/main.tf', 'old\n'],
  ['a/tests/b.tftest.hcl', 'old\n'],
  ['a/README.md', 'old\n'],
]);
const NEW = new Map([
  ['a/main.tf', 'new\n'],
  ['a/iam.tf', 'new\n'],
  ['a/README.md', 'old\n'],
]);

let workspace: Workspace;
beforeEach(() => (workspace = newWorkspace()));
afterEach(() => workspace.remove());

const root = () => workspace.path('terraform');
const at = (path: string) => workspace.path('terraform', path);
const write = (wanted: ReadonlyMap<string, string>, { force = false, only = '' } = {}) =>
  writeFiles({
    root: root(),
    manifestPath: workspace.path('manifest.json'),
    files: wanted,
    inScope: (path) => path.startsWith(only),
    force,
  });

test('writes what is wanted, removes what was ours, and leaves no empty folder', () => {
  write(OLD);
  expect(readTree(root())).toEqual(new Map([...OLD].sort()));
  const plan = write(NEW);
  expect(plan).toEqual({
    write: ['a/main.tf', 'a/iam.tf'],
    remove: ['a/tests/b.tftest.hcl'],
    unchanged: ['a/README.md'],
    foreign: [],
  });
  expect(readTree(root())).toEqual(new Map([...NEW].sort()));
  expect(existsSync(at('a/tests'))).toBe(false);
});

test('does nothing the second time, not even to the manifest', () => {
  write(NEW);
  const calls = jest.mocked(writeFileAtomic).mock.calls.length;
  expect(write(NEW)).toMatchObject({ write: [], remove: [], foreign: [] });
  expect(jest.mocked(writeFileAtomic).mock.calls.length).toBe(calls);
});

test('leaves an edited and a foreign file alone, and goes on with the others', () => {
  write(OLD);
  workspace.write('terraform/a/main.tf', 'mine\n');
  workspace.write('terraform/a/iam.tf', 'foreign\n');
  workspace.write('terraform/a/tests/b.tftest.hcl', 'old\r\n');
  const plan = write(NEW);
  expect(plan.foreign.map(({ path }) => path).sort()).toEqual([
    'a/iam.tf',
    'a/main.tf',
    'a/tests/b.tftest.hcl',
  ]);
  expect(readFileSync(at('a/main.tf'), 'utf8')).toBe('mine\n');
  expect(readFileSync(at('a/iam.tf'), 'utf8')).toBe('foreign\n');
  // Still known as edited the next time, and only force takes it.
  expect(write(NEW).foreign).toEqual(plan.foreign);
  expect(write(NEW, { force: true }).foreign).toEqual([]);
  expect(readTree(root())).toEqual(new Map([...NEW].sort()));
});

test('a file that was never ours stays, even by force', () => {
  workspace.write('terraform/a/terraform.tfvars', 'mine\n');
  write(NEW, { force: true });
  expect(readFileSync(at('a/terraform.tfvars'), 'utf8')).toBe('mine\n');
});

test('a link in the place of a file is foreign; by force it goes, and what it leads to stays', () => {
  workspace.write('elsewhere.tf', 'theirs\n');
  mkdirSync(at('a'), { recursive: true });
  symlinkSync(workspace.path('elsewhere.tf'), at('a/main.tf'));
  expect(write(NEW).foreign).toEqual([{ path: 'a/main.tf', found: 'it is not a file of ours' }]);
  expect(readFileSync(workspace.path('elsewhere.tf'), 'utf8')).toBe('theirs\n');
  write(NEW, { force: true });
  expect(lstatSync(at('a/main.tf')).isFile()).toBe(true);
  expect(readFileSync(workspace.path('elsewhere.tf'), 'utf8')).toBe('theirs\n');
});

test.each(['elsewhere', 'nowhere'])(
  'a link to %s in the place of a folder is foreign; by force it goes, and what it leads to stays',
  (target) => {
    workspace.write('elsewhere/main.tf', 'theirs\n');
    mkdirSync(root(), { recursive: true });
    symlinkSync(workspace.path(target), at('a'));
    expect(write(NEW).foreign.map(({ path }) => path)).toEqual([...NEW.keys()]);
    expect(readFileSync(workspace.path('elsewhere/main.tf'), 'utf8')).toBe('theirs\n');
    expect(existsSync(workspace.path('elsewhere/iam.tf'))).toBe(false);
    write(NEW, { force: true });
    expect(lstatSync(at('a')).isDirectory()).toBe(true);
    expect(readTree(root())).toEqual(new Map([...NEW].sort()));
    expect(readFileSync(workspace.path('elsewhere/main.tf'), 'utf8')).toBe('theirs\n');
  },
);

test('a file in the place of a folder is foreign', () => {
  workspace.write('terraform/a', 'theirs\n');
  expect(write(NEW).foreign.map(({ path }) => path)).toEqual([...NEW.keys()]);
  expect(readFileSync(at('a'), 'utf8')).toBe('theirs\n');
});

test('a folder in the place of a file is foreign', () => {
  workspace.write('terraform/a/main.tf/x', 'theirs\n');
  expect(write(NEW).foreign).toEqual([{ path: 'a/main.tf', found: 'it is not a file of ours' }]);
});

test.each([1, 2, 3, 4, 5, 6])(
  'a run that is cut short at write %d leaves old or new files, and the next one ends it',
  (broken) => {
    write(OLD);
    const actual = jest.requireActual<{ sync: typeof writeFileAtomic }>('write-file-atomic').sync;
    let count = 0;
    jest.mocked(writeFileAtomic).mockImplementation((...args) => {
      if (++count === broken) throw new Error('cut short');
      return actual(...args);
    });
    try {
      // The manifest, two files, the manifest: later ones are not reached.
      if (broken <= 4) expect(() => write(NEW)).toThrow('cut short');
      else write(NEW);
    } finally {
      jest.mocked(writeFileAtomic).mockImplementation(actual);
    }
    for (const [path, text] of readTree(root()))
      expect([OLD.get(path), NEW.get(path)]).toContain(text);
    expect(write(NEW).foreign).toEqual([]);
    expect(readTree(root())).toEqual(new Map([...NEW].sort()));
  },
);

test('one module alone leaves the others as they are', () => {
  write(new Map([...OLD, ['b/main.tf', 'old\n']]));
  write(NEW, { only: 'a/' });
  expect(readTree(root())).toEqual(
    new Map([...NEW, ['b/main.tf', 'old\n']].sort() as [string, string][]),
  );
  expect(Object.keys(readManifest(workspace.path('manifest.json')))).toContain('b/main.tf');
});

test('what an engine leaves behind is not looked at', () => {
  for (const path of [
    '.terraform/x',
    '.terraform.lock.hcl',
    'terraform.tfstate',
    'terraform.tfstate.backup',
  ])
    workspace.write(`terraform/a/${path}`, 'x');
  expect(readTree(root())).toEqual(new Map());
});

test.each([
  {
    text: '{',
    error: 'Expected the JSON that the last run wrote. Restore it from version control.',
  },
  { text: '[]', error: 'manifest.json: found no hashes by path. Expected' },
  { text: '{"a": "b"}', error: 'manifest.json: found no hashes by path. Expected' },
])('a manifest that is none is refused: $text', ({ text, error }) => {
  writeFileSync(workspace.path('manifest.json'), text);
  expect(() => write(NEW)).toThrow(error);
  expect(existsSync(root())).toBe(false);
});

test('without a folder there are no files', () => {
  expect(readTree(workspace.path('nowhere'))).toEqual(new Map());
});

test('a folder that is ours alone is brought to its files, whatever is there', () => {
  replaceTree(root(), OLD);
  const before = lstatSync(at('a/README.md')).mtimeMs;
  replaceTree(root(), NEW);
  expect(readTree(root())).toEqual(new Map([...NEW].sort()));
  expect(existsSync(at('a/tests'))).toBe(false);
  expect(lstatSync(at('a/README.md')).mtimeMs).toBe(before);
  replaceTree(root(), new Map());
  expect(readTree(root())).toEqual(new Map());
});
