/** The Redis of this test run, undefined when the computer has none. It is shared: give each file its own key prefix. */
export const redisUrl = (): string | undefined => process.env.HEYI_TEST_REDIS || undefined;

/** A `describe` that is skipped, under a name that says so, when there is no Redis. */
export function describeWithRedis(name: string, body: () => void): void {
  if (redisUrl()) describe(name, body);
  else
    describe.skip(`${name} [SKIPPED 跳过: no Redis; install redis-server or set HEYI_TEST_REDIS_URL]`, body);
}
