import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { fileFaultPoint } from '#engine/fault-point.js';
import {
  type Attachment,
  ATTACHMENT_COLUMNS,
  type AttachmentRow,
  attachmentOf,
  type NamedAttachment,
  type Scan,
  type Uploader,
} from './attachment.js';
import { type AttachmentAct, insertAct } from './attachment-log.js';
import type { FileStore } from './file-store.js';
import type { ReceivedFile } from './received-file.js';

export interface AboutFile {
  readonly name: string;
  readonly type: string;
  readonly scan: Scan;
  readonly uploader: Uploader;
  readonly at: Date;
}

/** What arrived, and the copy of it that readers get, when it is another file. */
export interface Evidence {
  readonly original: ReceivedFile;
  readonly copy?: { readonly file: ReceivedFile; readonly type: string };
}

interface NamedRow extends AttachmentRow {
  readonly roles: readonly string[] | null;
  readonly firm_id: string | null;
}

/**
 * Files and their rows together: a row is written only after its files are in place, and a file goes when the last row
 * that names it is gone. Both happen under a lock of the digest, since two uploads of the same bytes share one file.
 */
export class AttachmentStore {
  constructor(
    private readonly dataSource: DataSource,
    private readonly files: FileStore,
  ) {}

  async add({ original, copy }: Evidence, about: AboutFile): Promise<Attachment> {
    const shown = copy?.file ?? original;
    const attachment: Attachment = {
      // The id is all that an anonymous uploader has to show, so it is random throughout.
      id: randomUUID(),
      digest: shown.digest,
      name: about.name,
      type: copy?.type ?? about.type,
      size: shown.size,
      original: { digest: original.digest, type: about.type, size: original.size },
      redacted: null,
      scan: about.scan,
      uploader: about.uploader,
      caseId: null,
      createdAt: about.at,
    };
    await this.keeping(copy ? [original, copy.file] : [original], (manager) => insert(manager, attachment));
    return attachment;
  }

  /** Gives an attachment the copy that readers outside the office get from now on, and notes who made it. */
  async redact(attachment: Attachment, file: ReceivedFile, act: AttachmentAct): Promise<void> {
    let earlier: string | undefined;
    await this.keeping([file], async (manager) => {
      const [row]: { redacted_digest: string | null }[] = await manager.query(
        'SELECT redacted_digest FROM attachment WHERE id = $1 FOR UPDATE',
        [attachment.id],
      );
      earlier = row?.redacted_digest ?? undefined;
      await manager.query('UPDATE attachment SET redacted_digest = $2, redacted_size = $3 WHERE id = $1', [
        attachment.id,
        file.digest,
        file.size,
      ]);
      await insertAct(manager, attachment, act);
    });
    // The log keeps its digest; whoever needs the picture draws the boxes again.
    if (earlier !== undefined) await this.removeUnused(earlier).catch(() => {});
  }

  async find(id: string): Promise<Attachment | null> {
    const [row]: AttachmentRow[] = await this.dataSource.query(
      `SELECT ${ATTACHMENT_COLUMNS} FROM attachment t WHERE t.id = $1`,
      [id],
    );
    return row ? attachmentOf(row) : null;
  }

  /** Those of these ids that exist, by id. */
  async named(ids: readonly string[]): Promise<ReadonlyMap<string, NamedAttachment>> {
    const rows: NamedRow[] = await this.dataSource.query(
      `SELECT ${ATTACHMENT_COLUMNS}, a.roles, a.firm_id
         FROM attachment t LEFT JOIN account a ON t.uploader->>'kind' = 'person' AND a.id = (t.uploader->>'id')::uuid
        WHERE t.id = ANY($1::uuid[])`,
      [ids],
    );
    return new Map(
      rows.map((row) => [
        row.id,
        { ...attachmentOf(row), uploaderRoles: row.roles ?? [], uploaderFirmId: row.firm_id },
      ]),
    );
  }

  /** Removes the file of this digest unless a row needs it. */
  removeUnused(digest: string): Promise<void> {
    return this.dataSource.transaction(async (manager) => {
      await lock(manager, [digest]);
      const rows: unknown[] = await manager.query(
        'SELECT 1 FROM attachment WHERE $1 IN (digest, original_digest, redacted_digest) LIMIT 1',
        [digest],
      );
      if (rows.length === 0) await this.files.remove(digest);
    });
  }

  /** Keeps files and writes the row that names them, all or nothing. */
  private async keeping(
    files: readonly ReceivedFile[],
    write: (manager: EntityManager) => Promise<void>,
  ): Promise<void> {
    try {
      await fileFaultPoint('received');
      for (const file of files) await this.files.prepare(file);
      await fileFaultPoint('prepared');
      await this.dataSource.transaction(async (manager) => {
        await lock(
          manager,
          files.map(({ digest }) => digest),
        );
        for (const file of files) await this.files.keep(file);
        await fileFaultPoint('kept');
        await write(manager);
        await fileFaultPoint('named');
      });
    } catch (error) {
      for (const file of files) {
        await this.files.discard(file);
        // Without a database the sweep does this later.
        await this.removeUnused(file.digest).catch(() => {});
      }
      throw error;
    }
  }
}

async function insert(manager: EntityManager, attachment: Attachment): Promise<void> {
  const { id, digest, name, type, size, original, scan, uploader, createdAt } = attachment;
  await manager.query(
    `INSERT INTO attachment (id, digest, name, type, size, original_digest, original_type, original_size, scan, uploader, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      id,
      digest,
      name,
      type,
      size,
      original.digest,
      original.type,
      original.size,
      scan,
      JSON.stringify(uploader),
      createdAt,
    ],
  );
}

/** In one order, so that two who want the same two never wait for each other. */
async function lock(manager: EntityManager, digests: readonly string[]): Promise<void> {
  for (const digest of [...new Set(digests)].toSorted())
    await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`attachment ${digest}`]);
}
