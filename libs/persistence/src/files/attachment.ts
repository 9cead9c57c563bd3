/** Who brought a file: an account, the resident of a case (then `id` is the case), or somebody who has not said. */
export interface Uploader {
  readonly kind: 'person' | 'complainant' | 'anonymous';
  readonly id: string | null;
}

/** A piece of evidence as the database knows it. */
export interface Attachment {
  readonly id: string;
  readonly digest: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly uploader: Uploader;
  /** Null until a case names it. */
  readonly caseId: string | null;
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
  readonly uploader: Uploader;
  readonly case_id: string | null;
}

export function attachmentOf({ case_id, ...row }: AttachmentRow): Attachment {
  const { id, digest, name, type, size, uploader } = row;
  return { id, digest, name, type, size, uploader, caseId: case_id };
}
