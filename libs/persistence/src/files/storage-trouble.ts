import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';

/** The disk is full, over its quota, read-only, broken, or not ours to write. */
const AWAY = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EIO', 'EACCES', 'EPERM', 'EMFILE', 'ENFILE']);
const RETRY_SECONDS = 60;

/** Turns the weather of a disk into an error that its reader understands. */
export async function orStorageAway<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Error && 'syscall' in error && 'code' in error && AWAY.has(String(error.code)))
      throw new HeyiError(ERRORS.storageAway, { retryAfter: RETRY_SECONDS }, { cause: error });
    throw error;
  }
}

/** The same for an object store: what is not an answer about one object is weather. */
export async function orObjectsAway<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Error && ['NotFound', 'NoSuchKey'].includes(error.name)) throw error;
    throw new HeyiError(ERRORS.storageAway, { retryAfter: RETRY_SECONDS }, { cause: error });
  }
}
