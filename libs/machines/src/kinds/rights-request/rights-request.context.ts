import type {
  Answer,
  Counterpart,
  Opinion,
  Result,
  Standing,
  Step,
  TopicName,
  Track,
} from './rights-request.codes.js';

/** Another member in the same matter; with a request of its own when the office joined that to this one. */
export interface JoinedFirm {
  readonly firmId: string;
  readonly caseId: string | null;
}

export interface Plan {
  readonly steps: readonly Step[];
  /** Money of the association is spent. */
  readonly spends: boolean;
  readonly approvedBy: 'nobody' | 'secretaryGeneral' | 'standingCouncil';
}

/** The latest step that waits for somebody outside. */
export interface Submission {
  readonly at: string;
  /** Set while the referral to an agency is a case of its own; without one the office waits for a letter. */
  readonly agency: string | null;
  readonly receiptOn: string | null;
  readonly answeredAt: string | null;
  readonly answer: Answer | null;
}

/** What the machine remembers of one request: ids, codes, counters and days. */
export interface RightsRequestContext {
  readonly firmId: string;
  readonly estateId: string | null;
  readonly topic: TopicName;
  readonly against: Counterpart | null;
  readonly againstFirmId: string | null;
  readonly safety: boolean;
  readonly standing: Standing | null;
  readonly openedAt: string;
  readonly acceptedAt: string | null;

  /** Open cases in which the member is respondent on the same facts (V1). */
  readonly respondentIn: readonly string[];
  /** Clerks who acted in one of them: they read nothing of this one. */
  readonly walledClerks: readonly string[];
  readonly handlerId: string | null;
  readonly counselId: string | null;

  readonly counselHeard: boolean;
  readonly opinion: 'none' | 'asked' | Opinion;
  readonly track: Track | null;
  readonly invited: readonly string[];
  readonly joined: readonly JoinedFirm[];
  /** The request to which this one was joined. */
  readonly leadCaseId: string | null;

  readonly plan: Plan | null;
  readonly planOverdue: boolean;
  /** Chair of the standing council (会长), known once a plan is drafted. */
  readonly president: string | null;
  readonly steps: readonly Step[];
  readonly informedAt: string | null;
  readonly progressDue: boolean;

  readonly submission: Submission | null;
  readonly silent: boolean;
  readonly policy: 'none' | 'drafting' | 'atCouncil' | 'adopted' | 'rejected' | 'submitted' | 'answered';
  readonly halfYearEnd: string | null;

  readonly result: Result | null;
  readonly satisfied: boolean | null;
  readonly reopened: boolean;
  readonly feedbackOverdue: boolean;
  readonly refusal: string | null;

  readonly rungs: Readonly<Record<string, readonly string[]>>;
  readonly overdue: readonly string[];
  readonly chairInvolved: boolean;
}

/** The context before anything is known. XState evaluates it at every step, so it is a constant. */
export const BLANK_CONTEXT: RightsRequestContext = {
  firmId: '',
  estateId: null,
  topic: 'feeSetting',
  against: null,
  againstFirmId: null,
  safety: false,
  standing: null,
  openedAt: '',
  acceptedAt: null,
  respondentIn: [],
  walledClerks: [],
  handlerId: null,
  counselId: null,
  counselHeard: false,
  opinion: 'none',
  track: null,
  invited: [],
  joined: [],
  leadCaseId: null,
  plan: null,
  planOverdue: false,
  president: null,
  steps: [],
  informedAt: null,
  progressDue: false,
  submission: null,
  silent: false,
  policy: 'none',
  halfYearEnd: null,
  result: null,
  satisfied: null,
  reopened: false,
  feedbackOverdue: false,
  refusal: null,
  rungs: {},
  overdue: [],
  chairInvolved: false,
};

/** The members in this matter: the one that asked and those that joined. */
export function firmsIn({
  firmId,
  joined,
}: Pick<RightsRequestContext, 'firmId' | 'joined'>): readonly string[] {
  return [...new Set([firmId, ...joined.map((one) => one.firmId)])];
}

/** Money, or a public statement, is not for the secretary-general alone (§4.6). */
export function needsCouncil({ plan }: Pick<RightsRequestContext, 'plan'>): boolean {
  return plan !== null && (plan.spends || plan.steps.includes('statement'));
}
