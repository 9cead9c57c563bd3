import { readOptions, refuseOtherSystems } from './options.js';
import { isUnharmed, tableOf } from './report.js';
import { type Outcome, runOn } from './run.js';

/** `npm run chaos`: breaks systems of its own at random and counts what is lost. See docs/testing.md. */
async function main(): Promise<number> {
  const { seconds, seed, queues } = readOptions(process.argv.slice(2));
  refuseOtherSystems(process.env);
  const outcomes: Outcome[] = [];
  for (const queue of queues) {
    process.stdout.write(`\n${queue}  (--seed ${seed})\n`);
    const outcome = await runOn(queue, seconds / queues.length, seed, (line) =>
      process.stdout.write(`${line}\n`),
    );
    if (outcome) outcomes.push(outcome);
    else process.stdout.write('没有 redis-server，跳过。No redis-server: skipped.\n');
  }
  process.stdout.write(`\n${tableOf(outcomes)}\n`);
  return outcomes.length > 0 && isUnharmed(outcomes) ? 0 : 1;
}

main().then(
  (code) => process.exit(code),
  (error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exit(2);
  },
);
