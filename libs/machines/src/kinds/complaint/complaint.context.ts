import type {
  Breach,
  Category,
  Channel,
  ComplaintType,
  IdentityMode,
  Outcome,
  Urgency,
  Verdict,
} from './complaint.codes.js';

/** Which decision a review looks at: the refusal to accept, or the way the matter was handled. */
export type Reviewed = 'refusal' | 'outcome';
/** Desks on which a review may lie, in this order. */
export const REVIEWERS = ['secretaryGeneral', 'committeeChair', 'committeeMember'] as const;
export type Reviewer = (typeof REVIEWERS)[number];

/**
 * What the machine remembers of one complaint: ids, codes, counters and days. Never a word that somebody wrote, never
 * who somebody is; those are kept apart and may be erased while this stays.
 */
export interface ComplaintContext {
  readonly type: ComplaintType;
  readonly category: Category;
  readonly urgency: Urgency;
  readonly identityMode: IdentityMode;
  readonly channel: Channel;
  readonly asDraft: boolean;
  /** Entered by the office for a caller: then the draft is the office's too. */
  readonly enteredByOffice: boolean;
  /** Some way to call the complainant was left. */
  readonly reachable: boolean;
  readonly estateId: string | null;
  readonly firmId: string | null;
  /** Null while no firm is known. */
  readonly firmMember: boolean | null;
  readonly occurredOn: string | null;
  /** Start of the present round; a reopening starts a new one. */
  readonly filedAt: string;
  /** The first round's start: the whole matter is counted from here. */
  readonly firstFiledAt: string;
  readonly reopenings: number;
  /** Number of requests that the answer must meet (G7). */
  readonly points: number;

  /** The firm whose objection was upheld last: it is told so, and then hears nothing more. */
  readonly formerFirmId: string | null;
  readonly firmNotified: boolean;
  readonly signed: 'no' | 'signed' | 'deemed';
  readonly objectionUsed: boolean;
  readonly objectionLapsed: boolean;
  readonly contact: 'none' | 'made' | 'refused';
  readonly answer: {
    readonly verdicts: readonly Verdict[];
    readonly doneOn: string;
    readonly evidence: number;
  } | null;
  readonly answerOverdue: boolean;
  readonly returns: number;
  readonly extensionUsed: boolean;
  readonly extensionAsked: number;
  readonly extensionGranted: number;

  readonly calls: number;
  readonly confirmationOverdue: boolean;
  readonly outcome: Outcome | null;
  readonly rating: number | null;

  readonly refusal: { readonly reason: string; readonly route: string } | null;
  readonly agency: string | null;
  readonly forwarded: boolean;
  /** Breaches for which a clue was opened. */
  readonly clues: readonly Breach[];
  /** Mediation or rectification under way: in a case of its own, which tells how it ends, or on paper. */
  readonly proceeding: 'none' | 'case' | 'paper';
  /** A rectification that had passed is open again: nobody needs to order a second one. */
  readonly rectificationReopened: boolean;
  /** The committee was asked in the present round what to do about the delay. */
  readonly committeeAsked: boolean;
  readonly closingProposal: { readonly by: string; readonly byRole: string; readonly reason: string } | null;
  /** The time for reopening is over but a child case is still open (E8). */
  readonly closingHeld: boolean;

  readonly reviewOf: Reviewed | null;
  readonly reviewsUsed: readonly Reviewed[];
  readonly reviewHandedUp: boolean;
  /** Of those who might review: who worked on a case that grew out of this one, as the histories said when the review began. */
  readonly workedInFamily: readonly Reviewer[];

  /** Cases that were split off from this one. */
  readonly parts: readonly string[];
  readonly mergeProposal: string | null;
  readonly mergedInto: string | null;
  readonly group: { readonly joined: readonly string[]; readonly representatives: readonly string[] };
  /** The joined complaints still have to hear how this one ended. */
  readonly groupToTell: boolean;

  readonly suspendedFrom: string | null;
  readonly suspensionReason: string | null;
  readonly suspensionCheckDue: boolean;

  /** Rungs of the ladder reached in the present duty, by deadline. */
  readonly rungs: Readonly<Record<string, readonly string[]>>;
  /** Deadlines of the office that passed in the present duty. */
  readonly overdue: readonly string[];
  /** The deadline whose duty has passed to the chair. */
  readonly handedOver: string | null;
  /** The chair has been called in once; from then on the chair may read the case. */
  readonly chairInvolved: boolean;
  readonly lastPeriod: number | null;
  readonly overallExtended: boolean;
  readonly overallPassed: boolean;

  readonly exOfficio: boolean;
  readonly retaliation: boolean;
  readonly urgedAt: string | null;
  /** Who has acted in which role; a reviewer must not be among them (E10). */
  readonly actedBy: Readonly<Record<string, readonly string[]>>;
}

/** The context before anything is known. XState evaluates it at every step, so it is a constant. */
export const BLANK_CONTEXT: ComplaintContext = {
  type: 'complaint',
  category: 'other',
  urgency: 'normal',
  identityMode: 'masked',
  channel: 'web',
  asDraft: true,
  enteredByOffice: false,
  reachable: false,
  estateId: null,
  firmId: null,
  firmMember: null,
  occurredOn: null,
  filedAt: '',
  firstFiledAt: '',
  reopenings: 0,
  points: 1,
  formerFirmId: null,
  firmNotified: false,
  signed: 'no',
  objectionUsed: false,
  objectionLapsed: false,
  contact: 'none',
  answer: null,
  answerOverdue: false,
  returns: 0,
  extensionUsed: false,
  extensionAsked: 0,
  extensionGranted: 0,
  calls: 0,
  confirmationOverdue: false,
  outcome: null,
  rating: null,
  refusal: null,
  agency: null,
  forwarded: false,
  clues: [],
  proceeding: 'none',
  rectificationReopened: false,
  committeeAsked: false,
  closingProposal: null,
  closingHeld: false,
  reviewOf: null,
  reviewsUsed: [],
  reviewHandedUp: false,
  workedInFamily: [],
  parts: [],
  mergeProposal: null,
  mergedInto: null,
  group: { joined: [], representatives: [] },
  groupToTell: false,
  suspendedFrom: null,
  suspensionReason: null,
  suspensionCheckDue: false,
  rungs: {},
  overdue: [],
  handedOver: null,
  chairInvolved: false,
  lastPeriod: null,
  overallExtended: false,
  overallPassed: false,
  exOfficio: false,
  retaliation: false,
  urgedAt: null,
  actedBy: {},
};
