import type { DataSource } from 'typeorm';
import { derivedId } from '#kernel/ids.js';
import type { Actor } from '#machines/contract/actor.js';
import type { FileStore } from '#persistence/files/file-store.js';
import { insertRows } from '#persistence/sql/set-based.js';

const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);
const COLUMNS = {
  id: 'uuid',
  digest: 'text',
  original_digest: 'text',
  original_type: 'text',
  original_size: 'int',
  scan: 'text',
  name: 'text',
  type: 'text',
  size: 'int',
  uploader: 'jsonb',
  case_id: 'uuid',
  created_at: 'timestamptz',
} as const;

interface Upload {
  readonly id: string;
  readonly caseId: string;
  readonly by: Actor;
  readonly at: string;
}

/** Photographs that firms upload: one picture in the file store, one row for each upload. */
export class Evidence {
  private digest = '';
  private uploads: Upload[] = [];

  constructor(
    private readonly dataSource: DataSource,
    private readonly files: FileStore,
  ) {}

  async prepare(): Promise<void> {
    const received = await this.files.receive(
      (async function* () {
        yield PICTURE;
      })(),
    );
    await this.files.keep(received);
    this.digest = received.digest;
  }

  /** The id follows from the act, so that the same history names the same picture. */
  static idsFor(actId: string, count: number): string[] {
    return Array.from({ length: count }, (_, index) => derivedId(actId, 'evidence', index));
  }

  note(ids: readonly string[], upload: Omit<Upload, 'id'>): void {
    for (const id of ids) this.uploads.push({ ...upload, id });
  }

  async write(): Promise<void> {
    const uploads = this.uploads.splice(0);
    if (uploads.length === 0) return;
    const { sql, parameters } = insertRows(
      'attachment',
      COLUMNS,
      uploads.map(({ id, caseId, by, at }) => ({
        id,
        digest: this.digest,
        original_digest: this.digest,
        original_type: 'image/png',
        original_size: PICTURE.length,
        scan: 'unscanned',
        name: '现场照片.png',
        type: 'image/png',
        size: PICTURE.length,
        uploader: { kind: by.kind, id: by.id },
        case_id: caseId,
        created_at: at,
      })),
    );
    await this.dataSource.query(sql, parameters);
  }
}
