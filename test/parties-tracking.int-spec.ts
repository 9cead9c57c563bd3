import { randomUUID } from 'node:crypto';
import { redisUrl, describeWithRedis } from './world/redis.js';
import { type PartiesWorld, partiesWorld } from './parties-world.js';
import { PER_ADDRESS, PER_CASE } from '#parties/tracking/tracking.js';
import { Limits } from '#parties/limits/limits.js';

let world: PartiesWorld;
beforeAll(async () => {
  world = await partiesWorld();
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

  it('ends old code, old token and open sessions when new ones are issued', async () => {
    const old = await filed();
    const session = await world.tracking.open(old, somewhere());
    const fresh = await world.tracking.reissue(old.caseId);
    const failed = { code: 'TRACK.NOT_FOUND' };
    await expect(world.tracking.open(old, somewhere())).rejects.toMatchObject(failed);
    await expect(world.tracking.open({ token: old.trackToken }, somewhere())).rejects.toMatchObject(failed);
    expect(await world.tracking.find(session.token)).toBeNull();
    const again = await world.tracking.open({ caseNo: old.caseNo, queryCode: fresh.queryCode }, somewhere());
    expect(again.caseId).toBe(old.caseId);
    await expect(world.tracking.reissue(randomUUID())).rejects.toMatchObject({ code: 'CASE.NOT_FOUND' });
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
});

describe('limits', () => {
  const rule = { name: `test-${randomUUID()}`, points: 2, seconds: 60 };
  const blocked = { code: 'LIMIT.TOO_MANY' };

  it('are kept in memory while Redis cannot be reached', async () => {
    const limits = new Limits({ redisUrl: 'redis://127.0.0.1:1' });
    for (const _ of [1, 2]) await limits.take(rule, 'k');
    await expect(limits.take(rule, 'k')).rejects.toMatchObject(blocked);
    await limits.onApplicationShutdown();
  });

  describeWithRedis('with Redis', () => {
    it('are shared by all processes', async () => {
      const [one, two] = [new Limits({ redisUrl: redisUrl() }), new Limits({ redisUrl: redisUrl() })];
      await new Promise((resolve) => setTimeout(resolve, 200));
      await one.take(rule, 'k');
      await two.take(rule, 'k');
      await expect(one.take(rule, 'k')).rejects.toMatchObject(blocked);
      await Promise.all([one, two].map((limits) => limits.onApplicationShutdown()));
    });
  });
});
