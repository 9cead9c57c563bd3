/** Who brought a file: an account, the resident of a case (then `id` is the case), or somebody who has not said. */
export interface Uploader {
  readonly kind: 'person' | 'complainant' | 'anonymous';
  readonly id: string | null;
}

/** Whether a virus scanner has looked at it; `unscanned` (未扫描) where there is none. */
export type Scan = 'clean' | 'unscanned';

/** Bytes in the file store. */
export interface StoredFile {
  /** SHA-256, hexadecimal. */
  readonly digest: string;
  readonly size: number;
}

/** A piece of evidence as the database knows it. Digest, type and size are those of the copy that readers get. */
export interface Attachment extends StoredFile {
  readonly id: string;
  /** As uploaded, without path. */
  readonly name: string;
  readonly type: string;
  /** As it was uploaded; the same file unless the copy was made anew. */
  readonly original: StoredFile & { readonly type: string };
  /** With black boxes; null while nobody has drawn any. */
  readonly redacted: StoredFile | null;
  readonly scan: Scan;
  readonly uploader: Uploader;
  /** Null until a case names it. */
  readonly caseId: string | null;
  readonly createdAt: Date;
}

/** An attachment, and where its uploader belongs now. */
export interface NamedAttachment extends Attachment {
  readonly uploaderRoles: readonly string[];
  readonly uploaderFirmId: string | null;
}

export interface AttachmentRow {
  readonly id: string;
  readonly digest: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly original_digest: string;
  readonly original_type: string;
  readonly original_size: number;
  readonly redacted_digest: string | null;
  readonly redacted_size: number | null;
  readonly scan: Scan;
  readonly uploader: Uploader;
  readonly case_id: string | null;
  readonly created_at: Date;
}

/** Columns of a table called `t`. */
export const ATTACHMENT_COLUMNS = `t.id, t.digest, t.name, t.type, t.size, t.original_digest, t.original_type, t.original_size,
  t.redacted_digest, t.redacted_size, t.scan, t.uploader, t.case_id, t.created_at`;

export function attachmentOf(row: AttachmentRow): Attachment {
  const { id, digest, name, type, size, scan, uploader, redacted_digest, redacted_size } = row;
  return {
    id,
    digest,
    name,
    type,
    size,
    original: { digest: row.original_digest, type: row.original_type, size: row.original_size },
    redacted:
      redacted_digest === null || redacted_size === null
        ? null
        : { digest: redacted_digest, size: redacted_size },
    scan,
    uploader,
    caseId: row.case_id,
    createdAt: row.created_at,
  };
}
