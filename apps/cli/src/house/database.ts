import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { text, type Text } from '#kernel/text.js';
import type { Environment } from '#config/environment.js';
import type { Runtime } from '#config/runtime.js';
import { EmbeddedPostgres } from '#persistence/embedded/embedded-postgres.js';
import { migrate } from '#persistence/migrate.js';
import { troubleOf } from '#persistence/sql/trouble.js';
import { isWalled } from '#persistence/wall/firm-role.js';
import { CommandFailure, EXIT } from './exit-codes.js';

/** A migrated database, and how to let go of it. */
export interface ReadyDatabase {
  readonly runtime: Runtime;
  readonly migrated: readonly string[];
  stop(): Promise<void>;
}

const TRY_FOR_MS = 60_000;
const NO_WALLS = text(
  '数据库不允许建立角色，企业之间只由程序隔离，没有数据库行级隔离。做法见 docs/going-to-production.md（Walls between firms）。',
  'The database refuses to create a role: firms are kept apart by the program alone, not by row-level security as well. See docs/going-to-production.md (Walls between firms).',
);

/** The given database, waited for, or one of our own in DATA_DIR; brought to the newest schema. */
export async function readyDatabase(
  environment: Environment,
  tell: (text: Text | string) => void,
): Promise<ReadyDatabase> {
  const own = environment.databaseUrl ? undefined : await startOwn(environment, tell);
  const databaseUrl = environment.databaseUrl ?? (own?.url as string);
  try {
    const migrated = await migrateWithPatience(databaseUrl, tell);
    if (!(await isWalled(databaseUrl))) tell(NO_WALLS);
    return { runtime: { ...environment, databaseUrl }, migrated, stop: async () => own?.stop() };
  } catch (error) {
    await own?.stop();
    throw error;
  }
}

function startOwn(environment: Environment, tell: (text: Text | string) => void): Promise<EmbeddedPostgres> {
  return EmbeddedPostgres.start({ dataDir: join(environment.dataDir, 'postgres'), onProgress: tell });
}

async function migrateWithPatience(url: string, tell: (text: Text | string) => void): Promise<string[]> {
  const until = Date.now() + TRY_FOR_MS;
  for (let pause = 500; ; pause = Math.min(pause * 2, 5_000)) {
    try {
      return await migrate({ url });
    } catch (error) {
      if (troubleOf(error) !== 'away') throw error;
      const reason =
        error instanceof Error
          ? error.message || String((error as { code?: string }).code ?? error.name)
          : String(error);
      if (Date.now() + pause > until)
        throw new CommandFailure(
          `无法连接数据库（${reason}）。请检查 DATABASE_URL 与数据库服务后重试。\nThe database cannot be reached (${reason}). Check DATABASE_URL and the server, then try again.`,
          EXIT.away,
        );
      tell(
        text(
          `数据库暂时无法连接（${reason}），${pause / 1_000} 秒后重试…`,
          `The database does not answer (${reason}); trying again in ${pause / 1_000} s…`,
        ),
      );
      await sleep(pause);
    }
  }
}
