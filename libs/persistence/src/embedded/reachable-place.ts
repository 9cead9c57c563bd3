import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { readIfThere } from '#config/kept-file.js';
import { binariesBelow, type PostgresBinaries } from './binaries.js';
import { EmbeddedPostgresError } from './embedded-postgres.errors.js';
import { mayRun, mayWriteIn, type ServerUser } from './unprivileged-user.js';

// Only for root: the server then runs as another user, who often cannot get to a checkout below /root.

const PUBLIC_PLACE = '/var/tmp';

export function giveTo(user: ServerUser | undefined, path: string): void {
  if (user) chownSync(path, user.uid, user.gid);
}

/** Where the files of this folder really are: an earlier start as root may have had to put them elsewhere. */
export const notedPlace = (dataDir: string): string => readIfThere(join(dataDir, 'moved-to')) || dataDir;

/** The folder asked for if the server's user gets there; else one below /var/tmp, noted in the folder asked for. */
export function reachableFolder(
  dataDir: string,
  user: ServerUser,
  onProgress: (text: string) => void,
): string {
  mkdirSync(dataDir, { recursive: true });
  const noted = notedPlace(dataDir);
  if (noted !== dataDir) return ownPlace(noted, user); // once there it stays: becoming reachable must not lose the data
  if (takes(dataDir, user)) return dataDir;
  if (existsSync(join(dataDir, 'cluster'))) {
    throw new EmbeddedPostgresError(
      `用户 ${user.name} 到不了数据库所在的 ${dataDir}（PostgreSQL 不能以 root 运行）。请给上级文件夹加 o+x 权限，或把数据移到别处并设 DATA_DIR。`,
      `The user ${user.name} cannot get to the database in ${dataDir} (PostgreSQL refuses root). Give the folders above it o+x, or move the data elsewhere and set DATA_DIR.`,
    );
  }
  const place = join(
    PUBLIC_PLACE,
    `heyi-data-${createHash('sha256').update(dataDir).digest('hex').slice(0, 16)}`,
  );
  ownPlace(place, user);
  writeFileSync(join(dataDir, 'moved-to'), `${place}\n`);
  onProgress(
    `用户 ${user.name} 到不了 ${dataDir}，数据库改放在 ${place}。系统可能清理 /var/tmp：正式使用请把 DATA_DIR 设为 /var/lib/heyi 之类的地方。 ` +
      `The user ${user.name} cannot get to ${dataDir}; the database goes to ${place}. Systems tidy /var/tmp: for real use set DATA_DIR to a place like /var/lib/heyi.`,
  );
  return place;
}

function takes(dataDir: string, user: ServerUser): boolean {
  try {
    chmodSync(dataDir, 0o700);
    giveTo(user, dataDir);
  } catch {
    return false; // a network drive that does not let root do this
  }
  return mayWriteIn(dataDir, user);
}

/** Anybody may create names in /var/tmp, so what stands there counts only if it belongs to root or the server's user. */
function ownPlace(place: string, user: ServerUser): string {
  mkdirSync(place, { recursive: true, mode: 0o700 });
  const stat = lstatSync(place);
  if (!stat.isDirectory() || (stat.uid !== 0 && stat.uid !== user.uid)) throw notOurs(place);
  chmodSync(place, 0o700);
  giveTo(user, place);
  return place;
}

/** The installed programs if the server's user can run them; else a copy below /var/tmp, made once per version. */
export function reachableBinaries(
  installed: PostgresBinaries,
  user: ServerUser,
  onProgress: (text: string) => void,
): PostgresBinaries {
  if (mayRun(installed.postgres, user)) return installed;
  const place = join(PUBLIC_PLACE, `heyi-postgres-${installed.version}`);
  const copied = binariesBelow(place, installed.version);
  if (!existsSync(place)) {
    onProgress(
      `用户 ${user.name} 无法运行 ${installed.nativeFolder} 中的程序，先复制到 ${place}。 ` +
        `The user ${user.name} cannot run the programs in ${installed.nativeFolder}; copying them to ${place}.`,
    );
    const draft = `${place}.${process.pid}`;
    rmSync(draft, { recursive: true, force: true });
    cpSync(installed.nativeFolder, draft, { recursive: true, verbatimSymlinks: true });
    openToAll(draft);
    try {
      renameSync(draft, place);
    } catch {
      rmSync(draft, { recursive: true, force: true }); // another process was quicker
    }
  }
  const stat = lstatSync(place);
  if (!stat.isDirectory() || stat.uid !== 0 || (stat.mode & 0o022) !== 0) throw notOurs(place);
  if (mayRun(copied.postgres, user)) return copied;
  throw new EmbeddedPostgresError(
    `用户 ${user.name} 无法运行 ${copied.postgres}。请以普通用户启动，或设 DATABASE_URL。（Alpine 等 musl 系统没有可用的内置 PostgreSQL。）`,
    `The user ${user.name} cannot run ${copied.postgres}. Start as an ordinary user, or set DATABASE_URL. (There is no embedded PostgreSQL for musl systems such as Alpine.)`,
  );
}

/** Root's umask may have closed the copy to the very user it was made for. */
function openToAll(path: string): void {
  const stat = lstatSync(path);
  if (stat.isSymbolicLink()) return;
  chownSync(path, 0, 0);
  chmodSync(path, stat.isDirectory() || stat.mode & 0o111 ? 0o755 : 0o644);
  if (stat.isDirectory()) for (const name of readdirSync(path)) openToAll(join(path, name));
}

const notOurs = (place: string) =>
  new EmbeddedPostgresError(
    `${place} 属于他人，不予使用。请删除它，或以普通用户启动，或设 DATABASE_URL。`,
    `${place} belongs to somebody else and is not used. Remove it, start as an ordinary user, or set DATABASE_URL.`,
  );
