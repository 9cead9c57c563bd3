import { zh } from './zh/index.js';

export type Language = 'zh-CN' | 'en';

/** The same keys with any texts in them; what takes a value stays a function of it. */
export type TextsLike<T> = T extends string
  ? string
  : T extends (...values: infer V) => string
    ? (...values: V) => string
    : { readonly [K in keyof T]: TextsLike<T[K]> };

/** Every text of the pages for residents and the public. Chinese is the original; `en` must have the same keys. */
export type Words = TextsLike<typeof zh>;

/** Chinese is there at once; English is fetched when somebody wants it. */
export async function loadWords(language: Language): Promise<Words> {
  return language === 'en' ? (await import('./en/index.js')).en : zh;
}
