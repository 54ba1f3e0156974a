import type { Readme } from '../../inputs/module-card';

export const readme: Readme = {
  promise: `TODO`,
  diagram: `flowchart LR\n  a --> b`,
  when: ['x'],
  whenNot: ['y'],
  limits: ['z'],
  teardown: ['w'],
};
