import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { en } from './en/index.js';
import { zh } from './zh/index.js';

const sources = join(import.meta.dirname, '..', '..');
const HAN = /[\u3400-\u9fff\u3000-\u303f\uff00-\uffef]/;

/** `home.title` and, for texts that take values, `home.count/1`. */
function keysOf(words: object, path = ''): string[] {
  return Object.entries(words).flatMap(([key, value]) => {
    if (typeof value === 'function') return [`${path}${key}/${value.length}`];
    return typeof value === 'object' ? keysOf(value as object, `${path}${key}.`) : [`${path}${key}`];
  });
}

function textsOf(words: object): string[] {
  return Object.values(words).flatMap((value) => {
    if (typeof value === 'function') return [String((value as (...some: string[]) => string)('7', '7', '7'))];
    return typeof value === 'object' ? textsOf(value as object) : [String(value)];
  });
}

it('both languages have the same texts, taking the same values', () => {
  expect(keysOf(en)).toEqual(keysOf(zh));
});

it('no text is empty, and English is English', () => {
  expect([...textsOf(zh), ...textsOf(en)].filter((text) => text.trim() === '')).toEqual([]);
  // The names of languages are written in themselves.
  expect(textsOf(en).filter((text) => HAN.test(text) && text !== '中文')).toEqual([]);
});

it('nothing that a person reads is written outside of the dictionaries', () => {
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter(
      (file) => /\.tsx?$/.test(file) && !/^shared\/words\/|^desk\/words\/|\.spec\.ts$|\.d\.ts$/.test(file),
    );
  const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const guilty = files.filter((file) => HAN.test(withoutComments(readFileSync(join(sources, file), 'utf8'))));
  expect(files.length).toBeGreaterThan(20);
  expect(guilty).toEqual([]);
});
