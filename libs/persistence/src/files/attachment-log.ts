import type { DataSource, EntityManager } from 'typeorm';
import { newId } from '#kernel/ids.js';
import type { Attachment } from './attachment.js';
import type { Rectangle } from './pictures/rectangle.js';

/** Something that the office did with a piece of evidence, and why. */
export interface AttachmentAct {
  readonly act: 'opened' | 'redacted';
  readonly accountId: string;
  /** The part in which it was done. Kept, since the offices of an account change. */
  readonly role: string;
  readonly reason: string;
  readonly at: Date;
  /** Of a redaction: where the boxes are, and the digest of what came of it. */
  readonly rectangles?: readonly Rectangle[];
  readonly digest?: string;
}

export interface LoggedAct extends AttachmentAct {
  readonly attachmentId: string;
  readonly name: string;
}

/** Throws when the attachment belongs to no case yet: then there is nobody to read the log. */
export async function insertAct(
  manager: EntityManager,
  { id, caseId }: Pick<Attachment, 'id' | 'caseId'>,
  { act, accountId, role, reason, rectangles, digest, at }: AttachmentAct,
): Promise<void> {
  await manager.query(
    `INSERT INTO attachment_log (id, attachment_id, case_id, act, account_id, role, reason, rectangles, digest, at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      newId(),
      id,
      caseId,
      act,
      accountId,
      role,
      reason,
      rectangles ? JSON.stringify(rectangles) : null,
      digest ?? null,
      at,
    ],
  );
}

/** What was done with these attachments, the newest first. */
export function actsOf(dataSource: DataSource, ids: readonly string[]): Promise<LoggedAct[]> {
  return dataSource.query(
    `SELECT l.attachment_id AS "attachmentId", l.act, l.account_id AS "accountId", a.name, l.role, l.reason, l.rectangles,
            l.digest, l.at
       FROM attachment_log l JOIN account a ON a.id = l.account_id
      WHERE l.attachment_id = ANY($1::uuid[]) ORDER BY l.at DESC, l.id DESC`,
    [ids],
  );
}
