import { Stage } from './access/stage.js';
import { complaintOf } from './world/complaints.js';
import type { Answer, HttpClient } from './world/http-client.js';
import { estateOf, firmOf } from './world/walk.js';

/** Words that stand in cases of the other firm alone; each could betray it if it came up anywhere. */
const SECRET = '氢能源班车异响';
const SECRET_NOTE = '蓝色铁盒在七号机房';

let stage: Stage;
let secret: { caseId: string; caseNo: string };
let firm: HttpClient;
beforeAll(async () => {
  stage = await Stage.set();
  const { walk } = stage;
  const body = await complaintOf(walk.world, {
    title: SECRET,
    text: `${SECRET}，每晚都听得见。`,
    estateId: estateOf('firm2'),
    firmId: firmOf('firm2'),
  });
  secret = (await walk.world.anyone.post('/api/complaints', body)).ok(201) as typeof secret;
  await walk.does('clerk1', secret.caseId, 'REGISTER');
  await walk.does('clerk1', secret.caseId, 'ACCEPT', { withinPower: true, notSeisedElsewhere: true });
  await walk.does('clerk1', secret.caseId, 'NOTIFY_FIRM', { redacted: true });
  await walk.does('firm2', secret.caseId, 'SIGN');
  await walk.does('firm2', secret.caseId, 'LOG_CONTACT', { way: 'phone', reached: true, text: SECRET_NOTE });
  await walk.world.papers();
  firm = stage.who('handler');
});
afterAll(() => stage.close());

const tells = ({ text }: Answer) =>
  [SECRET, SECRET_NOTE, secret.caseId, secret.caseNo].filter((word) => text.includes(word));

it('the firm that it is about reads it, so the words are there to be found', async () => {
  const own = stage.who('other firm');
  expect(tells(await own.get(`/api/cases/${secret.caseId}`))).toContain(SECRET);
  expect((await own.get(`/api/cases?q=${encodeURIComponent(SECRET)}`)).ok(200).items).toHaveLength(1);
  expect((await own.get(`/api/cases/${secret.caseId}/history`)).text).toContain(SECRET_NOTE);
});

it.each([
  '/api/cases?limit=100',
  `/api/cases?limit=100&q=${encodeURIComponent(SECRET)}`,
  `/api/cases?limit=100&q=${encodeURIComponent('班车')}`,
  `/api/cases?limit=100&firmId=${firmOf('firm2')}`,
  `/api/cases?limit=100&estateId=${estateOf('firm2')}`,
  '/api/cases?limit=100&kind=complaint&state=firmHandling',
  '/api/cases?limit=100&view=overdue',
  '/api/inbox?limit=100',
  `/api/inbox?limit=100&q=${encodeURIComponent(SECRET)}`,
  '/api/notices?limit=100',
  `/api/firms/${firmOf('firm1')}/record`,
  `/api/firms/${firmOf('firm2')}/record`,
  `/api/firms?q=${encodeURIComponent(SECRET)}`,
  `/api/estates?q=${encodeURIComponent(SECRET)}`,
  `/api/registry?q=${encodeURIComponent(SECRET)}`,
  '/api/registry?limit=100',
  '/api/stand-ins',
  '/api/bodies',
  '/api/checkpoints',
  '/api/people?role=mediator',
])('%s tells another firm neither words nor numbers nor ids of it', async (path) => {
  const answer = await firm.get(path);
  expect(answer.status).toBeLessThan(500);
  expect(tells(answer)).toEqual([]);
});

it('a search by its number finds nothing, as does one by a number that nobody has', async () => {
  const found = async (q: string) => (await firm.get(`/api/cases?q=${encodeURIComponent(q)}`)).ok(200);
  expect(await found(secret.caseNo)).toEqual(await found('TS-2026-999999-9'));
  expect(await found(secret.caseNo.slice(0, 9))).toEqual(
    expect.objectContaining({ items: expect.not.arrayContaining([expect.objectContaining(secret)]) }),
  );
});

it('counts do not move when something happens to another firm', async () => {
  const counts = async () => (await firm.get('/api/inbox')).ok(200).counts;
  const before = await counts();
  const body = await complaintOf(stage.walk.world, { estateId: estateOf('firm2'), firmId: firmOf('firm2') });
  const { caseId } = (await stage.walk.world.anyone.post('/api/complaints', body)).ok(201);
  await stage.walk.does('clerk1', caseId, 'REGISTER');
  await stage.walk.does('clerk1', caseId, 'ACCEPT', { withinPower: true, notSeisedElsewhere: true });
  const theirs = (await stage.who('other firm').get('/api/inbox')).ok(200).counts;
  await stage.walk.does('clerk1', caseId, 'NOTIFY_FIRM', { redacted: true });
  expect((await stage.who('other firm').get('/api/inbox')).ok(200).counts).not.toEqual(theirs);
  expect(await counts()).toEqual(before);
});

describe('an error', () => {
  const nowhere = '01a20000-0000-7000-8000-000000000000';
  const said = ({ body, status }: Answer) => {
    const { requestId: _, ...problem } = body;
    return { status, problem };
  };

  it.each<[string, (id: string) => Promise<Answer>]>([
    ['reading', (id) => firm.get(`/api/cases/${id}`)],
    ['history', (id) => firm.get(`/api/cases/${id}/history`)],
    ['actions', (id) => firm.get(`/api/cases/${id}/actions`)],
    ['evidence', (id) => firm.get(`/api/cases/${id}/attachments`)],
    ['identity', (id) => firm.post(`/api/cases/${id}/identity`, { reason: '需要核实情况' })],
    ['roster', (id) => firm.get(`/api/people?role=mediator&caseId=${id}`)],
    ['event', (id) => firm.event(id, 'SIGN')],
    ['unknown event', (id) => firm.event(id, 'NO_SUCH_EVENT')],
    ['stale event', (id) => firm.event(id, 'SIGN', {}, { expectedVersion: 1 })],
    ['broken event', (id) => firm.event(id, 'LOG_CONTACT', { way: 'pigeon' })],
  ])('about it (%s) is the same as about a case that is not there', async (_name, ask) => {
    const [real, made] = [said(await ask(secret.caseId)), said(await ask(nowhere))];
    expect(real).toEqual(JSON.parse(JSON.stringify(made).replaceAll(nowhere, secret.caseId)));
    expect(real.status).toBe(404);
  });

  it.each(['task', 'document', 'attachment', 'case_command', 'notice'])(
    'about a row of its %s is the same as about one that is not there',
    async (name) => {
      const path: Record<string, string> = {
        task: '/api/tasks/ID/colleagues',
        document: '/api/documents/ID',
        attachment: '/api/attachments/ID',
        case_command: '/api/commands/ID',
        notice: '/api/documents/ID',
      };
      const rows = await stage.query<{ id: string }>(`SELECT id FROM ${name} WHERE case_id = $1 LIMIT 1`, [
        secret.caseId,
      ]);
      const ask = (id: string) => firm.get((path[name] as string).replace('ID', id));
      for (const { id } of rows) expect(said(await ask(id))).toEqual(said(await ask(nowhere)));
      expect(said(await ask(nowhere)).status).toBe(404);
    },
  );

  it('when the key of a command of it is used again is none: keys are one’s own', async () => {
    const key = 'one-key-for-both';
    const event = { way: 'phone', reached: true, text: '已联系。' };
    (
      await stage.who('other firm').event(secret.caseId, 'LOG_CONTACT', event, {}, { 'idempotency-key': key })
    ).ok(200);
    const mine = await firm.event(
      stage.things.complaint.caseId,
      'LOG_CONTACT',
      event,
      {},
      { 'idempotency-key': key },
    );
    expect(mine.headers.get('idempotent-replayed')).toBeNull();
    mine.ok(200);
  });
});

it('evidence of it is not named in an own case', async () => {
  const theirs = await stage.walk.upload('firm2');
  const answer = await firm.event(stage.things.complaint.caseId, 'ANSWER', {
    fact: '查明。',
    measure: '整改。',
    doneOn: '2026-03-02',
    points: [{ verdict: 'met', reason: '已修。' }],
    attachmentIds: [theirs],
  });
  const nobodys = await firm.event(stage.things.complaint.caseId, 'ANSWER', {
    fact: '查明。',
    measure: '整改。',
    doneOn: '2026-03-02',
    points: [{ verdict: 'met', reason: '已修。' }],
    attachmentIds: ['01a20000-0000-7000-8000-000000000000'],
  });
  expect(answer.status).toBe(400);
  expect(answer.body.errors).toEqual(nobodys.body.errors);
});

it('live news of it does not reach another firm', async () => {
  const end = new AbortController();
  const heard: Record<string, string> = { handler: '', 'other firm': '' };
  for (const column of ['handler', 'other firm'] as const)
    void stage.listen(column, end.signal, (text) => (heard[column] += text));
  await stage.until(() => Object.values(heard).every((text) => text.includes('hello')));
  await stage.walk.does('clerk1', secret.caseId, 'ADD_NOTE', { text: '备注。' });
  await stage.walk.does('clerk1', stage.things.complaint.caseId, 'ADD_NOTE', { text: '备注。' });
  await stage.until(() => Boolean(heard.handler?.includes(stage.things.complaint.caseId)));
  await stage.until(() => Boolean(heard['other firm']?.includes(secret.caseId)));
  end.abort();
  expect(heard.handler).not.toContain(secret.caseId);
  expect(heard['other firm']).not.toContain(stage.things.complaint.caseId);
});
