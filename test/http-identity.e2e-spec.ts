import { IdentityStore } from '#parties/identity/identity-store.js';
import { type AppWorld, startWorld } from './world/app.js';
import { complaintOf, PHONE } from './world/complaints.js';
import type { HttpClient } from './world/http-client.js';

const REASON = '回访：核实维修情况';
let world: AppWorld;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

async function file(more: object = {}): Promise<{ caseId: string; caseNo: string; queryCode: string }> {
  return (await world.anyone.post('/api/complaints', await complaintOf(world, more))).ok(201) as never;
}

/** A complaint that the firm of `firm1` has been told of. */
async function withFirm(more: object = {}) {
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

const asks = (who: HttpClient, caseId: string, reason: unknown = REASON) =>
  who.post(`/api/cases/${caseId}/identity`, { reason });
const looks = async (caseId: string): Promise<unknown[]> =>
  world.dataSource.query('SELECT * FROM identity_access WHERE case_id = $1', [caseId]);
const viewOf = async (who: HttpClient, caseId: string) => (await who.get(`/api/cases/${caseId}`)).ok(200);

it('a clerk opens it with a reason, and the resident reads who looked and why', async () => {
  const filed = await file({ contact: { name: '林小小', phone: PHONE, email: 'lin@example.cn' } });
  const clerk = await world.as('clerk1');
  const before = await viewOf(clerk, filed.caseId);
  expect(before).toMatchObject({ identity: 'sealed', identityAccess: [] });

  const opened = await asks(clerk, filed.caseId, `  ${REASON} `);
  expect(opened.ok(200)).toEqual({ contact: { name: '林小小', phone: PHONE, email: 'lin@example.cn' } });
  expect(opened.headers.get('cache-control')).toBe('no-store');
  (await asks(await world.as('sg'), filed.caseId, '审批前核实')).ok(200);

  const resident = await world.tracking(filed);
  const seen = (await resident.get('/api/track')).ok(200);
  expect(seen.identity).toBeUndefined();
  expect(seen.identityAccess).toEqual([
    { by: '秘书长', reason: '审批前核实', at: expect.stringMatching(/\+08:00$/) },
    { by: '秘书处工作人员', reason: REASON, at: '2026-03-02T10:00:00.000+08:00' },
  ]);
  const inEnglish = (await resident.with({ 'accept-language': 'en' }).get('/api/track')).ok(200);
  expect(inEnglish.identityAccess[1].by).toBe('secretariat clerk');
  const { name } = (await clerk.get('/api/me')).ok(200);
  expect((await viewOf(clerk, filed.caseId)).identityAccess[1].by).toBe(`秘书处工作人员 ${String(name)}`);
});

it.each([
  ['none', undefined],
  ['a word too short', '回访'],
  ['blanks', '        '],
  ['a novel', 'x'.repeat(501)],
  ['something else', 5],
  ['a zero byte', 'a\0bcdef'],
])('a reason is needed: %s', async (_, reason) => {
  const { caseId } = await file();
  const refused = (await (await world.as('clerk1')).post(`/api/cases/${caseId}/identity`, { reason })).ok(
    400,
  );
  expect(refused.code).toBe('INPUT.INVALID');
  expect(await looks(caseId)).toEqual([]);
});

it('the firm asks in vain until the resident agrees', async () => {
  const filed = await withFirm();
  const { caseId } = filed;
  const [firm, manager, other] = [
    await world.as('firm1'),
    await world.as('manager1'),
    await world.as('firm2'),
  ];
  const masked = await viewOf(firm, caseId);
  expect([masked.identity, masked.identityAccess]).toEqual([undefined, undefined]);
  expect((await asks(firm, caseId)).ok(403).code).toBe('AUTH.FORBIDDEN');
  expect((await asks(other, caseId)).ok(404).code).toBe('CASE.NOT_FOUND');

  const resident = await world.tracking(filed);
  const agrees = { type: 'SET_IDENTITY_MODE', payload: { identityMode: 'disclosed' } };
  (await resident.post('/api/track/events', agrees)).ok(200);
  const disclosed = await viewOf(firm, caseId);
  expect([disclosed.identity, disclosed.identityAccess]).toEqual(['disclosed', undefined]);
  expect(JSON.stringify(disclosed)).not.toContain(PHONE);
  for (const who of [firm, manager])
    expect((await asks(who, caseId, '约定上门时间')).ok(200)).toEqual({
      contact: { name: '林小小', phone: PHONE },
    });
  expect((await asks(other, caseId)).status).toBe(404);
  expect(await looks(caseId)).toHaveLength(2);

  const office = await viewOf(await world.as('clerk1'), caseId);
  const told = (await resident.get('/api/track')).ok(200).identityAccess;
  // A firm's people stay nameless for the office as well, so both read the same.
  expect(office.identityAccess).toEqual(told);
  expect(told.map(({ by }: { by: string }) => by).sort()).toEqual(['企业经办人', '企业负责人'].sort());
});

it('the firm gets the contact alone, the office also on whose behalf, nobody with status and dates only', async () => {
  const clerk = await world.as('clerk1');
  const body = await complaintOf(world, {
    channel: 'phone',
    onBehalfOf: '女儿代母亲',
    identityMode: 'disclosed',
  });
  const filed = (await clerk.post('/api/complaints', body)).ok(201) as { caseId: string };
  expect((await asks(clerk, filed.caseId)).ok(200)).toMatchObject({ onBehalfOf: '女儿代母亲' });
  const firm = await world.as('firm1');
  expect((await asks(firm, filed.caseId)).status).toBe(404);

  const { caseId, ...access } = await withFirm({ identityMode: 'disclosed' });
  expect(Object.keys((await asks(firm, caseId)).ok(200))).toEqual(['contact']);
  (await (await world.tracking(access)).post('/api/track/events', { type: 'WITHDRAW' })).ok(200);
  expect((await viewOf(firm, caseId)).identity).toBeUndefined();
  expect((await asks(firm, caseId)).status).toBe(403);
});

it('it is nobody else’s business', async () => {
  const { caseId, ...access } = await withFirm({ identityMode: 'disclosed' });
  (await (await world.as('firm1')).event(caseId, 'SIGN')).ok(200);
  expect((await asks(await world.as('observer'), caseId)).status).toBe(403);
  for (const username of ['chair', 'admin', 'mediator1', 'counsel1'])
    expect([username, (await asks(await world.as(username), caseId)).status]).toEqual([username, 404]);
  expect((await asks(world.anyone, caseId)).status).toBe(401);
  expect((await asks(await world.tracking(access), caseId)).status).toBe(401);
  expect((await asks(await world.as('clerk1'), 'not-an-id')).status).toBe(404);
  const foreign = { origin: 'https://evil.example' };
  const crossSite = (await world.as('clerk1')).with(foreign);
  expect((await asks(crossSite, caseId)).ok(403).code).toBe('AUTH.CROSS_SITE');
  const observed = await viewOf(await world.as('observer'), caseId);
  expect([observed.identity, observed.identityAccess]).toEqual([undefined, undefined]);
  expect(await looks(caseId)).toEqual([]);
});

it('once shredded it is erased for everybody, and the case goes on', async () => {
  const filed = await withFirm({ identityMode: 'disclosed' });
  const [clerk, firm] = [await world.as('clerk1'), await world.as('firm1')];
  expect(await world.app.get(IdentityStore).shred(filed.caseId)).toBe(true);
  expect((await viewOf(clerk, filed.caseId)).identity).toBe('erased');
  expect((await viewOf(firm, filed.caseId)).identity).toBeUndefined();
  for (const who of [clerk, firm])
    expect((await asks(who, filed.caseId)).ok(410).code).toBe('IDENTITY.ERASED');
  expect(await looks(filed.caseId)).toEqual([]);
  (await firm.event(filed.caseId, 'SIGN')).ok(200);
  (await (await world.tracking(filed)).get('/api/track')).ok(200);
});

it('nobody is behind an anonymous complaint, and nobody but its author behind a draft', async () => {
  const nameless = await file({ identityMode: 'anonymous', contact: undefined });
  const clerk = await world.as('clerk1');
  expect((await viewOf(clerk, nameless.caseId)).identity).toBe('none');
  expect((await asks(clerk, nameless.caseId)).ok(404).code).toBe('RECORD.NOT_FOUND');
  expect(await looks(nameless.caseId)).toEqual([]);

  expect((await asks(clerk, (await file({ asDraft: true })).caseId)).status).toBe(404);
  const typed = await complaintOf(world, { asDraft: true, channel: 'phone' });
  const draft = (await clerk.post('/api/complaints', typed)).ok(201) as { caseId: string };
  expect((await viewOf(clerk, draft.caseId)).identity).toBeUndefined();
  expect((await asks(clerk, draft.caseId)).status).toBe(403);
});
