import { rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { Incoming } from './incoming.js';
import type { ReceivedFile } from './received-file.js';
import { orStorageAway } from './storage-trouble.js';

/**
 * Where the bytes of evidence lie, each file under its own digest: the same bytes are kept once, a name from outside
 * never becomes a path, and nothing is ever overwritten. Files arrive in a folder of this computer, wherever they are
 * kept afterwards.
 */
export abstract class FileStore {
  private readonly incoming: Incoming;

  constructor(incomingFolder: string) {
    this.incoming = new Incoming(incomingFolder);
  }

  /** Throws SYSTEM.STORAGE_AWAY when the disk takes no more. */
  receive(source: AsyncIterable<Uint8Array>): Promise<ReceivedFile> {
    return orStorageAway(this.incoming.receive(source));
  }

  async discard({ path }: ReceivedFile): Promise<void> {
    await rm(path, { force: true });
  }

  /** Removes what arrived only in part. */
  removeLeftovers(before: number): Promise<void> {
    return this.incoming.removeOlderThan(before);
  }

  /** Whatever takes long, before anybody holds a lock. The file stays received. Throws SYSTEM.STORAGE_AWAY. */
  abstract prepare(file: ReceivedFile): Promise<void>;

  /** Gives a received file its lasting place; whoever calls this holds the lock of its digest. Throws SYSTEM.STORAGE_AWAY. */
  abstract keep(file: ReceivedFile): Promise<void>;

  /** The bytes as a stream; throws when they are not there. */
  abstract open(digest: string): Promise<Readable>;

  abstract remove(digest: string): Promise<void>;

  /** Digests of what was kept since this moment, by the clock that stamps files there. */
  abstract keptSince(moment: number): AsyncGenerator<string>;
}

const DIGEST = /^[0-9a-f]{64}$/;

export function isDigest(name: string): boolean {
  return DIGEST.test(name);
}

/** `ab/cd/abcd…`: no folder grows too long, and nothing but a digest becomes a path. */
export function placeOf(digest: string): string {
  if (!isDigest(digest)) throw new Error('not a digest');
  return `${digest.slice(0, 2)}/${digest.slice(2, 4)}/${digest}`;
}
