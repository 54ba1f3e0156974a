/** What a published module says of itself: all that its files need beside its blocks. */
import type { Diagram } from './diagram';
import type { ModuleInput } from './module-input';
import type { Wiring } from './wiring';

/** A part of a README below a heading of its own. */
export interface Section {
  title: string;
  /** Markdown. */
  body: string;
}

/** Answers to the three questions of a reviewer: each one to three short sentences of Markdown, for a table cell. */
export interface Access {
  /** Who can call it: principals, networks, and what checks them. */
  callers: string;
  /** What it can reach, and what it cannot. */
  reach: string;
  /** What can go wrong: the most likely mistake or the largest risk, with the input that avoids it. */
  risks: string;
  /** Pattern that the module is for, which posture is told to require. */
  pattern?: 'public' | 'vpc-egress' | 'private-inbound' | 'isolated';
}

/** Limitations by what they are about, each with its consequence first. */
export interface Limits {
  network?: readonly string[];
  identity?: readonly string[];
  lifecycle?: readonly string[];
  /** What nobody has tried on AWS. */
  unverified?: readonly string[];
}

/** Prose of a module's README; everything that can be computed (tables, lists, floors) is not here. */
export interface Readme {
  /** What the module is for, in one sentence. */
  purpose: string;
  diagram: Diagram;
  access: Access;
  /** How it works, behind the inputs: what a user needs to know before the settings make sense. */
  promise: string;
  /** Needs that the module fits. */
  when: readonly string[];
  /** Needs that another module fits better, with its name. */
  whenNot: readonly string[];
  /** Settings that need more than a line. */
  sections?: readonly Section[];
  limits: Limits;
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
