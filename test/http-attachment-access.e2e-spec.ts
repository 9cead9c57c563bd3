import { newId } from '#kernel/ids.js';
import { type AppWorld, startWorld } from './world/app.js';
import { complaintOf } from './world/complaints.js';
import type { Answer, HttpClient } from './world/http-client.js';

let world: AppWorld;
let clerk: HttpClient;
let firm: HttpClient;
beforeAll(async () => {
  world = await startWorld();
  [clerk, firm] = [await world.as('clerk1'), await world.as('firm1')];
});
afterAll(() => world.close());

const file = async (more: object = {}) =>
  world.anyone.post('/api/complaints', await complaintOf(world, more));
const download = (who: HttpClient, id: string) => who.get(`/api/attachments/${id}`);
const field = ({ body }: Answer) => [body.code, body.errors?.[0]?.field, body.errors?.[0]?.message];

/** A complaint that the firm answers. */
async function withFirm(more: object = {}): Promise<{ caseId: string; resident: HttpClient }> {
  const filed = (await file(more)).ok(201);
  const caseId = String(filed.caseId);
  (await clerk.event(caseId, 'REGISTER')).ok(200);
  (await clerk.event(caseId, 'ACCEPT', { withinPower: true, notSeisedElsewhere: true })).ok(200);
  (await clerk.event(caseId, 'NOTIFY_FIRM', { redacted: true })).ok(200);
  (await firm.event(caseId, 'SIGN')).ok(200);
  (await firm.event(caseId, 'LOG_CONTACT', { way: 'phone', reached: true, text: '已联系。' })).ok(200);
  return { caseId, resident: await world.tracking(filed) };
}

const ANSWER = {
  fact: '属实。',
  measure: '已修。',
  doneOn: '2026-03-02',
  points: [{ verdict: 'yes', reason: '已修。' }],
};

describe('an attachment is named', () => {
  it('in a filing by whoever uploaded it, once', async () => {
    const attachmentIds = [await world.upload(world.anyone), await world.upload(world.anyone)];
    (await file({ attachmentIds })).ok(201);
    const again = await file({ attachmentIds });
    expect(field(again)).toEqual(['INPUT.INVALID', 'attachmentIds', expect.any(String)]);
    const unknown = await file({ attachmentIds: [newId()] });
    expect(field(unknown)).toEqual(field(again));
    expect(field(await file({ attachmentIds: ['photo-1'] }))).toEqual(field(again));
  });

  it('in a filing that is sent twice with the same key', async () => {
    const body = await complaintOf(world, { attachmentIds: [await world.upload(world.anyone)] });
    const send = () => world.anyone.post('/api/complaints', body, { 'idempotency-key': 'twice' });
    const [first, second] = await Promise.all([send(), send()]);
    expect((await send()).ok(201).caseNo).toBe(first.ok(201).caseNo);
    expect(second.ok(201).caseNo).toBe(first.body.caseNo);
  });

  it('by one of two cases that want it at once', async () => {
    const attachmentIds = [await world.upload(world.anyone)];
    const answers = await Promise.all([file({ attachmentIds }), file({ attachmentIds })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400]);
  });

  it('by its uploader, a colleague, the office or the resident, and by nobody else', async () => {
    const { caseId, resident } = await withFirm();
    const [manager, other, sg] = await Promise.all(['manager1', 'firm2', 'sg'].map((name) => world.as(name)));
    const answer = (who: HttpClient, id: string) =>
      who.event(caseId, 'ANSWER', { ...ANSWER, attachmentIds: [id] });
    for (const who of [other as HttpClient, clerk, resident])
      expect(field(await answer(firm, await world.upload(who)))[1]).toBe('attachmentIds');
    const supply = (id: string) =>
      resident.post('/api/track/events', {
        type: 'ADD_EVIDENCE',
        payload: { text: '照片', attachmentIds: [id] },
      });
    expect(field(await supply(await world.upload(firm)))[1]).toBe('attachmentIds');
    expect(field(await file({ attachmentIds: [await world.upload(resident)] }))[1]).toBe('attachmentIds');
    (await supply(await world.upload(resident))).ok(200);
    const id = await world.upload(sg as HttpClient);
    (await clerk.event(caseId, 'ADD_EVIDENCE', { text: '代为补充', attachmentIds: [id] })).ok(200);
    (await answer(firm, await world.upload(manager as HttpClient))).ok(200);
  });

  it('never by the firm to get at what the resident brought', async () => {
    const photo = await world.upload(world.anyone);
    const { caseId, resident } = await withFirm({ attachmentIds: [photo] });
    const stolen = await firm.event(caseId, 'ANSWER', { ...ANSWER, attachmentIds: [photo] });
    expect(field(stolen)[1]).toBe('attachmentIds');
    const again = { type: 'ADD_EVIDENCE', payload: { text: '同一张', attachmentIds: [photo] } };
    (await resident.post('/api/track/events', again)).ok(200);
    expect((await download(firm, photo)).status).toBe(404);
  });
});

it('what the resident adds to an event that both sides read is still not for the firm', async () => {
  const { caseId, resident } = await withFirm();
  const says = async (type: string, payload?: object) =>
    (await resident.post('/api/track/events', { type, payload })).ok(200);
  (await firm.event(caseId, 'ANSWER', { ...ANSWER, attachmentIds: [await world.upload(firm)] })).ok(200);
  (await clerk.event(caseId, 'APPROVE_ANSWER')).ok(200);
  await says('CONFIRM_SOLVED');
  const photo = await world.upload(world.anyone);
  await says('REOPEN', { newFacts: true, text: '又停了。', attachmentIds: [photo] });
  const [read, unread] = [await download(clerk, photo), await download(firm, photo)];
  expect([read.status, unread.status]).toEqual([200, 404]);
});

describe('an attachment is read', () => {
  const statuses = async (id: string, readers: Record<string, HttpClient>) =>
    Object.fromEntries(
      await Promise.all(
        Object.entries(readers).map(async ([name, who]) => [name, (await download(who, id)).status]),
      ),
    );

  it('before a case names it, by its uploader alone', async () => {
    const others = { other: await world.as('clerk2'), firm, anyone: world.anyone };
    expect(await statuses(await world.upload(clerk), { clerk, ...others })).toEqual({
      clerk: 200,
      other: 404,
      firm: 404,
      anyone: 401,
    });
    expect(await statuses(await world.upload(world.anyone), { clerk, ...others })).toEqual({
      clerk: 404,
      other: 404,
      firm: 404,
      anyone: 401,
    });
    expect((await download(clerk, newId())).body.detail).toBe(
      (await download(clerk, await world.upload(firm))).body.detail,
    );
    expect((await download(clerk, 'x')).ok(404).code).toBe('RECORD.NOT_FOUND');
  });

  it('afterwards by those who may read the event that names it', async () => {
    const photo = await world.upload(world.anyone);
    const { caseId, resident } = await withFirm({ attachmentIds: [photo] });
    const stranger = await world.tracking((await file()).ok(201));
    const readers = {
      clerk,
      sg: await world.as('sg'),
      resident,
      firm,
      manager: await world.as('manager1'),
      otherFirm: await world.as('firm2'),
      observer: await world.as('observer'),
      mediator: await world.as('mediator1'),
      admin: await world.as('admin'),
      stranger,
      anyone: world.anyone,
    };
    const nobody = { otherFirm: 404, observer: 404, mediator: 404, admin: 404, stranger: 404, anyone: 401 };
    expect(await statuses(photo, readers)).toEqual({
      clerk: 200,
      sg: 200,
      resident: 200,
      firm: 404,
      manager: 404,
      ...nobody,
    });

    const proof = await world.upload(firm);
    (await firm.event(caseId, 'ANSWER', { ...ANSWER, attachmentIds: [proof] })).ok(200);
    expect(await statuses(proof, readers)).toEqual({
      clerk: 200,
      sg: 200,
      resident: 404,
      firm: 200,
      manager: 200,
      ...nobody,
    });
    (await clerk.event(caseId, 'APPROVE_ANSWER')).ok(200);
    expect(await statuses(proof, readers)).toMatchObject({ resident: 200, firm: 200, otherFirm: 404 });
  });
});
