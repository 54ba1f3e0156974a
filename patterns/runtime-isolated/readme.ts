import type { Readme } from '../../inputs/module-card';

export const readme: Readme = {
  promise: '',
  diagram: '',
  when: [],
  whenNot: [],
  limits: [],
  teardown: [],
};
