import { timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CLOCK } from '#config/runtime.js';
import type { Clock } from '#kernel/clock.js';
import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import { newToken, TOKEN_PREFIX, tokenHash } from '../accounts/session-token.js';
import type { ComplainantCaller } from '../caller.js';
import { type LimitRule, Limits } from '../limits/limits.js';
import { readCaseNo } from './case-number.js';
import { QueryCodes } from './query-code.js';
import { TrackTokens } from './track-token.js';

/** Failures only; at 60 bits and five guesses in a quarter of an hour nobody finds a code in the life of a case. */
export const PER_CASE: LimitRule = { name: 'track-case', points: 5, seconds: 15 * 60 };
export const PER_ADDRESS: LimitRule = {
  name: 'track-address',
  points: 30,
  seconds: 60 * 60,
  byAddress: true,
};
/**
 * Failures of the whole house. Somebody with many addresses is noticed by it and waits; who has the right code is let
 * in all the same, or a stranger could lock every resident out.
 */
export const OVERALL: LimitRule = { name: 'track-overall', points: 1_000, seconds: 15 * 60, alarm: true };
const EVERYBODY = 'everybody';

const SESSION_MS = 30 * 60_000;
/** Stands in for a case that does not exist, so that the same work is done for it. */
const NO_CASE = { id: '00000000-0000-4000-8000-000000000000', code_hmac: '0'.repeat(64), generation: 0 };

/** Which code or token of a case it was: a newer one may be given out while this one is looked at. */
interface Opened {
  readonly id: string;
  readonly generation: number;
}

export type TrackClaim = { readonly caseNo: string; readonly queryCode: string } | { readonly token: string };

export interface TrackSession {
  /** Bearer token for this case alone. */
  readonly token: string;
  readonly expiresAt: string;
  readonly caseId: string;
}

export interface CaseAccess {
  readonly queryCode: string;
  readonly trackToken: string;
}

/** The resident's way in without an account: number and code from paper, or the token of the case's own link. */
@Injectable()
export class TrackingAccess {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Limits) private readonly limits: Limits,
    @Inject(QueryCodes) private readonly codes: QueryCodes,
    @Inject(TrackTokens) private readonly tokens: TrackTokens,
  ) {}

  /**
   * Opens a session of half an hour. Throws TRACK.NOT_FOUND for a wrong number, code or token, indistinguishably, and
   * LIMIT.TOO_MANY after too many of them from one address, for one number or altogether.
   */
  async open(claim: TrackClaim, address: string): Promise<TrackSession> {
    await this.limits.take(PER_ADDRESS, address);
    const opened = 'token' in claim ? await this.byToken(claim.token) : await this.byCode(claim);
    const session = opened && (await this.start(opened));
    if (!session) {
      await this.limits.take(OVERALL, EVERYBODY);
      throw new HeyiError(ERRORS.trackFailed);
    }
    await this.limits.giveBack(PER_ADDRESS, address);
    return session;
  }

  async find(bearer: string, now: Date = this.clock.now()): Promise<ComplainantCaller | null> {
    const [row]: { case_id: string }[] = await this.dataSource.query(
      'SELECT case_id FROM track_session WHERE token_hash = $1 AND expires_at > $2',
      [tokenHash(bearer), now],
    );
    return row ? { kind: 'complainant', caseId: row.case_id } : null;
  }

  /** The code and the token in force, for whoever has proven to hold one of them already. Throws CASE.NOT_FOUND. */
  async current(caseId: string): Promise<CaseAccess> {
    const [row]: { generation: number }[] = await this.dataSource.query(
      'SELECT generation FROM case_access WHERE case_id = $1',
      [caseId],
    );
    if (!row) throw new HeyiError(ERRORS.caseNotFound);
    return {
      queryCode: this.codes.issue(caseId, row.generation),
      trackToken: this.tokens.issue(caseId, row.generation),
    };
  }

  private async byToken(token: string): Promise<Opened | null> {
    const [row]: Opened[] = await this.dataSource.query(
      'SELECT case_id AS id, generation FROM case_access WHERE token_hash = $1',
      [this.tokens.digest(token)],
    );
    return row ?? null;
  }

  private async byCode(claim: {
    readonly caseNo: string;
    readonly queryCode: string;
  }): Promise<Opened | null> {
    const caseNo = readCaseNo(claim.caseNo);
    await this.limits.take(PER_CASE, caseNo);
    const [row]: (Opened & { code_hmac: string })[] = await this.dataSource.query(
      'SELECT c.id, a.code_hmac, a.generation FROM case_file c JOIN case_access a ON a.case_id = c.id WHERE c.case_no = $1',
      [caseNo],
    );
    const { id, code_hmac } = row ?? NO_CASE;
    const digests = this.codes.digests(id, claim.queryCode);
    // All are compared, whichever fits: how long it takes must not tell which secret it was.
    const fits = digests.map((digest) =>
      timingSafeEqual(Buffer.from(code_hmac, 'hex'), Buffer.from(digest, 'hex')),
    );
    if (!fits.includes(true) || !row) return null;
    await this.limits.giveBack(PER_CASE, caseNo);
    if (!fits[0]) await this.keepAnew(row, digests[0] as string);
    return row;
  }

  /** A code that an earlier secret had digested is known again; from now on the present one will do. */
  private async keepAnew(
    { id, code_hmac }: { id: string; code_hmac: string },
    digest: string,
  ): Promise<void> {
    await this.dataSource.query(
      'UPDATE case_access SET code_hmac = $3 WHERE case_id = $1 AND code_hmac = $2',
      [id, code_hmac, digest],
    );
  }

  /** Null when a newer code was given out in this moment: the row is held, so that one comes after the other. */
  private async start({ id, generation }: Opened): Promise<TrackSession | null> {
    const now = this.clock.now();
    const token = newToken(TOKEN_PREFIX.track);
    const expiresAt = new Date(now.getTime() + SESSION_MS);
    const rows: unknown[] = await this.dataSource.query(
      `INSERT INTO track_session (token_hash, case_id, created_at, expires_at)
       SELECT $1, case_id, $3, $4 FROM case_access WHERE case_id = $2 AND generation = $5 FOR SHARE RETURNING 1`,
      [tokenHash(token), id, now, expiresAt, generation],
    );
    return rows.length > 0 ? { token, expiresAt: expiresAt.toISOString(), caseId: id } : null;
  }
}
