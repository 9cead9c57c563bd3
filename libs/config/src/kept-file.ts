import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/**
 * The text of a file that is made once and then kept, readable by its owner alone.
 * Written aside and linked into place, so that two processes starting at once end with one whole text.
 * `prepare` sees the file before anybody else does, to hand it to another owner for instance.
 */
export function keptFile(
  file: string,
  make: () => string,
  prepare: (draft: string) => void = () => {},
): string {
  const known = readIfThere(file);
  if (known !== undefined) return known;
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  try {
    writeFileSync(draft, `${make()}\n`, { mode: 0o600, flag: 'wx' });
    prepare(draft);
    try {
      linkSync(draft, file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return readFileSync(file, 'utf8').trim();
      // A file system without hard links: the exclusive create still never overwrites what is kept.
      writeFileSync(file, readFileSync(draft), { mode: 0o600, flag: 'wx' });
      prepare(file);
    }
  } finally {
    rmSync(draft, { force: true });
  }
  return readFileSync(file, 'utf8').trim();
}

/** The trimmed text of a file, or undefined when there is no such file. */
export function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}
