import { Inject, Injectable } from '@nestjs/common';
import * as openid from 'openid-client';
import { RUNTIME, type Runtime } from '#config/runtime.js';
import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import type { Factor } from '../caller.js';
import { newToken } from '../accounts/session-token.js';
import { SignInAttempts } from './attempts.js';
import { ExternalIdentities } from './external-identities.js';

const CALLBACK = '/api/auth/oidc/callback';
const PATIENCE_SECONDS = 10;
/** `amr` values that mean more than a password (RFC 8176). */
const STRONG = ['mfa', 'otp', 'hwk', 'sc'];

export interface OidcStart {
  readonly url: string;
  /** For a cookie: the answer has to come back to the browser that asked. */
  readonly browser: string;
}

/**
 * Signing in at the organisation's own system: OpenID Connect with code, PKCE, state and nonce. Whoever comes back is
 * known by issuer and subject, which an administrator linked; nobody gets an account by signing in.
 */
@Injectable()
export class OidcSignIn {
  private provider: Promise<openid.Configuration> | undefined;

  constructor(
    @Inject(RUNTIME) private readonly runtime: Pick<Runtime, 'oidc' | 'publicUrl'>,
    @Inject(SignInAttempts) private readonly attempts: SignInAttempts,
    @Inject(ExternalIdentities) private readonly identities: ExternalIdentities,
  ) {}

  get isOn(): boolean {
    return this.runtime.oidc !== undefined;
  }

  /** Throws AUTH.OIDC_OFF, AUTH.OIDC_AWAY. */
  async start(): Promise<OidcStart> {
    const provider = await this.discovered();
    const [browser, state, nonce] = [newToken('oidc_'), openid.randomState(), openid.randomNonce()];
    const verifier = openid.randomPKCECodeVerifier();
    await this.attempts.put('oidc', browser, { accountId: null, expects: { state, nonce, verifier } });
    const url = openid.buildAuthorizationUrl(provider, {
      redirect_uri: this.runtime.publicUrl + CALLBACK,
      scope: 'openid',
      code_challenge: await openid.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state,
      nonce,
    });
    return { url: url.href, browser };
  }

  /** Throws AUTH.OIDC_FAILED for whatever was not asked for like this, AUTH.OIDC_UNLINKED for a stranger. */
  async finish(
    query: string,
    browser: string | undefined,
  ): Promise<{ accountId: string; factor: Factor | null }> {
    const provider = await this.discovered();
    const attempt = browser === undefined ? null : await this.attempts.take('oidc', browser);
    if (!attempt) throw new HeyiError(ERRORS.oidcFailed);
    const { state, nonce, verifier } = attempt.expects as Record<'state' | 'nonce' | 'verifier', string>;
    const claims = await openid
      .authorizationCodeGrant(provider, new URL(`${this.runtime.publicUrl}${CALLBACK}?${query}`), {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      })
      .then((tokens) => tokens.claims())
      .catch((cause: unknown) => {
        throw new HeyiError(ERRORS.oidcFailed, {}, { cause });
      });
    if (!claims) throw new HeyiError(ERRORS.oidcFailed);
    const accountId = await this.identities.accountOf(claims.iss, claims.sub);
    if (accountId === null) throw new HeyiError(ERRORS.oidcUnlinked);
    const amr: unknown = claims['amr'];
    const strong = Array.isArray(amr) && amr.some((method) => STRONG.includes(method as string));
    return { accountId, factor: strong ? 'oidc' : null };
  }

  /** Asked for once and kept; a failure is not kept. */
  private async discovered(): Promise<openid.Configuration> {
    const { oidc } = this.runtime;
    if (!oidc) throw new HeyiError(ERRORS.oidcOff);
    const issuer = new URL(oidc.issuer);
    this.provider ??= openid.discovery(issuer, oidc.clientId, oidc.clientSecret, undefined, {
      timeout: PATIENCE_SECONDS,
      // Only outside production: the environment refuses a plain issuer there.
      execute: issuer.protocol === 'http:' ? [openid.allowInsecureRequests] : [],
    });
    try {
      return await this.provider;
    } catch (cause) {
      this.provider = undefined;
      throw new HeyiError(ERRORS.oidcAway, {}, { cause });
    }
  }
}
