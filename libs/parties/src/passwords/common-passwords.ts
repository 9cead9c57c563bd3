import { readFileSync } from 'node:fs';
import { CHINESE_STEMS, CHINESE_TAILS } from './chinese-passwords.js';

/** The 8,359 of at least eight characters among the 20,000 most common (Django's list, BSD-3-Clause). */
const listed = new Set(
  readFileSync(new URL('./common-passwords.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean),
);
const stems = new Set<string>(CHINESE_STEMS);
const ROWS = [
  '01234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'abcdefghijklmnopqrstuvwxyz',
  '1qaz2wsx3edc4rfv5tgb6yhn',
];
const walks = ROWS.flatMap((row) => [row, [...row].toReversed().join('')]);

/**
 * Whether many people have this password: it is on the list, or it is made the way common ones are: one character or
 * piece over and over, a walk along the keyboard, a date, or a common word of pinyin or Chinese with a usual tail.
 */
export function isCommon(password: string): boolean {
  const lower = password.toLowerCase().replace(/\s/g, '');
  return [lower, unmasked(lower)].some(
    (form) => listed.has(form) || isRepeated(form) || isWalk(form) || isDate(form) || isStemWithTail(form),
  );
}

/** `p@ssw0rd` is `password`. */
function unmasked(password: string): string {
  const letters: Record<string, string> = {
    '@': 'a',
    '0': 'o',
    '1': 'i',
    '3': 'e',
    $: 's',
    '5': 's',
    '7': 't',
  };
  return password.replace(/[@0135$7]/g, (letter) => letters[letter] as string);
}

function isRepeated(password: string): boolean {
  return /^(.{1,4}?)\1+.{0,2}$/su.test(password);
}

/** At most two pieces, each a stretch of a row: `qwer1234`, `asdfghjkl`, `87654321`. */
function isWalk(password: string): boolean {
  const inRow = (piece: string) => piece.length >= 3 && walks.some((row) => row.includes(piece));
  if (inRow(password)) return true;
  return [...Array(password.length).keys()].some(
    (at) => inRow(password.slice(0, at)) && inRow(password.slice(at)),
  );
}

/** A birthday, with up to three letters before or after it. */
function isDate(password: string): boolean {
  return /^[a-z]{0,3}(19|20)\d\d[-./年]?(0?[1-9]|1[0-2])[-./月]?(0?[1-9]|[12]\d|3[01])日?[a-z]{0,3}$/u.test(
    password,
  );
}

/** `woaini520`, `520woaini`, `zhuhai2026`, `物业123456`, `admin@123`. */
function isStemWithTail(password: string): boolean {
  const bare = password.replace(/[^\p{L}\p{N}]/gu, '');
  if (stems.has(bare)) return true;
  const [tail = ''] = /\d+$/.exec(bare) ?? [];
  const [head = ''] = /^\d+/.exec(bare) ?? [];
  const isTail = (digits: string) =>
    digits === '' ||
    CHINESE_TAILS.includes(digits) ||
    /^(19|20)\d\d$/.test(digits) ||
    isRepeated(digits) ||
    isWalk(digits);
  const stem = bare.slice(head.length, bare.length - tail.length);
  return stem === ''
    ? isTail(head)
    : (stems.has(stem) || stems.has(stem.replace(/(.+)\1/u, '$1'))) && isTail(head) && isTail(tail);
}
