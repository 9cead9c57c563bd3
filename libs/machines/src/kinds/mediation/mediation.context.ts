import type {
  Channel,
  ClauseStatus,
  Ending,
  Filing,
  Form,
  Mode,
  OfferStatus,
  Side,
  Source,
  Way,
} from './mediation.codes.js';

/** The same thing of each side. */
export type Both<T> = Readonly<Record<Side, T>>;
/** Whose agreement a time or an agreement needs: both sides and the mediator (M). */
export type Three = Readonly<Record<Side | 'M', boolean>>;

export interface Choice {
  readonly pick: string | null;
  readonly strike: readonly string[];
}

export interface Session {
  readonly startsAt: string;
  readonly way: Way;
  readonly accepted: Three;
}

/** A line of the offers table; its words are kept apart. Amounts are in fen. */
export interface Offer {
  readonly number: number;
  readonly by: Side | 'M';
  readonly channel: Channel;
  readonly amount: number | null;
  readonly status: OfferStatus;
  /** Who has accepted; an offer of the mediator to both stands when both have. */
  readonly acceptedBy: readonly Side[];
}

export interface Clause {
  readonly by: Side;
  readonly dueOn: string;
  readonly amount: number | null;
  readonly status: ClauseStatus;
  /** From when performance is checked: the due day, or the day of a part performance. */
  readonly since: string;
  readonly checked: boolean;
}

export interface Agreement {
  readonly version: number;
  readonly draftedAt: string;
  readonly clauses: readonly Clause[];
  readonly signed: Three;
}

/**
 * What the machine remembers of one mediation: ids, codes, counters, days and amounts, never a word of what was said
 * (在调 Art 18).
 */
export interface MediationContext {
  readonly form: Form;
  readonly mode: Mode;
  readonly source: Source;
  readonly sourceCaseId: string | null;
  readonly complainantCaseId: string | null;
  readonly applicantFirmId: string | null;
  readonly ownersCommitteeUserId: string | null;
  readonly firmId: string;
  /** Of each side that is a firm: whether it is a member of the association; null for people. */
  readonly member: Both<boolean | null>;
  readonly estateId: string | null;
  readonly category: string | null;
  readonly openedByParty: boolean;

  readonly acceptedAt: string | null;
  readonly elderly: Both<boolean>;
  readonly consents: Both<boolean>;
  readonly discloses: boolean;
  readonly helperNamed: boolean;
  readonly calls: Both<number>;
  readonly consentOverdue: boolean;

  readonly candidates: readonly string[];
  readonly choices: Both<Choice | null>;
  /** The time to choose is over, or both have chosen and not the same person: the office names one. */
  readonly choiceOver: boolean;
  /** Who stepped aside, was objected to or failed to disclose: never proposed again. */
  readonly excluded: readonly string[];
  /** Candidates whose ties a side has accepted in writing (M2). */
  readonly waivers: Both<readonly string[]>;
  readonly mediatorId: string | null;

  readonly session: Session | null;
  readonly reschedules: number;
  readonly sessionsHeld: number;
  /** Number of the last minutes; 0 before the first. */
  readonly minutes: number;
  readonly minutesConfirmed: Both<boolean>;
  readonly offers: readonly Offer[];
  readonly offersMade: number;

  /** Written consents to go on beyond the cap. */
  readonly goOn: Both<boolean>;
  /** From when the cap counts: the acceptance, or the last extension by consent. */
  readonly capFrom: string | null;
  readonly extended: boolean;
  readonly capPassed: boolean;
  /** From when the next look at an appraisal counts; null when there is none. */
  readonly appraisalSince: string | null;

  readonly drafts: number;
  readonly counsel: 'none' | 'asked' | 'given';
  readonly agreement: Agreement | null;
  readonly signedAt: string | null;
  readonly sealed: boolean;
  readonly filing: Filing;

  /** The side that did not perform, and what the office has done about it. */
  readonly breach: { readonly by: Side; readonly urged: boolean; readonly advised: boolean } | null;
  readonly ending: Ending | null;
  /** Deadlines of the office that passed in this state. */
  readonly overdue: readonly string[];
}

const NEITHER = { A: false, B: false } as const;
export const NOBODY: Three = { A: false, B: false, M: false };

/** The context before anything is known. XState evaluates it at every step, so it is a constant. */
export const BLANK_CONTEXT: MediationContext = {
  form: 'residentFirm',
  mode: 'associationMediation',
  source: 'direct',
  sourceCaseId: null,
  complainantCaseId: null,
  applicantFirmId: null,
  ownersCommitteeUserId: null,
  firmId: '',
  member: { A: null, B: null },
  estateId: null,
  category: null,
  openedByParty: false,
  acceptedAt: null,
  elderly: NEITHER,
  consents: NEITHER,
  discloses: false,
  helperNamed: false,
  calls: { A: 0, B: 0 },
  consentOverdue: false,
  candidates: [],
  choices: { A: null, B: null },
  choiceOver: false,
  excluded: [],
  waivers: { A: [], B: [] },
  mediatorId: null,
  session: null,
  reschedules: 0,
  sessionsHeld: 0,
  minutes: 0,
  minutesConfirmed: NEITHER,
  offers: [],
  offersMade: 0,
  goOn: NEITHER,
  capFrom: null,
  extended: false,
  capPassed: false,
  appraisalSince: null,
  drafts: 0,
  counsel: 'none',
  agreement: null,
  signedAt: null,
  sealed: false,
  filing: 'open',
  breach: null,
  ending: null,
  overdue: [],
};
