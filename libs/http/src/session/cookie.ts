import type { FastifyReply, FastifyRequest } from 'fastify';

export const SESSION_COOKIE = 'heyi_session';
const TOKEN = /^[A-Za-z0-9_-]{1,100}$/;

/** The session token of a request; a cookie of ours cannot hold anything but token characters. */
export function sessionToken({ headers }: Pick<FastifyRequest, 'headers'>): string | undefined {
  for (const pair of (headers.cookie ?? '').split(';')) {
    const [name, value = ''] = pair.trim().split('=', 2);
    if (name === SESSION_COOKIE && TOKEN.test(value)) return value;
  }
  return undefined;
}

/** Out of reach of scripts and of other sites' forms; over plain HTTP only where there is nothing else. */
export function keepSession(reply: FastifyReply, token: string, expiresAt: string, secure: boolean): void {
  const seconds = Math.max(0, Math.floor((Date.parse(expiresAt) - Date.now()) / 1_000));
  void reply.header('set-cookie', cookie(token, seconds, secure));
}

export function forgetSession(reply: FastifyReply, secure: boolean): void {
  void reply.header('set-cookie', cookie('', 0, secure));
}

/** A proxy that says https can only make us stricter, so it need not be trusted for this. */
export function isSecure(request: FastifyRequest, production: boolean): boolean {
  return production || request.protocol === 'https' || request.headers['x-forwarded-proto'] === 'https';
}

function cookie(token: string, seconds: number, secure: boolean): string {
  return `${SESSION_COOKIE}=${token}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
}
