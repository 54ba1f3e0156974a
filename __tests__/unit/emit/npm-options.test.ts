import { keptByNpm } from '../../../emit/npm-options';

test.each([
  {
    title: 'a value with an equals sign',
    env: { npm_config_deployments: 'file.yaml', npm_lifecycle_event: 'synth' },
    args: [],
    want: 'npm run synth -- --deployments file.yaml',
  },
  {
    title: 'a value behind a space, which comes through',
    env: { npm_config_deployments: 'true', npm_lifecycle_event: 'verify' },
    args: ['file.yaml'],
    want: 'npm run verify -- --deployments file.yaml',
  },
  {
    title: 'two options, and one that came through',
    env: { npm_config_deployments: 'file.yaml', npm_config_out: 'roots' },
    args: ['--only=network'],
    want: 'npm run synth -- --deployments file.yaml --out roots --only=network',
  },
  {
    title: 'a switch',
    env: { npm_config_force: 'true' },
    args: [],
    want: 'npm run synth -- --force',
  },
  {
    title: 'a value that is missing',
    env: { npm_config_out: 'true' },
    args: [],
    want: 'npm run synth -- --out <value>',
  },
])('$title: the right command is named', ({ env, args, want }) => {
  expect(keptByNpm(env, args)?.split('is missing. ')[1]).toBe(`Run \`${want}\`.`);
});

test('a name of two words is found by the underscore that npm puts between them', () => {
  const env = { npm_config_plan_file: 'plan.out', npm_lifecycle_event: 'posture' };
  expect(keptByNpm(env, [], { 'plan-file': true })).toMatch(
    /^--plan-file: .* `npm run posture -- --plan-file plan\.out`\.$/,
  );
});

test('nothing is said where npm kept nothing', () => {
  const env = { npm_config_cache: '/cache', npm_config_force: '', npm_lifecycle_event: 'synth' };
  expect(keptByNpm(env, ['--deployments', 'file.yaml'])).toBeUndefined();
});
