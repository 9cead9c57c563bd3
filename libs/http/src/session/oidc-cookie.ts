import type { FastifyRequest } from 'fastify';

const NAME = 'heyi_oidc';
const TEN_MINUTES = 600;

/** Lax, since the answer comes with a link from another site; seen by the routes of this sign-in alone. */
export function oidcCookie(browser: string, secure: boolean): string {
  const seconds = browser === '' ? 0 : TEN_MINUTES;
  return `${NAME}=${browser}; Path=/api/auth/oidc; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
}

export function oidcBrowser({ headers }: Pick<FastifyRequest, 'headers'>): string | undefined {
  return /(?:^|;\s*)heyi_oidc=([A-Za-z0-9_-]{1,100})(?:;|$)/.exec(headers.cookie ?? '')?.[1];
}
