import type { HeyiError } from '#kernel/errors.js';
import { MAX_PROBLEMS } from '../edge/limits.js';
import { type Language, say, type Text } from '#kernel/text.js';

/** An error as RFC 9457 sends it; the error's own details travel as further members. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly requestId: string;
  readonly [member: string]: unknown;
}

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

/** The error in the language of the reader. Details hold no personal data and no internals (errors.ts). */
export function problemOf(error: HeyiError, language: Language, requestId: string): Problem {
  return {
    ...(inLanguage(bounded(error.details), language) as Record<string, unknown>),
    type: `urn:heyi:error:${error.code}`,
    title: say(error.title, language),
    status: error.status,
    code: error.code,
    detail: say(error.text, language),
    requestId,
  };
}

/** Ten thousand wrong keys need not be named one by one. */
function bounded(details: HeyiError['details']): HeyiError['details'] {
  const { errors } = details;
  return Array.isArray(errors) && errors.length > MAX_PROBLEMS
    ? { ...details, errors: errors.slice(0, MAX_PROBLEMS) }
    : details;
}

/** Texts inside the details (a field's message, an event's label) become one language too. */
function inLanguage(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((element) => inLanguage(element, language));
  if (typeof value !== 'object' || value === null) return value;
  if (isText(value)) return say(value, language);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inLanguage(inner, language)]));
}

function isText(value: object): value is Text {
  const keys = Object.keys(value);
  return keys.length === 2 && 'zh' in value && 'en' in value;
}
