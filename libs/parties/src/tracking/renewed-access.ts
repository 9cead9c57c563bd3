import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CLOCK } from '#config/runtime.js';
import type { Clock } from '#kernel/clock.js';
import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import { isId } from '#kernel/ids.js';
import { text, type Text } from '#kernel/text.js';
import type { CaseRole } from '#machines/contract/case-role.js';
import { QueryCodes } from './query-code.js';
import type { CaseAccess } from './tracking.js';
import { TrackTokens } from './track-token.js';

/** How the office knew that it was the complainant who asked. */
export const PROOFS = {
  document: text('当面核对身份证件', 'an identity document was shown'),
  callBack: text('回拨投诉人留下的电话', 'called back at the number that was left'),
  knownFacts: text('核对只有投诉人知道的情况', 'asked what only the complainant knows'),
} as const satisfies Record<string, Text>;
export type Proof = keyof typeof PROOFS;

/** Who renews, in which part, and how the identity was checked. The resident reads it. */
export interface Renewal {
  readonly accountId: string;
  readonly role: CaseRole;
  readonly proof: Proof;
  readonly note: string;
}

export interface LoggedRenewal extends Renewal {
  readonly name: string;
  readonly at: Date;
}

/** A new query code for a resident who lost the old one. Who may give it out is for the caller to see to. */
@Injectable()
export class RenewedAccess {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(QueryCodes) private readonly codes: QueryCodes,
    @Inject(TrackTokens) private readonly tokens: TrackTokens,
  ) {}

  /**
   * New code and token; the old ones, and every open session, end in the same moment in which it is noted who did it.
   * Throws CASE.NOT_FOUND for a case without a code.
   */
  async renew(caseId: string, { accountId, role, proof, note }: Renewal): Promise<CaseAccess> {
    if (!isId(caseId)) throw new HeyiError(ERRORS.caseNotFound);
    return this.dataSource.transaction(async (manager) => {
      const [row]: { generation: number }[] = await manager.query(
        'SELECT generation FROM case_access WHERE case_id = $1 FOR UPDATE',
        [caseId],
      );
      if (!row) throw new HeyiError(ERRORS.caseNotFound);
      const generation = row.generation + 1;
      const queryCode = this.codes.issue(caseId, generation);
      const trackToken = this.tokens.issue(caseId, generation);
      await manager.query(
        'UPDATE case_access SET generation = $2, code_hmac = $3, token_hash = $4 WHERE case_id = $1',
        [caseId, generation, this.codes.digest(caseId, queryCode), this.tokens.digest(trackToken)],
      );
      await manager.query('DELETE FROM track_session WHERE case_id = $1', [caseId]);
      await manager.query(
        `INSERT INTO access_renewal (case_id, generation, account_id, role, proof, note, at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [caseId, generation, accountId, role, proof, note, this.clock.now()],
      );
      return { queryCode, trackToken };
    });
  }

  /** The newest first. */
  async of(caseId: string): Promise<LoggedRenewal[]> {
    return this.dataSource.query(
      `SELECT r.account_id AS "accountId", r.role, r.proof, r.note, r.at, a.name
         FROM access_renewal r JOIN account a ON a.id = r.account_id WHERE r.case_id = $1 ORDER BY r.generation DESC`,
      [caseId],
    );
  }
}
