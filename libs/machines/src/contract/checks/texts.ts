import type { Text } from '#kernel/text.js';

/** The languages in which this text is missing or blank; also for a text that is not there at all. */
export function missingLanguages(text: Text | undefined): readonly string[] {
  return (['zh', 'en'] as const).filter((language) => {
    const words: unknown = text?.[language];
    return typeof words !== 'string' || words.trim() === '';
  });
}
