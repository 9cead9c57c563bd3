import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EnvironmentProblem } from './environment.errors.js';
import type { EnvironmentKeys } from './environment.keys.js';
import { keptFile } from './kept-file.js';

const SHORTEST = 32;

/** The secret all keys are derived from, or what keeps us from having one. HEYI_SECRET is already validated. */
export function secretOf(
  keys: EnvironmentKeys,
  shape: { embedded: boolean; dataDir: string },
): { secret: string } | { problem: EnvironmentProblem } {
  if (keys.HEYI_SECRET) return { secret: keys.HEYI_SECRET };
  if (keys.HEYI_SECRET_FILE) return readSecret('HEYI_SECRET_FILE', keys.HEYI_SECRET_FILE);
  if (shape.embedded) return generatedSecret(shape.dataDir);
  return {
    problem: {
      key: 'HEYI_SECRET',
      message: {
        zh: '使用外部数据库（DATABASE_URL）时必须设 HEYI_SECRET 或 HEYI_SECRET_FILE，可用 openssl rand -hex 32 生成；每个进程须相同，且须另行备份',
        en: 'with your own database (DATABASE_URL) set HEYI_SECRET or HEYI_SECRET_FILE, for example from: openssl rand -hex 32; the same for every process, and backed up on its own',
      },
    },
  };
}

/** The secret that HEYI_SECRET replaced; undefined when there is none, as nearly always. */
export function previousSecretOf(
  keys: EnvironmentKeys,
): { secret: string } | { problem: EnvironmentProblem } | undefined {
  if (keys.HEYI_SECRET_PREVIOUS) return { secret: keys.HEYI_SECRET_PREVIOUS };
  if (keys.HEYI_SECRET_PREVIOUS_FILE)
    return readSecret('HEYI_SECRET_PREVIOUS_FILE', keys.HEYI_SECRET_PREVIOUS_FILE);
  return undefined;
}

function readSecret(key: string, file: string): { secret: string } | { problem: EnvironmentProblem } {
  let secret: string;
  try {
    secret = readFileSync(file, 'utf8').trim();
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    return {
      problem: {
        key,
        message: {
          zh: `无法读取 ${file}（${reason}），请检查路径与读取权限`,
          en: `cannot read ${file} (${reason}): check its path and who may read it`,
        },
      },
    };
  }
  if ([...secret].length >= SHORTEST) return { secret };
  return {
    problem: {
      key,
      message: {
        zh: `${file} 中的密钥不足 ${SHORTEST} 个字符；若从未使用过，可用 openssl rand -hex 32 重新生成`,
        en: `the secret in ${file} has fewer than ${SHORTEST} characters; if it was never in use, make a new one: openssl rand -hex 32`,
      },
    },
  };
}

function generatedSecret(dataDir: string): { secret: string } | { problem: EnvironmentProblem } {
  const file = join(dataDir, 'secret');
  try {
    // Root hands the database to another user, who has to pass through this folder; listing it stays forbidden.
    if (mkdirSync(dataDir, { recursive: true })) chmodSync(dataDir, process.getuid?.() === 0 ? 0o711 : 0o700);
    keptFile(file, () => randomBytes(32).toString('hex'));
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    return {
      problem: {
        key: 'DATA_DIR',
        message: {
          zh: `无法在 ${dataDir} 中读写（${reason}），请把 DATA_DIR 设为可读写的文件夹`,
          en: `cannot read and write in ${dataDir} (${reason}): set DATA_DIR to a folder where that is possible`,
        },
      },
    };
  }
  return readSecret('DATA_DIR', file);
}
