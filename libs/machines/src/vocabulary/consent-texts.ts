import { type Text, text } from '#kernel/text.js';

/** What somebody agrees to by choosing to be disclosed, in the words of its time. */
export interface ConsentText {
  readonly version: string;
  /** First day on which the pages showed it. */
  readonly from: string;
  readonly says: Text;
}

/**
 * Every text of the consent to disclosure (PIPL 14, 23), the newest first. A text is never changed: history says when
 * somebody agreed, and this says to what. The filing page shows the newest.
 */
export const CONSENT_TEXTS: readonly [ConsentText, ...ConsentText[]] = [
  {
    version: '2026-1',
    from: '2026-01-01',
    says: text(
      '我同意协会把我的姓名和联系方式告知被投诉的企业，只用于核实和处理这件投诉。不同意不影响受理。告知企业之前可以随时撤回；告知之后撤回的，企业不能再查看，已经看到的不能收回。',
      'I agree that the association tells the firm complained of my name and how to reach me, only to look into this complaint and settle it. Without it the complaint is handled all the same. Until the firm is told I can take this back at any time; after that the firm can look no more, but what it has read stays read.',
    ),
  },
];

/** The text that was shown on this day (`YYYY-MM-DD`); the oldest for days before it. */
export function consentTextOn(day: string): ConsentText {
  return CONSENT_TEXTS.find(({ from }) => from <= day) ?? (CONSENT_TEXTS.at(-1) as ConsentText);
}
