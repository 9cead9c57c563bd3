import { fill, type Text } from '#kernel/text.js';
import { CONSTRAINT_TEXTS, GENERAL_TEXT } from './constraint-texts.js';

/** One thing wrong with one field, for the person who filled it in. */
export interface FieldProblem {
  /** Path with dots, list places by number: `points.0.answer`. Empty when the payload as a whole is wrong. */
  readonly field: string;
  /** Name of the constraint that failed, stable for programs. */
  readonly code: string;
  readonly message: Text;
}

/**
 * Builds a problem with its sentence in both languages; `values` are the numbers of the constraint.
 * A constraint of one kind brings its own words: `ValidateBy({…}, { context: { says: text(…) } })`.
 */
export function fieldProblem(
  field: string,
  code: string,
  values: readonly unknown[] = [],
  label?: Text,
  own?: Text,
): FieldProblem {
  const words = own ?? (Object.hasOwn(CONSTRAINT_TEXTS, code) ? CONSTRAINT_TEXTS[code] : undefined);
  const numbered = Object.fromEntries(values.map((value, index) => [`v${index + 1}`, readable(value)]));
  const said = fill(words ?? GENERAL_TEXT, numbered);
  if (!label) return { field, code, message: said };
  return { field, code, message: { zh: `${label.zh}：${said.zh}`, en: `${label.en}: ${said.en}` } };
}

function readable(value: unknown): string {
  if (Array.isArray(value)) return value.map(readable).join(', ');
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'object' && value !== null && !(value instanceof RegExp))
    return readable(Object.values(value));
  return String(value);
}
