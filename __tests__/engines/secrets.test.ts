/**
 * A secret that passes through Terraform on its way to Secrets Manager is nowhere that an engine writes: plan file, plan,
 * state, and output, also of an apply that fails. Copies that pass it in plain are found out, so the search works.
 * Against the schema provider: what AWS keeps is not seen here.
 */
import { readFileSync } from 'node:fs';

import { readArchive } from '../../posture/input/archive';
import { describeEngines, EngineError, runEngine, usesRealProvider } from '../support/engines';
import type { Engine, EngineResult } from '../support/engines';
import { copyPublished } from '../support/published';
import type { Published } from '../support/published';
import { formsIn, SECRET } from '../support/secret-forms';

jest.setTimeout(300_000);

const EXAMPLE = ['identity', 'examples', 'write-only-secret'];
const PLAN_FILE = 'engine.tfplan';

/** Fails at the end of an apply, when all else is made. */
const LATE_FAULT = `
resource "terraform_data" "late_fault" {
  input = module.identity.api_key_provider_arns

  lifecycle {
    postcondition {
      condition     = length(self.output) > 1
      error_message = "Fails once the provider is there."
    }
  }
}
`;

let published: Published;

beforeEach(async () => {
  published = await copyPublished();
});

afterEach(() => published.close());

/** Changes a file of the example, in a place that must be there. */
function edit(file: string, from: RegExp, to: string): void {
  const text = readFileSync(published.workspace.path(...EXAMPLE, file), 'utf8');
  const edited = text.replace(from, to);
  if (edited === text) throw new Error(`${file}: found no ${String(from)} to change`);
  published.workspace.write([...EXAMPLE, file].join('/'), edited);
}

const textOf = ({ stdout, stderr }: EngineResult) => stdout + stderr;

/** All that an engine writes while it plans the example, applies the plan, and fails to apply a change, by place. */
async function written(engine: Engine): Promise<Record<string, string>> {
  const run = {
    ...published.runIn(engine, ...EXAMPLE),
    env: { TF_DATA_DIR: `.terraform-${engine.name}`, TF_VAR_weather_api_key: SECRET },
  };
  const ask = async (code: number, ...args: string[]) => {
    const result = await runEngine(run, args);
    if (result.code !== code) throw new EngineError(run, args, result);
    return textOf(result);
  };
  const file = (name: string) => readFileSync(published.workspace.path(...EXAMPLE, name));

  await ask(0, 'init', '-no-color');
  const planned = await ask(0, 'plan', '-no-color', `-out=${PLAN_FILE}`);
  const entries = await readArchive(file(PLAN_FILE), () => true);
  const plan = await ask(0, 'show', '-no-color', '-json', PLAN_FILE);
  const applied = await ask(0, 'apply', '-no-color', PLAN_FILE);
  const state = file('terraform.tfstate').toString('utf8');
  const shown = await ask(0, 'show', '-no-color', '-json');
  published.workspace.write([...EXAMPLE, 'late-fault.tf'].join('/'), LATE_FAULT);
  const failed = await ask(1, 'apply', '-no-color', '-auto-approve');
  expect(failed).toContain('Fails once the provider is there.');
  return {
    'plan file': [...entries.values()].join('\n'),
    plan,
    state: state + shown + file('terraform.tfstate').toString('utf8'),
    output: planned + applied,
    'failed apply': failed,
  };
}

/** Places that have the secret, with its forms there. */
const found = (places: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(places)
      .map(([place, text]) => [place, formsIn(text, SECRET)] as const)
      .filter(([, forms]) => forms.length > 0),
  );

(usesRealProvider() ? describe.skip : describe)('a secret', () => {
  describeEngines('that passes through', (engine) => {
    test('is nowhere', async () => {
      const places = await written(engine);
      expect(Object.values(places).every((text) => text.includes('weather'))).toBe(true);
      expect(found(places)).toEqual({});
    });

    test('is found in plan file, plan, and state by a copy that passes it in plain', async () => {
      edit('variables.tf', / {2}ephemeral +=.*\n/, '');
      edit('main.tf', /secret_string_wo +=/, 'secret_string =');
      edit('main.tf', / {2}secret_string_wo_version.*\n/, '');
      const places = found(await written(engine));
      expect(Object.keys(places)).toEqual(['plan file', 'plan', 'state']);
      expect(Object.values(places).every((forms) => forms.includes('JSON-escaped'))).toBe(true);
    });

    test('is found in output by a copy that shows it', async () => {
      edit('variables.tf', / {2}ephemeral +=.*\n/, '');
      edit('variables.tf', / {2}sensitive +=.*\n/, '');
      edit(
        'outputs.tf',
        /$/,
        `
output "shown" {
  value = [base64encode(var.weather_api_key), timestamp()]
}
`,
      );
      const places = found(await written(engine));
      expect(Object.keys(places)).toEqual(['plan file', 'plan', 'state', 'output', 'failed apply']);
      expect(places.output).toContain('base64');
    });

    test('in place of its ARN is refused and not repeated', async () => {
      edit('main.tf', /aws_secretsmanager_secret_policy\.weather\.secret_arn/, 'var.in_place');
      published.workspace.write(
        [...EXAMPLE, 'in-place.tf'].join('/'),
        'variable "in_place" {\n  type = string\n}\n',
      );
      const run = published.runIn(engine, ...EXAMPLE);
      const env = { ...run.env, TF_VAR_weather_api_key: 'x', TF_VAR_in_place: SECRET };
      await runEngine({ ...run, env }, ['init', '-no-color']);
      const result = await runEngine({ ...run, env }, ['plan', '-no-color']);
      expect(result.code).toBe(1);
      expect(textOf(result)).toContain(`got weather.secret_arn ${SECRET.length} characters`);
      expect(formsIn(textOf(result), SECRET)).toEqual([]);
    });
  });
});
