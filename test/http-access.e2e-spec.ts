import { ApiTokenService } from '#parties/accounts/api-tokens.js';
import { DEMO_ACCOUNTS } from '#parties/demo/demo-accounts.js';
import { type AppWorld, DEMO_PASSWORD, startWorld } from './world/app.js';
import { complaintOf } from './world/complaints.js';

let world: AppWorld;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const login = (username: string, password: string, headers = {}) =>
  world.anyone.post('/api/auth/login', { username, password }, headers);

describe('signing in', () => {
  it('sets a cookie that scripts cannot read, and signing out ends it for good', async () => {
    const signedIn = await login('clerk1', DEMO_PASSWORD);
    expect(signedIn.ok(200).user).toMatchObject({ roles: ['clerk'], name: expect.any(String) });
    const cookie = String(signedIn.headers.get('set-cookie'));
    expect(cookie).toMatch(/^heyi_session=[\w-]{20,}; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax$/);
    const clerk = world.anyone.with({ cookie: String(cookie.split(';')[0]) });
    expect((await clerk.get('/api/me')).ok(200)).toMatchObject({ username: 'clerk1', roles: ['clerk'] });
    (await clerk.post('/api/auth/logout')).ok(200);
    expect((await clerk.get('/api/me')).ok(401).code).toBe('AUTH.SIGN_IN');
  });

  it('names the firm of those who have one', async () => {
    const firm = (await login('firm1', DEMO_PASSWORD)).ok(200).user;
    expect(firm.firmId).toBe(DEMO_ACCOUNTS.find(({ username }) => username === 'firm1')?.firmId);
  });

  it('says the same of an unknown name and of a wrong password', async () => {
    const [unknown, wrong] = [await login('nobody', 'x'), await login('clerk1', 'x')];
    for (const answer of [unknown, wrong]) delete answer.body.requestId;
    expect([unknown.status, unknown.body.detail]).toEqual([401, wrong.body.detail]);
    expect(wrong.ok(401).code).toBe('AUTH.FAILED');
  });

  it('takes odd passwords for what they are', async () => {
    for (const password of ['x'.repeat(2_000), ' heyi', '密码😀', ' '])
      expect((await login('clerk2', password)).status).toBe(401);
    expect((await login('clerk2', '')).status).toBe(401);
    expect((await login('clerk2', 'a\0b')).status).toBe(400);
    expect((await login('clerk2', 'x'.repeat(1_000_000))).status).toBe(413);
    expect((await world.anyone.post('/api/auth/login', { username: 'clerk2', password: ['a'] })).status).toBe(
      400,
    );
  });

  it('is refused for a while after too many failures', async () => {
    const answers = [];
    for (let i = 0; i < 25; i += 1) answers.push(await login('council9', `wrong ${i}`));
    const limited = answers.at(-1);
    expect(limited?.ok(429).code).toBe('LIMIT.TOO_MANY');
    expect(Number(limited?.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  it('marks the cookie for https behind a proxy that speaks it', async () => {
    const signedIn = await login('sg', DEMO_PASSWORD, { 'x-forwarded-proto': 'https' });
    expect(signedIn.headers.get('set-cookie')).toMatch(/^__Host-heyi_session=.*; Secure$/);
  });

  it('is needed for everything that is not public', async () => {
    for (const path of [
      '/api/me',
      '/api/inbox',
      '/api/cases',
      '/api/settings',
      '/api/notices',
      '/api/live',
      '/api/tokens',
    ])
      expect([path, (await world.anyone.get(path)).status]).toEqual([path, 401]);
    const guesses = [
      'heyi_session=x',
      'heyi_session=',
      'heyi_session=../../etc',
      'heyi_session=a;heyi_session=b',
    ];
    for (const cookie of guesses)
      expect((await world.anyone.with({ cookie }).get('/api/me')).status).toBe(401);
    for (const authorization of [
      'Bearer x',
      'Bearer heyi_x',
      'Bearer eyJhbGciOiJub25lIn0.e30.',
      'Basic YTpi',
      'Bearer',
    ])
      expect([authorization, (await world.anyone.with({ authorization }).get('/api/me')).status]).toEqual([
        authorization,
        401,
      ]);
  });

  it('counts with the roles of this moment, not of the moment of signing in', async () => {
    const clerk = await world.as('counsel1');
    expect((await clerk.get('/api/settings')).status).toBe(403);
    await world.dataSource.query(`UPDATE account SET roles = '{administrator}' WHERE username = 'counsel1'`);
    expect((await clerk.get('/api/settings')).status).toBe(200);
    await world.dataSource.query(`UPDATE account SET active = false WHERE username = 'counsel1'`);
    expect((await clerk.get('/api/settings')).status).toBe(401);
  });
});

describe('another site', () => {
  it.each([
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'same-origin', origin: 'https://evil.example' },
  ])('cannot act for whoever is signed in here: %j', async (headers) => {
    const clerk = await world.as('clerk1');
    expect((await clerk.post('/api/auth/logout', undefined, headers as never)).ok(403).code).toBe(
      'AUTH.CROSS_SITE',
    );
    expect((await clerk.get('/api/me')).status).toBe(200);
  });

  it('is told from our own pages', async () => {
    const clerk = await world.as('clerk1');
    const own = { origin: world.base, 'sec-fetch-site': 'same-origin' };
    expect((await clerk.post('/api/auth/logout', undefined, own)).status).toBe(200);
  });
});

describe('a token of an administrator', () => {
  it('lets a program in until it is revoked', async () => {
    const admin = await world.as('admin');
    const accountId = (await (await world.as('clerk2')).get('/api/me')).ok(200).id;
    const made = (await admin.post('/api/tokens', { accountId, label: '统计程序' })).ok(201);
    const program = world.anyone.with({ authorization: `Bearer ${made.token}` });
    expect((await program.get('/api/me')).ok(200).username).toBe('clerk2');
    expect(JSON.stringify((await admin.get('/api/tokens')).ok(200))).not.toContain(made.token);
    (await admin.post(`/api/tokens/${made.id}/revoke`)).ok(200);
    expect((await program.get('/api/me')).status).toBe(401);
    expect(world.app.get(ApiTokenService)).toBeDefined();
  });

  it('is not for others to make', async () => {
    const clerk = await world.as('clerk1');
    const { id } = (await clerk.get('/api/me')).ok(200);
    expect((await clerk.post('/api/tokens', { accountId: id, label: 'x' })).status).toBe(403);
  });
});

describe('tracking', () => {
  it('opens one case and no other', async () => {
    const [mine, other] = [await complaintOf(world), await complaintOf(world)];
    const a = (await world.anyone.post('/api/complaints', mine)).ok(201);
    const b = (await world.anyone.post('/api/complaints', other)).ok(201);
    const resident = await world.tracking(a);
    expect((await resident.get('/api/track')).ok(200).caseId).toBe(a.caseId);
    expect((await resident.get(`/api/cases/${b.caseId}`)).status).toBe(401);
    expect((await resident.get('/api/inbox')).status).toBe(401);
    const byLink = (await world.anyone.post('/api/track', { token: a.trackToken })).ok(200);
    expect(byLink.caseId).toBe(a.caseId);
    expect((await world.anyone.get('/api/track')).ok(401).code).toBe('TRACK.EXPIRED');
    expect((await world.anyone.get(`/api/track?token=${a.trackToken}`)).status).toBe(401);
    expect((await resident.get('/api/track/actions')).ok(200).items[0].schema).toBeDefined();
    expect((await resident.get('/api/notices')).status).toBe(200);
  });

  it('says the same of a wrong number and of a wrong code', async () => {
    const { caseNo, queryCode } = (await world.anyone.post('/api/complaints', await complaintOf(world))).ok(
      201,
    );
    const wrongCode = await world.anyone.post('/api/track', { caseNo, queryCode: '0000-0000-0000' });
    const wrongNumber = await world.anyone.post('/api/track', { caseNo: 'TS-2026-999999', queryCode });
    const { requestId: _a, ...one } = wrongCode.ok(404);
    const { requestId: _b, ...two } = wrongNumber.ok(404);
    expect(one).toEqual(two);
    expect(
      (
        await world.anyone.post('/api/track', {
          caseNo: String(caseNo).toLowerCase(),
          queryCode: String(queryCode).toLowerCase(),
        })
      ).status,
    ).toBe(200);
    expect((await world.anyone.post('/api/track', { caseNo })).status).toBe(400);
    expect((await world.anyone.post('/api/track', {})).status).toBe(400);
  });
});

it('a clerk files for a caller, and the resident’s code opens that case', async () => {
  const clerk = await world.as('clerk1');
  const body = await complaintOf(world, { channel: 'phone', onBehalfOf: '女儿代母亲' });
  const filed = (await clerk.post('/api/complaints', body)).ok(201);
  const history = (await clerk.get(`/api/cases/${filed.caseId}/history`)).ok(200);
  expect(history.items[0]).toMatchObject({
    actor: expect.stringContaining('代投诉人'),
    payload: { channel: 'phone' },
  });
  expect(JSON.stringify(history)).not.toContain('女儿代母亲');
  expect((await (await world.tracking(filed)).get('/api/track')).status).toBe(200);
  const over = world.anyone.with({ cookie: 'heyi_session=gone' });
  expect((await over.post('/api/complaints', body)).status).toBe(401);
});

it('a draft is seen by whoever writes it, not by the office', async () => {
  const filed = (await world.anyone.post('/api/complaints', await complaintOf(world, { asDraft: true }))).ok(
    201,
  );
  expect(filed.state).toBe('draft');
  for (const username of ['clerk1', 'sg', 'firm1', 'observer', 'admin', 'chair']) {
    const who = await world.as(username);
    expect([username, (await who.get(`/api/cases/${filed.caseId}`)).status]).toEqual([username, 404]);
    const listed = (await who.get('/api/cases?limit=100')).ok(200).items;
    expect(listed.filter(({ caseId }: { caseId: string }) => caseId === filed.caseId)).toEqual([]);
  }
  const resident = await world.tracking(filed);
  expect((await resident.post('/api/track/events', { type: 'SUBMIT' })).ok(200).state).toBe('submitted');
  expect((await (await world.as('clerk1')).get(`/api/cases/${filed.caseId}`)).status).toBe(200);
});
