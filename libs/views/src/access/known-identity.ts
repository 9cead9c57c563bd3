import type { JsonObject } from '#kernel/json.js';
import { maskName, maskText } from '#parties/identity/masking.js';
import type { Mask } from './masked.js';

/** Shorter than this it would be found in the middle of other words. */
const SHORTEST_NAME = 2;
const SHORTEST_PHONE = 5;

/**
 * A mask that also knows who the complainant is. The forms of `maskText` find a number, but not the name in
 * "I am …"; this finds what was left as contact, wherever it is written.
 */
export function maskKnowing(identity: JsonObject | null): Mask {
  const texts = textsIn(identity);
  const known = texts.flatMap((text) => (/\d/.test(text) ? phonePattern(text) : namePattern(text)));
  return (text) => maskText(known.reduce((shown, { find, put }) => shown.replace(find, put), text));
}

interface Known {
  readonly find: RegExp;
  readonly put: string;
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value.trim()];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

function namePattern(name: string): Known[] {
  if ([...name].length < SHORTEST_NAME) return [];
  const put = name.includes('@') ? '***' : maskName(name);
  return [{ find: new RegExp(escaped(name), 'giu'), put: put.replaceAll('$', '$$$$') }];
}

/** The digits in any grouping, full-width ones too. */
function phonePattern(phone: string): Known[] {
  const digits = phone.normalize('NFKC').replace(/\D/g, '');
  if (digits.length < SHORTEST_PHONE) return [];
  const forms = [...digits].map((digit) => `[${digit}${String.fromCharCode(digit.charCodeAt(0) + 0xfee0)}]`);
  return [{ find: new RegExp(forms.join('[\\s\\p{Pd}.]{0,2}'), 'gu'), put: '***' }];
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
