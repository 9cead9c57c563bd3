import { demoAccount } from '#parties/demo/demo-accounts.js';
import { KINDS } from '#machines/kinds/index.js';
import { CommandWaiter } from '#persistence/store/command-waiter.js';
import { type AppWorld, startWorld } from './world/app.js';
import { complaintOf, PHONE } from './world/complaints.js';
import { dispute } from './world/dispute-kind.js';
import type { HttpClient } from './world/http-client.js';

let world: AppWorld;
let clerk: HttpClient;
let firm: HttpClient;
let rival: HttpClient;
let mediator: HttpClient;
let inspector: HttpClient;
beforeAll(async () => {
  world = await startWorld({ kinds: [...KINDS, dispute] });
  [clerk, firm, rival, mediator, inspector] = (await Promise.all(
    ['clerk1', 'firm1', 'firm2', 'mediator1', 'counsel1'].map((name) => world.as(name)),
  )) as [HttpClient, HttpClient, HttpClient, HttpClient, HttpClient];
});
afterAll(() => world.close());

const firmOf = (username: string) => demoAccount(username).firmId as string;

/** A complaint against the firm of `firm1`, and a dispute that grew out of it. */
async function complaintWithDispute(more: object = {}, filing: object = {}) {
  const filed = (await world.anyone.post('/api/complaints', await complaintOf(world, filing))).ok(201);
  const complaintId = String(filed.caseId);
  const caseId = await openDispute({ complaintId, mediatorId: demoAccount('mediator1').id, ...more });
  return { complaintId, caseId, resident: await world.tracking(filed) };
}

async function openDispute(input: object): Promise<string> {
  const opened = await clerk.post('/api/cases', {
    kind: 'dispute',
    input: { firmId: firmOf('firm1'), ...input },
  });
  return String(opened.ok(201).caseId);
}

const view = async (who: HttpClient, caseId: string) => (await who.get(`/api/cases/${caseId}`)).ok(200);
const tracked = async (who: HttpClient, caseId: string) =>
  (await who.get(`/api/track?caseId=${caseId}`)).ok(200);
const eventsOf = (seen: Record<string, unknown>) =>
  (seen.timeline as { type: string; words?: { text: string } }[]).map(({ type, words }) =>
    words ? `${type} ${words.text}` : type,
  );
const track = (who: HttpClient, caseId: string, type: string, payload: object) =>
  who.post('/api/track/events', { caseId, type, payload });

describe('a resident acts in a case that grew out of the complaint', () => {
  it('finds it among the links, with its state, whose turn it is and until when', async () => {
    const { caseId, resident } = await complaintWithDispute({ agreedOn: '2026-03-20T02:00:00.000Z' });
    expect((await resident.get('/api/track')).ok(200).links).toEqual([
      expect.objectContaining({
        caseId,
        kind: 'dispute',
        state: 'open',
        stage: 'all',
        relation: 'dispute',
        direction: 'child',
        nextActor: { role: 'mediator', label: '调解员' },
        dueAt: '2026-03-21T00:00:00.000+08:00',
      }),
    ]);
  });

  it('reads and writes there with the same access, and finds out nothing of other cases', async () => {
    const { caseId, resident } = await complaintWithDispute();
    const { caseId: foreign } = await complaintWithDispute();
    expect((await track(resident, caseId, 'SAY', { text: '我不同意。' })).ok(200)).toMatchObject({
      caseId,
      version: 2,
    });
    const seen = await tracked(resident, caseId);
    expect(seen).toMatchObject({ caseId, kind: 'dispute', roles: ['complainant'] });
    expect(eventsOf(seen)).toContain('SAY 我不同意。');
    expect((await resident.get(`/api/track/actions?caseId=${caseId}`)).ok(200).items.length).toBeGreaterThan(
      1,
    );
    const bodies = await Promise.all(
      [foreign, '0190a000-0000-7000-8000-00000000000a', 'nonsense'].flatMap((id) => [
        resident.get(`/api/track?caseId=${id}`),
        track(resident, id, 'SAY', { text: '谁的？' }),
      ]),
    );
    for (const answer of bodies) expect(answer.ok(404).code).toBe('CASE.NOT_FOUND');
  });

  it('reads the outcome of what was sent there, and nobody else does', async () => {
    const { caseId, resident } = await complaintWithDispute();
    const { commandId } = (await track(resident, caseId, 'SAY', { text: '我不同意。' })).ok(200);
    const other = await complaintWithDispute();
    expect((await resident.get(`/api/commands/${commandId}`)).ok(200).outcome).toBe('applied');
    expect((await other.resident.get(`/api/commands/${commandId}`)).status).toBe(404);
  });

  it('is told there of what happens, on the page of the complaint as well', async () => {
    const { complaintId, caseId, resident } = await complaintWithDispute();
    (await clerk.event(caseId, 'SAY', { text: '请补充材料。' })).ok(200);
    const titles = async (path: string) =>
      ((await resident.get(path)).ok(200).notices as { title: string; caseId: string }[])
        .filter(({ title }) => title === '有新意见')
        .map((notice) => notice.caseId);
    await world.papers();
    expect(await titles('/api/track')).toEqual([caseId]);
    expect(await titles(`/api/track?caseId=${caseId}`)).toEqual([caseId]);
    expect(await titles(`/api/track?caseId=${complaintId}`)).toEqual([caseId]);
    const other = await complaintWithDispute();
    expect((await other.resident.get('/api/notices')).ok(200).items).not.toContainEqual(
      expect.objectContaining({ caseId }),
    );
  });
});

describe('who the resident is', () => {
  const open = (who: HttpClient, caseId: string) =>
    who.post(`/api/cases/${caseId}/identity`, { reason: '安排调解时间' });

  it('is told to the mediator that the case named, for a reason that the resident reads', async () => {
    const { caseId, resident } = await complaintWithDispute();
    expect((await open(mediator, caseId)).ok(200)).toEqual({
      contact: expect.objectContaining({ name: '林小小' }),
    });
    expect((await tracked(resident, caseId)).identityAccess).toEqual([
      expect.objectContaining({ by: '调解员', reason: '安排调解时间' }),
    ]);
    expect((await resident.get('/api/track')).ok(200).identityAccess).toHaveLength(1);
    expect((await open(await world.as('mediator2'), caseId)).status).toBe(404);
    expect((await open(inspector, caseId)).status).toBe(404);
  });

  it('is told to a firm only where the complaint disclosed it to that firm', async () => {
    const masked = await complaintWithDispute();
    expect((await open(firm, masked.caseId)).status).toBe(403);
    const disclosed = await complaintWithDispute(
      { applicantFirmId: firmOf('firm2') },
      { identityMode: 'disclosed' },
    );
    expect((await open(firm, disclosed.caseId)).ok(200).contact.name).toBe('林小小');
    expect((await open(rival, disclosed.caseId)).status).toBe(403);
  });

  it('is masked in the words of the case for whoever reads a redacted copy', async () => {
    const { caseId, resident } = await complaintWithDispute();
    (await track(resident, caseId, 'SAY', { text: `林小小不同意，电话${PHONE}` })).ok(200);
    const read = JSON.stringify((await view(firm, caseId)).timeline);
    expect(read).toContain('SAY');
    expect(read).not.toContain('林小小');
    expect(read).not.toContain(PHONE);
    expect(JSON.stringify((await view(mediator, caseId)).timeline)).toContain('林小小');
  });
});

describe('two sides', () => {
  it('learn nothing of what was said to the other: event, outline, document, notice, file', async () => {
    const { caseId, resident } = await complaintWithDispute();
    const file = await world.upload(mediator);
    const say = async (side: string, attachmentIds: string[] = []) =>
      (await mediator.event(caseId, 'CAUCUS', { side, text: `说给${side}`, attachmentIds })).ok(200);
    await say('A', [file]);
    await say('B');
    const [a, b, between] = [
      await tracked(resident, caseId),
      await view(firm, caseId),
      await view(mediator, caseId),
    ];
    const caucuses = (seen: Record<string, unknown>) =>
      eventsOf(seen).filter((one) => one.startsWith('CAUCUS'));
    expect([caucuses(a), caucuses(b)]).toEqual([['CAUCUS 说给A'], ['CAUCUS 说给B']]);
    expect(caucuses(between)).toEqual(['CAUCUS 说给B', 'CAUCUS 说给A']);
    expect(caucuses(await view(clerk, caseId))).toEqual([]);
    const names = (seen: Record<string, unknown>) =>
      (seen.outline as { name: string }[]).map(({ name }) => name);
    expect([names(a), names(b), names(between)]).toEqual([
      ['votes', 'offersA'],
      ['votes', 'offersB'],
      ['votes', 'offersA', 'offersB'],
    ]);

    const papers = async (seen: Promise<Record<string, unknown>>) =>
      (await seen).documents as { documentId: string }[];
    await world.papers();
    expect(await papers(view(mediator, caseId))).toHaveLength(2);
    const [ofA, ofB] = [await papers(tracked(resident, caseId)), await papers(view(firm, caseId))];
    expect([ofA.length, ofB.length]).toEqual([1, 1]);
    const document = `/api/documents/${ofA[0]?.documentId}`;
    expect([(await resident.get(document)).status, (await firm.get(document)).status]).toEqual([200, 404]);
    const told = async (who: HttpClient) =>
      ((await who.get('/api/notices')).ok(200).items as { caseId: string; title: string }[]).filter(
        (notice) => notice.caseId === caseId && notice.title === '有单独沟通',
      ).length;
    expect([await told(resident), await told(firm), await told(mediator)]).toEqual([1, 1, 2]);

    const statuses = await Promise.all(
      [resident, firm, mediator, clerk].map(
        async (who) => (await who.get(`/api/attachments/${file}`)).status,
      ),
    );
    expect(statuses).toEqual([200, 404, 200, 404]);
    expect(
      (await world.dataSource.query('SELECT privileged FROM attachment WHERE id = $1', [file]))[0],
    ).toEqual({
      privileged: true,
    });
    // Naming it where others read would be a way around.
    expect((await clerk.event(caseId, 'SAY', { text: '附上', attachmentIds: [file] })).status).toBe(400);
  });

  it('read what they wrote themselves, and the history keeps the place of the rest', async () => {
    const caseId = await openDispute({
      applicantFirmId: firmOf('firm2'),
      mediatorId: demoAccount('mediator1').id,
    });
    (await rival.event(caseId, 'CAUCUS', { side: 'A', text: '底线' })).ok(200);
    expect(eventsOf(await view(rival, caseId))).toContain('CAUCUS 底线');
    expect(eventsOf(await view(firm, caseId))).not.toContain('CAUCUS 底线');
    const history = (await firm.get(`/api/cases/${caseId}/history`)).ok(200).items;
    expect(history.at(-1)).toMatchObject({ seq: 2, type: null, hidden: true, hash: expect.any(String) });
  });
});

describe('what a case shows beyond its state', () => {
  it('is for those whom it is meant for, and nothing for whoever has status and dates', async () => {
    const caseId = await openDispute({});
    const outline = async (username: string) =>
      ((await view(await world.as(username), caseId)).outline as { name: string }[]).map(({ name }) => name);
    expect(await outline('clerk1')).toEqual(['votes', 'offersA', 'offersB', 'internal']);
    expect(await outline('firm1')).toEqual(['votes', 'offersB']);
    expect(await outline('manager1')).toEqual([]);
    expect(await outline('observer')).toEqual([]);
    expect((await view(clerk, caseId)).outline[2]).toEqual({
      name: 'offersB',
      label: 'B',
      value: '0',
      tone: 'active',
      group: null,
    });
  });
});

describe('a role that the case confers', () => {
  const mine = async (who: HttpClient, caseId: string, view_ = 'mine') =>
    (
      (await who.get(`/api/inbox?view=${view_}&limit=100`)).ok(200).items as {
        caseId: string;
        task: string;
      }[]
    ).filter((item) => item.caseId === caseId);

  it('opens the case to the person named, with tasks, notices, list and inbox, and to nobody else', async () => {
    const caseId = await openDispute({ inspectorId: demoAccount('counsel1').id });
    const colleague = await world.as('counsel2');
    expect((await view(inspector, caseId)).roles).toEqual(['inspector']);
    expect((await colleague.get(`/api/cases/${caseId}`)).status).toBe(404);
    expect((await mine(inspector, caseId)).map(({ task }) => task)).toEqual(['inspect']);
    expect(await mine(inspector, caseId, 'unassigned')).toEqual([]);
    expect((await inspector.get('/api/inbox')).ok(200).counts.mine).toBeGreaterThan(0);
    expect(await mine(colleague, caseId)).toEqual([]);
    const listed = async (who: HttpClient) =>
      ((await who.get('/api/cases?limit=100')).ok(200).items as { caseId: string }[]).some(
        (item) => item.caseId === caseId,
      );
    expect([await listed(inspector), await listed(colleague)]).toEqual([true, false]);
    (await clerk.event(caseId, 'SAY', { text: '请复查。' })).ok(200);
    const told = async (who: HttpClient) =>
      ((await who.get('/api/notices')).ok(200).items as { caseId: string }[]).filter(
        (notice) => notice.caseId === caseId,
      ).length;
    await world.papers();
    expect(await told(inspector)).toBe(1);
    expect(await told(colleague)).toBe(0);
    expect((await inspector.event(caseId, 'INSPECT')).ok(200).version).toBe(3);
    expect((await colleague.event(caseId, 'INSPECT')).status).toBe(404);
  });

  it('gives its task to the person named, who may take it but not hand it over', async () => {
    const caseId = await openDispute({ inspectorId: demoAccount('counsel1').id });
    const [task] = (await view(inspector, caseId)).tasks as { taskId: string; mine: boolean }[];
    const path = `/api/tasks/${task?.taskId}`;
    expect((await (await world.as('counsel2')).post(`${path}/claim`)).status).toBe(404);
    expect((await inspector.post(`${path}/claim`)).ok(200).claimedBy).toBe(demoAccount('counsel1').id);
    expect((await inspector.get(`${path}/colleagues`)).ok(200).items).toEqual([]);
    const to = demoAccount('counsel2').id;
    expect((await inspector.post(`${path}/delegate`, { to })).ok(409).code).toBe('TASK.DELEGATE_INVALID');
    expect(await mine(inspector, caseId)).toHaveLength(1);
  });

  it('lets a delegate read the own vote and nobody else’s', async () => {
    const delegates = ['member8', 'member9'];
    const caseId = await openDispute({ delegateIds: delegates.map((name) => demoAccount(name).id) });
    const [first, second] = (await Promise.all(delegates.map((name) => world.as(name)))) as [
      HttpClient,
      HttpClient,
    ];
    (await first.event(caseId, 'VOTE', { choice: 'against' })).ok(200);
    const votes = async (who: HttpClient) =>
      ((await view(who, caseId)).timeline as { type: string; payload: object }[])
        .filter(({ type }) => type === 'VOTE')
        .map(({ payload }) => payload);
    expect(await votes(first)).toEqual([{ choice: 'against' }]);
    expect(await votes(second)).toEqual([]);
    expect(await votes(clerk)).toEqual([]);
    // A member of firm 1 is no handler of firm 1.
    expect((await (await world.as('member1')).get(`/api/cases/${caseId}`)).status).toBe(404);
  });
});

it('facts that follow from words are computed, whatever the sender says they are', async () => {
  const caseId = await openDispute({});
  (await clerk.event(caseId, 'SAY', { text: '立刻修好！', shouts: false })).ok(200);
  const [said] = (await view(clerk, caseId)).timeline;
  expect(said.payload).toMatchObject({ shouts: true });
});

it('evidence that a case hands on to a child is read by the parties of the child, residents’ photos not by firms', async () => {
  const { caseId, resident } = await complaintWithDispute();
  const [paper, photo] = [await world.upload(clerk), await world.upload(resident)];
  (await track(resident, caseId, 'SAY', { text: '照片', attachmentIds: [photo] })).ok(200);
  (await clerk.event(caseId, 'SPAWN', { title: '后续', attachmentIds: [paper, photo] })).ok(200);
  const [opening] = (await world.dataSource.query(
    'SELECT m.id FROM case_link l JOIN case_command m ON m.case_id = l.child_id WHERE l.parent_id = $1',
    [caseId],
  )) as [{ id: string }];
  await world.app.get(CommandWaiter).wait(opening.id, 20_000);
  const status = async (who: HttpClient, id: string) => (await who.get(`/api/attachments/${id}`)).status;
  // The child names no mediator; the parent's mediator is none of its parties.
  expect(await Promise.all([firm, resident, clerk].map((who) => status(who, paper)))).toEqual([
    200, 200, 200,
  ]);
  expect(await Promise.all([firm, resident, clerk].map((who) => status(who, photo)))).toEqual([
    404, 200, 200,
  ]);
  expect(await status(rival, paper)).toBe(404);
  const links = (await resident.get('/api/track')).ok(200).links as { title?: string; relation: string }[];
  expect(links.map(({ relation }) => relation).toSorted()).toEqual(['dispute', 'followUp']);
});
