import { printPlan } from '../../../emit/plan-report';
import type { Plan } from '../../../emit/reconcile';

const PLAN: Plan = {
  write: ['prod/eu/a/main.tf', 'prod/eu/a/modules/network/main.tf', 'c/main.tf'],
  remove: ['c/old.tf'],
  unchanged: ['prod/eu/a/README.md', 'b/main.tf'],
  foreign: [{ path: 'd/main.tf', found: 'it was edited by hand' }],
};

test('the sum is of all files', () => {
  expect(printPlan(PLAN, 'terraform')).toBe(
    'terraform/: 3 written, 1 removed, 2 unchanged, 1 left alone\n',
  );
});

test('each folder with a change has its line, at any depth, and no other has', () => {
  expect(printPlan(PLAN, 'roots', ['prod/eu/a', 'b', 'c', 'd'])).toBe(
    [
      'roots/: 3 written, 1 removed, 2 unchanged, 1 left alone',
      '  prod/eu/a: 2 written, 1 unchanged',
      '  c: 1 written, 1 removed',
      '  d: 1 left alone',
      '',
    ].join('\n'),
  );
});

test('of many folders the first twenty are told, and how many more there are', () => {
  const folders = Array.from({ length: 25 }, (_item, index) => `root-${index}`);
  const write = folders.map((folder) => `${folder}/main.tf`);
  const lines = printPlan({ ...PLAN, write, remove: [], foreign: [] }, 'roots', folders).split(
    '\n',
  );
  expect(lines).toHaveLength(23);
  expect(lines[20]).toBe('  root-19: 1 written');
  expect(lines[21]).toBe('  and 5 more');
});
