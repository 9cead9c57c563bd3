import { MAX_ATTEMPTS } from '#effects/backoff.js';
import { newId } from '#kernel/ids.js';
import { accept, type EffectsWorld, effectsWorld, note, tell } from './effects-world.js';

let world: EffectsWorld;
beforeEach(async () => {
  world = await effectsWorld();
});
afterEach(() => world.close());
const DAY = 24 * 3_600_000;

describe('carrying out effects', () => {
  it('writes the notice, the document and the entry of one event', async () => {
    const firm = await world.newFirm();
    const caseId = await world.newCase();
    const [notice, document, entry] = await world.event(
      caseId,
      1,
      tell(['complainant', 'clerk'], 7),
      accept,
      note(firm),
    );
    expect(await world.runner.drain()).toBe(3);
    const { notices, documents, records, effects } = await world.written();
    expect(notices.map((row) => [row['to_role'], row['title_zh'], row['body_en']]).toSorted()).toEqual([
      ['clerk', '案件ZZ-2026-000001', 'time 7'],
      ['complainant', '案件ZZ-2026-000001', 'time 7'],
    ]);
    expect(notices.map((row) => row['id'])).toContain(notice);
    expect(documents).toEqual([
      expect.objectContaining({
        id: document,
        case_id: caseId,
        number: 'ZZ-2026-000001-受理告知书-1',
        visible_to: ['complainant', 'clerk', 'secretaryGeneral'],
        digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      }),
    ]);
    expect(records).toEqual([expect.objectContaining({ id: entry, firm_id: firm, title_zh: '逾期答复' })]);
    expect(effects.every((row) => row['status'] === 'done')).toBe(true);
    expect(await world.runner.drain()).toBe(0);
  });

  it('a second time changes nothing', async () => {
    await world.event(
      await world.newCase(),
      1,
      tell(['complainant', 'clerk']),
      accept,
      note(await world.newFirm()),
    );
    await world.runner.drain();
    const once = await world.written();
    await world.rows(`UPDATE effect SET status = 'waiting'`);
    await world.runner.drain();
    expect(await world.written()).toEqual(once);
  });

  it('numbers documents of one sort by the order of events, however many workers there are', async () => {
    const cases = [await world.newCase(), await world.newCase()];
    for (let seq = 1; seq <= 40; seq += 1)
      for (const caseId of cases) await world.event(caseId, seq, tell(), accept);
    await Promise.all([1, 2, 3, 4].map(() => world.runner.drain()));
    for (const caseId of cases) {
      const rows = await world.rows<{ number: string }>(
        'SELECT number FROM document WHERE case_id = $1 ORDER BY seq',
        [caseId],
      );
      expect(rows.map(({ number }) => Number(number.split('-').at(-1)))).toEqual(
        Array.from({ length: 40 }, (_, n) => n + 1),
      );
    }
    expect(await world.rows('SELECT 1 FROM notice')).toHaveLength(80);
  });

  it('leaves alone what another worker holds', async () => {
    const [effect] = await world.event(await world.newCase(), 1, tell());
    await world.dataSource.transaction(async (other) => {
      await other.query('SELECT 1 FROM effect FOR UPDATE');
      expect(await world.runner.drain()).toBe(0);
    });
    expect(await world.runner.drain()).toBe(1);
    expect((await world.statusOf(effect as string)).status).toBe('done');
  });

  it('carries out any number in one go', async () => {
    const caseId = await world.newCase();
    await world.rows(
      `INSERT INTO effect (id, case_id, seq, ordinal, type, params, data, created_at, next_at)
       SELECT gen_random_uuid(), $1, n, 0, 'notify', '{"notice": "told", "to": ["clerk", "complainant"]}', '{}', now(), now()
         FROM generate_series(1, 3000) n`,
      [caseId],
    );
    expect(await world.runner.drain()).toBe(3_000);
    expect(await world.rows('SELECT 1 FROM notice')).toHaveLength(6_000);
  });
});

describe('what goes wrong', () => {
  it('parks an effect whose text is gone, with the reason, and carries out the others', async () => {
    const [gone, unknown, fine] = await world.event(
      await world.newCase(),
      1,
      ['notify', { notice: 'gone', to: 'clerk' }],
      ['sing', {}],
      tell(),
    );
    await world.runner.drain();
    expect(await world.statusOf(gone as string)).toMatchObject({
      status: 'parked',
      error: 'kind sample_kind has no notice "gone"',
    });
    expect(await world.statusOf(unknown as string)).toMatchObject({
      status: 'parked',
      error: 'nothing carries out "sing"',
    });
    expect((await world.statusOf(fine as string)).status).toBe('done');
  });

  it('tries again later what the database refuses, and holds nothing else up', async () => {
    const firm = newId();
    const [missing, fine] = await world.event(await world.newCase(), 1, note(firm), tell());
    await world.runner.drain();
    const first = await world.statusOf(missing as string);
    expect(first).toMatchObject({
      status: 'waiting',
      attempts: 1,
      error: expect.stringContaining('foreign key'),
    });
    expect(first.next_at?.getTime()).toBeGreaterThan(world.clock.now().getTime());
    expect((await world.statusOf(fine as string)).status).toBe('done');
    expect(await world.runner.drain()).toBe(0);

    await world.newFirm(firm);
    world.clock.advance(DAY);
    await world.runner.drain();
    expect(await world.statusOf(missing as string)).toMatchObject({
      status: 'done',
      attempts: 1,
      error: null,
    });
  });

  it('counts a kind that this program does not know as a failure, not as the end', async () => {
    const [effect] = await world.event(await world.newCase('kind_of_tomorrow'), 1, tell());
    await world.runner.drain();
    expect(await world.statusOf(effect as string)).toMatchObject({ status: 'waiting', attempts: 1 });
  });

  it('parks what has failed too often', async () => {
    const [effect] = await world.event(await world.newCase(), 1, note(newId()));
    for (let n = 0; n < MAX_ATTEMPTS + 3; n += 1) {
      await world.runner.drain();
      world.clock.advance(DAY);
    }
    expect(await world.statusOf(effect as string)).toMatchObject({
      status: 'parked',
      attempts: MAX_ATTEMPTS,
    });
  });

  it('says so when the database is away, and counts nothing', async () => {
    const [effect] = await world.event(await world.newCase(), 1, tell());
    const away = Object.assign(new Error('terminating connection'), { code: '57P01' });
    await expect(world.runnerOn({ transaction: () => Promise.reject(away) } as never).drain()).rejects.toBe(
      away,
    );
    expect(await world.runner.drain()).toBe(1);
    expect((await world.statusOf(effect as string)).attempts).toBe(0);
  });
});
