import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keptFile, readIfThere } from './kept-file.js';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'heyi-kept-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('a text is made once, then kept', () => {
  const file = join(folder, 'text');
  expect(keptFile(file, () => 'first')).toBe('first');
  expect(keptFile(file, () => 'second')).toBe('first');
  expect(readdirSync(folder)).toEqual(['text']);
});

it('of two made at the same moment both sides keep the one that came first', () => {
  const file = join(folder, 'text');
  const late = keptFile(
    file,
    () => 'late',
    () => writeFileSync(file, 'early\n'),
  );
  expect(late).toBe('early');
  expect(readdirSync(folder)).toEqual(['text']);
});

it('a file that is not there is absent, one that cannot be read is an error', () => {
  expect(readIfThere(join(folder, 'none'))).toBeUndefined();
  expect(() => readIfThere(folder)).toThrow('EISDIR');
});
