import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { Incoming } from './incoming.js';
import type { ReceivedFile } from './received-file.js';
import { orStorageAway } from './storage-trouble.js';

const DIGEST = /^[0-9a-f]{64}$/;

/**
 * Files on the local disk, each below the name of its own digest (`ab/cd/abcd…`): the same bytes are kept once, a name
 * from outside never becomes a path, and nothing is ever overwritten. Another place for files (an object store)
 * replaces this class.
 */
export class FileStore {
  private readonly incoming: Incoming;

  constructor(private readonly folder: string) {
    this.incoming = new Incoming(join(folder, 'incoming'));
  }

  /** Throws SYSTEM.STORAGE_AWAY when the disk takes no more. */
  receive(source: AsyncIterable<Uint8Array>): Promise<ReceivedFile> {
    return orStorageAway(this.incoming.receive(source));
  }

  /** Gives a received file its lasting place; whoever calls this holds the lock of its digest. */
  async keep({ digest, path }: ReceivedFile): Promise<void> {
    const place = this.placeOf(digest);
    await orStorageAway(mkdir(dirname(place), { recursive: true, mode: 0o700 }));
    if (await exists(place)) return rm(path, { force: true });
    await orStorageAway(rename(path, place));
    // A name survives a power cut only when its folder was written too, up to where folders may be new.
    for (const folder of [dirname(place), dirname(dirname(place)), this.folder]) await syncFolder(folder);
  }

  async discard({ path }: ReceivedFile): Promise<void> {
    await rm(path, { force: true });
  }

  /** The bytes as a stream; throws when they are not there. */
  async open(digest: string): Promise<Readable> {
    return (await open(this.placeOf(digest), 'r')).createReadStream();
  }

  async remove(digest: string): Promise<void> {
    await rm(this.placeOf(digest), { force: true });
  }

  /** Digests of what was kept since this moment of the machine's clock. */
  async *keptSince(moment: number): AsyncGenerator<string> {
    const names = await readdir(this.folder, { recursive: true }).catch(() => []);
    for (const digest of names.map((path) => path.slice(-64)).filter((name) => DIGEST.test(name))) {
      const { mtimeMs } = await stat(this.placeOf(digest)).catch(() => ({ mtimeMs: 0 }));
      if (mtimeMs >= moment) yield digest;
    }
  }

  /** Removes what arrived only in part. */
  removeLeftovers(before: number): Promise<void> {
    return this.incoming.removeOlderThan(before);
  }

  private placeOf(digest: string): string {
    if (!DIGEST.test(digest)) throw new Error('not a digest');
    return join(this.folder, digest.slice(0, 2), digest.slice(2, 4), digest);
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** Windows cannot open a folder; there the file system's journal has to do. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => null);
  await folder?.sync().catch(() => {});
  await folder?.close();
}
