import { DEMO_ACCOUNTS } from '#parties/demo/demo-accounts.js';
import { type AppWorld, startWorld } from './world/app.js';
import type { HttpClient } from './world/http-client.js';
import { type OidcHouse, oidcHouse } from './world/oidc-house.js';
import { cookieOf, invited, withTotp, codeOf, signedIn } from './world/people.js';

let house: OidcHouse;
let world: AppWorld;
beforeAll(async () => {
  house = await oidcHouse();
  world = await startWorld({ env: { oidc: house.settings } });
});
afterAll(async () => {
  await world.close();
  await house.close();
});
const link = async (accountId: string, subject: string) =>
  (await world.as('admin')).post(`/api/accounts/${accountId}/identities`, { subject });

/** What a browser does: to the other system, through its form, and back with what it was told. */
async function visit(subject: string, change: (query: URLSearchParams) => void = () => {}) {
  const started = await world.anyone.get('/api/auth/oidc/start');
  started.ok(303);
  const location = new URL(String(started.headers.get('location')));
  const back = await house.consent(location, subject);
  const query = new URLSearchParams(back.search);
  change(query);
  const browser = world.anyone.with({ cookie: cookieOf(started.headers, 'heyi_oidc') });
  return {
    location,
    query,
    browser,
    come: (who: HttpClient = browser) => who.get(`/api/auth/oidc/callback?${query}`),
  };
}

describe('signing in at the organisation’s own system', () => {
  it('opens the account that an administrator linked', async () => {
    const id = await invited(world, 'oidc.known', ['mediator']);
    (await link(id, 'staff-17')).ok(201);
    const { location, come } = await visit('staff-17');
    expect(Object.fromEntries(location.searchParams)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      scope: 'openid',
      redirect_uri: 'http://localhost:3000/api/auth/oidc/callback',
    });
    const answer = await come();
    answer.ok(303);
    expect(answer.headers.get('location')).toBe('/');
    const who = world.anyone.with({ cookie: cookieOf(answer.headers) });
    expect((await who.get('/api/me')).ok(200).username).toBe('oidc.known');
    (await come()).ok(401);
    const admin = await world.as('admin');
    (await admin.send('DELETE', `/api/accounts/${id}/identities`)).ok(200);
    expect((await who.get('/api/me')).status).toBe(401);
  });

  it('knows no stranger, and links nobody twice', async () => {
    expect((await (await visit('stranger')).come()).ok(403).code).toBe('AUTH.OIDC_UNLINKED');
    const clerk = DEMO_ACCOUNTS.find(({ username }) => username === 'mediator1')?.id as string;
    (await link(clerk, 'staff-18')).ok(201);
    expect((await link(DEMO_ACCOUNTS[0]?.id as string, 'staff-18')).ok(409).code).toBe(
      'ACCOUNT.IDENTITY_TAKEN',
    );
    expect(
      (await (await world.as('clerk1')).post(`/api/accounts/${clerk}/identities`, { subject: 'x' })).status,
    ).toBe(403);
  });

  it.each<[string, (query: URLSearchParams) => void]>([
    ['a changed state', (query) => query.set('state', 'x')],
    ['no state', (query) => query.delete('state')],
    ['a made-up code', (query) => query.set('code', 'x')],
    ['another issuer', (query) => query.set('iss', 'http://evil.example')],
  ])('refuses %s', async (_, change) => {
    expect((await (await visit('staff-18', change)).come()).ok(401).code).toBe('AUTH.OIDC_FAILED');
  });

  it('refuses an answer brought by another browser, or too late', async () => {
    const { come } = await visit('staff-18');
    expect((await come(world.anyone)).status).toBe(401);
    expect((await come((await visit('staff-18')).browser)).status).toBe(401);
    const slow = await visit('staff-18');
    world.clock.set(new Date(world.clock.now().getTime() + 11 * 60_000));
    expect((await slow.come()).status).toBe(401);
  });

  it('does not spare an office its second factor', async () => {
    const id = await invited(world, 'oidc.clerk', ['clerk']);
    (await link(id, 'staff-19')).ok(201);
    const { secret } = await withTotp(world, await signedIn(world, 'oidc.clerk'));
    const answer = await (await visit('staff-19')).come();
    const half = world.anyone.with({ cookie: cookieOf(answer.headers) });
    expect((await half.get('/api/inbox')).ok(403).code).toBe('AUTH.SECOND_FACTOR_NEEDED');
    expect((await half.post('/api/auth/factors/passkeys/options')).ok(403).code).toBe(
      'AUTH.SECOND_FACTOR_NEEDED',
    );
    world.clock.set(new Date(world.clock.now().getTime() + 60_000));
    const proved = await half.post('/api/auth/prove', { otp: codeOf(world, secret) });
    proved.ok(200);
    expect((await world.anyone.with({ cookie: cookieOf(proved.headers) }).get('/api/inbox')).status).toBe(
      200,
    );
    house.amr = ['pwd', 'mfa'];
    const strong = await (await visit('staff-19')).come();
    house.amr = undefined;
    expect((await world.anyone.with({ cookie: cookieOf(strong.headers) }).get('/api/inbox')).status).toBe(
      200,
    );
  });
});

it('is off where it is not set up', async () => {
  const plain = await startWorld({ worker: false });
  try {
    expect((await plain.anyone.get('/api/auth/oidc')).ok(200)).toEqual({ on: false });
    for (const path of ['/api/auth/oidc/start', '/api/auth/oidc/callback?code=x&state=y'])
      expect((await plain.anyone.get(path)).ok(404).code).toBe('AUTH.OIDC_OFF');
  } finally {
    await plain.close();
  }
});
