import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import {
  copyWithoutConditions,
  reportOn,
  runCheckov,
  runTflint,
  terraformFolders,
  testWith,
  type CheckovReport,
} from '../support/lint-tools';
import type { Workspace } from '../support/workspace';

const repository = path.resolve(__dirname, '../..');
/** One run of checkov over all modules and examples takes minutes on a slow machine. */
const slow = 600_000;

const terraform = path.join(repository, 'terraform');
const modules = [...new Set(terraformFolders(terraform).map((it) => it.split(path.sep)[0] ?? ''))];
const otherExamples = path.join(repository, 'examples');

test('there are modules to look at', () => {
  expect(modules).not.toEqual([]);
});

describe('tflint has nothing to say about', () => {
  const folders = [terraform, otherExamples].flatMap((top) =>
    terraformFolders(top).map((folder) => path.relative(repository, path.join(top, folder))),
  );
  for (const folder of folders) {
    testWith('tflint')(
      folder,
      async () => {
        expect(await runTflint(path.join(repository, folder))).toEqual([]);
      },
      slow,
    );
  }
});

test('what checkov reads of a module as it is called lacks its conditions, and nothing else', () => {
  const copy = copyWithoutConditions(path.join(terraform, 'gateway'));
  const lines = (folder: string, file: string) =>
    readFileSync(path.join(folder, file), 'utf8').split('\n');
  for (const file of ['main.tf', 'variables.tf']) {
    const whole = lines(path.join(terraform, 'gateway'), file);
    const kept = lines(copy.dir, file);
    const opened = (all: string[]) => all.filter((line) => /^ *[a-z].* \{$/.test(line));
    const isCondition = (line: string) => /^ +(validation|(pre|post)condition) \{$/.test(line);
    expect(whole.some(isCondition)).toBe(true);
    expect(opened(kept)).toEqual(opened(whole).filter((line) => !isCondition(line)));
  }
  copy.remove();
});

describe('checkov finds nothing in', () => {
  // Once for all modules: most of the time goes into starting it.
  const scans = new Map<string, Promise<CheckovReport>>();
  let asCalled: Workspace;

  beforeAll(() => {
    asCalled = copyWithoutConditions(terraform);
    for (const folder of terraformFolders(otherExamples))
      cpSync(path.join(otherExamples, folder), asCalled.path('examples', folder), {
        recursive: true,
      });
  });

  afterAll(() => {
    asCalled.remove();
  });

  const scan = (dir: string, leaveOut?: string) => {
    const key = `${dir} ${leaveOut}`;
    const report = scans.get(key) ?? runCheckov(dir, { leaveOut });
    scans.set(key, report);
    return report;
  };

  function expectClean(report: Omit<CheckovReport, 'passed'>) {
    expect(report.parsingErrors).toEqual([]);
    expect(report.failed).toEqual([]);
    expect(report.skipped.filter(({ reason }) => reason === '')).toEqual([]);
  }

  for (const module of modules) {
    testWith('checkov')(
      `terraform/${module} by itself`,
      async () => {
        expectClean(reportOn(module, await scan(terraform, 'examples')));
      },
      slow,
    );
    testWith('checkov')(
      `terraform/${module} as its examples call it`,
      async () => {
        expectClean(reportOn(module, await scan(asCalled.dir)));
      },
      slow,
    );
  }

  if (modules.length > 0) {
    testWith('checkov')(
      'terraform/ as a whole, where some checks pass',
      async () => {
        for (const report of [await scan(terraform, 'examples'), await scan(asCalled.dir)]) {
          expectClean(report);
          expect(report.passed).toBeGreaterThan(0);
        }
      },
      slow,
    );
  }

  testWith('checkov')(
    'examples/',
    async () => {
      expectClean(reportOn('examples', await scan(asCalled.dir)));
    },
    slow,
  );
});

describe('a bad module is found out', () => {
  let dir: string;

  beforeAll(() => {
    dir = mkdtempSync(path.join(tmpdir(), 'lint-'));
    mkdirSync(path.join(dir, 'open'));
    writeFileSync(
      path.join(dir, 'open', 'main.tf'),
      `
variable "unused" {
  description = "Declared and not used."
  type        = string
}

resource "aws_security_group" "open" {
  #checkov:skip=CKV_AWS_23
  #checkov:skip=CKV2_AWS_5:nothing to attach it to in this test
  name = "open"

  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}
`,
    );
    mkdirSync(path.join(dir, 'broken'));
    writeFileSync(path.join(dir, 'broken', 'main.tf'), 'locals {\n  nothing =\n}\n');
    mkdirSync(path.join(dir, 'empty'));
  });

  afterAll(() => {
    rmSync(dir, { recursive: true, force: true });
  });

  testWith('tflint')(
    'by tflint: a variable that nothing uses',
    async () => {
      expect(await runTflint(path.join(dir, 'open'))).toContainEqual({
        rule: 'terraform_unused_declarations',
        severity: 'warning',
        message: 'variable "unused" is declared but not used',
        file: 'main.tf',
        line: 2,
      });
    },
    slow,
  );

  testWith('tflint')(
    'by tflint: a file that cannot be read',
    async () => {
      await expect(runTflint(path.join(dir, 'broken'))).rejects.toThrow(/main\.tf:2: Invalid expr/);
    },
    slow,
  );

  testWith('tflint')(
    'by tflint: a folder without a module',
    async () => {
      await expect(runTflint(path.join(dir, 'empty'))).rejects.toThrow('no .tf file');
    },
    slow,
  );

  testWith('checkov')(
    'by checkov: an open port, a skip without a reason, a file that cannot be read',
    async () => {
      const report = await runCheckov(dir);
      const where = { file: 'open/main.tf', resource: 'aws_security_group.open' };
      expect(reportOn('open', report)).toEqual({
        failed: [
          {
            ...where,
            id: 'CKV_AWS_24',
            name: 'Ensure no security groups allow ingress from 0.0.0.0:0 to port 22',
          },
        ],
        skipped: expect.arrayContaining([
          { ...where, id: 'CKV_AWS_23', reason: '' },
          { ...where, id: 'CKV2_AWS_5', reason: 'nothing to attach it to in this test' },
        ]) as unknown,
        parsingErrors: [],
      });
      expect(reportOn('broken', report).parsingErrors).toEqual(['broken/main.tf']);
    },
    slow,
  );
});
