/** Ids that samples name. Any id of the right shape would do: the world of a test answers for them. */
export const SAMPLE_FIRM = 'firm-1';
export const SAMPLE_ESTATE = '0190a000-0000-7000-8000-00000000e001';
export const SAMPLE_CASE = '0190a000-0000-7000-8000-00000000c001';
export const SAMPLE_ATTACHMENT = '0190a000-0000-7000-8000-00000000a001';
/** The one earlier case that the sample world knows of, see contract/explore/sample-facts.ts. */
export const EARLIER_CASE = 'earlier-case';

export const WORDS = { text: '情况说明。' } as const;
/** Words that may not be signed (G-PRICE). */
export const PRICE_WORDS = { text: '该公司报价低于协会指导价。' } as const;
