import { type AppWorld, startWorld } from './world/app.js';
import { Authenticator } from './world/authenticator.js';
import type { HttpClient } from './world/http-client.js';
import { codeOf, cookieOf, GOOD_PASSWORD, invited, signedIn, withTotp } from './world/people.js';

const MINUTE = 60_000;
let world: AppWorld;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());
const later = (ms: number) => world.clock.set(new Date(world.clock.now().getTime() + ms));
const login = (username: string, otp?: string) =>
  world.anyone.post('/api/auth/login', { username, password: GOOD_PASSWORD, ...(otp ? { otp } : {}) });

describe('an office that needs a second factor', () => {
  it.each([
    'clerk',
    'secretaryGeneral',
    'committeeMember',
    'committeeChair',
    'standingCouncil',
    'council',
    'counsel',
    'administrator',
  ])('may do nothing but enrol until it has one: %s', async (role) => {
    const username = `new.${role}`;
    await invited(world, username, [role]);
    const who = await signedIn(world, username);
    for (const path of [
      '/api/inbox',
      '/api/cases',
      '/api/me',
      '/api/live',
      '/api/auth/sessions',
      '/api/accounts',
    ])
      expect([path, (await who.get(path)).body.code]).toEqual([path, 'AUTH.SECOND_FACTOR_NEEDED']);
    expect((await who.post('/api/auth/password', { currentPassword: 'x', newPassword: 'y' })).status).toBe(
      403,
    );
    expect((await who.get('/api/auth/factors')).ok(200)).toMatchObject({
      owed: true,
      totp: false,
      passkeys: 0,
    });
    const { who: enrolled } = await withTotp(world, who);
    expect((await enrolled.get('/api/me')).ok(200).roles).toEqual([role]);
    expect((await who.get('/api/auth/factors')).status).toBe(401);
  });

  it('is nobody yet on the routes that are for anyone', async () => {
    await invited(world, 'half.clerk', ['clerk']);
    const who = await signedIn(world, 'half.clerk');
    const answer = await who.post('/api/complaints', { onBehalfOf: 'x', channel: 'phone' });
    expect([400, 401]).toContain(answer.status);
    expect((await who.post('/api/auth/logout')).status).toBe(200);
  });

  it('is owed from the moment the office is given, and not by others or in a demonstration', async () => {
    const id = await invited(world, 'now.mediator', ['mediator']);
    const who = await signedIn(world, 'now.mediator');
    expect((await who.get('/api/inbox')).status).toBe(200);
    await world.dataSource.query(`UPDATE account SET roles = '{clerk}' WHERE id = $1`, [id]);
    expect((await who.get('/api/inbox')).ok(403).code).toBe('AUTH.SECOND_FACTOR_NEEDED');
    expect((await (await world.as('clerk1')).get('/api/inbox')).status).toBe(200);
  });
});

describe('an authenticator app', () => {
  it('opens with each code once, also when it is sent twice at the same moment', async () => {
    await invited(world, 'app.once', ['clerk']);
    const { secret } = await withTotp(world, await signedIn(world, 'app.once'));
    expect((await login('app.once')).ok(401)).toMatchObject({
      code: 'AUTH.CODE_NEEDED',
      methods: ['totp', 'recovery'],
    });
    expect((await login('app.once', codeOf(world, secret))).ok(401).code).toBe('FACTOR.CODE_WRONG');
    later(MINUTE);
    const code = codeOf(world, secret);
    const both = await Promise.all([
      login('app.once', code),
      login('app.once', `${code.slice(0, 3)} ${code.slice(3)}`),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 401]);
    const stored = await world.dataSource.query(`SELECT encode(sealed, 'escape') AS sealed FROM totp`);
    expect(JSON.stringify(stored)).not.toContain(secret);
  });

  it('does not open with an old code, nor after five wrong ones', async () => {
    await invited(world, 'app.guess', ['clerk']);
    const { secret } = await withTotp(world, await signedIn(world, 'app.guess'));
    later(MINUTE);
    const old = codeOf(world, secret);
    later(2 * MINUTE);
    const guesses = [old, '000000', 'abcdef', '１２３４５６', '0'.repeat(20)];
    for (const otp of guesses) expect((await login('app.guess', otp)).ok(401).code).toBe('FACTOR.CODE_WRONG');
    expect((await login('app.guess', codeOf(world, secret))).ok(429).code).toBe('LIMIT.TOO_MANY');
  });

  it('cannot be put in place of one that is there, and needs a proof that is recent to be removed', async () => {
    await invited(world, 'app.keep', ['clerk']);
    const { who, secret } = await withTotp(world, await signedIn(world, 'app.keep'));
    expect((await who.post('/api/auth/factors/totp')).ok(409).code).toBe('FACTOR.EXISTS');
    later(16 * MINUTE);
    const remove = (person: HttpClient) => person.send('DELETE', '/api/auth/factors/totp');
    expect((await remove(who)).ok(403).code).toBe('AUTH.PROVE_AGAIN');
    const prove = (body: object) => who.post('/api/auth/prove', body);
    expect((await prove({})).ok(401).code).toBe('AUTH.FAILED');
    expect((await prove({ password: GOOD_PASSWORD })).ok(401).code).toBe('AUTH.CODE_NEEDED');
    const proved = await prove({ password: GOOD_PASSWORD, otp: codeOf(world, secret) });
    proved.ok(200);
    expect((await who.get('/api/me')).status).toBe(401);
    const anew = world.anyone.with({ cookie: cookieOf(proved.headers) });
    (await remove(anew)).ok(200);
    expect((await (await signedIn(world, 'app.keep')).get('/api/me')).ok(403).code).toBe(
      'AUTH.SECOND_FACTOR_NEEDED',
    );
  });

  it('does not count before its first code', async () => {
    await invited(world, 'app.never', ['mediator']);
    const who = await signedIn(world, 'app.never');
    (await who.post('/api/auth/factors/totp')).ok(201);
    expect((await who.post('/api/auth/factors/totp/confirm', { code: '000000' })).status).toBe(401);
    expect((await login('app.never')).status).toBe(200);
  });
});

describe('recovery codes', () => {
  it('are ten, open once each, and end with new ones', async () => {
    await invited(world, 'paper.codes', ['clerk']);
    const { who, recoveryCodes } = await withTotp(world, await signedIn(world, 'paper.codes'));
    expect(new Set(recoveryCodes).size).toBe(10);
    const [first = '', second = '', third = ''] = recoveryCodes;
    expect((await login('paper.codes', first.toLowerCase().replaceAll('-', ' '))).status).toBe(200);
    expect((await login('paper.codes', first)).ok(401).code).toBe('FACTOR.CODE_WRONG');
    const both = await Promise.all([login('paper.codes', second), login('paper.codes', second)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 401]);
    expect((await who.get('/api/auth/factors')).ok(200).recoveryCodesLeft).toBe(8);
    const renewed = (await who.post('/api/auth/factors/recovery-codes')).ok(201).recoveryCodes;
    expect((await login('paper.codes', third)).status).toBe(401);
    expect((await login('paper.codes', renewed[0])).status).toBe(200);
    const stored = JSON.stringify(await world.dataSource.query('SELECT * FROM recovery_code'));
    for (const code of renewed) expect(stored).not.toContain(code);
  });
});

describe('a passkey', () => {
  const options = async (who: HttpClient) =>
    (await who.post('/api/auth/factors/passkeys/options')).ok(200).options;
  const question = async () => (await world.anyone.post('/api/auth/passkey/options')).ok(200).options;
  const open = (response: object) => world.anyone.post('/api/auth/passkey', { response });

  it('is made in a session and signs in by itself, as both factors', async () => {
    await invited(world, 'key.holder', ['clerk']);
    const key = new Authenticator();
    const half = await signedIn(world, 'key.holder');
    const made = await half.post('/api/auth/factors/passkeys', {
      name: '手机',
      response: key.register(await options(half)),
    });
    expect(made.ok(201).recoveryCodes).toHaveLength(10);
    const who = world.anyone.with({ cookie: cookieOf(made.headers) });
    expect((await who.get('/api/me')).status).toBe(200);
    const entered = await open(key.login(await question()));
    expect(entered.ok(200).user.roles).toEqual(['clerk']);
    const byKey = world.anyone.with({ cookie: cookieOf(entered.headers) });
    expect((await byKey.get('/api/auth/factors')).ok(200)).toMatchObject({
      proved: 'passkey',
      owed: false,
      passkeys: 1,
    });
    expect((await login('key.holder')).ok(401).methods).toEqual(['passkey', 'recovery']);

    const id = made.body.passkey.id;
    expect((await (await world.as('clerk1')).send('DELETE', `/api/auth/factors/passkeys/${id}`)).status).toBe(
      404,
    );
    (await byKey.send('DELETE', `/api/auth/factors/passkeys/${id}`)).ok(200);
    expect((await open(key.login(await question(), { counter: 5 }))).status).toBe(401);
  });

  it('of another site, of an unverified person, or for another question is refused', async () => {
    await invited(world, 'key.odd', ['mediator']);
    const who = await signedIn(world, 'key.odd');
    const add = async (response: object) => who.post('/api/auth/factors/passkeys', { name: 'x', response });
    const key = new Authenticator();
    for (const odd of [
      key.register(await options(who), { origin: 'http://localhost:3001' }),
      key.register(await options(who), { verified: false }),
      key.register({ challenge: 'bm90IGFza2Vk' }),
      new Authenticator('http://evil.example').register(await options(who), {
        origin: 'http://localhost:3000',
      }),
      {},
      { id: 'x', response: {} },
    ])
      expect((await add(odd)).ok(400).code).toBe('FACTOR.PASSKEY_REFUSED');
    const good = key.register(await options(who));
    const made = await add(good);
    made.ok(201);
    const anew = world.anyone.with({ cookie: cookieOf(made.headers) });
    expect((await anew.post('/api/auth/factors/passkeys', { name: 'x', response: good })).status).toBe(400);

    const asked = await question();
    const right = key.login(asked);
    for (const odd of [
      key.login(await question(), { origin: 'https://localhost:3000' }),
      key.login(await question(), { verified: false }),
      { ...key.login(await question()), id: new Authenticator().id },
      new Authenticator().login(asked),
      {},
    ])
      expect((await open(odd)).ok(401).code).toBe('AUTH.FAILED');
    expect((await open(right)).status).toBe(200);
    expect((await open(right)).status).toBe(401);
    later(11 * MINUTE);
  });

  it('that answers too late, or was copied, is refused', async () => {
    await invited(world, 'key.late', ['mediator']);
    const who = await signedIn(world, 'key.late');
    const key = new Authenticator();
    (
      await who.post('/api/auth/factors/passkeys', { name: 'x', response: key.register(await options(who)) })
    ).ok(201);
    const asked = await question();
    later(11 * MINUTE);
    expect((await open(key.login(asked))).status).toBe(401);
    expect((await open(key.login(await question(), { counter: 7 }))).status).toBe(200);
    expect((await open(key.login(await question(), { counter: 3 }))).status).toBe(401);
  });
});
