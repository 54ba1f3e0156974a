/** What the command can be asked for, and what goes together. */
import { join } from 'node:path';

import { CommanderError } from 'commander';

import { folderOf, optionsOf } from '../../../scripts/posture-options';

const PLAN = ['--plan', 'plan.json'];
const SARIF = [...PLAN, '--format', 'sarif'];

let said = '';

beforeEach(() => {
  said = '';
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
});

afterEach(() => jest.restoreAllMocks());

test('a format that is none is refused, with those that there are', () => {
  expect(() => optionsOf([...PLAN, '--format', 'yaml'])).toThrow(CommanderError);
  expect(said).toBe(
    "error: option '--format <format>' argument 'yaml' is invalid. Allowed choices are text, json, markdown, sarif, svg.\n",
  );
});

test.each([
  {
    title: 'a folder without SARIF',
    args: [...PLAN, '--folder', 'roots/a'],
    want: '--folder: found --format text. Expected --format sarif, whose results are at files of the repository. Add --format sarif, or leave out --folder.',
  },
  {
    title: 'a workload without a picture',
    args: [...PLAN, '--workload', 'aws_x.y'],
    want: '--workload: found --format text. Expected --format svg, which draws one workload. Add --format svg, or leave out --workload.',
  },
  {
    title: 'a comparison in a picture',
    args: [...PLAN, '--format', 'svg', '--before'],
    want: '--before: found --format svg. Expected another format, because the picture shows one side. Choose another format, or leave out --before.',
  },
  ...['../a', '/a', 'a/../../b'].map((folder) => ({
    title: `the folder ${folder}`,
    args: [...SARIF, '--folder', folder],
    want: `--folder ${folder}: found a folder outside of the repository. Expected a folder relative to the root of the repository, such as environments/prod. Pass that folder.`,
  })),
])('$title is refused', ({ args, want }) => {
  expect(() => optionsOf(args)).toThrow(want);
});

test('a picture can be drawn where the command fails because something becomes wider', () => {
  const args = [...PLAN, '--format', 'svg', '--before', 'old.json', '--fail-on', 'wider'];
  expect(optionsOf(args).failOn).toBe('wider');
});

test.each([
  { args: SARIF, want: '' },
  { args: [...SARIF, '--folder', './roots//a/'], want: 'roots/a' },
  { args: [...SARIF, '--folder', '.'], want: '' },
  { args: [...SARIF, '--root', 'roots/b'], want: 'roots/b' },
  { args: [...SARIF, '--root', join(process.cwd(), 'roots/c')], want: 'roots/c' },
  { args: [...SARIF, '--root', '.'], want: '' },
  { args: [...SARIF, '--root', '../elsewhere'], want: '' },
  { args: [...SARIF, '--root', 'a', '--folder', 'b'], want: 'b' },
])('the folder of $args is "$want"', ({ args, want }) => {
  expect(folderOf(optionsOf(args))).toBe(want);
});
