// `npm run mutation -- calendar|engine|guards [--sample 0.2]`: how well the tests notice a wrong line.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: 'string', default: '1' }, jobs: { type: 'string', default: '2' } },
});
const { status } = spawnSync('npx', ['stryker', 'run', 'test/mutation/stryker.config.mjs'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: {
    ...process.env,
    HEYI_MUTATE: positionals[0] ?? 'calendar',
    HEYI_MUTATION_SAMPLE: values.sample,
    HEYI_MUTATION_JOBS: values.jobs,
  },
});
process.exitCode = status ?? 1;
