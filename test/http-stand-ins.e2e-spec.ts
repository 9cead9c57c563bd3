import { newId } from '#kernel/ids.js';
import { DEMO_ACCOUNTS } from '#parties/demo/demo-accounts.js';
import { type AppWorld, startWorld } from './world/app.js';
import { complaintOf } from './world/complaints.js';
import type { HttpClient } from './world/http-client.js';
import { invited, signedIn } from './world/people.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
let world: AppWorld;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());
const accountOf = (username: string) => DEMO_ACCOUNTS.find((one) => one.username === username);
const idOf = (username: string) => accountOf(username)?.id as string;
const inMs = (ms: number) => new Date(world.clock.now().getTime() + ms).toISOString();
const later = (ms: number) => world.clock.set(new Date(world.clock.now().getTime() + ms));

interface Item {
  readonly taskId: string;
  readonly caseId: string;
  readonly for: { id: string; name: string } | null;
}
const inbox = async (who: HttpClient, caseId: string, view = ''): Promise<Item | undefined> =>
  (await who.get(`/api/inbox?limit=100${view}`)).ok(200).items.find((item: Item) => item.caseId === caseId);
const sees = async (who: HttpClient, caseId: string): Promise<boolean> =>
  (await who.get('/api/cases?limit=100')).ok(200).items.some((item: Item) => item.caseId === caseId);
const filed = async () => (await world.anyone.post('/api/complaints', await complaintOf(world))).ok(201);

/** A row of a mediation that names this person as its mediator, with a task in that name. */
async function namedFor(userId: string): Promise<{ caseId: string; taskId: string }> {
  const caseId = newId();
  await world.dataSource.query(
    `INSERT INTO case_file (id, kind, machine_version, fingerprint, case_no, version, status, state, title, opened_at, updated_at)
     VALUES ($1, 'mediation', 1, '', $2, 1, 'active', 'screening', '电梯', now(), now())`,
    [caseId, `DD-${caseId}`],
  );
  await world.dataSource.query(
    `INSERT INTO case_party (case_id, role, user_id, since_seq) VALUES ($1, 'mediator', $2, 1)`,
    [caseId, userId],
  );
  const [task] = await world.dataSource.query(
    `INSERT INTO task (id, case_id, kind, name, role, user_id, opened_seq, opened_at)
     VALUES (gen_random_uuid(), $1, 'mediation', 'by hand', 'mediator', $2, 1, now()) RETURNING id`,
    [caseId, userId],
  );
  return { caseId, taskId: task.id };
}

describe('standing in for a colleague who is away', () => {
  it('shows that one’s tasks with the name, lets them be taken, and is over by itself', async () => {
    const { caseId, taskId } = await namedFor(idOf('mediator1'));
    const [absent, delegate] = [await world.as('mediator1'), await world.as('mediator2')];
    expect(await sees(delegate, caseId)).toBe(false);
    expect((await delegate.post(`/api/tasks/${taskId}/claim`)).status).toBe(404);
    expect((await absent.get('/api/stand-ins/colleagues')).ok(200).items).toContainEqual(
      expect.objectContaining({ accountId: idOf('mediator2'), roles: ['mediator'] }),
    );
    const given = await absent.post('/api/stand-ins', {
      to: idOf('mediator2'),
      from: inMs(HOUR),
      until: inMs(3 * HOUR),
    });
    expect(given.ok(201)).toMatchObject({ roles: ['mediator'], delegate: { id: idOf('mediator2') } });
    expect(await inbox(delegate, caseId)).toBeUndefined();
    later(HOUR);
    expect(await inbox(delegate, caseId)).toMatchObject({ for: { id: idOf('mediator1') } });
    expect(await inbox(delegate, caseId, '&view=mine')).toMatchObject({ for: { id: idOf('mediator1') } });
    expect((await inbox(absent, caseId))?.for).toBeNull();
    expect(await sees(delegate, caseId)).toBe(true);
    expect((await delegate.get('/api/me')).ok(200).standsInFor).toEqual([
      { accountId: idOf('mediator1'), name: accountOf('mediator1')?.name, roles: ['mediator'] },
    ]);
    expect((await delegate.post(`/api/tasks/${taskId}/claim`)).ok(200).claimedBy).toBe(idOf('mediator2'));
    later(2 * HOUR);
    expect(await sees(delegate, caseId)).toBe(false);
    expect(await inbox(delegate, caseId)).toBeUndefined();
  });

  it('takes over what the absent one holds, and acts under the own name', async () => {
    const { caseId } = await filed();
    const [absent, delegate] = [await world.as('clerk1'), await world.as('clerk2')];
    const task = (await inbox(absent, caseId)) as Item;
    (await absent.post(`/api/tasks/${task.taskId}/claim`)).ok(200);
    expect((await delegate.post(`/api/tasks/${task.taskId}/claim`)).ok(409).code).toBe('TASK.TAKEN');
    const given = (await absent.post('/api/stand-ins', { to: idOf('clerk2'), until: inMs(DAY) })).ok(201);
    expect(await inbox(delegate, caseId, '&view=mine')).toMatchObject({ for: { id: idOf('clerk1') } });
    expect((await delegate.post(`/api/tasks/${task.taskId}/claim`)).ok(200).claimedBy).toBe(idOf('clerk2'));
    (await delegate.event(caseId as string, 'REGISTER')).ok(200);
    const history = (await delegate.get(`/api/cases/${caseId}/history`)).ok(200).items;
    expect(history.at(-1).actor).toContain(accountOf('clerk2')?.name);
    (await delegate.send('DELETE', `/api/stand-ins/${given.id}`)).ok(200);
    expect((await delegate.get('/api/me')).ok(200).standsInFor).toEqual([]);
    expect((await delegate.send('DELETE', `/api/stand-ins/${given.id}`)).status).toBe(404);
    const admin = await world.as('admin');
    const log = (await admin.get(`/api/accounts/${idOf('clerk1')}/log`)).ok(200).items;
    expect(log.map(({ act }: { act: string }) => act)).toEqual(['standInEnded', 'standInGiven']);
  });

  it.each<[string, () => object, number]>([
    ['somebody of another office', () => ({ to: idOf('clerk1'), until: inMs(DAY) }), 409],
    ['oneself', () => ({ to: idOf('mediator1'), until: inMs(DAY) }), 409],
    ['nobody', () => ({ to: '01a20000-0000-7000-8000-000000000001', until: inMs(DAY) }), 409],
    ['a time that is over', () => ({ to: idOf('mediator2'), until: inMs(-1) }), 400],
    [
      'a time that ends before it begins',
      () => ({ to: idOf('mediator2'), from: inMs(DAY), until: inMs(HOUR) }),
      400,
    ],
    ['a year', () => ({ to: idOf('mediator2'), until: inMs(366 * DAY) }), 400],
    ['no end', () => ({ to: idOf('mediator2') }), 400],
    ['no time', () => ({ to: idOf('mediator2'), until: 'tomorrow' }), 400],
  ])('is not given to or for %s', async (_, body, status) => {
    expect((await (await world.as('mediator1')).post('/api/stand-ins', body())).status).toBe(status);
  });

  it('does not lend a vote, nor a firm to another one', async () => {
    const give = async (from: string, to: string) =>
      (await world.as(from)).post('/api/stand-ins', { to: idOf(to), until: inMs(DAY) });
    expect((await give('committee1', 'committee2')).status).toBe(409);
    expect((await give('firm1', 'firm2')).status).toBe(409);
  });
});

describe('the tasks of a leaver', () => {
  it('go to a successor in one act, with what cases name the leaver for', async () => {
    const leaver = await invited(world, 'mediator.leaves', ['mediator']);
    const { caseId, taskId } = await namedFor(leaver);
    const admin = await world.as('admin');
    expect(await sees(admin, caseId)).toBe(false);
    const handover = (to: string, who = admin) => who.post(`/api/accounts/${leaver}/handover`, { to });
    expect((await handover(idOf('clerk1'))).ok(409).code).toBe('TASK.DELEGATE_INVALID');
    expect((await handover(idOf('mediator2'), await world.as('manager1'))).status).toBe(403);
    expect((await handover(idOf('mediator2'))).ok(200)).toEqual({
      moved: 1,
      released: 0,
      left: {},
      roles: ['mediator'],
    });
    (await admin.post(`/api/accounts/${leaver}/deactivate`)).ok(200);
    const successor = await world.as('mediator2');
    later(10 * DAY);
    const next = await world.as('mediator2');
    expect(await sees(next, caseId)).toBe(true);
    expect((await successor.get('/api/me')).status).toBe(401);
    expect(await inbox(next, caseId)).toMatchObject({ taskId, for: { id: leaver } });
    expect(
      await world.dataSource.query('SELECT act, to_account FROM task_log WHERE task_id = $1', [taskId]),
    ).toEqual([{ act: 'handover', to_account: idOf('mediator2') }]);
  });

  it('of a firm are handed over by its manager, who reaches no other firm', async () => {
    const firmId = accountOf('firm1')?.firmId as string;
    const successor = await invited(world, 'firm1.second', ['firmHandler'], firmId);
    const manager = await world.as('manager1');
    const handover = (from: string) =>
      manager.post(`/api/accounts/${idOf(from)}/handover`, { to: successor });
    expect((await handover('firm1')).ok(200)).toMatchObject({ roles: ['firmHandler'] });
    expect((await handover('firm2')).status).toBe(403);
    expect((await handover('clerk1')).status).toBe(403);
    expect((await (await signedIn(world, 'firm1.second')).get('/api/me')).ok(200).standsInFor).toHaveLength(
      1,
    );
  });

  it('that a successor may not do are open to colleagues again, and what is personal is told', async () => {
    const leaver = await invited(world, 'many.hats', ['mediator', 'clerk', 'committeeMember']);
    const { taskId } = await namedFor(leaver);
    const held = (await filed()).caseId as string;
    await world.dataSource.query(`UPDATE task SET role = 'committeeMember' WHERE id = $1`, [taskId]);
    await world.dataSource.query(
      `UPDATE task SET claimed_by = $2 WHERE case_id = $1 AND role = 'clerk' AND closed_at IS NULL`,
      [held, leaver],
    );
    const answer = await (
      await world.as('admin')
    ).post(`/api/accounts/${leaver}/handover`, { to: idOf('mediator2') });
    expect(answer.ok(200)).toEqual({
      moved: 0,
      released: 1,
      left: { committeeMember: 1 },
      roles: ['mediator'],
    });
    expect((await inbox(await world.as('clerk1'), held))?.taskId).toBeDefined();
  });
});
