import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import {
  type Attachment,
  type AttachmentRow,
  attachmentOf,
  type NamedAttachment,
  type Uploader,
} from './attachment.js';
import type { FileStore } from './file-store.js';
import type { ReceivedFile } from './received-file.js';

export interface AboutFile {
  readonly name: string;
  readonly type: string;
  readonly uploader: Uploader;
  readonly at: Date;
}

const COLUMNS = 't.id, t.digest, t.name, t.type, t.size, t.uploader, t.case_id';

interface NamedRow extends AttachmentRow {
  readonly roles: readonly string[] | null;
  readonly firm_id: string | null;
}

/**
 * Files and their rows together: a row is written only after its file is in place, and a file goes when its last row
 * is gone. Both happen under a lock of the digest, since two uploads of the same bytes share one file.
 */
export class AttachmentStore {
  constructor(
    private readonly dataSource: DataSource,
    private readonly files: FileStore,
  ) {}

  async add(file: ReceivedFile, { name, type, uploader, at }: AboutFile): Promise<Attachment> {
    // The id is all that an anonymous uploader has to show, so it is random throughout.
    const attachment = {
      id: randomUUID(),
      digest: file.digest,
      name,
      type,
      size: file.size,
      uploader,
      caseId: null,
    };
    try {
      await this.dataSource.transaction(async (manager) => {
        await lock(manager, file.digest);
        await this.files.keep(file);
        await manager.query(
          `INSERT INTO attachment (id, digest, name, type, size, uploader, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
          [attachment.id, file.digest, name, type, file.size, JSON.stringify(uploader), at],
        );
      });
    } catch (error) {
      await this.files.discard(file);
      // Without a database the sweep does this later.
      await this.removeUnused(file.digest).catch(() => {});
      throw error;
    }
    return attachment;
  }

  async find(id: string): Promise<Attachment | null> {
    const [row]: AttachmentRow[] = await this.dataSource.query(
      `SELECT ${COLUMNS} FROM attachment t WHERE t.id = $1`,
      [id],
    );
    return row ? attachmentOf(row) : null;
  }

  /** Those of these ids that exist, by id. */
  async named(ids: readonly string[]): Promise<ReadonlyMap<string, NamedAttachment>> {
    const rows: NamedRow[] = await this.dataSource.query(
      `SELECT ${COLUMNS}, a.roles, a.firm_id
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
      await lock(manager, digest);
      const rows: unknown[] = await manager.query('SELECT 1 FROM attachment WHERE digest = $1 LIMIT 1', [
        digest,
      ]);
      if (rows.length === 0) await this.files.remove(digest);
    });
  }
}

async function lock(manager: EntityManager, digest: string): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`attachment ${digest}`]);
}
