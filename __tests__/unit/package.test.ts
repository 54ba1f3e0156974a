import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { readTree } from '../../emit/disk';
import { hashOf } from '../../emit/reconcile';
import { assertCommitted, changelogOf, sourcesOutside, writePackage } from '../../scripts/package';
import { CATALOGUE } from '../../stacks/catalogue';
import { newWorkspace, type Workspace } from '../support/workspace';

const CHANGELOG = `# Changelog

Newest first.

## 0.2.0

### network

- Replaces the security group.

### network-hub

- New.

## 0.1.0

### network

- New.
`;

describe('changelogOf', () => {
  test('keeps what is about the module, by version', () => {
    expect(changelogOf('network', CHANGELOG)).toBe(
      '# Changelog\n\n## 0.2.0\n\n- Replaces the security group.\n\n## 0.1.0\n\n- New.\n',
    );
  });

  test('leaves out versions that say nothing about it', () => {
    expect(changelogOf('network-hub', CHANGELOG)).toBe('# Changelog\n\n## 0.2.0\n\n- New.\n');
  });

  test('refuses a module that nobody wrote about', () => {
    expect(() => changelogOf('gateway', CHANGELOG)).toThrow(
      'CHANGELOG.md: found nothing about gateway. Expected a section "### gateway" below a version. ' +
        'Write what the next plan of its users shows.',
    );
  });

  test.each(CATALOGUE.map(({ name }) => name))('%s has its section', (name) => {
    const text = readFileSync(join(__dirname, '../../CHANGELOG.md'), 'utf8');
    expect(changelogOf(name, text)).toContain('\n- ');
  });
});

describe('assertCommitted', () => {
  const manifest = { 'network/main.tf': [hashOf('a')], 'other/main.tf': [hashOf('b')] };

  test('is content with what the last run wrote', () => {
    expect(() => assertCommitted('network', new Map([['main.tf', 'a']]), manifest)).not.toThrow();
  });

  test.each([
    { title: 'an edited file', files: [['main.tf', 'x']], found: 'it was edited by hand' },
    { title: 'a missing file', files: [], found: 'it is not there' },
  ] as const)('refuses $title', ({ files, found }) => {
    expect(() => assertCommitted('network', new Map(files), manifest)).toThrow(
      `terraform/network/main.tf: ${found}. Expected what the source creates. ` +
        'Run `npm run synth` and commit.',
    );
  });

  test('refuses a file that no run wrote', () => {
    const files = new Map([
      ['main.tf', 'a'],
      ['notes.md', 'mine'],
    ]);
    expect(() => assertCommitted('network', files, manifest)).toThrow('terraform/network/notes.md');
  });

  test('refuses a module that was never written', () => {
    expect(() => assertCommitted('gateway', new Map(), manifest)).toThrow(
      'terraform/gateway: it is not there',
    );
  });
});

test.each([
  { path: 'examples/basic/main.tf', source: '../..', outside: false },
  { path: 'examples/basic/main.tf', source: '../../../network', outside: true },
  { path: 'main.tf', source: '../network', outside: true },
  { path: 'examples/basic/main.tf', source: 'hashicorp/aws', outside: false },
  { path: 'examples/basic/README.md', source: '../../../network', outside: false },
])('$source in $path leads out of the package: $outside', ({ path, source, outside }) => {
  const files = new Map([[path, `module "a" {\n  source = "${source}"\n}\n`]]);
  expect(sourcesOutside(files).map((found) => found.path)).toEqual(outside ? [path] : []);
});

describe('writePackage', () => {
  let workspace: Workspace;

  beforeEach(() => {
    workspace = newWorkspace();
    const files = { 'main.tf': 'resource "a" "b" {}\n', 'examples/basic/main.tf': '# é\r\n' };
    for (const [path, text] of Object.entries(files))
      workspace.write(`terraform/network/${path}`, text);
    const hashes = Object.entries(files).map(([path, text]) => [`network/${path}`, [hashOf(text)]]);
    workspace.write('terraform-manifest.json', JSON.stringify(Object.fromEntries(hashes)));
    workspace.write('CHANGELOG.md', CHANGELOG);
  });

  afterEach(() => workspace.remove());

  const write = () =>
    writePackage({ name: 'network', root: workspace.dir, dist: workspace.path('dist') });

  test('copies every byte and adds the changelog, and nothing else', () => {
    const target = write();
    expect(target).toBe(workspace.path('dist', 'terraform-aws-agentcore-network'));
    const committed = readTree(workspace.path('terraform', 'network'));
    expect(readTree(target)).toEqual(
      new Map([['CHANGELOG.md', changelogOf('network', CHANGELOG)], ...committed]),
    );
  });

  test('leaves nothing of an older package', () => {
    const old = join(workspace.path('dist', 'terraform-aws-agentcore-network'), 'iam.tf');
    mkdirSync(dirname(old), { recursive: true });
    writeFileSync(old, '');
    expect([...readTree(write()).keys()]).not.toContain('iam.tf');
  });

  test('takes no edited file', () => {
    workspace.write('terraform/network/main.tf', 'edited');
    expect(write).toThrow('terraform/network/main.tf: it was edited by hand');
  });
});
