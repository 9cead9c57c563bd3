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

/**
 * Makes uploads part of a case, all or none; from then on no sweep and no other case takes them. Throws INPUT.INVALID
 * when another case was quicker. `privileged`: they come with something said in confidence, and count as that for ever.
 */
export async function bindAttachments(
  manager: EntityManager,
  caseId: string,
  ids: readonly string[],
  privileged = false,
): Promise<void> {
  if (ids.length === 0) return;
  const [{ bound }]: [{ bound: number }] = await manager.query(
    `WITH free AS (
       SELECT id FROM attachment
        WHERE id = ANY($2::uuid[]) AND (case_id IS NULL OR case_id = $1) ORDER BY id FOR UPDATE
     ), bound AS (
       UPDATE attachment SET case_id = $1, privileged = privileged OR $3
        WHERE id IN (SELECT id FROM free) AND (SELECT count(*) FROM free) = cardinality($2::uuid[]) RETURNING 1
     ) SELECT count(*)::int AS bound FROM bound`,
    [caseId, ids, privileged],
  );
  if (bound !== ids.length) throw unknownAttachment();
}
