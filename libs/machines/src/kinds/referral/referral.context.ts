import type { Category, Form, IdentityBasis, Outcome, Result, Source } from './referral.codes.js';

/** What the machine remembers of one referral: ids, codes, counters and days. */
export interface ReferralContext {
  readonly agency: string;
  readonly form: Form;
  readonly source: Source;
  readonly sourceCaseId: string | null;
  readonly complainantCaseId: string | null;
  readonly firmId: string | null;
  readonly estateId: string | null;
  readonly category: Category | null;
  /** Crime or danger: told at once by phone (X1). */
  readonly urgent: boolean;
  readonly identityBasis: IdentityBasis | null;
  /** Who worded the letter last, and as what; somebody else approves it (E10). */
  readonly drafter: { readonly id: string; readonly role: string } | null;

  /** Calls to the agency that is addressed now. */
  readonly calls: number;
  readonly sentAt: string | null;
  readonly sentBefore: boolean;
  readonly objectionLapsed: boolean;
  readonly receiptOverdue: boolean;
  readonly copied: boolean;
  readonly informationAsked: boolean;
  /** Agencies that said it was not theirs. */
  readonly declinedBy: readonly string[];

  readonly result: Result | null;
  readonly secondLetterAt: string | null;
  /** The half-year in whose list to the housing bureau the silence stands, e.g. `2026H1`. */
  readonly listedIn: string | null;
  readonly outcome: Outcome | null;

  readonly overdue: readonly string[];
  readonly councilInvolved: boolean;
}

/** The context before anything is known. XState evaluates it at every step, so it is a constant. */
export const BLANK_CONTEXT: ReferralContext = {
  agency: '',
  form: 'transfer',
  source: 'office',
  sourceCaseId: null,
  complainantCaseId: null,
  firmId: null,
  estateId: null,
  category: null,
  urgent: false,
  identityBasis: null,
  drafter: null,
  calls: 0,
  sentAt: null,
  sentBefore: false,
  objectionLapsed: false,
  receiptOverdue: false,
  copied: false,
  informationAsked: false,
  declinedBy: [],
  result: null,
  secondLetterAt: null,
  listedIn: null,
  outcome: null,
  overdue: [],
  councilInvolved: false,
};
