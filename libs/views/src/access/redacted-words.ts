import type { JsonObject } from '#kernel/json.js';
import type { Mask } from './masked.js';

/** Always the same: even the length of what was taken out tells something. */
const BAR = '███';

/** A run of characters, as people count them. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

export interface RedactedRow {
  readonly field: string;
  readonly spans: readonly TextSpan[];
  readonly narrative: JsonObject;
}

/** The text at a path in the words of an event (`text`, `points.0.text`); null when there is none. */
export function textAt(words: unknown, field: string): string | null {
  const found = field
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, key)
          ? (value as Record<string, unknown>)[key]
          : undefined,
      words,
    );
  return typeof found === 'string' ? found : null;
}

/** What a clerk marked, word for word. */
export function wordsOf({ field, spans, narrative }: RedactedRow): string[] {
  const characters = [...(textAt(narrative, field) ?? '')];
  return spans.map(({ start, end }) => characters.slice(start, end).join('')).filter((one) => one !== '');
}

/**
 * Takes marked words out wherever they stand: whoever wrote a name in the story wrote it in the title too, and letters
 * quote both. The longest first, so that none leaves a rest of another.
 */
export function maskWords(words: readonly string[]): Mask {
  const longestFirst = [...new Set(words)].toSorted((a, b) => b.length - a.length);
  return (text) => longestFirst.reduce((shown, word) => shown.replaceAll(word, BAR), text);
}
