import type { ProposeReview } from './proposing.js';

export const SAMPLE_FIRM = 'firm-1';
export const PAPER = 'paper-1';
/** The case that is told how the vote ended. */
const SUBJECT = '0190a000-0000-7000-8000-00000000c001';
export const WORDS = { text: '情况说明。' } as const;
/** Meetings one after another: the search lets more than a year pass at a time, and each must be ahead and be reached. */
export const DAYS = ['2026-06-30', '2027-09-30', '2028-12-31', '2030-01-31', '2031-02-28'];
export const FAR_AWAY = '2036-06-30';
export const LONG_AGO = '2020-01-06';
/** Seats that the search of the generated tests knows (contract/explore/sample-facts.ts). */
export const CHAIR_SEAT = 'committeeChair-1';
export const MEMBER_SEAT = 'committeeMember-1';
/** Those who come: three without the respondent's delegate, all four, nobody. */
export const ATTENDANCES = [
  [CHAIR_SEAT, MEMBER_SEAT, 'standingCouncil-1'],
  ['standingCouncil-1', MEMBER_SEAT, 'council-1'],
  ['delegate-1', 'council-1', 'standingCouncil-1', MEMBER_SEAT],
  [],
];
export const RECEIPT = 'a-random-text-of-mine';

/** One proposal for each road: by a body alone, through two of them, refused at the door. */
export const PROPOSALS: readonly ProposeReview[] = [
  { matter: 'warningL3', subjectCaseId: SUBJECT, firmId: SAMPLE_FIRM, notifiedLevel: 'L3', ...WORDS },
  { matter: 'bylaws', ...WORDS },
  { matter: 'warningL3', firmId: SAMPLE_FIRM, notifiedLevel: 'L2', ...WORDS },
  { matter: 'warningL2', ...WORDS },
  { matter: 'policySubmission', seconderIds: ['member-3', 'member-4'], ...WORDS },
];
