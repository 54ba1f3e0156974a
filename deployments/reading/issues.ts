/** What zod says of a file, in our words. */
import { z } from 'zod';

import { nearest, oneOf, spelling } from '../../inputs/nearest';
import { valueAt, type Path } from '../../inputs/parse';

import { faultAt, type FileFault, keyFault, kindOf, type Positions, type Words } from './fault';
import { withoutChoice } from './markers';

/** The schema that was asked, and from where to where in the file a value stands, if it is not the file itself. */
interface About {
  schema: z.ZodObject;
  positions: Positions;
  stepsOf?: (steps: Path) => Path;
}

/** The schema without what stands around it. */
function bare(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodNullable
    ? bare(schema.unwrap())
    : schema;
}

/** The option of a union that `value` chooses by its discriminator. */
function chosen(union: z.ZodDiscriminatedUnion, value: unknown): z.core.$ZodType | undefined {
  const { discriminator } = union.def;
  return union.options.find(
    (option) =>
      option instanceof z.ZodObject &&
      (option.shape as Readonly<Record<string, z.ZodType>>)[discriminator]?.safeParse(
        valueAt(value, [discriminator]),
      ).success,
  );
}

/** Of a union between a word and a map, the map. */
function asMap(schema: z.core.$ZodType): z.core.$ZodType {
  if (!(schema instanceof z.ZodUnion) || schema instanceof z.ZodDiscriminatedUnion) return schema;
  return schema.options.find((option) => option instanceof z.ZodObject) ?? schema;
}

/** What is wrong with a map that could also be a word: what is wrong with the map. */
function withinMap(issue: z.core.$ZodIssue, value: unknown): z.core.$ZodIssue[] {
  const found = valueAt(value, issue.path);
  if (issue.code !== 'invalid_union' || typeof found !== 'object' || found === null) return [issue];
  const ofMap = issue.errors.at(-1) ?? [];
  const inside = ofMap.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
  return inside.length > 0 ? inside : [issue];
}

/** Names that may stand in the map at `steps`, or undefined where they are the user's own. */
function namesAt(schema: z.core.$ZodType, value: unknown, steps: Path): string[] | undefined {
  const found = asMap(bare(schema));
  const [step, ...rest] = steps;
  if (found instanceof z.ZodDiscriminatedUnion) {
    const option = chosen(found, value);
    return option && namesAt(option, value, steps);
  }
  if (found instanceof z.ZodObject) {
    const shape = found.shape as Readonly<Record<string, z.ZodType>>;
    if (step === undefined) return Object.keys(shape);
    const inner = shape[String(step)];
    return inner && namesAt(inner, valueAt(value, [step]), rest);
  }
  if (found instanceof z.ZodRecord && step !== undefined)
    return namesAt(found.valueType, valueAt(value, [step]), rest);
  if (found instanceof z.ZodArray && step !== undefined)
    return namesAt(found.element, valueAt(value, [step]), rest);
  return undefined;
}

/** What is wanted, and what to do. */
type Remedy = Pick<Words, 'want' | 'fix'>;

/** Want and fix, as the schema said them in one message. */
function wordsOf(message: string): Remedy | undefined {
  const [want, fix] = message.split('\n');
  return want !== undefined && fix !== undefined ? { want, fix } : undefined;
}

function typeWords(expected: string): Remedy {
  const isMap = expected === 'object' || expected === 'record';
  const want = isMap ? 'a map' : expected === 'array' ? 'a list' : `a ${expected}`;
  return { want, fix: `write ${want}` };
}

function unknownKeys(
  issue: z.core.$ZodIssueUnrecognizedKeys,
  value: unknown,
  { schema, positions, stepsOf }: Required<About>,
): FileFault[] {
  const names = (namesAt(schema, value, issue.path) ?? []).filter((name) => name !== '$schema');
  return issue.keys.map((key) => {
    const steps = withoutChoice(stepsOf([...issue.path, key]));
    const meant = nearest(key, names);
    const fault = keyFault(positions, steps, {
      found: 'got a name that does not exist here',
      want: oneOf(key, names),
      fix: spelling(key, names, 'remove it').replace(/^(write .*)$/, '$1, or remove it'),
    });
    return meant === undefined ? fault : { ...fault, meant };
  });
}

function unionFault(issue: z.core.$ZodIssueInvalidUnion, found: unknown): Remedy {
  const options = ('options' in issue ? (issue.options as unknown[]) : []).map(String);
  const otherwise = 'write one of them';
  return {
    want: typeof found === 'string' ? oneOf(found, options) : `one of ${options.join(', ')}`,
    fix: typeof found === 'string' ? spelling(found, options, otherwise) : otherwise,
  };
}

function wantOf(issue: z.core.$ZodIssue, found: unknown): Remedy {
  const words = issue.code === 'invalid_key' ? undefined : wordsOf(issue.message);
  if (words) return words;
  if (issue.code === 'invalid_union') return unionFault(issue, found);
  if (issue.code === 'invalid_key')
    return wordsOf(issue.issues[0]?.message ?? '') ?? { want: 'another key', fix: 'rename it' };
  if (issue.code === 'invalid_type') return typeWords(issue.expected);
  return { want: issue.message, fix: 'correct it' };
}

/** The faults that zod found in `value`. */
export function faultsOfIssues(
  issues: readonly z.core.$ZodIssue[],
  value: unknown,
  { schema, positions, stepsOf = (steps) => steps }: About,
): FileFault[] {
  const inner = issues.flatMap((issue) => withinMap(issue, value));
  return inner.flatMap((issue): FileFault[] => {
    if (issue.code === 'unrecognized_keys')
      return unknownKeys(issue, value, { schema, positions, stepsOf });
    const isKey = issue.code === 'invalid_key';
    const found = isKey ? issue.path.at(-1) : valueAt(value, issue.path);
    const { want, fix } = wantOf(issue, found);
    const steps = stepsOf(issue.path);
    const position = positions[isKey ? 'keyOf' : 'positionOf'](steps);
    const name = String(issue.path.at(-1));
    return [
      faultAt(steps, position, {
        found: `got ${kindOf(found)}`,
        want,
        fix: found === undefined ? `add ${name}` : fix,
      }),
    ];
  });
}
