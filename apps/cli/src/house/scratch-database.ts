import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmbeddedPostgres } from '#persistence/embedded/embedded-postgres.js';
import { migrate } from '#persistence/migrate.js';

/** A database for one command, with a folder beside it; both are gone afterwards. */
export interface ScratchDatabase {
  readonly url: string;
  /** The maintenance database of its server. */
  readonly adminUrl: string;
  /** For files and keys. */
  readonly folder: string;
  discard(): Promise<void>;
}

/** Starts a server of its own; `flags` as `name=value`, durable unless they say otherwise. */
export async function scratchDatabase(
  flags: readonly string[],
  onProgress: (line: string) => void,
): Promise<ScratchDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'heyi-scratch-'));
  const server = await EmbeddedPostgres.start({ dataDir: join(folder, 'postgres'), flags, onProgress });
  const discard = async () => {
    await server.discard();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await migrate({ url: server.url });
  } catch (error) {
    await discard();
    throw error;
  }
  return { url: server.url, adminUrl: server.adminUrl, folder, discard };
}
