import { newId } from '#kernel/ids.js';
import { TaskService } from '#parties/tasks/task-service.js';
import { bareCase, demoCaller, type PartiesWorld, partiesWorld } from './parties-world.js';

let world: PartiesWorld;
let tasks: TaskService;
let caseId: string;
beforeAll(async () => {
  world = await partiesWorld();
  await world.demo.seed();
  tasks = new TaskService(world.dataSource, world.clock);
  caseId = await bareCase(world.dataSource, 'ZZ-2026-000001');
});
afterAll(() => world.close());

const [clerk1, clerk2, firm1, firm2] = ['clerk1', 'clerk2', 'firm1', 'firm2'].map(
  demoCaller,
) as never as ReturnType<typeof demoCaller>[];
let count = 0;
async function openTask(
  role: string,
  more: { firmId?: string | null; userId?: string; closed?: boolean } = {},
) {
  const id = newId();
  await world.dataSource.query(
    `INSERT INTO task (id, case_id, kind, name, role, firm_id, user_id, opened_seq, opened_at, closed_at)
     VALUES ($1, $2, 'sample_kind', $3, $4, $5, $6, 1, now(), $7)`,
    [id, caseId, `task ${(count += 1)}`, role, more.firmId, more.userId, more.closed ? new Date() : null],
  );
  return id;
}
const logOf = async (taskId: string) =>
  (
    await world.dataSource.query(
      'SELECT act, by_account, to_account FROM task_log WHERE task_id = $1 ORDER BY id',
      [taskId],
    )
  ).map((row: { act: string; by_account: string; to_account: string | null }) => [
    row.act,
    row.by_account,
    row.to_account,
  ]);
const me = clerk1!.accountId;

describe('claiming', () => {
  it('gives the task to one of many who reach for it at once', async () => {
    const task = await openTask('clerk');
    const tries = await Promise.allSettled(
      Array.from({ length: 20 }, (_, n) => tasks.claim(n % 2 === 0 ? clerk1! : clerk2!, task)),
    );
    const holders = new Set(
      tries.filter((one) => one.status === 'fulfilled').map((one) => one.value.claimedBy),
    );
    expect(holders.size).toBe(1);
    expect(await logOf(task)).toHaveLength(1);
    const refused = tries.filter((one) => one.status === 'rejected').map((one) => one.reason.code);
    expect(new Set(refused)).toEqual(new Set(['TASK.TAKEN']));
  });

  it('of what one holds already changes nothing', async () => {
    const task = await openTask('clerk');
    const first = await tasks.claim(clerk1!, task);
    expect(await tasks.claim(clerk1!, task)).toEqual(first);
    expect(first).toEqual({ taskId: task, caseId, claimedBy: me });
    expect(await logOf(task)).toEqual([['claim', me, null]]);
  });

  it('finds no task that is closed, of another role, of another firm, of another person, or no task at all', async () => {
    const missing = { code: 'TASK.NOT_FOUND' };
    const others = [
      await openTask('clerk', { closed: true }),
      await openTask('secretaryGeneral'),
      await openTask('clerk', { userId: clerk2!.accountId }),
      newId(),
      'no id',
    ];
    for (const task of others) await expect(tasks.claim(clerk1!, task)).rejects.toMatchObject(missing);
    const ofFirm = await openTask('firmHandler', { firmId: firm1!.firmId });
    await expect(tasks.claim(firm2!, ofFirm)).rejects.toMatchObject(missing);
    await expect(tasks.claim({ kind: 'anonymous' }, ofFirm)).rejects.toMatchObject(missing);
    expect((await tasks.claim(firm1!, ofFirm)).claimedBy).toBe(firm1!.accountId);
  });
});

describe('releasing', () => {
  it('gives the task back, once', async () => {
    const task = await openTask('clerk');
    await tasks.claim(clerk1!, task);
    await expect(tasks.release(clerk2!, task)).rejects.toMatchObject({ code: 'TASK.TAKEN' });
    expect((await tasks.release(clerk1!, task)).claimedBy).toBeNull();
    expect((await tasks.release(clerk1!, task)).claimedBy).toBeNull();
    expect(await logOf(task)).toEqual([
      ['claim', me, null],
      ['release', me, null],
    ]);
    expect((await tasks.claim(clerk2!, task)).claimedBy).toBe(clerk2!.accountId);
  });
});

describe('delegating', () => {
  it('hands the task to a colleague', async () => {
    const task = await openTask('clerk');
    expect((await tasks.delegate(clerk1!, task, clerk2!.accountId)).claimedBy).toBe(clerk2!.accountId);
    expect(await logOf(task)).toEqual([['delegate', me, clerk2!.accountId]]);
    await expect(tasks.delegate(clerk1!, task, me)).rejects.toMatchObject({ code: 'TASK.TAKEN' });
    expect((await tasks.delegate(clerk2!, task, me)).claimedBy).toBe(me);
  });

  it('needs somebody who may hold it: the role, the firm, an active account', async () => {
    const invalid = { code: 'TASK.DELEGATE_INVALID' };
    const task = await openTask('clerk');
    for (const to of [demoCaller('sg').accountId, firm1!.accountId, newId(), 'no id'])
      await expect(tasks.delegate(clerk1!, task, to)).rejects.toMatchObject(invalid);
    await world.dataSource.query('UPDATE account SET active = FALSE WHERE id = $1', [clerk2!.accountId]);
    await expect(tasks.delegate(clerk1!, task, clerk2!.accountId)).rejects.toMatchObject(invalid);
    await world.dataSource.query('UPDATE account SET active = TRUE WHERE id = $1', [clerk2!.accountId]);
    const ofFirm = await openTask('firmHandler', { firmId: firm1!.firmId });
    await expect(tasks.delegate(firm1!, ofFirm, firm2!.accountId)).rejects.toMatchObject(invalid);
    expect(await logOf(task)).toEqual([]);
  });

  it('offers the colleagues it would accept', async () => {
    const task = await openTask('clerk');
    expect(await tasks.colleagues(clerk1!, task)).toEqual([
      { accountId: clerk2!.accountId, name: clerk2!.name },
    ]);
    await expect(tasks.colleagues(firm1!, task)).rejects.toMatchObject({ code: 'TASK.NOT_FOUND' });
  });
});
