import type { EntityManager } from 'typeorm';
import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import { text } from '#kernel/text.js';

/** Field by which events name their evidence. */
export const ATTACHMENT_FIELD = 'attachmentIds';

/** One text for what is not there and for what belongs to somebody else: nobody shall find out by trying. */
export function unknownAttachment(): HeyiError {
  const message = text(
    '有附件不存在或不能用于此案件，请重新上传',
    'an attachment does not exist or cannot be used here; upload it again',
  );
  return new HeyiError(ERRORS.inputInvalid, {
    errors: [{ field: ATTACHMENT_FIELD, code: 'unknown', message }],
  });
}

/** Bytes of all evidence in one case, copies and originals: some hundred photos and a few films. */
export const CASE_MEGABYTES = 1_000;
const CASE_BYTES = CASE_MEGABYTES * 1024 * 1024;

/**
 * Makes uploads part of a case, all or none; from then on no sweep and no other case takes them. Throws INPUT.INVALID
 * when another case was quicker, UPLOAD.CASE_FULL when they are too much for one case; `manager` is in a transaction
 * that ends then. `privileged`: they come with something said in confidence, and count as that for ever.
 */
export async function bindAttachments(
  manager: EntityManager,
  caseId: string,
  ids: readonly string[],
  privileged = false,
): Promise<void> {
  if (ids.length === 0) return;
  // One after another, so that two commands do not fill the same room.
  await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`evidence ${caseId}`]);
  const [{ bound, fresh }]: [{ bound: number; fresh: number }] = await manager.query(
    `WITH free AS (
       SELECT id, case_id IS NULL AS fresh FROM attachment
        WHERE id = ANY($2::uuid[]) AND (case_id IS NULL OR case_id = $1) ORDER BY id FOR UPDATE
     ), bound AS (
       UPDATE attachment SET case_id = $1, privileged = privileged OR $3
        WHERE id IN (SELECT id FROM free) AND (SELECT count(*) FROM free) = cardinality($2::uuid[]) RETURNING 1
     ) SELECT (SELECT count(*) FROM bound)::int AS bound, (SELECT count(*) FROM free WHERE free.fresh)::int AS fresh`,
    [caseId, ids, privileged],
  );
  if (bound !== ids.length) throw unknownAttachment();
  if (fresh > 0) await refuseTooMuch(manager, caseId);
}

async function refuseTooMuch(manager: EntityManager, caseId: string): Promise<void> {
  const [{ bytes }]: [{ bytes: string }] = await manager.query(
    `SELECT sum(size::bigint + CASE WHEN original_digest = digest THEN 0 ELSE original_size END) AS bytes
       FROM attachment WHERE case_id = $1`,
    [caseId],
  );
  if (Number(bytes) > CASE_BYTES) throw new HeyiError(ERRORS.caseFull, { megabytes: CASE_MEGABYTES });
}
