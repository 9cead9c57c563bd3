import { type AppWorld, startWorld } from './world/app.js';
import { complaintOf, PHONE } from './world/complaints.js';
import type { HttpClient } from './world/http-client.js';

let world: AppWorld;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

async function sends(who: HttpClient, caseId: string, type: string, payload?: object): Promise<string> {
  return String((await who.event(caseId, type, payload)).ok(200).state);
}

it('a complaint goes from filing to the archive, each side seeing its part', async () => {
  const { clock } = world;
  const filed = (await world.anyone.post('/api/complaints', await complaintOf(world))).ok(201);
  const caseId = String(filed.caseId);
  expect(filed).toMatchObject({ stage: 'checking', version: 1, caseNo: 'TS-2026-000014' });
  const resident = await world.tracking(filed);
  const clerk = await world.as('clerk1');
  const firm = await world.as('firm1');

  expect((await firm.get(`/api/cases/${caseId}`)).status).toBe(404);
  const [task] = (await clerk.get('/api/inbox')).ok(200).items;
  expect(task).toMatchObject({
    caseId,
    task: 'register',
    light: 'yellow',
    dueWorkdaysLeft: 1,
    assignee: null,
  });
  (await clerk.post(`/api/tasks/${task.taskId}/claim`)).ok(200);
  expect((await clerk.get('/api/inbox?view=mine')).ok(200).items).toHaveLength(1);

  expect(await sends(clerk, caseId, 'REGISTER')).toBe('registered');
  expect(await sends(clerk, caseId, 'ACCEPT', { withinPower: true, notSeisedElsewhere: true })).toBe(
    'accepted',
  );
  expect(await sends(clerk, caseId, 'NOTIFY_FIRM', { redacted: true })).toBe('notifiedFirm');
  expect((await firm.get('/api/inbox')).ok(200).items[0]).toMatchObject({ caseId, stage: 'withFirm' });
  expect(await sends(firm, caseId, 'SIGN')).toBe('firmHandling');
  expect(
    await sends(firm, caseId, 'LOG_CONTACT', { way: 'phone', reached: true, text: '已与住户约定时间。' }),
  ).toBe('firmHandling');
  const answer = {
    fact: '轿厢门锁老化。',
    measure: '已更换门锁并年检。',
    doneOn: '2026-03-02',
    attachmentIds: [await world.upload(firm)],
  };
  const points = [{ verdict: 'yes', reason: '已修复并复检。' }];
  expect(await sends(firm, caseId, 'ANSWER', { ...answer, points })).toBe('firmAnswered');

  const before = (await resident.get('/api/track')).ok(200);
  const heard = before.timeline.find((event: { type: string }) => event.type === 'ANSWER');
  expect(heard).toBeDefined();
  expect(heard.words).toBeUndefined();

  expect(await sends(clerk, caseId, 'APPROVE_ANSWER')).toBe('awaitingComplainant');
  const after = (await resident.get('/api/track')).ok(200);
  expect(after.nextActor).toEqual({ role: 'complainant', label: '投诉人' });
  expect(after.timeline.find((event: { type: string }) => event.type === 'ANSWER').words.measure).toBe(
    '已更换门锁并年检。',
  );
  expect(
    after.stages
      .filter((stage: { done: boolean }) => stage.done)
      .map((stage: { name: string }) => stage.name),
  ).toEqual(expect.arrayContaining(['checking', 'withFirm']));
  const confirm = after.actions.find((action: { type: string }) => action.type === 'CONFIRM_SOLVED');
  expect(confirm).toMatchObject({ available: true, why: null });

  const confirmed = (
    await resident.post('/api/track/events', { type: 'CONFIRM_SOLVED', expectedVersion: after.version })
  ).ok(200);
  expect(confirmed).toMatchObject({ state: 'resolved', stage: 'done', version: after.version + 1 });

  clock.set('2026-04-20T02:00:00.000Z');
  await world.sweep();
  const again = await world.tracking(filed);
  for (let tries = 0; tries < 100; tries += 1) {
    if ((await again.get('/api/track')).body.state === 'closed') break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const closed = (await again.get('/api/track')).ok(200);
  expect(closed).toMatchObject({ state: 'closed', status: 'done', nextActor: null });
  expect(closed.actions.every((action: { available: boolean }) => !action.available)).toBe(true);
  expect(closed.documents.length).toBeGreaterThan(0);
});

it('nothing that a firm can read holds the telephone number or the name', async () => {
  const filed = (await world.anyone.post('/api/complaints', await complaintOf(world))).ok(201);
  const clerk = await world.as('clerk1');
  const firm = await world.as('firm1');
  const manager = await world.as('manager1');
  const caseId = String(filed.caseId);
  await sends(clerk, caseId, 'REGISTER');
  await sends(clerk, caseId, 'ACCEPT', { withinPower: true, notSeisedElsewhere: true });
  await sends(clerk, caseId, 'NOTIFY_FIRM', { redacted: true });
  for (const reader of [firm, manager]) {
    const view = (await reader.get(`/api/cases/${caseId}`)).ok(200);
    const papers = view.documents.flatMap(({ documentId }: { documentId: string }) => [
      reader.get(`/api/documents/${documentId}`),
      reader.with({ accept: 'text/html' }).get(`/api/documents/${documentId}`),
    ]);
    const answers = await Promise.all([
      reader.get(`/api/cases/${caseId}`),
      reader.get(`/api/cases/${caseId}/history`),
      reader.get(`/api/cases/${caseId}/actions`),
      reader.get('/api/cases'),
      reader.get('/api/inbox'),
      reader.get('/api/notices'),
      ...papers,
    ]);
    for (const { request, text, status } of answers) {
      expect([request, status]).toEqual([request, 200]);
      for (const secret of [PHONE, '林小小', '3栋402'])
        expect([request, text.includes(secret)]).toEqual([request, false]);
    }
    // A search must not tell either what the masked title hides.
    expect((await reader.get(`/api/cases?q=${PHONE}`)).ok(200).items).toEqual([]);
    expect((await reader.get(`/api/inbox?q=${PHONE}`)).ok(200).items).toEqual([]);
    expect((await reader.get('/api/cases?q=电梯')).ok(200).items.length).toBeGreaterThan(0);
  }
  expect((await clerk.get(`/api/cases?q=${PHONE}`)).ok(200).items.length).toBeGreaterThan(0);
});

it('a history can be followed by everybody and checked by the office', async () => {
  const { createHash } = await import('node:crypto');
  const filed = (await world.anyone.post('/api/complaints', await complaintOf(world))).ok(201);
  const clerk = await world.as('clerk2');
  await sends(clerk, filed.caseId, 'REGISTER');
  const history = (await clerk.get(`/api/cases/${filed.caseId}/history`)).ok(200);
  let hash = history.start;
  for (const item of history.items) {
    expect(item.prevHash).toBe(hash);
    hash = createHash('sha256').update(`${item.prevHash}\n${item.body}`).digest('hex');
    expect(item.hash).toBe(hash);
  }
  expect(history.head).toBe(hash);
  expect(history.items[1]).toMatchObject({
    type: 'REGISTER',
    actor: expect.stringContaining('秘书处工作人员'),
  });
});
