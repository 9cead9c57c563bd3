import { generateSync } from 'otplib';
import type { AppWorld } from './app.js';
import type { HttpClient } from './http-client.js';

export const GOOD_PASSWORD = '三只鸭子 过 gongbei 桥';

/** The cookie that an answer sets, as a browser would send it back. */
export function cookieOf(headers: Headers, name = 'heyi_session'): string {
  return (
    headers
      .getSetCookie()
      .find((cookie) => cookie.startsWith(`${name}=`))
      ?.split(';')[0] ?? ''
  );
}

/** An account invited by the administrator, with its password set; not signed in. */
export async function invited(
  world: AppWorld,
  username: string,
  roles: string[],
  firmId?: string,
): Promise<string> {
  const admin = await world.as('admin');
  const made = (await admin.post('/api/accounts', { username, name: `${username} 先生`, roles, firmId })).ok(
    201,
  );
  const token = String(made.invitation.link).split('#')[1];
  (await world.anyone.post('/api/auth/activate', { token, password: GOOD_PASSWORD })).ok(200);
  return String(made.account.id);
}

/** Signed in with the password alone. */
export async function signedIn(world: AppWorld, username: string, more: object = {}): Promise<HttpClient> {
  const answer = await world.anyone.post('/api/auth/login', { username, password: GOOD_PASSWORD, ...more });
  answer.ok(200);
  return world.anyone.with({ cookie: cookieOf(answer.headers) });
}

/** What the authenticator app shows at this moment of the world's clock. */
export function codeOf(world: AppWorld, secret: string): string {
  return generateSync({ secret, epoch: Math.floor(world.clock.now().getTime() / 1_000) });
}

/** Enrols an authenticator app; the session goes on under a new id. */
export async function withTotp(
  world: AppWorld,
  who: HttpClient,
): Promise<{ who: HttpClient; secret: string; recoveryCodes: string[] }> {
  const { secret } = (await who.post('/api/auth/factors/totp')).ok(201);
  const answer = await who.post('/api/auth/factors/totp/confirm', { code: codeOf(world, String(secret)) });
  const { recoveryCodes } = answer.ok(200);
  return {
    who: world.anyone.with({ cookie: cookieOf(answer.headers) }),
    secret: String(secret),
    recoveryCodes: recoveryCodes as string[],
  };
}
