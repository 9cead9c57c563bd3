import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { CLOCK } from '#config/runtime.js';
import type { Clock } from '#kernel/clock.js';
import { KindRegistry } from '#machines/registry/kind-registry.js';
import { AttachmentStore } from '#persistence/files/attachment-store.js';
import { searchTerms } from '#persistence/store/search-terms.js';
import { type Obstacle, obstacleTo } from './case-family.js';
import { logPrivacyAct } from './privacy-log.js';

/** Why a case is made anonymous: its time is over, or the person asked for it and the office agreed. */
export interface Basis {
  readonly basis: 'retention' | 'request';
  readonly accountId: string | null;
}

/** What was erased, in rows. */
export interface Erased {
  readonly identities: number;
  readonly words: number;
  readonly files: number;
  readonly notices: number;
  readonly documents: number;
}

export type Anonymised =
  { readonly erased: Erased } | { readonly obstacle: Obstacle } | { readonly already: true };

const GONE = { zh: '（已匿名化）', en: '(made anonymous)' };

/**
 * Takes the person out of a case for good: identities by destroying their keys, words, files, letters. What stays is
 * what happened: events, states, days, numbers, and the chain of hashes over them, which holds digests of the words and
 * so verifies as before. Of a letter its number and digest stay: whoever holds the paper can still prove it.
 */
@Injectable()
export class Anonymiser {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(KindRegistry) private readonly kinds: KindRegistry,
    @Inject(AttachmentStore) private readonly attachments: AttachmentStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** All or nothing; a case that is alive, held or has living relatives is left alone. Doing it twice does it once. */
  async anonymise(caseId: string, { basis, accountId }: Basis): Promise<Anonymised> {
    const at = this.clock.now();
    const digests: string[] = [];
    const outcome = await this.dataSource.transaction(async (manager): Promise<Anonymised> => {
      const [row]: CaseRow[] = await manager.query(
        'SELECT case_no, kind, category, anonymised_at FROM case_file WHERE id = $1 FOR UPDATE',
        [caseId],
      );
      if (!row || row.anonymised_at !== null) return { already: true };
      const obstacle = await obstacleTo(manager, caseId);
      if (obstacle) return { obstacle };
      const files = await forgetFiles(manager, caseId);
      digests.push(...files.digests);
      const erased: Erased = {
        identities: await shred(manager, caseId, at),
        words: await forgetWords(manager, caseId, at),
        files: files.count,
        ...(await forgetLetters(manager, caseId)),
      };
      await this.rename(manager, caseId, row, at);
      await logPrivacyAct(manager, caseId, {
        act: 'anonymised',
        accountId,
        entry: { basis, ...erased },
        at,
      });
      return { erased };
    });
    // Without a file store the sweep finds them later: no row names them any more.
    for (const digest of digests) await this.attachments.removeUnused(digest).catch(() => {});
    return outcome;
  }

  /** A title is somebody's words as well; kind and category say enough. */
  private async rename(manager: EntityManager, caseId: string, row: CaseRow, at: Date): Promise<void> {
    const kind = this.kinds.get(row.kind);
    const category = kind.categories?.find(({ id }) => id === row.category);
    const title = category ? `${kind.label.zh}：${category.label.zh}` : kind.label.zh;
    await manager.query('UPDATE case_file SET title = $2, anonymised_at = $3 WHERE id = $1', [
      caseId,
      title,
      at,
    ]);
    await manager.query('UPDATE case_search SET terms = $2 WHERE case_id = $1', [
      caseId,
      JSON.stringify(searchTerms(`${title} ${row.case_no}`)),
    ]);
    await manager.query('DELETE FROM case_similarity WHERE case_id = $1', [caseId]);
  }
}

interface CaseRow {
  readonly case_no: string;
  readonly kind: string;
  readonly category: string | null;
  readonly anonymised_at: Date | null;
}

async function shred(manager: EntityManager, caseId: string, at: Date): Promise<number> {
  return changed(
    await manager.query(
      `UPDATE person_identity SET wrapped_key = NULL, sealed = '', shredded_at = $2
        WHERE case_id = $1 AND wrapped_key IS NOT NULL`,
      [caseId, at],
    ),
  );
}

/** The salt goes with the words, or short ones could be guessed from their digest; so does the hash of the whole command. */
async function forgetWords(manager: EntityManager, caseId: string, at: Date): Promise<number> {
  const words = changed(
    await manager.query(
      `UPDATE case_content SET narrative = NULL, salt = '', erased_at = $2 WHERE case_id = $1 AND erased_at IS NULL`,
      [caseId, at],
    ),
  );
  await manager.query(
    `UPDATE case_command SET narrative = NULL, narrative_salt = NULL, body_hash = '' WHERE case_id = $1`,
    [caseId],
  );
  await manager.query(`UPDATE effect SET data = '{}' WHERE case_id = $1`, [caseId]);
  await manager.query('UPDATE privacy_request SET words = NULL WHERE case_id = $1', [caseId]);
  return words;
}

async function forgetLetters(
  manager: EntityManager,
  caseId: string,
): Promise<Pick<Erased, 'notices' | 'documents'>> {
  const [notices, documents] = [
    await manager.query('UPDATE notice SET body_zh = $2, body_en = $3 WHERE case_id = $1', [
      caseId,
      GONE.zh,
      GONE.en,
    ]),
    await manager.query('UPDATE document SET body_zh = $2, body_en = $3 WHERE case_id = $1', [
      caseId,
      GONE.zh,
      GONE.en,
    ]),
  ];
  return { notices: changed(notices), documents: changed(documents) };
}

async function forgetFiles(
  manager: EntityManager,
  caseId: string,
): Promise<{ count: number; digests: string[] }> {
  const [rows]: [{ digests: (string | null)[] }[], number] = await manager.query(
    'DELETE FROM attachment WHERE case_id = $1 RETURNING ARRAY[digest, original_digest, redacted_digest] AS digests',
    [caseId],
  );
  const digests = rows.flatMap((row) => row.digests).filter((one): one is string => one !== null);
  return { count: rows.length, digests: [...new Set(digests)] };
}

/** TypeORM answers an UPDATE with [rows, number of rows]. */
function changed([, count]: [unknown[], number]): number {
  return count;
}
