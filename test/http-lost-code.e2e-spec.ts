import { type AppWorld, startWorld } from './world/app.js';
import { complaintOf, PHONE } from './world/complaints.js';
import type { HttpClient } from './world/http-client.js';

const CHECKED = { proof: 'callBack', note: '回拨留存号码，核对小区与经过' };
let world: AppWorld;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

interface Filed {
  readonly caseId: string;
  readonly caseNo: string;
  readonly queryCode: string;
}
async function file(more: object = { contact: { name: '林小小', phone: PHONE } }): Promise<Filed> {
  return (await world.anyone.post('/api/complaints', await complaintOf(world, more))).ok(201) as never;
}
const renew = (who: HttpClient, caseId: string, body: object = CHECKED) =>
  who.post(`/api/cases/${caseId}/query-code`, body);

describe('a resident who lost the query code', () => {
  it('gets a new one from the secretariat after an identity check; the old one is dead at once', async () => {
    const old = await file();
    const before = await world.tracking(old);
    const clerk = await world.as('clerk1');
    const answer = await renew(clerk, old.caseId);
    const { caseId, queryCode, trackToken } = answer.ok(201);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(caseId).toBe(old.caseId);

    const { caseNo } = old;
    (await world.anyone.post('/api/track', { caseNo, queryCode: old.queryCode })).ok(404);
    (await before.get('/api/track')).ok(401);
    for (const claim of [{ caseNo, queryCode }, { token: trackToken }])
      expect((await world.anyone.post('/api/track', claim)).ok(200).caseId).toBe(old.caseId);
  });

  it('reads who gave it out and how it was checked; the firm does not', async () => {
    const old = await file();
    const clerk = await world.as('clerk1');
    const { queryCode } = (await renew(clerk, old.caseId)).ok(201);
    const resident = await world.tracking({ caseNo: old.caseNo, queryCode: String(queryCode) });
    const seen = (await resident.get('/api/track')).ok(200);
    expect(seen.accessRenewals).toEqual([
      {
        by: '秘书处工作人员',
        proof: '回拨投诉人留下的电话',
        note: CHECKED.note,
        at: '2026-03-02T10:00:00.000+08:00',
      },
    ]);
    for (const [type, payload] of [
      ['REGISTER', {}],
      ['ACCEPT', { withinPower: true, notSeisedElsewhere: true }],
      ['NOTIFY_FIRM', { redacted: true }],
    ] as const)
      (await clerk.event(old.caseId, type, payload)).ok(200);
    const firm = await world.as('firm1');
    expect((await firm.get(`/api/cases/${old.caseId}`)).ok(200).accessRenewals).toBeUndefined();
    expect((await renew(firm, old.caseId)).ok(403).code).toBe('AUTH.FORBIDDEN');
  });

  it('who left no name is nobody that could be recognised', async () => {
    const { caseId } = await file({ identityMode: 'anonymous', contact: undefined });
    const refused = await renew(await world.as('clerk1'), caseId);
    expect(refused.ok(409).code).toBe('TRACK.NOBODY_TO_RECOGNISE');
  });

  it.each<[string, string | null, object, number]>([
    ['nobody', null, CHECKED, 401],
    ['a firm that has not been told', 'firm1', CHECKED, 404],
    ['an administrator, who reads no case', 'admin', CHECKED, 404],
    ['a clerk without a word on the check', 'clerk1', { proof: 'callBack', note: '    ' }, 400],
    ['a clerk who checked in no known way', 'clerk1', { ...CHECKED, proof: 'constructor' }, 400],
    ['a clerk who checked nothing', 'clerk1', {}, 400],
  ])('is not helped by %s, and the old code still opens', async (_, who, body, status) => {
    const old = await file();
    (await renew(who === null ? world.anyone : await world.as(who), old.caseId, body)).ok(status);
    await world.tracking(old);
  });

  it('is not helped by a program: a person has to have checked', async () => {
    const { caseId } = await file();
    const admin = await world.as('admin');
    const me = (await (await world.as('clerk1')).get('/api/me')).ok(200);
    const { token } = (await admin.post('/api/tokens', { accountId: me.id, label: 'x' })).ok(201);
    const program = world.anyone.with({ authorization: `Bearer ${String(token)}` });
    expect((await renew(program, caseId)).ok(403).code).toBe('AUTH.SESSION_NEEDED');
  });
});
