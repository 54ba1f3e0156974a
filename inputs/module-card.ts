/** What a published module says of itself: all that its files need beside its blocks. */
import type { ModuleInput } from './module-input';
import type { Wiring } from './wiring';

/** A part of a README below a heading of its own. */
export interface Section {
  title: string;
  /** Markdown. */
  body: string;
}

/** Prose of a module's README; everything that can be computed (tables, lists, floors) is not here. */
export interface Readme {
  /** What the module connects and promises: a paragraph or two of Markdown. */
  promise: string;
  /** A mermaid flowchart, without its fence. */
  diagram: string;
  when: readonly string[];
  whenNot: readonly string[];
  /** On settings that need more than a line, between the smallest example and what it makes. */
  sections?: readonly Section[];
  /** What is not proven, what a lookup cannot see, what happens in between. */
  limits: readonly string[];
  /** Steps of a destroy, in order. */
  teardown: readonly string[];
}

/** A test file that starts from the module's sample with `changes`. */
export interface SharedTest {
  /** From the root of the project. */
  file: string;
  changes: ModuleInput['sample'];
  /** What the module says in place of words of the file. */
  words?: Readonly<Record<string, string>>;
}

/** The shared tests of a card, all in one form. */
export function sharedTestsOf({ sharedTests = [] }: Pick<ModuleCard, 'sharedTests'>): SharedTest[] {
  return sharedTests.map((test) => (typeof test === 'string' ? { file: test, changes: {} } : test));
}

export interface ModuleCard {
  /** Folder under `terraform/`, and the name behind `terraform-aws-agentcore-`. */
  name: string;
  /** One line for tables. */
  summary: string;
  /** Folder with the module's hand-written examples and tests, from the root of the project. */
  source: string;
  /** Test files of the blocks that the module is made of: they hold for it too, and start from its sample. */
  sharedTests?: readonly (string | SharedTest)[];
  input: ModuleInput;
  /** How its calls go together with others in a deployments file. */
  wiring: Wiring;
  readme: Readme;
}

/** A card as the catalogue has it: with the names of the module's outputs, in their order. */
export interface CatalogueCard extends ModuleCard {
  readonly outputs: readonly string[];
}
