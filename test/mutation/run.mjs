// `npm run mutation -- calendar|engine|guards`: how well the tests notice a wrong line. Takes minutes to an hour.
import { spawnSync } from 'node:child_process';

const [area = 'calendar', ...more] = process.argv.slice(2);
const { status } = spawnSync('npx', ['stryker', 'run', 'test/mutation/stryker.config.mjs', ...more], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, HEYI_MUTATE: area },
});
process.exitCode = status ?? 1;
