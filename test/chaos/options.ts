import { parseArgs } from 'node:util';

export type QueueName = 'redis' | 'postgres';

export interface ChaosOptions {
  /** How long things are broken, shared by the queues. */
  readonly seconds: number;
  /** The same seed does the same damages in the same order, as far as time lets it. */
  readonly seed: number;
  readonly queues: readonly QueueName[];
}

const QUEUES: Readonly<Record<string, readonly QueueName[]>> = {
  redis: ['redis'],
  postgres: ['postgres'],
  both: ['redis', 'postgres'],
};

/** Throws, with what to write instead, when the command line is wrong. */
export function readOptions(args: readonly string[]): ChaosOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seconds: { type: 'string', default: '60' },
      seed: { type: 'string', default: '1' },
      queue: { type: 'string', default: 'both' },
    },
  });
  const [seconds, seed] = [Number(values.seconds), Number(values.seed)];
  const queues = QUEUES[values.queue];
  if (!(seconds > 0) || !Number.isInteger(seed) || !queues)
    throw new Error('用法 usage: npm run chaos -- [--seconds 60] [--seed 1] [--queue redis|postgres|both]');
  return { seconds, seed, queues };
}

/** Breaking things is for systems that this program made itself: whoever points it at another one is sent away. */
export function refuseOtherSystems(env: NodeJS.ProcessEnv): void {
  const named = ['DATABASE_URL', 'REDIS_URL', 'HEYI_TEST_DATABASE_URL', 'HEYI_TEST_REDIS_URL'].filter(
    (key) => env[key],
  );
  if (env['NODE_ENV'] === 'production') named.unshift('NODE_ENV=production');
  if (named.length > 0)
    throw new Error(
      `chaos 只破坏它自己建立的系统，请先去掉 ${named.join('、')}。\n` +
        `chaos breaks only what it has built itself: unset ${named.join(', ')} first.`,
    );
}
