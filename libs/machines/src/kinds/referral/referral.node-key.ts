import type { ReferralContext } from './referral.context.js';

/** Pairs on which a guard depends; single fields the search keeps apart by itself. */
export function referralNodeKey(context: ReferralContext): unknown {
  const { urgent, calls, drafter, declinedBy, agency, secondLetterAt, complainantCaseId } = context;
  return [
    urgent ? `urgent ${calls > 0}` : '',
    drafter?.role ?? '',
    `${declinedBy.includes(agency)} ${declinedBy.length > 0}`,
    secondLetterAt !== null,
    complainantCaseId !== null,
  ];
}
