const { appendFileSync } = require('node:fs');

/**
 * A jest reporter that appends one line per run, `name passed failed skipped seconds`, to the file that
 * AGENTCORE_TEST_COUNTS names, and does nothing where that is not set. `.ci/run` adds the lines up: the two runs, `unit`
 * and `engines`, are two processes.
 *
 * A test file that could not be run at all (it does not compile, say) counts as one failed test.
 */
module.exports = class CountReporter {
  onRunComplete(contexts, results) {
    const file = process.env.AGENTCORE_TEST_COUNTS;
    if (!file) return;
    const names = [...contexts].map(({ config }) => config.displayName?.name ?? 'tests');
    const name = [...new Set(names)].sort().join('+') || 'none';
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    const seconds = Math.round((Date.now() - results.startTime) / 1000);
    appendFileSync(file, `${name} ${results.numPassedTests} ${failed} ${skipped} ${seconds}\n`);
  }
};
