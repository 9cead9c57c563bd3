import { Retention } from '#parties/privacy/retention.js';
import { DataSource } from 'typeorm';
import { KindRegistry } from '#machines/registry/kind-registry.js';
import { PostgresCalendarBook } from '#persistence/book/calendar-book.js';
import { defaultSettings } from '#persistence/book/settings-book.js';
import { verifyCases } from '#persistence/verify/verify-cases.js';
import { type AppWorld, startWorld } from './world/app.js';
import { complaintOf, PHONE } from './world/complaints.js';
import type { HttpClient } from './world/http-client.js';
import { filesOnDisk } from './world/upload.js';

const REASON = '已核对，按申请办理';
interface Filed {
  readonly caseId: string;
  readonly caseNo: string;
  readonly queryCode: string;
}
let world: AppWorld;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const file = async (more: object = {}): Promise<Filed> =>
  (await world.anyone.post('/api/complaints', await complaintOf(world, more))).ok(201) as never;

async function withFirm(more: object = {}): Promise<Filed> {
  const filed = await file(more);
  const clerk = await world.as('clerk1');
  for (const [type, payload] of [
    ['REGISTER', {}],
    ['ACCEPT', { withinPower: true, notSeisedElsewhere: true }],
    ['NOTIFY_FIRM', { redacted: true }],
  ] as const)
    (await clerk.event(filed.caseId, type, payload)).ok(200);
  return filed;
}

/** Ended for good: taken back, and its time for going on without the complainant over. */
async function ended(more: object = {}): Promise<Filed> {
  const filed = await file(more);
  (await (await world.tracking(filed)).post('/api/track/events', { type: 'WITHDRAW' })).ok(200);
  world.clock.advance(40 * 86_400_000);
  await world.sweep();
  const archived = await (await world.as('clerk1')).event(filed.caseId, 'ARCHIVE', {});
  expect([200, 409]).toContain(archived.status);
  await world.papers();
  return filed;
}

const centre = async (who: HttpClient) => (await who.get('/api/track/privacy')).ok(200);
const verified = async () => {
  const kinds = world.app.get(KindRegistry);
  const calendar = world.app.get(PostgresCalendarBook).current();
  const report = await verifyCases(world.app.get(DataSource), {
    kinds,
    calendar,
    defaults: (name) => defaultSettings(kinds.get(name)),
  });
  return report.findings;
};

describe('a copy', () => {
  it('of everything is given to whoever also knows the telephone number, as data and to print', async () => {
    const filed = await file();
    const resident = await world.tracking(filed);
    const shown = await centre(resident);
    expect(shown.contact).toEqual({ name: '林**', phone: '138****5678', email: null });
    expect(JSON.stringify(shown)).not.toContain(PHONE);

    expect((await resident.post('/api/track/privacy/copy', {})).ok(403).code).toBe('PRIVACY.PHONE_WRONG');
    expect((await resident.post('/api/track/privacy/copy', { phone: '13900000000' })).status).toBe(403);
    const copy = (await resident.post('/api/track/privacy/copy', { phone: '+86 138-1234-5678' })).ok(200);
    expect(copy.identityData).toEqual({ contact: { name: '林小小', phone: PHONE } });
    expect(copy.cases[0].timeline.at(-1).words.text).toContain('电梯又停了');

    const pdf = await resident.post('/api/track/privacy/copy.pdf', { phone: PHONE });
    pdf.ok(200);
    expect(pdf.headers.get('content-type')).toBe('application/pdf');
    expect((await centre(resident)).acts.map(({ act }: { act: string }) => act)).toEqual([
      'copied',
      'copied',
    ]);
  });

  it('is not to be had by trying numbers', async () => {
    const resident = await world.tracking(await file());
    for (let tries = 0; tries < 5; tries += 1)
      expect((await resident.post('/api/track/privacy/copy', { phone: `1390000000${tries}` })).status).toBe(
        403,
      );
    expect((await resident.post('/api/track/privacy/copy', { phone: PHONE })).ok(429).code).toBe(
      'LIMIT.TOO_MANY',
    );
  });

  it('of an anonymous complaint needs no number, and holds none', async () => {
    const resident = await world.tracking(await file({ identityMode: 'anonymous', contact: undefined }));
    expect((await resident.post('/api/track/privacy/copy', {})).ok(200).identityData).toBeNull();
    const contact = { name: '林小小', phone: PHONE };
    expect((await resident.post('/api/track/privacy/contact', { contact })).status).toBe(404);
  });
});

it('contact data is corrected by its owner; the office then reads the new, and the log says that it happened', async () => {
  const filed = await file();
  const resident = await world.tracking(filed);
  const body = { phone: PHONE, contact: { name: '林小小', phone: '13987654321', email: 'lin@example.cn' } };
  expect((await resident.post('/api/track/privacy/contact', { ...body, phone: '123456' })).status).toBe(403);
  const after = (await resident.post('/api/track/privacy/contact', body)).ok(200);
  expect(after.contact.phone).toBe('139****4321');
  expect(after.acts[0]).toMatchObject({ act: 'corrected', by: 'self' });
  const clerk = await world.as('clerk1');
  const opened = await clerk.post(`/api/cases/${filed.caseId}/identity`, { reason: '电话回访核实' });
  expect(opened.ok(200).contact).toEqual(body.contact);
  const [log] = await world.dataSource.query('SELECT entry FROM privacy_log WHERE case_id = $1', [
    filed.caseId,
  ]);
  expect(log.entry).toEqual({ fields: ['phone', 'email'] });
});

describe('consent to disclosure', () => {
  it('taken back before the firm is told takes effect at once', async () => {
    const resident = await world.tracking(await file({ identityMode: 'disclosed' }));
    const given = await centre(resident);
    expect([given.isDisclosed, given.consents[0].textVersion]).toEqual([true, given.consentText.version]);
    const taken = (await resident.post('/api/track/privacy/withdraw-consent')).ok(200);
    expect(taken.effect).toBe('atOnce');
    const after = await centre(resident);
    expect(after.isDisclosed).toBe(false);
    expect(after.consents.map(({ mode }: { mode: string }) => mode)).toEqual(['disclosed', 'masked']);
    expect((await resident.post('/api/track/privacy/withdraw-consent')).ok(200).effect).toBe('nothing');
  });

  it('taken back afterwards says so and shuts the door; given anew it opens it', async () => {
    const filed = await withFirm({ identityMode: 'disclosed' });
    const [resident, firm] = [await world.tracking(filed), await world.as('firm1')];
    const asks = () => firm.post(`/api/cases/${filed.caseId}/identity`, { reason: '约定上门时间' });
    (await asks()).ok(200);
    const taken = (await resident.post('/api/track/privacy/withdraw-consent')).ok(200);
    expect(taken.effect).toBe('fromNowOn');
    expect(taken.says).toContain('不能收回');
    expect((await asks()).status).toBe(403);
    expect((await firm.get(`/api/cases/${filed.caseId}`)).ok(200).identity).toBeUndefined();
    const after = await centre(resident);
    expect(after).toMatchObject({
      isDisclosed: false,
      looks: [{ by: '企业经办人', reason: '约定上门时间' }],
    });
    const anew = { type: 'SET_IDENTITY_MODE', payload: { identityMode: 'disclosed' } };
    world.clock.advance(1_000);
    (await resident.post('/api/track/events', anew)).ok(200);
    (await asks()).ok(200);
  });
});

describe('a request', () => {
  it('is answered once, with a reason, within fifteen working days', async () => {
    const resident = await world.tracking(await file());
    const asked = (
      await resident.post('/api/track/privacy/requests', {
        wish: 'correct',
        words: '楼栋写错了',
        phone: PHONE,
      })
    ).ok(201);
    expect(asked.decision).toBeNull();
    expect(
      (await resident.post('/api/track/privacy/requests', { wish: 'correct', phone: PHONE })).ok(409).code,
    ).toBe('PRIVACY.ASKED_ALREADY');
    const [workdays] = await world.dataSource.query(
      "SELECT (due_at - asked_at) > interval '15 days' AS long FROM privacy_request WHERE id = $1",
      [asked.id],
    );
    expect(workdays.long).toBe(true);
    const clerk = await world.as('clerk1');
    expect(
      (await clerk.get('/api/privacy/requests')).ok(200).items.map(({ id }: { id: string }) => id),
    ).toContain(asked.id);
    for (const username of ['firm1', 'admin', 'chair', 'mediator1'])
      expect((await (await world.as(username)).get('/api/privacy/requests')).status).toBe(403);
    const answer = { decision: 'refused', reason: '与原始记录一致，不需更正' };
    const url = `/api/privacy/requests/${asked.id}/answer`;
    expect((await clerk.post(url, { decision: 'refused', reason: '' })).status).toBe(400);
    expect((await clerk.post(url, answer)).ok(200).effect).toBe('none');
    expect((await clerk.post(url, answer)).ok(409).code).toBe('PRIVACY.ANSWERED');
    expect((await centre(resident)).requests[0]).toMatchObject(answer);
    const { notices } = (await resident.get('/api/track')).ok(200);
    expect(notices.map(({ body }: { body: string }) => body).join()).toContain(answer.reason);
  });

  it('for restriction leaves the identity kept and shut, also to the office', async () => {
    const filed = await file();
    const resident = await world.tracking(filed);
    const { id } = (await resident.post('/api/track/privacy/requests', { wish: 'restrict' })).ok(201);
    const clerk = await world.as('clerk1');
    const granted = { decision: 'granted', reason: REASON };
    expect((await clerk.post(`/api/privacy/requests/${id}/answer`, granted)).ok(200).effect).toBe(
      'restricted',
    );
    const asks = await clerk.post(`/api/cases/${filed.caseId}/identity`, { reason: '电话回访核实' });
    expect(asks.ok(409).code).toBe('IDENTITY.RESTRICTED');
    expect((await clerk.get(`/api/cases/${filed.caseId}`)).ok(200).identity).toBe('restricted');
    // What the owner asks for is not what others do.
    expect(
      (await resident.post('/api/track/privacy/copy', { phone: PHONE })).ok(200).identityData,
    ).not.toBeNull();
  });

  it('for deletion of a living case restricts it, and of an ended one takes the person out of it', async () => {
    const living = await file();
    const past = await ended();
    const photo = await world.upload(world.anyone);
    expect(photo).toBeTruthy();
    const clerk = await world.as('clerk1');
    const effects = [];
    for (const filed of [living, past]) {
      const resident = await world.tracking(filed);
      const { id } = (
        await resident.post('/api/track/privacy/requests', { wish: 'delete', phone: PHONE })
      ).ok(201);
      const granted = { decision: 'granted', reason: REASON };
      effects.push((await clerk.post(`/api/privacy/requests/${id}/answer`, granted)).ok(200).effect);
    }
    expect(effects).toEqual(['restricted', 'erased']);
    const shown = await centre(await world.tracking(past));
    expect(shown).toMatchObject({ identity: 'erased', contact: null });
    expect(await verified()).toEqual([]);
  });
});

describe('retention', () => {
  const plan = () => world.app.get(Retention).plan();
  const apply = () => world.app.get(Retention).apply();
  const find = ({ items }: Awaited<ReturnType<typeof plan>>, { caseNo }: Filed) =>
    items.find((item) => item.caseNo === caseNo);

  it('says what is due and why the rest is left alone, and changes nothing; then takes the person out', async () => {
    const evidence = await world.upload(world.anyone);
    const before = await filesOnDisk(world.dataDir);
    const [due, held] = [await ended({ attachmentIds: [evidence] }), await ended()];
    const sg = await world.as('sg');
    const reason = '已提起诉讼，保全全部材料';
    const { items } = (await sg.post(`/api/cases/${held.caseId}/legal-holds`, { reason })).ok(201);
    expect(
      (await (await world.as('clerk1')).post(`/api/cases/${held.caseId}/legal-holds`, { reason })).status,
    ).toBe(403);
    expect(find(await plan(), due)).toBeUndefined();
    world.clock.advance(366 * 86_400_000);
    const report = await plan();
    expect(find(report, due)).toMatchObject({ state: 'archived', basis: 'retention', obstacle: null });
    expect(find(report, held)?.obstacle).toEqual({ what: 'held', caseNos: [held.caseNo] });
    expect((await centre(await world.tracking(due))).identity).toBe('sealed');

    const history = () =>
      world.dataSource.query('SELECT seq, hash FROM case_event WHERE case_id = $1 ORDER BY seq', [
        due.caseId,
      ]);
    const chain = await history();
    expect(find(await apply(), due)?.erased).toMatchObject({ identities: 1, files: 1 });
    expect(await history()).toEqual(chain);
    expect(await verified()).toEqual([]);
    expect(find(await apply(), due)).toBeUndefined();

    // Nothing in the database tells who it was or what was written; the one-pixel picture may be shared with others.
    for (const [table, where] of [
      ['case_content', 'case_id'],
      ['case_command', 'case_id'],
      ['case_file', 'id'],
      ['case_search', 'case_id'],
      ['notice', 'case_id'],
      ['document', 'case_id'],
      ['effect', 'case_id'],
      ['person_identity', 'case_id'],
      ['attachment', 'case_id'],
    ]) {
      const rows = await world.dataSource.query(`SELECT * FROM ${table} WHERE ${where} = $1`, [due.caseId]);
      expect(JSON.stringify(rows)).not.toMatch(/林小小|13812345678|又停了|困人/);
    }
    expect(before.length).toBeGreaterThan(0);
    const tracked = (await (await world.tracking(due)).get('/api/track')).ok(200);
    expect(tracked).toMatchObject({ caseNo: due.caseNo, state: 'archived' });
    expect(tracked.title).not.toContain('电梯困人');
    expect(
      (await world.dataSource.query('SELECT anonymised_at FROM case_file WHERE id = $1', [held.caseId]))[0],
    ).toEqual({
      anonymised_at: null,
    });

    await (
      await world.as('sg')
    ).post(`/api/legal-holds/${items[0].id}/release`, { reason: '诉讼已终结，不再需要' });
    expect(find(await apply(), held)?.erased).toBeDefined();
  });
});

it('the rules name the numbers in force', async () => {
  const rules = (await world.anyone.get('/api/privacy/rules')).ok(200);
  expect(rules.answerWorkdays).toBe(15);
  expect(rules.retention).toContainEqual(
    expect.objectContaining({ kind: 'complaint', amount: 3, unit: 'year' }),
  );
  expect(new Set(rules.retention.map(({ kind }: { kind: string }) => kind)).size).toBe(8);
});
