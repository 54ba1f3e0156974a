/** Prose that breaks a rule for a reason. One that matches nothing is a fault. */

export interface ProseException {
  /** A file, or a folder that ends with a slash. */
  readonly path: string;
  /** Name of the rule that does not apply. */
  readonly rule: string;
  /** Text of the passage: the rule does not apply to passages that contain it. */
  readonly text: string;
  /** Why the text stays. */
  readonly reason: string;
}

export const EXCEPTIONS: readonly ProseException[] = [
  {
    path: 'docs/bench.md',
    rule: 'oxford-comma',
    text: 'this project, ',
    reason:
      'A label that bench/report.ts prints: the project with two things, and no list of three.',
  },
  {
    path: 'terraform/',
    rule: 'sentence-length',
    text: 'AllocateAddress, AssociateRouteTable',
    reason: 'A table cell with the IAM actions of a service, and no sentence.',
  },
];
