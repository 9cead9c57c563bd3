import { engineLoad } from './world/engine-load.js';
import { type EngineWorld, startEngine } from './world/engine-world.js';
import { OwnRedis, ownGround } from './world/own-servers.js';
import { describeWithRedis } from './world/redis.js';
import { auditOf, UNHARMED } from './world/unharmed.js';

let world: EngineWorld;
afterEach(() => world.close());

/** Calls each of these once, at even distances of a load. */
function inTurn(hurts: readonly (() => Promise<void>)[]) {
  const begun: Promise<void>[] = [];
  const after = async (last: Promise<void> | undefined, next: () => Promise<void>) => {
    await last;
    await next();
  };
  const damage = (share: number) => {
    const next = hurts[begun.length];
    if (next && share > (begun.length + 1) / (hurts.length + 1)) begun.push(after(begun.at(-1), next));
  };
  return { damage, all: async () => void (await Promise.all(begun)), begun };
}

describeWithRedis('a Redis that cannot be trusted', () => {
  let ground: ReturnType<typeof ownGround>;
  let redis: OwnRedis;
  beforeAll(async () => {
    ground = ownGround();
    redis = (await OwnRedis.start(ground.folder)) as OwnRedis;
  });
  afterAll(() => ground.end());

  it('may be flushed again and again under load', async () => {
    world = await startEngine({ queue: { redisUrl: redis.url } });
    const hurts = inTurn(Array.from({ length: 5 }, () => () => redis.flush()));
    const ledger = await engineLoad(world, { cases: 10, commands: 20, damage: hurts.damage });
    await hurts.all();
    expect(hurts.begun).toHaveLength(5);
    expect(await auditOf('5 × FLUSHALL', ledger, world.rows)).toMatchObject({ ...UNHARMED, accepted: 400 });
    expect((await world.verify()).findings).toEqual([]);
  });

  it('may be away for a while under load, and is used again when it is back', async () => {
    world = await startEngine({ queue: { redisUrl: redis.url } });
    const hurts = inTurn([() => redis.stop(), () => redis.startAgain()]);
    const ledger = await engineLoad(world, { cases: 10, commands: 20, damage: hurts.damage });
    await hurts.all();
    expect(await auditOf('Redis stopped and started', ledger, world.rows)).toMatchObject({
      ...UNHARMED,
      accepted: 400,
    });
    expect((await world.verify()).findings).toEqual([]);
    await ringsAreHeard();
  });

  it('may be away when the house starts, and is used when it has come', async () => {
    await redis.stop();
    world = await startEngine({ queue: { redisUrl: redis.url }, queueIsAway: true });
    const id = await world.open();
    expect(await world.send(id, 'ADD', { number: 1 })).toMatchObject({ status: 'applied' });
    await redis.startAgain();
    await ringsAreHeard();
  });

  /** Work goes through the queue: no ring is lost any more. */
  async function ringsAreHeard(): Promise<void> {
    const id = await world.open();
    for (let tries = 0; tries < 100; tries += 1) {
      const lost = world.lostRings();
      expect(await world.send(id, 'ADD', { number: 1 })).toMatchObject({ status: 'applied' });
      if (world.lostRings() === lost && tries > 2) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('rings are lost for good');
  }
});

it('rings that come double, late, in any order or for nothing change nothing', async () => {
  world = await startEngine({ queue: {} });
  const ids: string[] = [];
  const ledger = await engineLoad(world, {
    cases: 10,
    commands: 10,
    damage: () => {
      void world.rows<{ id: string }>('SELECT id FROM case_file ORDER BY random()').then((rows) => {
        ids.push(...rows.map(({ id }) => id));
        return world.bell.ringCases([...ids.slice(-10), '00000000-0000-7000-8000-00000000dead']);
      });
    },
  });
  expect(await auditOf('doubled, reordered and idle rings', ledger, world.rows)).toMatchObject({
    ...UNHARMED,
    accepted: 200,
  });
  expect((await world.verify()).findings).toEqual([]);
});

it('a poisoned command is parked with its reason, and all others go on', async () => {
  world = await startEngine({ queue: {} });
  const poisoned = await world.open();
  const poison = world.command(poisoned, 'BREAK');
  await world.gate.accept(poison);
  const ledger = await engineLoad(world, { cases: 10, commands: 10 });
  const behind = world.command(poisoned, 'ADD', { number: 1 });
  ledger.sends(poisoned, behind.idempotencyKey)((await world.gate.accept(behind)).status);
  expect(await world.outcome(poison.id)).toMatchObject({
    status: 'parked',
    error: expect.stringContaining('heard must not be negative'),
  });
  expect(await auditOf('a poisoned command', ledger, world.rows)).toMatchObject({
    ...UNHARMED,
    accepted: 201,
    parked: 1,
  });
  expect((await world.verify()).findings).toEqual([]);
});
