import { newId } from '#kernel/ids.js';
import { PostgresSweepStore } from '#persistence/store/sweep-store.js';
import { Sweeper } from '#engine/sweeper.js';
import { type EngineWorld, startEngine } from './world/engine-world.js';

const MONDAY = '2026-06-01T01:00:00.000Z';
const MINUTE = 60_000;
const silent = { info: () => {}, warn: () => {}, error: () => {} };

let world: EngineWorld;
afterEach(() => world.close());

const typesOf = async (id: string) =>
  (
    await world.rows<{ type: string }>('SELECT type FROM case_event WHERE case_id = $1 ORDER BY seq', [id])
  ).map(({ type }) => type);

describe('a clock', () => {
  beforeEach(async () => {
    world = await startEngine({ now: MONDAY });
  });

  it('that is turned back and forward fires every deadline once, and no history runs backwards', async () => {
    const id = await world.open();
    await world.advanceTo('2026-06-08T16:00:00.000Z');
    await world.advanceTo('2026-06-03T01:00:00.000Z');
    await world.send(id, 'ADD', { number: 1 });
    await world.advanceTo('2026-06-08T16:00:00.000Z');
    await world.advanceTo('2026-06-09T16:00:00.000Z');
    await world.advanceTo(MONDAY);
    await world.advanceTo('2026-06-20T16:00:00.000Z');
    expect(await typesOf(id)).toEqual([
      'OPEN_ERRAND',
      'DEADLINE_RUNG_REACHED',
      'WORK_DEADLINE_PASSED',
      'ADD',
      'DEADLINE_RUNG_REACHED',
    ]);
    const times = await world.rows<{ at: Date }>(
      'SELECT at FROM case_event WHERE case_id = $1 ORDER BY seq',
      [id],
    );
    expect(times.map(({ at }) => at.getTime())).toEqual(
      times.map(({ at }) => at.getTime()).toSorted((a, b) => a - b),
    );
    expect((await world.verify()).findings).toEqual([]);
  });

  it('that was turned back does not hide a command whose ring was lost', async () => {
    const id = await world.open();
    const ahead = new Date(Date.parse(MONDAY) + 5 * MINUTE).toISOString();
    const command = world.command(id, 'ADD', { number: 1 }, { acceptedAt: ahead });
    await world.gate.accept(command);
    await world.sweep();
    expect(await typesOf(id)).toEqual(['OPEN_ERRAND', 'ADD']);
  });

  it('that was turned back does not hide an effect whose ring was lost', async () => {
    const id = await world.open();
    await world.gate.accept(world.command(id, 'ADD', { number: 1 }));
    await world.gatherer.apply(id);
    world.loseRings();
    world.clock.set(new Date(Date.parse(MONDAY) - 60 * MINUTE));
    await world.sweep();
    expect(await world.rows('SELECT status FROM effect')).toEqual([{ status: 'done' }]);
  });
});

describe('two of everything', () => {
  it('two workers and two sweepers race for due deadlines: each fires once', async () => {
    world = await startEngine({ now: MONDAY, queue: {} });
    const other = new Sweeper(
      new PostgresSweepStore(world.dataSource, world.book),
      world.bell,
      world.clock,
      silent,
    );
    const ids = await Promise.all(Array.from({ length: 30 }, () => world.open()));
    world.clock.set('2026-06-12T16:00:00.000Z');
    await Promise.all([world.sweeper, other, world.sweeper, other].map((sweeper) => sweeper.sweep()));
    await Promise.all(ids.flatMap((id) => [world.gatherer.apply(id), world.runner.run([id])]));
    for (const id of ids)
      expect((await typesOf(id)).toSorted()).toEqual([
        'DEADLINE_RUNG_REACHED',
        'DEADLINE_RUNG_REACHED',
        'OPEN_ERRAND',
        'WORK_DEADLINE_PASSED',
      ]);
    expect((await world.verify()).findings).toEqual([]);
  });

  it('two houses whose clocks are five minutes apart keep the order of one case', async () => {
    world = await startEngine({ now: MONDAY });
    const id = await world.open();
    const late = new Date(Date.parse(MONDAY) + 5 * MINUTE).toISOString();
    await world.send(id, 'ADD', { number: 1 }, { acceptedAt: late, idempotencyKey: newId() });
    await world.send(id, 'ADD', { number: 2 }, { acceptedAt: MONDAY, idempotencyKey: newId() });
    const { numbers } = await world.row<{ numbers: number[] }>(
      "SELECT snapshot->'context'->'numbers' AS numbers FROM case_file WHERE id = $1",
      [id],
    );
    expect(numbers).toEqual([0, 1, 2]);
    expect((await world.verify()).findings).toEqual([]);
  });
});
