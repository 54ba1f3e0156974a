import { isObject, sameValue, textOf } from './cty';
import type { CtyObject, CtyValue } from './cty';
import type { Fixture } from './fixture';
import { madeFacts, withRunsChanges } from './made-facts';
import type { World } from './world';

/** What a data source asks for: its arguments that are set, its filters, and the region that it looks in. */
export interface Question {
  type: string;
  args: CtyObject;
  filters?: readonly Filter[];
  region: string;
}

export interface Filter {
  name: string;
  values: readonly CtyValue[];
}

/** One thing that exists, as a data source of that type shows it. */
export interface Fact {
  match: CtyObject;
  values: CtyObject;
}

/** Everything that answers a question: what runs made if any of it does, else fixtures. */
export function findFacts(world: World, question: Question): Fact[] {
  const made = madeFacts(world, question.type).map((values) => ({ match: {}, values }));
  const found = made.filter((fact) => answers(fact, question));
  return found.length > 0 ? found : findFixtures(world, question);
}

/** Both at once, for questions with many answers. */
export function findAllFacts(world: World, question: Question): Fact[] {
  const made = madeFacts(world, question.type).map((values) => ({ match: {}, values }));
  return [...made.filter((fact) => answers(fact, question)), ...findFixtures(world, question)];
}

/** The first thing of a type with these values, in any region. For what is made, which follows from what there is. */
export function lookUp(world: World, type: string, values: CtyObject): CtyObject | undefined {
  const region = typeof values.region === 'string' ? values.region : '';
  return findFacts(world, { type, args: values, region })[0]?.values;
}

function findFixtures(world: World, question: Question): Fact[] {
  return world.fixtures
    .filter((fixture) => fixture.type === question.type)
    .map((fixture) => withRunsChanges(world, factOf(fixture)))
    .filter((fact) => answers(fact, question));
}

function factOf(fixture: Fixture): Fact & { type: string } {
  return {
    type: fixture.type,
    match: fixture.match as CtyObject,
    values: fixture.values as CtyObject,
  };
}

function answers(fact: Fact, question: Question): boolean {
  const { args, filters = [], region } = question;
  const unmatched = Object.entries(fact.match).some(([name, value]) => {
    const asked = args[name] ?? filters.find((filter) => filter.name === name)?.values;
    return asked === undefined || !sameOrOnly(asked as CtyValue, value);
  });
  if (unmatched || !inRegion(fact, region)) return false;
  const rest = (name: string) => !(name in fact.match) && name !== 'region';
  const argsAgree = Object.entries(args).every(
    ([name, value]) => !rest(name) || agrees(fact, name, value),
  );
  return (
    argsAgree && filters.every((filter) => !rest(filter.name) || passes(question, fact, filter))
  );
}

const inRegion = ({ values }: Fact, region: string) =>
  region === '' || typeof values.region !== 'string' || values.region === region;

function sameOrOnly(asked: CtyValue, value: CtyValue): boolean {
  return sameValue(asked, value) || (Array.isArray(asked) && sameValue(asked, [value]));
}

function agrees(fact: Fact, name: string, asked: CtyValue): boolean {
  const value = fact.values[name];
  if (value !== undefined && value !== null) {
    return isObject(asked) && isObject(value)
      ? Object.entries(asked).every(([key, child]) => sameValue(child, value[key] ?? null))
      : sameValue(asked, value);
  }
  return associated(fact, name).some((found) => sameValue(found, asked));
}

/** A route table is also found by what is associated with it. */
function associated({ values }: Fact, name: string): CtyValue[] {
  const list = Array.isArray(values.associations) ? values.associations : [];
  return list.flatMap((entry) => (isObject(entry) && name in entry ? [entry[name] ?? null] : []));
}

function passes({ type }: Question, fact: Fact, filter: Filter): boolean {
  const found = filterValues(type, fact, filter.name);
  return filter.values.some((wanted) => found.some((value) => textOf(value) === textOf(wanted)));
}

/** `vpc-id` -> `vpc_id`; `association.subnet-id` -> `associations[*].subnet_id`; `tag:Name` -> `tags.Name`. */
function filterValues(type: string, { values }: Fact, name: string): CtyValue[] {
  if (name.startsWith('tag:')) {
    return isObject(values.tags) ? [values.tags[name.slice('tag:'.length)] ?? null] : [];
  }
  const [first = '', second] = name.replaceAll('-', '_').split('.');
  if (second === undefined) return listOf(values[attributeOf(type, values, first)]);
  return listOf(values[`${first}s`]).flatMap((child) =>
    isObject(child) ? [child[second] ?? null] : [],
  );
}

/** Filters call an object's own id by its kind, and name lists by their element. */
function attributeOf(type: string, values: CtyObject, name: string): string {
  if (name in values) return name;
  if (name === `${type.replace(/^aws_/, '')}_id`) return 'id';
  return name === 'cidr' ? 'cidr_block' : `${name}s`;
}

function listOf(value: CtyValue | undefined): CtyValue[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}
