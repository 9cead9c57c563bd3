// Jest runs the TypeScript sources as native ES modules (docs/adr/2026-11-22-jest-in-esm-mode.md).
// Note: jest.mock() does nothing in this mode; inject doubles instead.
const shared = {
  extensionsToTreatAsEsm: ['.ts'],
  testEnvironment: 'node',
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.heyi/'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        swcrc: false,
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          keepClassNames: true,
        },
        module: { type: 'es6' },
      },
    ],
  },
  moduleNameMapper: {
    '^#(kernel|machines|engine|persistence|queue|parties|views|effects|http|config|observability)/(.*)\\.js$':
      '<rootDir>/libs/$1/src/$2.ts',
    '^#apps/(api|worker|cli)/(.*)\\.js$': '<rootDir>/apps/$1/src/$2.ts',
    '^#migrations/(.*)\\.js$': '<rootDir>/migrations/$1.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  setupFiles: ['reflect-metadata'],
};

export default {
  testTimeout: 60_000,
  // Jest would leave one core to its own process, which does next to nothing: two cores would run one test file at a time.
  maxWorkers: '100%',
  // Native ES modules of finished test files stay in a worker's memory; a worker that has collected many starts anew.
  workerIdleMemoryLimit: '1500MB',
  projects: [
    { ...shared, displayName: 'pure', testMatch: ['<rootDir>/{libs,apps}/**/*.spec.ts'] },
    {
      ...shared,
      displayName: 'world',
      testMatch: ['<rootDir>/test/**/*.{int,fault,e2e}-spec.ts'],
      globalSetup: '<rootDir>/test/world/global-setup.mjs',
      globalTeardown: '<rootDir>/test/world/global-teardown.mjs',
    },
  ],
};
