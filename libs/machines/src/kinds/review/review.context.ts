import type { BodyName } from '../../contract/bodies.js';
import type { Settings } from '../../contract/kind-event.js';
import type { Tally } from './review.arithmetic.js';
import type { Hearing, Level, MatterName, Mode, Outcome, Recusal, Why } from './review.codes.js';
import type { Route } from './review.route.js';

/** One seat of the sitting body, as it was when the matter was put before it. */
export interface SeatEntry {
  readonly userId: string;
  readonly firmId: string | null;
  readonly chair: boolean;
  /** Leaves numerator and denominator (C1, C2). */
  readonly recused: Recusal | null;
  /** Said whether there is a tie; whoever did not by T−2 working days cannot vote, but the seat still counts. */
  readonly declared: boolean;
  /** Means to come. */
  readonly attends: boolean;
}

export interface Challenge {
  readonly userId: string;
  readonly ground: Recusal;
}

export interface Motion {
  readonly mode: Mode;
  readonly level: Level | null;
  readonly direction: string | null;
  readonly workdays: number | null;
}

/** An open or closed ballot. Who voted is known, how is not: votes are added up at once, marks name no seat. */
export interface BallotBox {
  readonly open: boolean;
  readonly voted: readonly string[];
  readonly tally: Tally;
  readonly marks: readonly string[];
}

export interface Result {
  readonly body: BodyName;
  readonly outcome: Outcome;
  readonly level: Level | null;
  readonly seats: number;
  readonly quorum: number;
  readonly present: number;
  readonly needed: number;
  readonly inFavour: number;
  readonly against: number;
  readonly abstained: number;
  /** Decided by the rule for a second tie. */
  readonly byTie: boolean;
  readonly marks: readonly string[];
  readonly listHash: string | null;
}

/** What the machine remembers of one review: ids, codes, counters and days. No words, and never who voted how. */
export interface ReviewContext {
  readonly matter: MatterName;
  readonly subjectCaseId: string | null;
  readonly firmId: string | null;
  readonly estateId: string | null;
  /** Nothing heavier can be adopted (罚法 Art 45). */
  readonly notifiedLevel: Level | null;
  readonly firmsTouched: number;
  readonly households: number;
  readonly media: boolean;
  readonly secondInTwelveMonths: boolean;
  readonly respondentOnCouncil: boolean;
  readonly members: number;
  readonly counselObjects: boolean;

  /** Who decides in the end, with the reasons; null before admission. */
  readonly route: Route | null;
  /** The body that has the matter now. */
  readonly body: BodyName;
  readonly why: Why | null;
  /** 1 for the first body, 2 for the next above, and so on. */
  readonly round: number;
  readonly seats: readonly SeatEntry[];
  /** Shares and counts in force when the body was seated: a sitting is finished under the rules it began with. */
  readonly numbers: Settings;
  /** 会长: chair of the standing council; rules on challenges to the chair of the committee. */
  readonly president: string | null;
  /** Chair of the supervisory committee; rules on challenges to whoever chairs an upper body. */
  readonly supervisor: string | null;
  readonly seatedAt: string | null;
  readonly admissionLate: boolean;
  readonly takeUpLate: boolean;

  readonly packetAt: string | null;
  readonly noticeRun: boolean;
  readonly meetingOn: string | null;
  readonly adjournments: number;
  readonly challenges: readonly Challenge[];
  /** Seats that were challenged and stay. */
  readonly upheldSeats: readonly string[];

  readonly present: readonly string[];
  readonly heard: Hearing | null;
  readonly motion: Motion | null;
  readonly ballot: BallotBox | null;
  readonly revotes: number;
  /** Votes that a late recusal made void. */
  readonly voided: number;
  /** Who cast a ballot in this or an earlier sitting: they go on seeing their own, whoever sits now. */
  readonly voters: readonly string[];
  readonly result: Result | null;
  /** What bodies below decided in this matter. */
  readonly proposals: readonly Result[];
  readonly minutesLapsed: boolean;
  readonly confirmed: readonly string[];
  /** Members who asked that their dissent be recorded. */
  readonly dissents: number;
  readonly remarks: number;
}

/** The context before anything is known. XState evaluates it at every step, so it is a constant. */
export const BLANK_CONTEXT: ReviewContext = {
  matter: 'warningL2',
  subjectCaseId: null,
  firmId: null,
  estateId: null,
  notifiedLevel: null,
  firmsTouched: 1,
  households: 0,
  media: false,
  secondInTwelveMonths: false,
  respondentOnCouncil: false,
  members: 0,
  counselObjects: false,
  route: null,
  body: 'supervisoryCommittee',
  why: null,
  round: 1,
  seats: [],
  numbers: {},
  president: null,
  supervisor: null,
  seatedAt: null,
  admissionLate: false,
  takeUpLate: false,
  packetAt: null,
  noticeRun: false,
  meetingOn: null,
  adjournments: 0,
  challenges: [],
  upheldSeats: [],
  present: [],
  heard: null,
  motion: null,
  ballot: null,
  revotes: 0,
  voided: 0,
  voters: [],
  result: null,
  proposals: [],
  minutesLapsed: false,
  confirmed: [],
  dissents: 0,
  remarks: 0,
};

/** What a new sitting starts without. */
export const FRESH_SITTING = {
  seats: [],
  seatedAt: null,
  takeUpLate: false,
  packetAt: null,
  noticeRun: false,
  meetingOn: null,
  adjournments: 0,
  challenges: [],
  upheldSeats: [],
  present: [],
  heard: null,
  motion: null,
  ballot: null,
  revotes: 0,
  result: null,
  minutesLapsed: false,
  confirmed: [],
  dissents: 0,
  remarks: 0,
} as const satisfies Partial<ReviewContext>;
