const transform = {
  '^.+\\.(ts|tsx|js|mjs)$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'commonjs' },
    },
  ],
};

// Packages that ship ES modules only, which Jest cannot load as they are.
const esModules = [
  'strip-bom',
  'jose',
  'd3-[^/]+',
  'internmap',
  'wouter',
  'regexparam',
  'feiertagejs',
  '@microsoft/teams-js',
];

const shared = {
  transform,
  transformIgnorePatterns: [`/node_modules/(?!(${esModules.join('|')})/)`],
  moduleNameMapper: {
    // The package's main file is a browser bundle that does not load in Node.
    '^adaptivecards$': 'adaptivecards/dist/adaptivecards.js',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.tsbuild/', '<rootDir>/.local/'],
};

const node = (name, pattern = `<rootDir>/tests/${name}/**/*.test.ts`) => ({
  ...shared,
  displayName: name,
  testEnvironment: 'node',
  testMatch: [pattern],
});

/** @type {import('jest').Config} */
module.exports = {
  projects: [
    node('domain'),
    node('application'),
    node('contract'),
    node('bot'),
    node('local'),
    node('architecture'),
    {
      ...shared,
      displayName: 'tabs',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/tests/tabs/**/*.test.tsx'],
      setupFiles: ['<rootDir>/tests/support/browser/jsdom-environment.ts'],
      setupFilesAfterEnv: ['<rootDir>/tests/support/browser/jsdom-matchers.ts'],
    },
    node('e2e'),
  ],
  reporters: ['default', '<rootDir>/tests/support/project-times.js'],
  // The slow tests wait for programs of their own, so both cores are worth using.
  maxWorkers: '100%',
  testTimeout: 60_000,
  forceExit: false,
};
