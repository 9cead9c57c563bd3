import { type FieldRule, fieldRules } from '#machines/contract/payload/field-rules.js';

type PayloadClass = new () => object;

/** Deeper than any event; validation refuses what lies below, so it may stay as it is. */
const DEEPEST = 16;
/** Checked by a pattern: such a field is a code, never prose, and full-width letters in it are slips of an input method. */
const CODED = [
  'matches',
  'isDay',
  'isEmail',
  'isMobilePhone',
  'isPhoneNumber',
  'isInt',
  'isNumberString',
  'isDateString',
];
const NO_RULES: ReadonlyMap<string, FieldRule> = new Map();

/**
 * Tidies what keyboards, spreadsheets and web pages leave in text, before it is validated: a difference that nobody
 * can see must not be a reason for refusal. Everything else stays character by character; what cannot be stored
 * (NUL, half of a surrogate pair) is left in place for validation to refuse.
 */
export function normaliseInput(input: unknown, type: PayloadClass): unknown {
  return normalise(input, fieldRules(type), 1);
}

function normalise(value: unknown, rules: ReadonlyMap<string, FieldRule>, depth: number): unknown {
  if (typeof value === 'string') return tidyText(value);
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return value;
  if (Array.isArray(value)) return value.map((element) => normalise(element, rules, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      const rule = rules.get(name);
      if (typeof inner === 'string' && rule && CODED.some((code) => rule.values.has(code)))
        return [name, narrow(tidyText(inner)).trim()];
      return [name, normalise(inner, rule?.nested ? fieldRules(rule.nested) : NO_RULES, depth + 1)];
    }),
  );
}

/** Marks that take no room and only make equal texts unequal, or show text in another order than it is stored. */
const INVISIBLE = /[\u200B\u200C\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;
/** The joiner is part of an emoji such as 👨‍👩‍👧; anywhere else it is invisible. */
const STRAY_JOINER =
  /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D|\u200D(?!\p{Extended_Pictographic})/gu;
const ODD_SPACE = /[\t\u00A0\u2007\u202F\u3000]/g;

/** The same text without what cannot be seen: one kind of space, one kind of line end, no zero-width marks. */
export function tidyText(text: string): string {
  return text
    .replace(/_x000D_/g, '') // how spreadsheets write a carriage return
    .replace(/\r\n?/g, '\n')
    .replace(ODD_SPACE, ' ')
    .replace(INVISIBLE, '')
    .replace(STRAY_JOINER, '');
}

/** Full-width ASCII (１３８…, ＠, －) as ASCII, for telephone numbers, dates and addresses. */
export function narrow(text: string): string {
  return text.replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}
