import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReceivedFile } from './received-file.js';

/** Longer than any signature that tells a type. */
const HEAD_BYTES = 64;

/** The folder where files arrive. What lies here belongs to nobody: a crash may leave it behind, the sweep takes it. */
export class Incoming {
  constructor(readonly folder: string) {}

  /** Writes a stream to disk, hashing as it goes; returns once the bytes are safe. Leaves nothing behind when it fails. */
  async receive(source: AsyncIterable<Uint8Array>): Promise<ReceivedFile> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const path = join(this.folder, randomUUID());
    const file = await open(path, 'wx', 0o600);
    try {
      const hash = createHash('sha256');
      const head = Buffer.alloc(HEAD_BYTES);
      let size = 0;
      for await (const chunk of source) {
        hash.update(chunk);
        if (size < HEAD_BYTES) head.set(chunk.subarray(0, HEAD_BYTES - size), size);
        size += chunk.length;
        await file.writeFile(chunk);
      }
      await file.sync();
      await file.close();
      return { digest: hash.digest('hex'), size, head: head.subarray(0, Math.min(size, HEAD_BYTES)), path };
    } catch (error) {
      await file.close().catch(() => {});
      await rm(path, { force: true });
      throw error;
    }
  }

  /** Removes what was written last before this moment (of the machine's clock, which stamps files). */
  async removeOlderThan(moment: number): Promise<void> {
    for (const name of await readdir(this.folder).catch(() => [])) {
      const path = join(this.folder, name);
      const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
      if (mtimeMs < moment) await rm(path, { force: true });
    }
  }
}
