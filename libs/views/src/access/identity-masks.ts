import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { IdentityVault } from '#parties/identity/identity-vault.js';
import { maskText } from '#parties/identity/masking.js';
import { maskKnowing } from './known-identity.js';
import { maskWords, type RedactedRow, wordsOf } from './redacted-words.js';
import type { Mask } from './masked.js';

interface IdentityRow {
  /** The case that is read. */
  readonly read_id: string;
  /** The case with which the identity is kept: the same one, or a complaint that it grew out of. */
  readonly case_id: string;
  readonly role: string;
  readonly sealed: Buffer;
  readonly wrapped_key: Buffer;
  readonly key_id: string;
}

/** Cases and the complaints they grew out of: they are told about the same people. */
const ORIGINS = `WITH RECURSIVE origin (read_id, id) AS (
         SELECT r, r FROM unnest($1::uuid[]) AS r
         UNION
         SELECT o.read_id, up.id FROM origin o CROSS JOIN LATERAL (
           SELECT l.parent_id AS id FROM case_link l WHERE l.child_id = o.id
           UNION ALL
           SELECT p.complainant_of FROM case_party p WHERE p.case_id = o.id AND p.complainant_of IS NOT NULL) up
       )`;

/** The masks of cases, for readers from outside the association; two queries for a whole page. */
@Injectable()
export class IdentityMasks {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(IdentityVault) private readonly vault: IdentityVault,
  ) {}

  /** A case that grew out of a complaint knows the names of that complaint: it is told about the same people. */
  async of(caseIds: readonly string[]): Promise<(caseId: string) => Mask> {
    if (caseIds.length === 0) return () => maskText;
    const rows: IdentityRow[] = await this.dataSource.query(
      `${ORIGINS}
       SELECT o.read_id, i.case_id, i.role, i.sealed, i.wrapped_key, i.key_id
         FROM origin o JOIN person_identity i ON i.case_id = o.id AND i.wrapped_key IS NOT NULL`,
      [caseIds],
    );
    const masks = new Map<string, Mask>();
    // What a clerk took out goes first: afterwards the mask may have changed some of it.
    for (const { read_id, words } of await this.takenOut(caseIds)) masks.set(read_id, maskWords(words));
    for (const row of rows) masks.set(row.read_id, chained(masks.get(row.read_id), this.mask(row)));
    return (caseId) => {
      const mask = masks.get(caseId);
      return mask ? (text) => maskText(mask(text)) : maskText;
    };
  }

  private async takenOut(
    caseIds: readonly string[],
  ): Promise<{ readonly read_id: string; readonly words: readonly string[] }[]> {
    const rows: (RedactedRow & { read_id: string })[] = await this.dataSource.query(
      `${ORIGINS}
       SELECT DISTINCT ON (o.read_id, r.case_id, r.seq, r.field) o.read_id, r.field, r.spans, w.narrative
         FROM origin o JOIN text_redaction r ON r.case_id = o.id
         JOIN case_content w ON w.case_id = r.case_id AND w.seq = r.seq AND w.narrative IS NOT NULL
        ORDER BY o.read_id, r.case_id, r.seq, r.field, r.id DESC`,
      [caseIds],
    );
    const words = new Map<string, string[]>();
    for (const row of rows) words.set(row.read_id, [...(words.get(row.read_id) ?? []), ...wordsOf(row)]);
    return [...words].map(([read_id, taken]) => ({ read_id, words: taken }));
  }

  private mask({ case_id, role, sealed, wrapped_key: wrappedKey, key_id: keyId }: IdentityRow): Mask {
    return maskKnowing(this.vault.open(case_id, role, { sealed, wrappedKey, keyId }));
  }
}

function chained(first: Mask | undefined, second: Mask): Mask {
  return first ? (text) => second(first(text)) : second;
}
