import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { FileStore, isDigest, placeOf } from './file-store.js';
import type { ReceivedFile } from './received-file.js';
import { orStorageAway } from './storage-trouble.js';

/** Files on a disk of this computer. */
export class DiskFiles extends FileStore {
  constructor(private readonly folder: string) {
    super(join(folder, 'incoming'));
  }

  /** A file arrives on the disk where it stays. */
  async prepare(): Promise<void> {}

  async keep({ digest, path }: ReceivedFile): Promise<void> {
    const place = this.pathOf(digest);
    await orStorageAway(mkdir(dirname(place), { recursive: true, mode: 0o700 }));
    if (await exists(place)) return rm(path, { force: true });
    await orStorageAway(rename(path, place));
    // A name survives a power cut only when its folder was written too, up to where folders may be new.
    for (const folder of [dirname(place), dirname(dirname(place)), this.folder]) await syncFolder(folder);
  }

  async open(digest: string): Promise<Readable> {
    return (await open(this.pathOf(digest), 'r')).createReadStream();
  }

  async remove(digest: string): Promise<void> {
    await rm(this.pathOf(digest), { force: true });
  }

  async *keptSince(moment: number): AsyncGenerator<string> {
    const names = await readdir(this.folder, { recursive: true }).catch(() => []);
    for (const digest of names.map((path) => path.slice(-64)).filter(isDigest)) {
      const { mtimeMs } = await stat(this.pathOf(digest)).catch(() => ({ mtimeMs: 0 }));
      if (mtimeMs >= moment) yield digest;
    }
  }

  private pathOf(digest: string): string {
    return join(this.folder, placeOf(digest));
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
