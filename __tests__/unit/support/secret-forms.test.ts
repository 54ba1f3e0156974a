import { isSensitive, variablesOf, type Shape } from '../../../inputs/shape';
import { CATALOGUE } from '../../../stacks/catalogue';
import { formsIn, SECRET } from '../../support/secret-forms';

const go = (value: unknown) =>
  JSON.stringify(value).replace(/[<>&]/g, (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`);

test.each([
  ['plain', SECRET],
  ['base64', Buffer.from(SECRET).toString('base64')],
  ['base64', Buffer.from(`a${SECRET}b`).toString('base64')],
  ['base64', Buffer.from(`ab${SECRET}c`).toString('base64')],
  ['JSON-escaped', JSON.stringify({ key: SECRET })],
  ['JSON-escaped', go({ key: SECRET })],
  ['JSON-escaped', JSON.stringify({ key: JSON.stringify({ key: SECRET }) })],
  ['JSON-escaped', go({ key: go({ key: SECRET }) })],
])('finds a secret that is %s: %s', (form, text) => {
  expect(formsIn(`before ${text} after`, SECRET)).toContain(form);
});

test('finds none where there is none', () => {
  expect(
    formsIn('arn:aws:secretsmanager:us-east-1:111122223333:secret:weather-AbCdEf', SECRET),
  ).toEqual([]);
});

/** Texts below `shape`, with where they stand. */
function textsIn(
  shape: Shape,
  path: string,
): { path: string; shape: Shape & { kind: 'string' } }[] {
  switch (shape.kind) {
    case 'string':
      return [{ path, shape }];
    case 'list':
      return textsIn(shape.element, `${path}[]`);
    case 'map':
      return [...textsIn(shape.key, `${path} key`), ...textsIn(shape.value, `${path}[]`)];
    case 'object':
      return Object.entries(shape.fields).flatMap(([name, field]) =>
        textsIn(field.shape, `${path}.${name}`),
      );
    default:
      return [];
  }
}

describe.each(CATALOGUE)('$name', (module) => {
  const variables = variablesOf(module.input.schema);

  test('has no input that is meant for a secret', () => {
    expect(variables.filter(({ shape }) => isSensitive(shape)).map(({ name }) => name)).toEqual([]);
  });

  test('repeats in no message what stands in the place of the ARN of a secret', () => {
    const arns = variables
      .flatMap(({ name, shape }) => textsIn(shape, name))
      .filter(({ shape }) => shape.pattern?.includes('secretsmanager'));
    expect(arns.filter(({ shape }) => !shape.facets.unrepeated).map(({ path }) => path)).toEqual(
      [],
    );
  });
});
