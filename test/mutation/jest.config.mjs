// The pure tests as one project: a mutation run has no use for databases.
import base from '../../jest.config.mjs';

const [pure] = base.projects;

/** Only the tests that are meant to notice: far ones would take most of the time. */
const TESTS = {
  calendar: ['<rootDir>/libs/kernel/**/*.spec.ts'],
  engine: ['<rootDir>/libs/engine/**/*.spec.ts'],
  guards: ['<rootDir>/libs/machines/src/kinds/**/*.spec.ts'],
};

export default {
  ...pure,
  displayName: undefined,
  rootDir: process.cwd(),
  testMatch: TESTS[process.env.HEYI_MUTATE ?? 'calendar'] ?? ['<rootDir>/libs/**/*.spec.ts'],
  // The contract tests read the source text of a kind and its accepted files: every mutant would fail them for nothing.
  // The properties of all kinds would notice much, slowly; what the direct tests notice is the stricter question.
  testPathIgnorePatterns: [
    '/node_modules/',
    'kinds\\.properties\\.spec',
    'kinds\\.contract\\.spec',
    'fingerprint\\.spec',
    'kinds\\.schema\\.spec',
  ],
};
