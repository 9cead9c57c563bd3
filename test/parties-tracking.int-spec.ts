import { randomUUID } from 'node:crypto';
import { redisUrl, describeWithRedis } from './world/redis.js';
import { TcpProxy } from './world/tcp-proxy.js';
import { demoCaller, type PartiesWorld, partiesWorld } from './parties-world.js';
import { OVERALL, PER_ADDRESS, PER_CASE } from '#parties/tracking/tracking.js';
import { type LimitRule, Limits } from '#parties/limits/limits.js';

let world: PartiesWorld;
beforeAll(async () => {
  world = await partiesWorld();
  await world.demo.seed();
});
afterAll(() => world.close());

let files = 0;
/** A case filed by somebody without an account. */
async function filed() {
  const prepared = world.opening.prepareOpening({
    kind: 'sample_kind',
    input: { urgency: 'normal', question: '公共收益多久公示一次？' },
    caller: { kind: 'anonymous' },
    channel: 'http',
    at: world.clock.now().toISOString(),
    idempotencyKey: `filing ${(files += 1)}`,
  });
  const [opened] = await world.gate.open([prepared.request]);
  return {
    caseId: prepared.caseId,
    caseNo: opened?.caseNo ?? '',
    queryCode: prepared.queryCode ?? '',
    trackToken: prepared.trackToken ?? '',
  };
}
const renewal = {
  accountId: demoCaller('clerk1').accountId,
  role: 'clerk',
  proof: 'document',
  note: '本人持身份证到场',
} as const;

/** What an attempt costs, step by step, whatever comes of it. */
function workOf(attempt: () => Promise<unknown>): () => Promise<string[]> {
  return async () => {
    const steps: string[] = [];
    const originals = [
      watch(world.limits, 'take', (rule) => `limit ${(rule as LimitRule).name}`, steps),
      watch(world.dataSource, 'query', String, steps),
      watch(world.keyring, 'macs', (purpose) => `mac ${String(purpose)}`, steps),
    ];
    await attempt().catch(() => {});
    for (const putBack of originals) putBack();
    return steps;
  };
}

/** Notes each call of a method before it happens; returns how to stop. */
function watch(
  object: object,
  method: string,
  says: (first: unknown) => string,
  steps: string[],
): () => void {
  const one = object as Record<string, (...all: unknown[]) => unknown>;
  const original = one[method] as (...all: unknown[]) => unknown;
  one[method] = (...all) => {
    steps.push(says(all[0]));
    return original.apply(object, all);
  };
  return () => void (one[method] = original);
}

const somewhere = () => `2001:db8::${randomUUID()}`;

describe('tracking a case', () => {
  it('opens with number and code, however they are typed', async () => {
    const { caseId, caseNo, queryCode } = await filed();
    const typed = {
      caseNo: ` ${caseNo.toLowerCase()} `,
      queryCode: queryCode.toLowerCase().replaceAll('-', ' '),
    };
    const session = await world.tracking.open(typed, somewhere());
    expect(session.caseId).toBe(caseId);
    expect(session.expiresAt).toBe(new Date(world.clock.now().getTime() + 30 * 60_000).toISOString());
    expect(await world.tracking.find(session.token)).toEqual({ kind: 'complainant', caseId });
    expect(await world.tracking.find(session.token, new Date(session.expiresAt))).toBeNull();
    expect(await world.tracking.find('track_none')).toBeNull();
  });

  it('opens with the token of the link', async () => {
    const { caseId, trackToken } = await filed();
    expect((await world.tracking.open({ token: trackToken }, somewhere())).caseId).toBe(caseId);
  });

  it('keeps nothing with which one could open it', async () => {
    const { caseId, queryCode, trackToken } = await filed();
    const rows = await world.dataSource.query('SELECT * FROM case_access WHERE case_id = $1', [caseId]);
    for (const secret of [queryCode, queryCode.replaceAll('-', ''), trackToken])
      expect(JSON.stringify(rows)).not.toContain(secret);
  });

  it('answers a repeated filing with the code that opens it', async () => {
    const first = await filed();
    files -= 1;
    const second = await filed();
    expect(second).toEqual(first);
    expect((await world.tracking.open(second, somewhere())).caseId).toBe(first.caseId);
  });

  it('says the same to a wrong number, a wrong code, a code of another case, and a wrong token', async () => {
    const [mine, other] = [await filed(), await filed()];
    const wrong = [
      { caseNo: 'TS-2026-999999', queryCode: mine.queryCode },
      { caseNo: 'no number', queryCode: mine.queryCode },
      { caseNo: mine.caseNo, queryCode: '0000-0000-0000' },
      { caseNo: mine.caseNo, queryCode: 'no code' },
      { caseNo: mine.caseNo, queryCode: other.queryCode },
      { token: 'no token' },
      { token: 'a\0b' },
    ];
    const answers = await Promise.all(
      wrong.map((claim) => world.tracking.open(claim, somewhere()).catch((error: Error) => error.message)),
    );
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toMatch(/^TRACK\.NOT_FOUND/);
  });

  it('ends old code, old token and open sessions when new ones are given out, and notes who did it', async () => {
    const old = await filed();
    const session = await world.tracking.open(old, somewhere());
    const fresh = await world.renewed.renew(old.caseId, renewal);
    const failed = { code: 'TRACK.NOT_FOUND' };
    await expect(world.tracking.open(old, somewhere())).rejects.toMatchObject(failed);
    await expect(world.tracking.open({ token: old.trackToken }, somewhere())).rejects.toMatchObject(failed);
    expect(await world.tracking.find(session.token)).toBeNull();
    const again = await world.tracking.open({ caseNo: old.caseNo, queryCode: fresh.queryCode }, somewhere());
    expect(again.caseId).toBe(old.caseId);
    expect(await world.renewed.of(old.caseId)).toEqual([
      { ...renewal, name: expect.any(String), at: world.clock.now() },
    ]);
    await expect(world.renewed.renew(randomUUID(), renewal)).rejects.toMatchObject({
      code: 'CASE.NOT_FOUND',
    });
  });

  it('with a code that is renewed at the same moment opens nothing that lasts', async () => {
    const old = await filed();
    const opened = await Promise.all([
      ...Array.from({ length: 5 }, () => world.tracking.open(old, somewhere()).catch(() => null)),
      world.renewed.renew(old.caseId, renewal).then(() => null),
    ]);
    const lasting = await Promise.all(opened.map((one) => (one ? world.tracking.find(one.token) : null)));
    expect(lasting.filter((one) => one !== null)).toEqual([]);
  });

  it('is the same work for a number that nobody has and for a wrong code', async () => {
    const { caseNo, queryCode } = await filed();
    const wrong = {
      code: { caseNo, queryCode: '0000-0000-0000' },
      number: { caseNo: 'TS-2026-777777', queryCode },
      neither: { caseNo: 'no number', queryCode: 'no code' },
      shape: { caseNo: `${caseNo}${caseNo}`, queryCode: 'x'.repeat(60) },
    };
    const work = Object.values(wrong).map((claim) => workOf(() => world.tracking.open(claim, somewhere())));
    const [first, ...others] = [await work[0]?.(), await work[1]?.(), await work[2]?.(), await work[3]?.()];
    expect(first).toEqual([
      'limit track-address',
      'limit track-case',
      expect.stringContaining('FROM case_file'),
      'mac query-code-store',
      'limit track-overall',
    ]);
    for (const other of others) expect(other).toEqual(first);
  });
});

describe('guessing', () => {
  it('ends after five wrong codes for one number, known or not, also when they come at once', async () => {
    for (const caseNo of [(await filed()).caseNo, 'TS-2026-888888']) {
      const tries = Array.from({ length: 20 }, () =>
        world.tracking.open({ caseNo, queryCode: '0' }, somewhere()),
      );
      const codes = (await Promise.allSettled(tries)).map(
        (one) => (one as PromiseRejectedResult).reason.code,
      );
      expect(codes.filter((code) => code === 'TRACK.NOT_FOUND')).toHaveLength(PER_CASE.points);
      expect(codes.filter((code) => code === 'LIMIT.TOO_MANY')).toHaveLength(20 - PER_CASE.points);
    }
  });

  it('ends after thirty from one address, and says how long', async () => {
    const address = somewhere();
    for (let n = 0; n < PER_ADDRESS.points; n += 1)
      await world.tracking.open({ token: `wrong ${n}` }, address).catch(() => {});
    const { trackToken } = await filed();
    await expect(world.tracking.open({ token: trackToken }, address)).rejects.toMatchObject({
      code: 'LIMIT.TOO_MANY',
      details: { seconds: expect.any(Number) },
    });
  });

  it('is not what somebody does who looks often at the own case', async () => {
    const mine = await filed();
    const address = somewhere();
    for (let n = 0; n < 40; n += 1) await world.tracking.open(mine, address);
  });

  it('from more addresses than one can count ends as well, is told once, and locks nobody out', async () => {
    const mine = await filed();
    // Other tests have guessed before.
    await world.limits.take(OVERALL, 'everybody', OVERALL.points).catch(() => {});
    const guess = () => world.tracking.open({ token: 'wrong' }, somewhere());
    for (const _ of [1, 2, 3]) await expect(guess()).rejects.toMatchObject({ code: 'LIMIT.TOO_MANY' });
    expect(world.warned).toEqual([{ limit: 'track-overall', points: OVERALL.points, seconds: 15 * 60 }]);
    expect((await world.tracking.open(mine, somewhere())).caseId).toBe(mine.caseId);
  });
});

describe('limits', () => {
  const ruleOf = (more: object = {}): LimitRule => ({
    name: `test-${randomUUID()}`,
    points: 2,
    seconds: 60,
    ...more,
  });
  const blocked = { code: 'LIMIT.TOO_MANY' };
  const limitsAt = (redisUrl?: string, dataSource = world.dataSource) =>
    new Limits({ redisUrl }, dataSource, { warn: () => {} });
  const all = (limits: Limits[]) => Promise.all(limits.map((one) => one.onApplicationShutdown()));

  it('are shared by all processes in PostgreSQL where there is no Redis', async () => {
    const rule = ruleOf();
    const [one, two] = [limitsAt(), limitsAt()];
    await one.take(rule, 'k');
    await two.take(rule, 'k');
    await expect(one.take(rule, 'k')).rejects.toMatchObject(blocked);
    await two.giveBack(rule, 'another');
    await one.take(rule, 'another');
  });

  it('hold when twenty come at once', async () => {
    const rule = ruleOf();
    const limits = limitsAt();
    const came = await Promise.allSettled(Array.from({ length: 20 }, () => limits.take(rule, 'k')));
    expect(came.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
  });

  it('count an IPv6 network as one address', async () => {
    const rule = ruleOf({ byAddress: true });
    const limits = limitsAt();
    for (const end of ['1', 'ffff']) await limits.take(rule, `2001:db8:5:6::${end}`);
    await expect(limits.take(rule, '2001:db8:5:6:7:8:9:a')).rejects.toMatchObject(blocked);
    await limits.take(rule, '2001:db8:5:7::1');
  });

  it('are kept in PostgreSQL while Redis cannot be reached', async () => {
    const rule = ruleOf();
    const limits = ['redis://127.0.0.1:1', 'redis://127.0.0.1:1'].map((url) => limitsAt(url));
    for (const one of limits) await one.take(rule, 'k');
    await expect(limits[0]?.take(rule, 'k')).rejects.toMatchObject(blocked);
    await all(limits);
  });

  it('are kept in memory while PostgreSQL is away as well', async () => {
    const rule = ruleOf();
    const away = { driver: { master: { query: () => Promise.reject(new Error('ECONNREFUSED')) } } };
    const limits = limitsAt('redis://127.0.0.1:1', away as never);
    for (const _ of [1, 2]) await limits.take(rule, 'k');
    await expect(limits.take(rule, 'k')).rejects.toMatchObject(blocked);
    await all([limits]);
  });

  describeWithRedis('with Redis', () => {
    it('are shared by all processes', async () => {
      const rule = ruleOf();
      const url = String(redisUrl());
      const [one, two] = [await reached(limitsAt(url)), await reached(limitsAt(url))];
      await one.take(rule, 'k');
      await two.take(rule, 'k');
      await expect(one.take(rule, 'k')).rejects.toMatchObject(blocked);
      expect(await counted(rule)).toBe(0);
      await all([one, two]);
    });

    it('lend one more allowance at most when Redis vanishes, also when it only hangs', async () => {
      for (const vanish of ['freeze', 'cut'] as const) {
        const rule = ruleOf({ points: 3 });
        const { proxy, url } = await TcpProxy.before(String(redisUrl()));
        const limits = await reached(limitsAt(url));
        for (const _ of [1, 2]) await limits.take(rule, 'k');
        await proxy[vanish]();
        const came = [];
        for (let n = 0; n < 8; n += 1) came.push(await limits.take(rule, 'k').catch(() => 'blocked'));
        expect(came.filter((one) => one !== 'blocked')).toHaveLength(3);
        await all([limits]);
        await proxy.cut();
      }
    });

    /** Counting begins in Redis only once it is there. */
    async function reached(limits: Limits): Promise<Limits> {
      const rule = ruleOf({ points: 1_000_000 });
      do await limits.take(rule, 'k');
      while ((await counted(rule, true)) > 0);
      return limits;
    }
    async function counted({ name }: LimitRule, forget = false): Promise<number> {
      const act = forget ? 'DELETE' : 'SELECT *';
      const where = `FROM limit_count WHERE key LIKE $1${forget ? ' RETURNING 1' : ''}`;
      const rows = await world.dataSource.query(`${act} ${where}`, [`heyi-limit-${name}%`]);
      return (forget ? rows[0] : rows).length as number;
    }
  });
});
