/**
 * Globals that modules get as parameters. Jest keeps the global object of a suite behind a proxy, where a lookup takes
 * 0.2 microseconds, a hundred times what it takes in Node. Names that a dependency declares itself cannot be here.
 */
const sandboxInjectedGlobals = ['Array', 'JSON', 'Map', 'Math', 'Object', 'RegExp', 'Set'];

const common = {
  sandboxInjectedGlobals,
  testEnvironment: 'node',
  moduleNameMapper: { '^archiver$': '<rootDir>/__tests__/support/archiver.ts' },
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022' } }] },
  modulePathIgnorePatterns: ['<rootDir>/cdktf.out', '<rootDir>/dist'],
};

/**
 * Three runs: `unit` needs Node alone; `engines` drives Terraform, OpenTofu, tflint and checkov; `mutations`, which is no
 * part of `npm test`, tries the modules' own tests.
 */
module.exports = {
  testSequencer: '<rootDir>/scripts/longest-first.js',
  reporters: ['default', '<rootDir>/scripts/count-reporter.js'],
  projects: [
    { ...common, displayName: 'unit', testMatch: ['<rootDir>/__tests__/unit/**/*.test.ts'] },
    { ...common, displayName: 'engines', testMatch: ['<rootDir>/__tests__/engines/**/*.test.ts'] },
    {
      ...common,
      displayName: 'mutations',
      testMatch: ['<rootDir>/__tests__/mutations/**/*.test.ts'],
    },
  ],
};
