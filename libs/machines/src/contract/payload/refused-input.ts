import { type FieldProblem, fieldProblem } from './field-problem.js';

const DEEPEST = 12;
/** Names through which a JSON object could reach JavaScript's own machinery. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
/** NUL cannot be stored in PostgreSQL text; a lone surrogate cannot be written as UTF-8. */
const UNSTORABLE = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** What no event may contain, whatever its class says. Runs first, so that nothing below meets it. */
export function refusedInput(value: unknown, path = '', depth = 1): FieldProblem[] {
  if (typeof value === 'string') return UNSTORABLE.test(value) ? [fieldProblem(path, 'unstorableText')] : [];
  if (typeof value !== 'object' || value === null) return [];
  if (depth > DEEPEST) return [fieldProblem(path, 'nestedTooDeep', [DEEPEST])];
  const problems: FieldProblem[] = [];
  for (const key of Object.keys(value)) {
    const inner = path === '' ? key : `${path}.${key}`;
    if (FORBIDDEN_KEYS.has(key) || UNSTORABLE.test(key)) problems.push(fieldProblem(inner, 'forbiddenName'));
    else problems.push(...refusedInput((value as Record<string, unknown>)[key], inner, depth + 1));
  }
  return problems;
}

/**
 * In JSON a form says "nothing entered" with null as well as by leaving a field out. Machines know only the second:
 * otherwise `payload.reason === undefined` would be false for a reason that nobody gave.
 */
export function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, inner]) => inner !== null && inner !== undefined);
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutNulls(inner)]));
}
