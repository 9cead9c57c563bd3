import type { DataSource } from 'typeorm';
import type { AttachmentStore } from './attachment-store.js';
import type { FileStore } from './file-store.js';

const HOUR_MS = 60 * 60_000;
/** How long an upload waits for the form that it was made for. */
export const UNBOUND_MS = 24 * HOUR_MS;
/** No upload takes that long. */
const LEFTOVER_MS = HOUR_MS;
/**
 * A file without a row is what a crash left behind, and that is found soon. When an old one has no row, rather the
 * database is not the one that this folder belongs to: evidence is not removed on such grounds.
 */
const ORPHAN_MS = 7 * 24 * HOUR_MS;
const EVERY_MS = HOUR_MS;
const BATCH = 500;

/** Removes uploads that no case has named within a day, and what crashes leave on the disk. */
export class AttachmentSweep {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly dataSource: DataSource,
    private readonly files: FileStore,
    private readonly attachments: AttachmentStore,
  ) {}

  /** Whatever fails now (a database that is away) succeeds at a later round. */
  start(now: () => Date): void {
    this.timer = setInterval(() => void this.sweep(now()).catch(() => {}), EVERY_MS).unref();
  }

  stop(): void {
    clearInterval(this.timer);
  }

  /** `now` is the clock of the program; the ages of files are read from the clock of the machine, which stamps them. */
  async sweep(now: Date, machineNow = Date.now()): Promise<void> {
    await this.removeUnbound(new Date(now.getTime() - UNBOUND_MS));
    await this.removeOrphans(machineNow - ORPHAN_MS);
    await this.files.removeLeftovers(machineNow - LEFTOVER_MS);
  }

  private async removeUnbound(before: Date): Promise<void> {
    const rows: { digest: string }[] = await this.dataSource.query(
      `WITH gone AS (DELETE FROM attachment WHERE case_id IS NULL AND created_at < $1 RETURNING digest, original_digest)
       SELECT digest FROM gone UNION SELECT original_digest FROM gone`,
      [before],
    );
    for (const { digest } of rows) await this.attachments.removeUnused(digest);
  }

  private async removeOrphans(since: number): Promise<void> {
    let batch: string[] = [];
    for await (const digest of this.files.keptSince(since)) {
      batch.push(digest);
      if (batch.length === BATCH) await this.removeRowless(batch.splice(0));
    }
    await this.removeRowless(batch);
  }

  private async removeRowless(digests: readonly string[]): Promise<void> {
    if (digests.length === 0) return;
    const rows: { digest: string }[] = await this.dataSource.query(
      `SELECT d AS digest FROM unnest($1::text[]) AS d WHERE NOT EXISTS (
         SELECT 1 FROM attachment t WHERE d IN (t.digest, t.original_digest, t.redacted_digest))`,
      [digests],
    );
    for (const { digest } of rows) await this.attachments.removeUnused(digest);
  }
}
