/** Ids that samples name; the answers of the generated tests are about these (explore/sample-facts.ts). */
export const SAMPLE_FIRM = 'firm-1';
export const SAMPLE_CASE = '0190a000-0000-7000-8000-00000000c001';
export const WORDS = { text: '情况说明。' } as const;
export const TO_MEMBER = { forWhom: 'member', ...WORDS } as const;
export const OPINION = {
  ...WORDS,
  answer: 'noObjection',
  assumed: '以来函所述为准。',
  law: '民法典第九百四十九条。',
  lawOn: '2026-01-01',
} as const;
