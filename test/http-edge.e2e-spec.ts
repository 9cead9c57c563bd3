import { type AppWorld, DEMO_PASSWORD, startWorld } from './world/app.js';
import type { Answer, HttpClient } from './world/http-client.js';

const PUBLIC_URL = 'https://heyi.example.org';
const CONTACT = 'mailto:security@example.org';
const PER_MINUTE = 40;

let world: AppWorld;
beforeAll(async () => {
  world = await startWorld({
    worker: false,
    env: {
      production: true,
      publicUrl: PUBLIC_URL,
      securityContact: CONTACT,
      edge: { trustedProxies: ['127.0.0.1', '10.0.0.0/8'], requestsPerMinute: PER_MINUTE },
    },
  });
});
afterAll(() => world.close());

/** As the proxy passes it on: the last entry is what the proxy itself saw. */
const from = (...addresses: string[]): HttpClient =>
  world.anyone.with({ 'x-forwarded-for': addresses.join(', ') });
const cookieOf = (answer: Answer): string => String(answer.headers.get('set-cookie'));

describe('over https', () => {
  const login = () =>
    from('198.51.100.1').post('/api/auth/login', { username: 'clerk1', password: DEMO_PASSWORD });

  it('the session cookie is one that no other host can plant', async () => {
    const answer = await login();
    const { user } = answer.ok(200);
    const set = cookieOf(answer);
    expect(set).toMatch(
      /^__Host-heyi_session=[\w-]{20,}; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax; Secure$/,
    );
    const token = set.slice(set.indexOf('=') + 1, set.indexOf(';'));
    const me = (cookie: string) => from('198.51.100.1').with({ cookie }).get('/api/me');
    expect((await me(`__Host-heyi_session=${token}`)).ok(200).id).toBe(user.id);
    for (const planted of [`heyi_session=${token}`, `__Secure-heyi_session=${token}`])
      expect((await me(planted)).status).toBe(401);
    // A planted one beside ours does not count either.
    expect((await me(`heyi_session=planted; __Host-heyi_session=${token}`)).status).toBe(200);
  });

  it('the cookie lives as long as the session by the clock of the house', async () => {
    const seconds = Number(/Max-Age=(\d+)/.exec(cookieOf(await login()))?.[1]);
    expect(seconds).toBe(24 * 3_600);
  });

  it('browsers are told to stay with https, and to load nothing of others', async () => {
    const { headers } = await from('198.51.100.2').get('/api/firms');
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('x-frame-options')).toBe('DENY');
    const policy = String(headers.get('content-security-policy')).split(';');
    for (const rule of [
      "default-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ])
      expect(policy).toContain(rule);
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  it('a page whose components write styles has a number of its own for each answer', async () => {
    const nonces = [];
    for (const _ of [1, 2]) {
      const { headers, text } = await from('198.51.100.2').get('/desk');
      const policy = String(headers.get('content-security-policy'));
      const nonce = String(/script-src 'self' 'nonce-([\w+/=]{20,})'/.exec(policy)?.[1]);
      expect(policy).toContain(`style-src 'self' 'nonce-${nonce}'`);
      expect(policy).not.toContain('unsafe');
      expect(text).toContain(nonce);
      nonces.push(nonce);
    }
    expect(nonces[0]).not.toBe(nonces[1]);
  });
});

describe('the address of a client', () => {
  const many = async (who: () => HttpClient): Promise<number[]> => {
    const statuses = [];
    for (let n = 0; n < PER_MINUTE + 3; n += 1) statuses.push((await who().get('/api/auth/oidc')).status);
    return statuses;
  };

  it('is what a trusted proxy says; too many nameless requests of one are told to wait', async () => {
    const statuses = await many(() => from('203.0.113.1'));
    expect(statuses.filter((status) => status === 200)).toHaveLength(PER_MINUTE);
    const refused = await from('203.0.113.1').get('/api/firms');
    expect(refused.ok(429).code).toBe('LIMIT.TOO_MANY');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await from('203.0.113.2').get('/api/firms')).status).toBe(200);
  });

  it('cannot be made up in front of what the proxy saw', async () => {
    let n = 0;
    const statuses = await many(() => from(`192.0.2.${(n += 1)}`, '203.0.113.3', '10.1.2.3'));
    expect(statuses.at(-1)).toBe(429);
  });

  it('of one IPv6 network counts as one', async () => {
    let n = 0;
    const statuses = await many(() => from(`2001:db8:7:7::${(n += 1).toString(16)}`));
    expect(statuses.at(-1)).toBe(429);
  });

  it('of whoever is signed in does not matter', async () => {
    const { headers } = await from('203.0.113.9').post('/api/auth/login', {
      username: 'clerk2',
      password: DEMO_PASSWORD,
    });
    const cookie = String(headers.get('set-cookie')).split(';')[0] as string;
    const statuses = await many(() => from('203.0.113.9').with({ cookie }));
    expect(new Set(statuses)).toEqual(new Set([200]));
  });
});

it('the way to report a weakness stands at its usual place, and is never out of date', async () => {
  const answer = await from('198.51.100.3').get('/.well-known/security.txt');
  answer.ok(200);
  expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(answer.text.split('\n')).toEqual([
    `Contact: ${CONTACT}`,
    'Expires: 2026-08-29T00:00:00.000Z',
    'Preferred-Languages: zh, en',
    `Canonical: ${PUBLIC_URL}/.well-known/security.txt`,
    '',
  ]);
  world.clock.advance(400 * 24 * 3_600_000);
  const later = await from('198.51.100.3').get('/.well-known/security.txt');
  const expires = Date.parse(String(/Expires: (.*)/.exec(later.text)?.[1]));
  expect(expires).toBeGreaterThan(world.clock.now().getTime());
});
