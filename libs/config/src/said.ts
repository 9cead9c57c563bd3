/** Something said to a person, in both languages of the house. */
export interface Said {
  readonly zh: string;
  readonly en: string;
}

export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];
