import type { FastifyReply } from 'fastify';
import { cookieOf, setCookie } from './cookie.js';
import type { Shown } from './session-cookie.js';

const NAME = 'heyi_oidc';
const TEN_MINUTES = 600;

/** Lax, since the answer comes with a link from another site. An empty value takes it away. */
export function keepOidcCookie(reply: FastifyReply, value: string, secure: boolean): void {
  setCookie(reply, { name: NAME, value, seconds: value === '' ? 0 : TEN_MINUTES }, secure);
}

export function oidcBrowser(request: Shown, secure: boolean): string | undefined {
  return cookieOf(request, NAME, secure);
}
