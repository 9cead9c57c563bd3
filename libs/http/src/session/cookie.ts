import type { FastifyReply, FastifyRequest } from 'fastify';

const TOKEN = /^[A-Za-z0-9_-]{1,100}$/;

/**
 * Over https a cookie of ours is called `__Host-…`: no browser takes such a one from another host or over plain http,
 * so a neighbour under the same domain can plant none. Browsers refuse the name over plain http.
 */
export function cookieName(name: string, secure: boolean): string {
  return secure ? `__Host-${name}` : name;
}

/** A cookie of a request under the one name that counts here; ours cannot hold anything but token characters. */
export function cookieOf(
  { headers }: Pick<FastifyRequest, 'headers'>,
  name: string,
  secure: boolean,
): string | undefined {
  const wanted = cookieName(name, secure);
  for (const pair of (headers.cookie ?? '').split(';')) {
    const [given, value = ''] = pair.trim().split('=', 2);
    if (given === wanted && TOKEN.test(value)) return value;
  }
  return undefined;
}

/** Out of reach of scripts and of other sites' forms; over plain HTTP only where there is nothing else. */
export function setCookie(
  reply: FastifyReply,
  { name, value, seconds }: { readonly name: string; readonly value: string; readonly seconds: number },
  secure: boolean,
): void {
  const end = secure ? '; Secure' : '';
  const about = `Path=/; Max-Age=${Math.max(0, seconds)}; HttpOnly; SameSite=Lax${end}`;
  void reply.header('set-cookie', `${cookieName(name, secure)}=${value}; ${about}`);
}

/** A proxy that says https can only make us stricter, so it need not be trusted for this. */
export function isSecure(
  request: Pick<FastifyRequest, 'headers' | 'protocol'>,
  production: boolean,
): boolean {
  return production || request.protocol === 'https' || request.headers['x-forwarded-proto'] === 'https';
}
