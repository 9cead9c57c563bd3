import { type AppWorld, startWorld } from './world/app.js';
import { DEMO_ACCOUNTS } from '#parties/demo/demo-accounts.js';
import { codeOf, GOOD_PASSWORD, invited, signedIn, withTotp } from './world/people.js';

const DAY = 24 * 3_600_000;
let world: AppWorld;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());
const idOf = (username: string) => DEMO_ACCOUNTS.find((one) => one.username === username)?.id as string;
const tokenOf = (link: unknown) => String(link).split('#')[1] as string;
const invite = async (username: string, more: object = {}) =>
  (await world.as('admin')).post('/api/accounts', { username, name: '新人', roles: ['mediator'], ...more });

describe('an invitation', () => {
  it('leads to a password, once, by a link that no server log sees', async () => {
    const made = (await invite('chen.mei')).ok(201);
    expect(made.account).toMatchObject({ username: 'chen.mei', status: 'invited', roles: ['mediator'] });
    expect(made.invitation.link).toMatch(/^http:\/\/localhost:3000\/activate#invite_[\w-]{43}$/);
    const token = tokenOf(made.invitation.link);
    const stored = await world.dataSource.query('SELECT * FROM invitation');
    expect(JSON.stringify(stored)).not.toContain(token);
    expect((await world.anyone.post('/api/auth/invitation', { token })).ok(200)).toMatchObject({
      username: 'chen.mei',
      name: '新人',
    });
    const activate = () => world.anyone.post('/api/auth/activate', { token, password: GOOD_PASSWORD });
    const both = await Promise.all([activate(), activate()]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 404]);
    expect((await activate()).ok(404).code).toBe('AUTH.INVITATION_OVER');
    expect((await (await signedIn(world, 'chen.mei')).get('/api/me')).ok(200).username).toBe('chen.mei');
  });

  it('is over after three days, and when a newer one is sent', async () => {
    const first = (await invite('lin.hai')).ok(201);
    const admin = await world.as('admin');
    const second = (await admin.post(`/api/accounts/${first.account.id}/invitations`, {})).ok(201);
    const open = (link: unknown) => world.anyone.post('/api/auth/invitation', { token: tokenOf(link) });
    expect((await open(first.invitation.link)).status).toBe(404);
    expect((await open(second.invitation.link)).status).toBe(200);
    world.clock.set(new Date(world.clock.now().getTime() + 3 * DAY));
    expect((await open(second.invitation.link)).status).toBe(404);
  });

  it('takes no guess and no host of the request', async () => {
    for (const token of ['x', 'invite_', 'invite_../..', `invite_${'A'.repeat(43)}`])
      expect((await world.anyone.post('/api/auth/invitation', { token })).status).toBe(404);
    const admin = await world.as('admin');
    const headers = { 'x-forwarded-host': 'evil.example', host: 'evil.example' };
    const body = { username: 'wu.host', name: '吴', roles: ['mediator'] };
    expect((await admin.post('/api/accounts', body, headers)).ok(201).invitation.link).not.toContain('evil');
  });

  it.each([
    ['an unknown office', { roles: ['emperor'] }, 400],
    ['an office that is none of an account', { roles: ['system'] }, 400],
    ['a firm’s office without a firm', { roles: ['firmHandler'] }, 400],
    ['a name of blanks', { name: '  ' }, 400],
    ['a user name with a blank', { username: 'a b' }, 400],
    ['fields that nobody asked for', { active: true, demo: true }, 400],
    ['a name that is taken, in other letters', { username: 'CLERK1' }, 409],
  ])('refuses %s', async (_, more, status) => {
    expect((await invite('nobody.yet', more)).status).toBe(status);
  });

  it('is not for others to send', async () => {
    for (const username of ['clerk1', 'sg', 'observer', 'manager1']) {
      const who = await world.as(username);
      const answers = [
        await who.post('/api/accounts', { username: 'x.y', name: 'x', roles: ['administrator'] }),
        await who.get('/api/accounts'),
        await who.get(`/api/accounts/${idOf('clerk2')}`),
        await who.post(`/api/accounts/${idOf('clerk2')}/deactivate`),
        await who.post(`/api/accounts/${idOf('clerk2')}/invitations`, { resetFactors: true }),
      ];
      expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403]);
    }
  });
});

describe('a password', () => {
  const choose = async (password: string, username: string) => {
    const made = (await invite(username)).ok(201);
    return world.anyone.post('/api/auth/activate', { token: tokenOf(made.invitation.link), password });
  };

  it.each([
    ['short', '七个字七个字七', 'tooShort'],
    ['emoji', '👨‍👩‍👧👨‍👩‍👧', 'tooShort'],
    ['long', 'x1y'.repeat(43), 'tooLong'],
    ['list', 'Password1', 'common'],
    ['pinyin', 'woaini520', 'common'],
    ['chinese', '我爱中国123456', 'common'],
    ['wide', 'ｐａｓｓｗｏｒｄ１', 'common'],
    ['date', '19850712', 'common'],
    ['walk', 'qwer1234', 'common'],
    ['own.name', 'own.name2026', 'containsUsername'],
  ])('is refused: %s', async (username, password, code) => {
    expect(
      (await choose(password, `pw.${username}`.replace('pw.own.name', 'own.name'))).ok(400).errors,
    ).toEqual([expect.objectContaining({ field: 'password', code })]);
  });

  it.each([
    ['long.ok', '𠮷'.repeat(60) + 'x1-'.repeat(22)],
    ['words.ok', 'correct horse battery'],
    ['blanks.ok', '  heyi 和 议 2 号楼  '],
  ])('is taken as it is: %s', async (username, password) => {
    (await choose(password, username)).ok(200);
    const login = (given: string) => world.anyone.post('/api/auth/login', { username, password: given });
    expect((await login(password)).status).toBe(200);
    expect((await login(password.trim().slice(0, -1))).status).toBe(401);
  });

  it('is the same in full-width letters', async () => {
    (await choose('duck at Gongbei bridge', 'wide.ok')).ok(200);
    const body = { username: 'wide.ok', password: 'ｄｕｃｋ at Gongbei bridge' };
    expect((await world.anyone.post('/api/auth/login', body)).status).toBe(200);
  });

  it('is changed with the old one; other sessions end and this one gets a new id', async () => {
    await invited(world, 'he.change', ['mediator']);
    const [one, other] = [await signedIn(world, 'he.change'), await signedIn(world, 'he.change')];
    const change = (currentPassword: string, newPassword: string) =>
      one.post('/api/auth/password', { currentPassword, newPassword });
    expect((await change('wrong', 'another good one')).ok(401).code).toBe('AUTH.FAILED');
    expect((await change(GOOD_PASSWORD, '12345678')).ok(400).errors[0].field).toBe('newPassword');
    const changed = await change(GOOD_PASSWORD, 'another good one');
    changed.ok(200);
    expect((await other.get('/api/me')).status).toBe(401);
    expect((await one.get('/api/me')).status).toBe(401);
    const cookie = String(changed.headers.get('set-cookie')).split(';')[0] as string;
    expect((await world.anyone.with({ cookie }).get('/api/me')).status).toBe(200);
  });
});

describe('a forgotten password', () => {
  it('is set anew by an invitation, which does not get around the second factor', async () => {
    const id = await invited(world, 'liu.forgets', ['clerk']);
    const { who, secret } = await withTotp(world, await signedIn(world, 'liu.forgets'));
    const admin = await world.as('admin');
    const again = (await admin.post(`/api/accounts/${id}/invitations`, {})).ok(201);
    expect((await who.get('/api/me')).status).toBe(401);
    const old = await world.anyone.post('/api/auth/login', {
      username: 'liu.forgets',
      password: GOOD_PASSWORD,
    });
    expect(old.status).toBe(401);
    const token = tokenOf(again.invitation.link);
    (await world.anyone.post('/api/auth/activate', { token, password: 'a fresh start, 2 ducks' })).ok(200);
    const login = (more: object) =>
      world.anyone.post('/api/auth/login', {
        username: 'liu.forgets',
        password: 'a fresh start, 2 ducks',
        ...more,
      });
    expect((await login({})).ok(401).code).toBe('AUTH.CODE_NEEDED');
    world.clock.set(new Date(world.clock.now().getTime() + 60_000));
    expect((await login({ otp: codeOf(world, secret) })).status).toBe(200);

    const reset = (await admin.post(`/api/accounts/${id}/invitations`, { resetFactors: true })).ok(201);
    expect(reset.account.secondFactor).toBe(false);
  });
});

describe('sessions', () => {
  it('are listed with a hint of the device, and ended from afar', async () => {
    const login = (agent: string) =>
      world.anyone.post(
        '/api/auth/login',
        { username: 'mediator2', password: 'a demo password' },
        { 'user-agent': agent },
      );
    const cookieOf = (answer: { headers: Headers }) =>
      String(answer.headers.get('set-cookie')).split(';')[0] as string;
    const phone = world.anyone.with({
      cookie: cookieOf(await login('Mozilla/5.0 (Linux; Android 14) Chrome/126 Mobile MicroMessenger/8.0')),
    });
    const desk = world.anyone.with({
      cookie: cookieOf(await login('Mozilla/5.0 (Windows NT 10.0) Firefox/128.0')),
    });
    const items = (await desk.get('/api/auth/sessions')).ok(200).items;
    expect(
      items.map(({ device, current }: { device: string; current: boolean }) => [device, current]).sort(),
    ).toEqual([
      ['Firefox · Windows', true],
      ['微信 WeChat · Android', false],
    ]);
    const other = items.find(({ current }: { current: boolean }) => !current);
    const stranger = await world.as('mediator1');
    expect((await stranger.send('DELETE', `/api/auth/sessions/${other.id}`)).status).toBe(404);
    (await desk.send('DELETE', `/api/auth/sessions/${other.id}`)).ok(200);
    expect((await phone.get('/api/me')).status).toBe(401);
    await login('x');
    expect((await desk.post('/api/auth/sessions/end-others')).ok(200).ended).toBe(1);
    expect((await desk.get('/api/me')).status).toBe(200);
  });

  it('are not for a program', async () => {
    const admin = await world.as('admin');
    const { token } = (await admin.post('/api/tokens', { accountId: idOf('mediator1'), label: 'x' })).ok(201);
    const program = world.anyone.with({ authorization: `Bearer ${token}` });
    expect((await program.get('/api/auth/sessions')).ok(403).code).toBe('AUTH.SESSION_NEEDED');
    expect((await program.post('/api/auth/factors/totp')).status).toBe(403);
  });
});

describe('an administrator', () => {
  it('lists accounts page by page and sees no case', async () => {
    const admin = await world.as('admin');
    const names: string[] = [];
    let cursor = '';
    do {
      const page = (await admin.get(`/api/accounts?limit=40${cursor}`)).ok(200);
      names.push(...page.items.map(({ username }: { username: string }) => username));
      cursor = page.nextCursor === null ? '' : `&cursor=${encodeURIComponent(page.nextCursor)}`;
    } while (cursor !== '');
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(DEMO_ACCOUNTS.map(({ username }) => username)));
    expect((await admin.get('/api/cases')).ok(200).items).toEqual([]);
  });

  it('changes offices: felt at the next request of a session and of a program', async () => {
    const id = await invited(world, 'gao.rises', ['mediator']);
    const who = await signedIn(world, 'gao.rises');
    const admin = await world.as('admin');
    const { token } = (await admin.post('/api/tokens', { accountId: id, label: 'x' })).ok(201);
    const program = world.anyone.with({ authorization: `Bearer ${token}` });
    const offices = (roles: string[]) =>
      admin.send(
        'PUT',
        `/api/accounts/${id}/roles`,
        { 'content-type': 'application/json' },
        JSON.stringify({ roles }),
      );
    (await offices(['mediator', 'observer'])).ok(200);
    expect((await who.get('/api/me')).status).toBe(401);
    expect((await program.get('/api/me')).ok(200).roles).toEqual(['mediator', 'observer']);
    const anew = await signedIn(world, 'gao.rises');
    (await offices(['mediator'])).ok(200);
    expect((await anew.get('/api/me')).ok(200).roles).toEqual(['mediator']);
    (await admin.post(`/api/accounts/${id}/deactivate`)).ok(200);
    expect([(await anew.get('/api/me')).status, (await program.get('/api/me')).status]).toEqual([401, 401]);
    (await admin.post(`/api/accounts/${id}/reactivate`)).ok(200);
    expect((await program.get('/api/me')).status).toBe(401);
    expect(
      (await admin.get(`/api/accounts/${id}/log`)).ok(200).items.map(({ act }: { act: string }) => act),
    ).toEqual(['reactivated', 'deactivated', 'rolesChanged', 'rolesChanged', 'activated', 'invited']);
  });

  it('cannot be the last to go', async () => {
    const admin = await world.as('admin');
    expect((await admin.post(`/api/accounts/${idOf('admin')}/deactivate`)).ok(409).code).toBe(
      'ACCOUNT.LAST_ADMINISTRATOR',
    );
    expect((await admin.get('/api/me')).status).toBe(200);
  });
});
