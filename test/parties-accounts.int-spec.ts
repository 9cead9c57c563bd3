import type { Caller } from '#parties/caller.js';
import { LONGEST_PASSWORD, hashPassword, isPassword } from '#parties/passwords/password.js';
import { ExpiredAccess } from '#parties/accounts/expired-access.js';
import { SIGN_IN_FAILURES } from '#parties/accounts/accounts.js';
import { DEMO_PASSWORD, demoCaller, type PartiesWorld, partiesWorld } from './parties-world.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
let world: PartiesWorld;
let clerk: string;
beforeAll(async () => {
  world = await partiesWorld();
  await world.demo.seed();
  clerk = demoCaller('clerk1').accountId;
});
afterAll(() => world.close());
const rolesTo = (roles: string[]) =>
  world.dataSource.query('UPDATE account SET roles = $2 WHERE id = $1', [clerk, roles]);
const activeTo = (active: boolean) =>
  world.dataSource.query('UPDATE account SET active = $2 WHERE id = $1', [clerk, active]);

describe('signing in', () => {
  it('says who it is', async () => {
    expect(await world.accounts.signIn('firm1', DEMO_PASSWORD)).toMatchObject({
      accountId: demoCaller('firm1').accountId,
      roles: ['firmHandler'],
      firmId: demoCaller('firm1').firmId,
    });
  });

  it.each([
    ['a wrong password', 'clerk1', 'wrong'],
    ['no password', 'clerk1', ''],
    ['an unknown name', 'nobody', DEMO_PASSWORD],
    ['a name that no text can be', 'a\0b', DEMO_PASSWORD],
    ['half of the password', 'clerk1', DEMO_PASSWORD.slice(0, -1)],
    ['the password with a blank', 'clerk1', ` ${DEMO_PASSWORD}`],
    ['a very long password', 'clerk1', 'x'.repeat(1_000_000)],
  ])('refuses %s in the same words', async (_, username, password) => {
    await expect(world.accounts.signIn(username, password)).rejects.toMatchObject({ code: 'AUTH.FAILED' });
  });

  it('refuses an account that is no longer active', async () => {
    await activeTo(false);
    await expect(world.accounts.signIn('clerk1', DEMO_PASSWORD)).rejects.toMatchObject({
      code: 'AUTH.FAILED',
    });
    await activeTo(true);
  });

  it('costs an unknown name as much as a wrong password', async () => {
    const costOf = async (username: string) => {
      const times: number[] = [];
      for (let n = 0; n < 5; n += 1) {
        const started = performance.now();
        await world.accounts.signIn(username, 'wrong').catch(() => {});
        times.push(performance.now() - started);
      }
      return times.toSorted((a, b) => a - b)[2] as number;
    };
    const [known, unknown] = [await costOf('mediator1'), await costOf('nobody at all')];
    expect(unknown).toBeGreaterThan(known / 3);
    expect(unknown).toBeLessThan(known * 3);
  });

  it('stops guessing at one name, and counts failures only', async () => {
    for (let n = 0; n < SIGN_IN_FAILURES.points + 5; n += 1) await world.accounts.signIn('sg', DEMO_PASSWORD);
    for (let n = 0; n < SIGN_IN_FAILURES.points; n += 1)
      await world.accounts.signIn('chair', 'wrong').catch(() => {});
    await expect(world.accounts.signIn('chair', DEMO_PASSWORD)).rejects.toMatchObject({
      code: 'LIMIT.TOO_MANY',
    });
  });

  it.each(['  blanks  ', 'a\0b', '密码𠮷🀄', 'x'.repeat(LONGEST_PASSWORD)])(
    'takes every byte of a password (%#)',
    async (password) => {
      const stored = await hashPassword(password);
      expect(await isPassword(stored, password)).toBe(true);
      expect(await isPassword(stored, password.trim().slice(0, -1))).toBe(false);
      expect(await isPassword(stored, `${password}x`)).toBe(false);
    },
  );
});

describe('a session', () => {
  it('finds its person, and nothing for another token', async () => {
    const { token, expiresAt } = await world.sessions.start(clerk);
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect(expiresAt).toBe(new Date(world.clock.now().getTime() + 24 * HOUR).toISOString());
    expect(await world.sessions.find(token)).toMatchObject(demoCaller('clerk1'));
    expect(await world.sessions.find(`${token}x`)).toBeNull();
    expect(await world.sessions.find('')).toBeNull();
    const stored = await world.dataSource.query('SELECT * FROM session');
    expect(JSON.stringify(stored)).not.toContain(token);
  });

  it('ends the one that was there before signing in', async () => {
    const planted = await world.sessions.start(clerk);
    const fresh = await world.sessions.start(clerk, planted.token);
    expect(await world.sessions.find(planted.token)).toBeNull();
    expect(await world.sessions.find(fresh.token)).not.toBeNull();
  });

  it('knows of a lowered role, and of a dismissal, at the next request', async () => {
    const { token } = await world.sessions.start(clerk);
    await rolesTo([]);
    expect((await world.sessions.find(token))?.roles).toEqual([]);
    await rolesTo(['clerk', 'a role of tomorrow']);
    expect((await world.sessions.find(token))?.roles).toEqual(['clerk']);
    await activeTo(false);
    expect(await world.sessions.find(token)).toBeNull();
    await activeTo(true);
  });

  it('is over after eight idle hours, and after a day however busy', async () => {
    const { token } = await world.sessions.start(clerk);
    const started = world.clock.now().getTime();
    const later = (ms: number) => world.sessions.find(token, new Date(started + ms));
    expect(await later(8 * HOUR)).toBeNull();
    for (let hours = 7; hours < 24; hours += 7) expect(await later(hours * HOUR)).not.toBeNull();
    expect(await later(24 * HOUR - 1)).not.toBeNull();
    expect(await later(24 * HOUR)).toBeNull();
  });

  it('notes at most once a minute that it was seen', async () => {
    await world.sessions.endAllOf(clerk);
    const { token } = await world.sessions.start(clerk);
    const seenAt = async (ms: number) => {
      await world.sessions.find(token, new Date(world.clock.now().getTime() + ms));
      const [row] = await world.dataSource.query('SELECT max(last_seen_at) AS seen FROM session');
      return row.seen.getTime() - world.clock.now().getTime();
    };
    expect([await seenAt(MINUTE - 1), await seenAt(MINUTE), await seenAt(MINUTE + 1)]).toEqual([
      0,
      MINUTE,
      MINUTE,
    ]);
  });

  it('ends alone, or with all of its account', async () => {
    const [one, two] = [await world.sessions.start(clerk), await world.sessions.start(clerk)];
    await world.sessions.end(one.token);
    expect(await world.sessions.find(one.token)).toBeNull();
    expect(await world.sessions.find(two.token)).not.toBeNull();
    await world.sessions.endAllOf(clerk);
    expect(await world.sessions.find(two.token)).toBeNull();
  });

  it('is swept away once it is of no use', async () => {
    await world.sessions.start(clerk);
    const sweeper = new ExpiredAccess(world.dataSource, world.clock);
    const count = async () => (await world.dataSource.query('SELECT count(*)::int AS n FROM session'))[0].n;
    await sweeper.sweep();
    expect(await count()).toBe(1);
    await sweeper.sweep(new Date(world.clock.now().getTime() + 8 * HOUR));
    expect(await count()).toBe(0);
  });
});

describe('a bearer token', () => {
  const admin = demoCaller('admin');

  it('acts as its account until it is revoked or over', async () => {
    const { token, id, expiresAt } = await world.apiTokens.create(admin, {
      accountId: clerk,
      label: '统计接口',
      days: 30,
    });
    expect(await world.apiTokens.find(token)).toEqual(demoCaller('clerk1'));
    expect(await world.apiTokens.find(token, new Date(expiresAt))).toBeNull();
    await world.apiTokens.revoke(admin, id);
    expect(await world.apiTokens.find(token)).toBeNull();
  });

  it('is listed without the token itself', async () => {
    const { token } = await world.apiTokens.create(admin, { accountId: clerk, label: 'x' });
    const listed = await world.apiTokens.list(admin);
    expect(listed.length).toBeGreaterThan(0);
    expect(JSON.stringify(listed)).not.toContain(token.slice(5));
  });

  it.each<[string, Caller]>([
    ['a clerk', demoCaller('clerk1')],
    ['nobody', { kind: 'anonymous' }],
  ])('is not given out by %s', async (_, caller) => {
    await expect(world.apiTokens.create(caller, { accountId: clerk, label: '' })).rejects.toMatchObject({
      code: 'AUTH.FORBIDDEN',
    });
    await expect(world.apiTokens.list(caller)).rejects.toMatchObject({ code: 'AUTH.FORBIDDEN' });
    await expect(world.apiTokens.revoke(caller, clerk)).rejects.toMatchObject({ code: 'AUTH.FORBIDDEN' });
  });

  it('needs an account and a token that exist', async () => {
    const missing = { code: 'RECORD.NOT_FOUND' };
    await expect(world.apiTokens.create(admin, { accountId: 'x', label: '' })).rejects.toMatchObject(missing);
    await expect(world.apiTokens.revoke(admin, clerk)).rejects.toMatchObject(missing);
  });
});
