import { newId } from '#kernel/ids.js';
import { migrate } from '#persistence/migrate.js';
import { type EngineWorld, startEngine, type WorldQueue } from './world/engine-world.js';
import { redisUrl } from './world/redis.js';

const queues: [string, () => WorldQueue][] = [
  ['BullMQ on PostgreSQL', () => ({})],
  ...(redisUrl()
    ? [['BullMQ on Redis', () => ({ redisUrl: redisUrl() })] as [string, () => WorldQueue]]
    : []),
];

describe.each(queues)('the way of a command over %s', (_name, queue) => {
  let world: EngineWorld;
  beforeAll(async () => {
    world = await startEngine({ queue: queue() });
  });
  afterAll(() => world.close());

  it('an accepted command is applied and answered with the new state', async () => {
    const id = await world.open(7);
    const outcome = await world.send(id, 'ADD', { number: 3 });
    expect(outcome).toMatchObject({ status: 'applied', state: 'open', version: 2 });
    const row = await world.row<{ snapshot: { context: { numbers: number[] } } }>(
      'SELECT snapshot FROM case_file WHERE id = $1',
      [id],
    );
    expect(row.snapshot.context.numbers).toEqual([7, 3]);
  });

  it('commands of one case are applied in the order of acceptance, each once, whatever rings', async () => {
    const ids = await Promise.all(Array.from({ length: 12 }, () => world.open(0)));
    const sent = new Map<string, number[]>();
    const waits: Promise<unknown>[] = [];
    for (let n = 1; n <= 15; n += 1) {
      for (const id of ids) {
        const command = world.command(id, 'ADD', { number: n });
        await world.gate.accept(command);
        sent.set(id, [...(sent.get(id) ?? []), n]);
        // Rings are doubled and reordered; only the rows decide.
        waits.push(
          world.bell.ringCases([id, ids[(n * 7) % ids.length] as string]),
          world.waiter.wait(command.id, 20_000),
        );
      }
    }
    const outcomes = (await Promise.all(waits)).filter(Boolean) as { status: string }[];
    expect(outcomes.every(({ status }) => status === 'applied')).toBe(true);
    const rows = await world.rows<{
      id: string;
      version: number;
      snapshot: { context: { numbers: number[] } };
    }>('SELECT id, version, snapshot FROM case_file WHERE id = ANY($1::uuid[])', [ids]);
    for (const row of rows) {
      expect(row.snapshot.context.numbers).toEqual([0, ...(sent.get(row.id) ?? [])]);
      expect(row.version).toBe(16);
    }
  });

  it('a command that comes back with its key is one command, with another body it is refused', async () => {
    const id = await world.open();
    const first = world.command(id, 'ADD', { number: 5 }, { idempotencyKey: 'double-click' });
    const again = { ...world.command(id, 'ADD', { number: 5 }, { idempotencyKey: 'double-click' }) };
    const [a, b] = await Promise.all([world.gate.accept(first), world.gate.accept(again)]);
    expect(a.commandId).toBe(b.commandId);
    await world.bell.ringCases([id]);
    expect(await world.waiter.wait(a.commandId, 20_000)).toMatchObject({ status: 'applied', version: 2 });
    const other = world.command(id, 'ADD', { number: 6 }, { idempotencyKey: 'double-click' });
    await expect(world.gate.accept(other)).rejects.toMatchObject({ code: 'COMMAND.KEY_REUSED', status: 422 });
  });

  it('a ring that was lost is rung again by the sweeper', async () => {
    const id = await world.open();
    const command = world.command(
      id,
      'ADD',
      { number: 1 },
      {
        acceptedAt: new Date(world.clock.now().getTime() - 60_000).toISOString(),
      },
    );
    await world.gate.accept(command);
    // nobody rings; the sweeper of the hub runs every 300 ms
    expect(await world.waiter.wait(command.id, 20_000)).toMatchObject({ status: 'applied' });
  });

  it('every ring went through the queue', () => {
    expect(world.lostRings()).toBe(0);
  });

  it('what was done verifies: chains, replay, no orphan', async () => {
    const report = await world.verify();
    expect(report.findings).toEqual([]);
    expect(report.cases).toBeGreaterThan(10);
  });
});

describe('decisions and their records', () => {
  let world: EngineWorld;
  beforeAll(async () => {
    world = await startEngine();
  });
  afterAll(() => world.close());

  it('a refusal is recorded with its guard, and leaves case, tasks and deadlines as they were', async () => {
    const id = await world.open();
    const before = await world.row('SELECT to_jsonb(c) AS c FROM case_file c WHERE id = $1', [id]);
    const outcome = await world.send(id, 'ADD', { number: -1 });
    expect(outcome).toMatchObject({
      status: 'refused',
      version: 1,
      refusal: { code: 'CASE.GUARD_REFUSED', guards: ['isPositive'] },
    });
    expect(await world.row('SELECT to_jsonb(c) AS c FROM case_file c WHERE id = $1', [id])).toEqual(before);
    expect(await world.rows('SELECT seq FROM case_event WHERE case_id = $1', [id])).toHaveLength(1);
  });

  it.each([
    ['an event that the state does not take', 'RESUME', {}, 'CASE.EVENT_NOT_ALLOWED'],
    ['an event that the kind does not know', 'SING', {}, 'CASE.EVENT_UNKNOWN'],
    ["an event of XState's own", 'xstate.stop', {}, 'CASE.EVENT_UNKNOWN'],
    ['an event for another role', 'HEARD', {}, 'CASE.ROLE_FORBIDDEN'],
    ['an engine event sent by a person', 'CALENDAR_REVISED', {}, 'CASE.EVENT_RESERVED'],
  ])('%s is refused', async (_what, type, payload, code) => {
    const id = await world.open();
    expect(await world.send(id, type, payload)).toMatchObject({ status: 'refused', refusal: { code } });
  });

  it('a stale version is refused, and a finished case takes nothing any more', async () => {
    const id = await world.open();
    await world.send(id, 'ADD', { number: 1 });
    expect(await world.send(id, 'ADD', { number: 2 }, { expectedVersion: 1 })).toMatchObject({
      refusal: { code: 'CASE.STALE_VERSION' },
    });
    await world.send(id, 'FINISH');
    expect(await world.send(id, 'ADD', { number: 2 })).toMatchObject({ refusal: { code: 'CASE.FINISHED' } });
    expect(await world.rows('SELECT id FROM task WHERE case_id = $1 AND closed_at IS NULL', [id])).toEqual(
      [],
    );
  });

  it('a command that breaks an invariant is parked, and only its own case waits', async () => {
    const [poisoned, healthy] = [await world.open(), await world.open()];
    const poison = world.command(poisoned, 'BREAK');
    const behind = world.command(poisoned, 'ADD', { number: 1 });
    const other = world.command(healthy, 'ADD', { number: 1 });
    for (const command of [poison, behind, other]) await world.gate.accept(command);
    await world.bell.ringCases([poisoned, healthy]);
    expect(await world.outcome(other.id)).toMatchObject({ status: 'applied' });
    expect(await world.outcome(poison.id)).toMatchObject({ status: 'parked' });
    const rows = await world.rows<{ status: string }>('SELECT status FROM case_command WHERE id = $1', [
      behind.id,
    ]);
    expect(rows).toEqual([{ status: 'waiting' }]);
  });

  it('a poisoned command that nobody rings for is met by the batches that help themselves, and parked', async () => {
    const [poisoned, healthy] = [await world.open(), await world.open()];
    const poison = world.command(poisoned, 'BREAK');
    await world.gate.accept(poison);
    for (let i = 0; i < 4; i += 1)
      expect(await world.send(healthy, 'ADD', { number: 1 })).toMatchObject({ status: 'applied' });
    expect(await world.outcome(poison.id)).toMatchObject({ status: 'parked' });
  });

  it('a case speaks to another in its own transaction, and opens a child that blocks it', async () => {
    const [speaker, listener] = [await world.open(), await world.open()];
    await world.send(speaker, 'TELL', { caseId: listener });
    await world.settle();
    const heard = await world.row<{ heard: number }>(
      "SELECT (snapshot->'context'->>'heard')::int AS heard FROM case_file WHERE id = $1",
      [listener],
    );
    expect(heard).toEqual({ heard: 1 });
    await world.send(speaker, 'SPAWN');
    await world.settle();
    const child = await world.row(
      'SELECT c.status, l.blocking FROM case_link l JOIN case_file c ON c.id = l.child_id WHERE l.parent_id = $1',
      [speaker],
    );
    expect(child).toEqual({ status: 'active', blocking: true });
  });

  it('what a command learns of the children holds also for those opened just before it, in the same batch', async () => {
    const id = await world.open();
    const [spawn, close] = [world.command(id, 'SPAWN'), world.command(id, 'CLOSE_UP')];
    for (const command of [spawn, close]) await world.gate.accept(command);
    await world.bell.ringCases([id]);
    expect(await world.outcome(close.id)).toMatchObject({
      status: 'refused',
      refusal: { code: 'CASE.GUARD_REFUSED', guards: ['hasNoOpenChildren'] },
    });
  });

  it('the history refuses to be changed', async () => {
    const id = await world.open();
    await expect(
      world.rows('UPDATE case_event SET state = $2 WHERE case_id = $1', [id, 'x']),
    ).rejects.toThrow(/append-only/);
    await expect(world.rows('DELETE FROM case_event WHERE case_id = $1', [id])).rejects.toThrow(
      /append-only/,
    );
    await expect(world.rows('TRUNCATE case_event')).rejects.toThrow(/append-only|cannot truncate/);
  });
});

describe('deadlines', () => {
  let world: EngineWorld;
  beforeEach(async () => {
    // Monday 1 June 2026, 09:00 in Shanghai
    world = await startEngine({ now: '2026-06-01T01:00:00.000Z' });
  });
  afterEach(() => world.close());

  const deadline = (id: string) =>
    world.row<{ due_at: Date | null; status: string; fired: string[]; pauses: unknown[] }>(
      "SELECT due_at, status, fired, pauses FROM deadline WHERE case_id = $1 AND name = 'work' ORDER BY armed_seq DESC LIMIT 1",
      [id],
    );

  it('five working days from Monday end on the next Monday at midnight, and fire each rung once', async () => {
    const id = await world.open();
    expect((await deadline(id)).due_at?.toISOString()).toBe('2026-06-08T16:00:00.000Z');
    await world.advanceTo('2026-06-08T15:59:59.999Z');
    expect((await deadline(id)).fired).toEqual(['blue']);
    await Promise.all([world.advanceTo('2026-06-08T16:00:00.000Z'), world.sweep()]);
    await world.sweep();
    expect((await deadline(id)).fired).toEqual(['blue', 'due']);
    await world.advanceTo('2026-06-09T16:00:00.000Z');
    expect((await deadline(id)).fired).toEqual(['blue', 'due', 'red']);
    expect(await world.rows("SELECT role FROM task WHERE case_id = $1 AND name = 'supervise'", [id])).toEqual(
      [{ role: 'secretaryGeneral' }],
    );
    await world.advanceTo('2027-06-09T16:00:00.000Z');
    const types = await world.rows<{ type: string }>(
      'SELECT type FROM case_event WHERE case_id = $1 ORDER BY seq',
      [id],
    );
    expect(types.map(({ type }) => type)).toEqual([
      'OPEN_ERRAND',
      'DEADLINE_RUNG_REACHED',
      'WORK_DEADLINE_PASSED',
      'DEADLINE_RUNG_REACHED',
    ]);
  });

  it('the clock stands still while paused, and nothing earned is lost', async () => {
    const id = await world.open();
    world.clock.set('2026-06-02T02:00:00.000Z');
    await world.send(id, 'PAUSE');
    expect(await deadline(id)).toMatchObject({ due_at: null, status: 'paused' });
    await world.advanceTo('2026-06-30T02:00:00.000Z');
    await world.send(id, 'RESUME');
    // Tuesday 2 June was day 1; days 2-5 are 1, 2, 3 and 6 July.
    expect((await deadline(id)).due_at?.toISOString()).toBe('2026-07-06T16:00:00.000Z');
  });

  it('an imported calendar makes every open case count again, with an entry in its history', async () => {
    world.clock.set('2026-12-30T01:00:00.000Z');
    const id = await world.open();
    const before = await deadline(id);
    await world.calendars.publish(
      {
        year: 2027,
        source: 'notice',
        days: ['2027-01-04', '2027-01-05'].map((date) => ({
          date,
          kind: 'holiday' as const,
          name: { zh: '元旦', en: "New Year's Day" },
          source: 'notice',
        })),
      },
      world.clock.now(),
    );
    const { askToRecount } = await import('#persistence/book/recount.js');
    const cases = await askToRecount(
      world.dataSource,
      { event: 'calendarRevised', key: '2027', payload: { year: 2027 } },
      world.clock.now(),
    );
    await world.bell.ringCases(cases);
    await world.settle();
    const after = await deadline(id);
    expect(after.due_at?.getTime()).toBeGreaterThan(before.due_at?.getTime() ?? 0);
    expect((await world.verify()).findings).toEqual([]);
  });

  it('a changed number of days counts from its effective date', async () => {
    await world.rows(
      `INSERT INTO setting (id, kind, key, value, effective_from, reason, set_by, set_at)
       VALUES ($1, 'errand', 'workDays', 2, '2026-06-10T00:00:00Z', 'test', $1, '2026-06-01T00:00:00Z')`,
      [newId()],
    );
    await world.settings.refresh();
    const early = await world.open();
    world.clock.set('2026-06-10T01:00:00.000Z');
    const late = await world.open();
    expect((await deadline(early)).due_at?.toISOString()).toBe('2026-06-08T16:00:00.000Z');
    expect((await deadline(late)).due_at?.toISOString()).toBe('2026-06-12T16:00:00.000Z');
    expect((await world.verify()).findings).toEqual([]);
  });
});

describe('tampering', () => {
  it.each([
    [
      'a flipped byte',
      `UPDATE case_event SET body = replace(body, '"number":2', '"number":3') WHERE case_id = $1 AND seq = 3`,
      3,
    ],
    ['a deleted row', 'DELETE FROM case_event WHERE case_id = $1 AND seq = 2', 2],
    ['a cut tail', 'DELETE FROM case_event WHERE case_id = $1 AND seq = 4', 4],
    [
      'two swapped rows',
      'UPDATE case_event SET seq = CASE seq WHEN 2 THEN 103 ELSE 102 END WHERE case_id = $1 AND seq IN (2, 3)',
      2,
    ],
    ['changed words', `UPDATE case_content SET narrative = '{"words":"别的话"}' WHERE case_id = $1`, 1],
  ])('%s is found and the first bad entry is named', async (_what, sql, seq) => {
    const world = await startEngine();
    try {
      const id = await world.open(0, { narrative: { words: '原话' } });
      for (const number of [1, 2, 3]) await world.send(id, 'ADD', { number });
      expect((await world.verify()).findings).toEqual([]);
      await world.rows('ALTER TABLE case_event DISABLE TRIGGER USER');
      await world.rows(sql, [id]);
      if (sql.includes('103'))
        await world.rows('UPDATE case_event SET seq = seq - 100 WHERE case_id = $1 AND seq > 100', [id]);
      expect((await world.verify()).findings[0]).toMatchObject({ caseId: id, seq });
    } finally {
      await world.close();
    }
  });
});

describe('migrations', () => {
  it('run once, also when ten processes start together', async () => {
    const world = await startEngine();
    try {
      const runs = await Promise.all(Array.from({ length: 10 }, () => migrate({ url: world.database.url })));
      expect(runs.flat()).toEqual([]);
    } finally {
      await world.close();
    }
  });
});
