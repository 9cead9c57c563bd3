/** Ids that samples name; the answers of the generated tests are about these (explore/sample-facts.ts). */
export const SAMPLE_FIRM = 'firm-1';
export const SECOND_FIRM = 'firm-2';
export const THIRD_FIRM = 'firm-3';
/** The firm of the third actor of the generated tests (explore/sample-actors.ts). */
export const STRANGER = 'another-firm';
export const SAMPLE_CASE = '0190a000-0000-7000-8000-00000000c001';
export const OTHER_CASE = '0190a000-0000-7000-8000-00000000c002';
/** The clerk and the counsel who also act in the generated tests. */
export const SAMPLE_CLERK = 'clerk-2';
export const WALLED_CLERK = 'clerk-1';
export const SAMPLE_COUNSEL = 'counsel-1';
export const SAMPLE_FILE = '0190a000-0000-7000-8000-00000000a001';

export const WORDS = { text: '情况说明。' } as const;
