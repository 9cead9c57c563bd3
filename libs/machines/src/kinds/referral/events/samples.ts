/** Ids that samples name; the answers of the generated tests are about these (explore/sample-facts.ts). */
export const SAMPLE_FIRM = 'firm-1';
export const SAMPLE_ESTATE = '0190a000-0000-7000-8000-00000000e001';
export const SAMPLE_CASE = '0190a000-0000-7000-8000-00000000c001';
export const WORDS = { text: '情况说明。' } as const;
