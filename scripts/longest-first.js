const { basename } = require('node:path');

const Sequencer = require('@jest/test-sequencer').default;

/** Suites that take longest, by processor time: what starts last decides when the whole run ends. */
const LONGEST = [
  'modules-opentofu.test.ts',
  'modules-terraform.test.ts',
  'lifecycle.test.ts',
  'deployments-examples.test.ts',
  'modules-as-json.test.ts',
  'inputs-agree.test.ts',
  'command.test.ts',
];

/** Starts the suites of `LONGEST` first, in that order, and the others behind them as jest would. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const index = LONGEST.indexOf(basename(path));
      return index < 0 ? LONGEST.length : index;
    };
    return [...super.sort(tests)].sort((one, other) => rank(one) - rank(other));
  }
};
