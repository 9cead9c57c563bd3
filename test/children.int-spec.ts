import { DUE } from '#engine/case-file.js';
import { factKey } from '#engine/fact-requests.js';
import { newId } from '#kernel/ids.js';
import { insertFirms } from '#parties/directory/insert-directory.js';
import { OPENING_KEY } from '#persistence/store/command-gate.js';
import { loadFacts } from '#persistence/store/load-facts.js';
import { dispute } from './world/dispute-kind.js';
import { type EngineWorld, startEngine } from './world/engine-world.js';
import { errand } from './world/errand-kind.js';

const FIRM = newId();

let world: EngineWorld;
beforeAll(async () => {
  world = await startEngine({ kinds: [errand, dispute] });
  await insertFirms(world.dataSource.manager, [{ id: FIRM, name: '示例物业', kind: 'firm', member: true }]);
});
afterAll(() => world.close());

async function openDispute(payload: object = {}): Promise<string> {
  const id = newId();
  const opening = world.command(id, 'OPEN_DISPUTE', { firmId: FIRM, ...payload } as never, {
    idempotencyKey: OPENING_KEY,
  });
  await world.gate.open([{ id, kind: 'dispute', title: '纠纷', opening }]);
  await world.bell.ringCases([id]);
  expect((await world.outcome(opening.id)).status).toBe('applied');
  return id;
}

interface Child {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly version: number;
  readonly relation: string;
  readonly opening: string;
}

const childOf = (parent: string) =>
  world.row<Child>(
    `SELECT c.id, c.title, c.status, c.version, l.relation, m.status AS opening FROM case_link l
       JOIN case_file c ON c.id = l.child_id JOIN case_command m ON m.case_id = c.id AND m.idempotency_key = 'open'
      WHERE l.parent_id = $1`,
    [parent],
  );

const openChildren = async (parent: string) =>
  (await loadFacts(world.dataSource.manager, [{ fact: 'openChildren', id: parent }], factKey))[
    `openChildren:${parent}`
  ];

it('a child has the title that its opener gave it, or the name of its kind', async () => {
  const [titled, untitled] = [await openDispute(), await openDispute()];
  await world.send(titled, 'SPAWN', { title: '后续事项 A1' });
  await world.send(untitled, 'SPAWN');
  expect(await childOf(titled)).toMatchObject({
    title: '后续事项 A1',
    relation: 'followUp',
    opening: 'applied',
  });
  expect(await childOf(untitled)).toMatchObject({ title: '纠纷', version: 1 });
  expect([await openChildren(titled), await openChildren(newId())]).toEqual([1, 0]);
});

it('a child whose opening is refused leaves its parent as it is, and holds it up no longer than that', async () => {
  const parent = await openDispute();
  expect(await world.send(parent, 'SPAWN', { hopeless: true })).toMatchObject({
    status: 'applied',
    version: 2,
  });
  const child = await childOf(parent);
  expect(child).toMatchObject({ opening: 'refused', status: 'opening', version: 0 });
  expect(await openChildren(parent)).toBe(0);
  expect(await world.send(parent, 'SAY')).toMatchObject({ status: 'applied', version: 3 });
  expect(await world.verify()).toMatchObject({ findings: [] });
});

it('two residents of different complaints are two parties of one case', async () => {
  const [first, second] = [await openDispute(), await openDispute()];
  const parties = dispute.parties;
  const both = {
    ...dispute,
    parties: ((context: { firmId: string }, state: string) => [
      ...parties(context, state),
      { role: 'complainant' as const, complainantOf: first },
      { role: 'complainant' as const, complainantOf: second },
    ]) as typeof parties,
  };
  const other = await startEngine({ kinds: [both] });
  try {
    await insertFirms(other.dataSource.manager, [{ id: FIRM, name: '示例物业', kind: 'firm', member: true }]);
    for (const id of [first, second, newId()]) {
      const opening = other.command(id, 'OPEN_DISPUTE', { firmId: FIRM }, { idempotencyKey: OPENING_KEY });
      await other.dataSource.query('ALTER TABLE case_party DISABLE TRIGGER ALL');
      await other.gate.open([{ id, kind: 'dispute', title: '纠纷', opening }]);
      await other.bell.ringCases([id]);
      expect((await other.outcome(opening.id)).status).toBe('applied');
    }
    const [{ n }] = (await other.rows<{ n: number }>(
      `SELECT count(*)::int AS n FROM case_party WHERE role = 'complainant' GROUP BY case_id ORDER BY 1 LIMIT 1`,
    )) as [{ n: number }];
    expect(n).toBe(2);
    expect(await other.verify()).toMatchObject({ findings: [] });
  } finally {
    await other.close();
  }
});

it('an agreed day that has passed and moves on is an ended deadline and a new one, also for verify', async () => {
  const id = await openDispute({ agreedOn: '2026-06-03T02:00:00.000Z' });
  await world.advanceTo('2026-06-04T01:00:00.000Z');
  expect(await world.send(id, 'MOVE_DAY', { agreedOn: '2026-06-10T02:00:00.000Z' })).toMatchObject({
    status: 'applied',
  });
  const deadlines = () =>
    world.rows<{ status: string; fired: string[]; armed_seq: number }>(
      'SELECT status, fired, armed_seq FROM deadline WHERE case_id = $1 ORDER BY armed_seq',
      [id],
    );
  expect(await deadlines()).toEqual([
    { status: 'ended', fired: [DUE], armed_seq: 1 },
    { status: 'running', fired: [], armed_seq: 3 },
  ]);
  await world.advanceTo('2026-06-11T01:00:00.000Z');
  expect((await deadlines())[1]).toMatchObject({ fired: [DUE] });
  expect(await world.verify()).toMatchObject({ findings: [] });
});
