import { type AppWorld, startWorld } from './world/app.js';
import { complaintOf } from './world/complaints.js';

let world: AppWorld;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

async function filed(more: object = {}): Promise<string> {
  return String((await world.anyone.post('/api/complaints', await complaintOf(world, more))).ok(201).caseId);
}

describe('an inbox', () => {
  it('shows the most urgent first, page by page, without losing or repeating any', async () => {
    const ids = [
      await filed(),
      await filed({ urgency: 'emergency' }),
      await filed(),
      await filed({ urgency: 'utility' }),
    ];
    const clerk = await world.as('clerk1');
    const seen: { caseId: string; dueAt: string }[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page = (await clerk.get(`/api/inbox?limit=2${cursor ? `&cursor=${cursor}` : ''}`)).ok(200);
      seen.push(...page.items);
      cursor = page.nextCursor;
    }
    expect(seen.map(({ caseId }) => caseId).sort()).toEqual([...ids].sort());
    expect(seen.map(({ dueAt }) => dueAt)).toEqual(seen.map(({ dueAt }) => dueAt).toSorted());
    expect(seen[0]?.caseId).toBe(ids[1]);
  });

  it('counts its views, and a task that is taken is mine and nobody else’s', async () => {
    const caseId = await filed({ title: '停车位被占' });
    const [clerk, other] = [await world.as('clerk1'), await world.as('clerk2')];
    const [task] = (await clerk.get('/api/inbox?q=停车')).ok(200).items;
    expect(task).toMatchObject({ caseId, assignee: null, title: '停车位被占' });
    (await clerk.post(`/api/tasks/${task.taskId}/claim`)).ok(200);
    expect((await other.post(`/api/tasks/${task.taskId}/claim`)).ok(409).code).toBe('TASK.TAKEN');
    const mine = (await clerk.get('/api/inbox?view=mine')).ok(200);
    expect(mine.items.map(({ taskId }: { taskId: string }) => taskId)).toEqual([task.taskId]);
    expect(mine.counts.mine).toBe(1);
    expect((await other.get('/api/inbox?view=mine')).ok(200).items).toEqual([]);
    const unassigned = (await other.get('/api/inbox?view=unassigned&limit=100')).ok(200);
    expect(unassigned.items.some(({ taskId }: { taskId: string }) => taskId === task.taskId)).toBe(false);

    const colleagues = (await clerk.get(`/api/tasks/${task.taskId}/colleagues`)).ok(200).items;
    expect(colleagues).toHaveLength(1);
    (await clerk.post(`/api/tasks/${task.taskId}/delegate`, { to: colleagues[0].accountId })).ok(200);
    expect((await other.get('/api/inbox?view=mine')).ok(200).items).toHaveLength(1);
    (await other.post(`/api/tasks/${task.taskId}/release`)).ok(200);
    expect((await (await world.as('firm1')).post(`/api/tasks/${task.taskId}/claim`)).ok(404).code).toBe(
      'TASK.NOT_FOUND',
    );
  });

  it('turns red when the time is over and says so in days', async () => {
    const caseId = await filed();
    const before = world.clock.now();
    world.clock.set('2026-03-03T03:00:00.000Z');
    const clerk = await world.as('clerk1');
    const today = (await clerk.get('/api/inbox?view=dueToday&limit=100')).ok(200);
    expect(today.items.find((item: { caseId: string }) => item.caseId === caseId)).toMatchObject({
      light: 'yellow',
      dueWorkdaysLeft: 0,
    });
    expect(today.counts.dueToday).toBe(today.items.length);
    world.clock.set('2026-03-05T03:00:00.000Z');
    const late = await world.as('clerk1');
    const overdue = (await late.get('/api/inbox?view=overdue&limit=100')).ok(200);
    expect(overdue.items.find((item: { caseId: string }) => item.caseId === caseId)).toMatchObject({
      light: 'red',
      dueWorkdaysLeft: -2,
    });
    world.clock.set(before);
  });
});

describe('a list of cases', () => {
  it('is filtered by everything that api.md names', async () => {
    const caseId = await filed({ title: '公共收益不公示', category: 'commonRevenue' });
    const clerk = await world.as('clerk1');
    const view = (await clerk.get(`/api/cases/${caseId}`)).ok(200);
    const has = async (query: string) =>
      (await clerk.get(`/api/cases?limit=100&${query}`))
        .ok(200)
        .items.some((item: { caseId: string }) => item.caseId === caseId);
    expect(
      await has(`kind=complaint&state=submitted&firmId=${view.firm.id}&estateId=${view.estate.id}`),
    ).toBe(true);
    expect(await has('q=收益')).toBe(true);
    expect(await has('q=公共 公示')).toBe(true);
    expect(await has(`q=${view.caseNo.toLowerCase()}`)).toBe(true);
    expect(await has('q=电梯')).toBe(false);
    expect(await has('state=closed')).toBe(false);
    expect(await has('from=2026-03-02&to=2026-03-02')).toBe(true);
    expect(await has('from=2026-03-03')).toBe(false);
    expect(await has('to=2026-03-01')).toBe(false);
    expect(await has('view=unassigned')).toBe(true);
    expect(await has('view=overdue')).toBe(false);
  });

  it('goes through all pages, the newest first', async () => {
    const clerk = await world.as('clerk1');
    const all = (await clerk.get('/api/cases?limit=100'))
      .ok(200)
      .items.map(({ caseId }: { caseId: string }) => caseId);
    const paged: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page = (await clerk.get(`/api/cases?limit=3${cursor ? `&cursor=${cursor}` : ''}`)).ok(200);
      paged.push(...page.items.map(({ caseId }: { caseId: string }) => caseId));
      cursor = page.nextCursor;
    }
    expect(paged).toEqual(all);
  });

  it('shows an observer status and dates only', async () => {
    const observer = await world.as('observer');
    for (const item of (await observer.get('/api/cases')).ok(200).items) expect(item.title).toBe('投诉/求助');
  });
});

describe('a number of the house', () => {
  it('is changed with a reason, and running deadlines are counted again', async () => {
    const caseId = await filed();
    const sg = await world.as('sg');
    const due = async () =>
      (await sg.get(`/api/cases/${caseId}`))
        .ok(200)
        .deadlines.find(({ name }: { name: string }) => name === 'registration')?.dueAt;
    expect(await due()).toBe('2026-03-04T00:00:00.000+08:00');
    const changed = (
      await sg.post('/api/settings', { kind: 'complaint', key: 'registration', value: 3, reason: '人手不足' })
    ).ok(201);
    expect(changed.recounted).toBeGreaterThan(0);
    for (let tries = 0; tries < 100 && (await due()) === '2026-03-04T00:00:00.000+08:00'; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 30));
    expect(await due()).toBe('2026-03-06T00:00:00.000+08:00');
    const { items } = (await sg.get('/api/settings?kind=complaint')).ok(200);
    expect(items.find(({ key }: { key: string }) => key === 'registration')).toMatchObject({
      value: 3,
      default: 1,
      changes: [{ reason: '人手不足' }],
    });
    expect((await world.anyone.get('/api/kinds/complaint')).ok(200).deadlines[0].length).toEqual(
      expect.any(String),
    );
  });

  it.each([
    [{ value: 99 }, 'value'],
    [{ value: 1.5 }, 'value'],
    [{ key: 'constructor' }, 'key'],
    [{ effectiveFrom: '2026-01-01' }, 'effectiveFrom'],
    [{ effectiveFrom: '2026-02-30' }, 'effectiveFrom'],
    [{ reason: '' }, 'reason'],
  ])('is not changed to nonsense: %j', async (more, field) => {
    const sg = await world.as('sg');
    const body = { kind: 'complaint', key: 'registration', value: 2, reason: '试行', ...more };
    const refused = (await sg.post('/api/settings', body)).ok(400);
    expect(refused.errors[0].field).toBe(field);
  });

  it('is not for everybody', async () => {
    for (const username of ['clerk1', 'firm1', 'chair'])
      expect(
        (
          await (
            await world.as(username)
          ).post('/api/settings', { kind: 'complaint', key: 'registration', value: 2, reason: '试行' })
        ).status,
      ).toBe(403);
  });
});

it('the record of a firm is for the firm itself and for the office', async () => {
  const firm = await world.as('firm1');
  const { firmId } = (await firm.get('/api/me')).ok(200);
  expect((await firm.get(`/api/firms/${firmId}/record`)).ok(200).items).toEqual([]);
  expect((await (await world.as('sg')).get(`/api/firms/${firmId}/record`)).status).toBe(200);
  expect((await (await world.as('firm2')).get(`/api/firms/${firmId}/record`)).status).toBe(403);
  expect((await (await world.as('observer')).get(`/api/firms/${firmId}/record`)).status).toBe(403);
});

it('a document is a page to print for a browser and JSON for a program', async () => {
  const caseId = await filed();
  const clerk = await world.as('clerk1');
  (await clerk.event(caseId, 'REGISTER')).ok(200);
  let documents: { documentId: string }[] = [];
  for (let tries = 0; tries < 100 && documents.length === 0; tries += 1) {
    documents = (await clerk.get(`/api/cases/${caseId}`)).ok(200).documents;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  const path = `/api/documents/${documents[0]?.documentId}`;
  const json = (await clerk.get(path)).ok(200);
  const page = await clerk.with({ accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }).get(path);
  expect(page.headers.get('content-type')).toContain('text/html');
  expect(page.text).toContain(json.number);
  expect(page.text).not.toMatch(/<script|style=/);
  expect((await (await world.as('firm2')).get(path)).ok(404).code).toBe('RECORD.NOT_FOUND');
  expect((await world.anyone.get(path)).status).toBe(401);
});

it('the first page says in both languages what this is', async () => {
  const zh = await world.anyone.get('/');
  const en = await world.anyone.with({ 'accept-language': 'en' }).get('/');
  expect([zh.text, en.text]).toEqual([
    expect.stringContaining('lang="zh-CN"'),
    expect.stringContaining('lang="en"'),
  ]);
  for (const [, href] of zh.text.matchAll(/href="(\/[^"]*)"/g))
    expect([href, (await world.anyone.get(String(href))).status]).toEqual([href, 200]);
});
