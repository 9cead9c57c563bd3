import { filesOf, sampleOf } from './areas.mjs';

/**
 * How well the tests notice a wrong line: `npm run mutation -- calendar|engine|guards [--sample 0.2]`
 * (docs/testing.md). Not part of `npm test`: a run takes minutes to hours.
 */
const area = process.env.HEYI_MUTATE ?? 'calendar';
const share = Number(process.env.HEYI_MUTATION_SAMPLE ?? 1);
const files = filesOf(area);
process.env.HEYI_PROPERTY_SHARE ??= '0.02';

export default {
  mutate: share < 1 ? sampleOf(files, share) : files,
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  jest: { configFile: 'test/mutation/jest.config.mjs', enableFindRelatedTests: false },
  coverageAnalysis: 'perTest',
  // Words shown to people are read by people, not by tests.
  mutator: { excludedMutations: ['StringLiteral'] },
  ignorePatterns: ['dist', 'docs/images', 'apps/web', '.heyi', 'test/*.ts', 'test/world'],
  concurrency: Number(process.env.HEYI_MUTATION_JOBS ?? 2),
  timeoutMS: 20_000,
  tempDirName: '.heyi/mutation',
  reporters: ['clear-text', 'progress', 'html', 'json'],
  htmlReporter: { fileName: `.heyi/mutation-report/${area}.html` },
  jsonReporter: { fileName: `.heyi/mutation-report/${area}.json` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 90, low: 80, break: 0 },
};
