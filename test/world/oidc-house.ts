import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
// @ts-expect-error the package brings no types
import Provider from 'oidc-provider';
import type { OidcSettings } from '#config/environment.js';

export interface OidcHouse {
  readonly settings: OidcSettings;
  /** What it says how people signed in there. */
  amr: string[] | undefined;
  /** Signs somebody in there and returns the address that the browser is sent back to. */
  consent(authorization: URL, subject: string): Promise<URL>;
  close(): Promise<void>;
}

/** A certified OpenID Connect provider in this process, which believes whoever says who they are. */
export async function oidcHouse(): Promise<OidcHouse> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const settings = { issuer, clientId: 'heyi', clientSecret: 'a secret between two systems' };
  const house = { settings, amr: undefined as string[] | undefined };
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: settings.clientId,
        client_secret: settings.clientSecret,
        redirect_uris: ['http://localhost:3000/api/auth/oidc/callback'],
      },
    ],
    cookies: { keys: ['a key for tests'] },
    claims: { openid: ['sub', 'amr'] },
    conformIdTokenClaims: false,
    findAccount: (_context: unknown, sub: string) => ({
      accountId: sub,
      claims: () => ({ sub, amr: house.amr }),
    }),
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
    pkce: { required: () => true },
    ttl: { Session: 60, Interaction: 60, Grant: 60, AuthorizationCode: 60, AccessToken: 60, IdToken: 60 },
  });
  const callback = provider.callback() as (request: unknown, response: unknown) => void;
  server.on('request', async (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return callback(request, response);
    const { prompt, params, session } = await provider.interactionDetails(request, response);
    if (prompt.name === 'login') {
      const login = { accountId: request.headers['x-subject'], amr: house.amr };
      return provider.interactionFinished(request, response, { login });
    }
    const grant = new provider.Grant({ accountId: session.accountId, clientId: params.client_id });
    grant.addOIDCScope('openid');
    const grantId = (await grant.save()) as string;
    return provider.interactionFinished(request, response, { consent: { grantId } });
  });
  return Object.assign(house, {
    consent: (authorization: URL, subject: string) => follow(authorization, issuer, subject),
    close: () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  });
}

/** A browser with cookies that follows the provider until it is sent elsewhere. */
async function follow(start: URL, issuer: string, subject: string): Promise<URL> {
  const jar = new Map<string, string>();
  let next = start;
  for (let steps = 0; next.origin === issuer; steps += 1) {
    if (steps > 10) throw new Error(`the provider goes round in circles at ${next.href}`);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(next, { redirect: 'manual', headers: { cookie, 'x-subject': subject } });
    for (const line of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] as string).split(/=(.*)/s);
      jar.set(name, value);
    }
    const location = answer.headers.get('location');
    if (location === null) throw new Error(`the provider stays at ${next.href}: ${await answer.text()}`);
    next = new URL(location, next);
  }
  return next;
}
