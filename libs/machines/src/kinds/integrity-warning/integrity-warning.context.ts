import type { BodyName } from '../../contract/bodies.js';
import type {
  AppealOutcome,
  EvidenceClass,
  Fate,
  Hidden,
  Level,
  Limb,
  Proposal,
  Source,
} from './integrity-warning.codes.js';
import type { PricePhrase } from './price/price-phrases.js';

/** One piece of evidence: what it carries (W4), and whether only an anonymous source stands behind it (W5). */
export interface Piece {
  readonly weight: EvidenceClass;
  readonly anonymous: boolean;
}

/**
 * What the machine remembers of one warning: ids, codes, counters and days. Never a word that somebody wrote, never who
 * somebody is.
 */
export interface WarningContext {
  readonly firmId: string;
  readonly firmMember: boolean | null;
  readonly estateId: string | null;
  /** The limb that gives the case its name: the first that is still examined. */
  readonly breach: Limb;
  readonly limbs: Readonly<Partial<Record<Limb, Fate>>>;
  readonly occurredOn: string | null;
  readonly openedAt: string;
  readonly source: Source;
  readonly informerCaseId: string | null;
  /** Who reported it and must hear what becomes of it (市监 Art 31): the resident of a complaint, somebody else, nobody. */
  readonly informer: 'none' | 'complainant' | 'outside';
  readonly informerToTell: boolean;
  readonly harm: boolean;
  readonly households: number;
  readonly media: boolean;
  readonly firmsTouched: number;

  /** The firm knows of the case. */
  readonly firmInvolved: boolean;
  /** A duty of the office passed to the chair, who may read the case from then on. */
  readonly chairInvolved: boolean;
  /** Duties that passed to the chair of the supervisory committee. */
  readonly takenOver: 'none' | 'filing' | 'investigation';
  /** W1: decided by the secretary-general at once. */
  readonly fastTrack: boolean;
  /** W3: cases about the same breach that somebody looked at and found to be other acts. */
  readonly otherActs: readonly string[];

  readonly investigators: readonly string[];
  /** Who was replaced: nobody of them may come back. */
  readonly formerInvestigators: readonly string[];
  readonly recusalAsked: string | null;
  readonly counselId: string | null;
  readonly documentsAsked: boolean;
  readonly defence: 'none' | 'made' | 'waived' | 'default' | 'reopened';
  readonly defaultedAt: string | null;
  readonly reopeningAsked: boolean;
  readonly evidence: readonly Piece[];
  readonly extended: boolean;
  readonly report: { readonly level: Proposal; readonly phrases: readonly PricePhrase[] } | null;

  /** The level of the pre-notice: no decision may be heavier. */
  readonly notified: Level | null;
  readonly issued: boolean;
  /** Civil date on which the last letter was served. */
  readonly servedOn: string | null;
  readonly issuedOn: string | null;
  readonly comment: 'none' | 'made' | 'waived';
  readonly hearing: 'none' | 'asked' | 'scheduled' | 'held' | 'default' | 'withdrawn';
  readonly heldOn: string | null;
  readonly panel: readonly string[];
  readonly hearingDayPassed: boolean;
  readonly leaves: number;
  readonly leaveClosed: boolean;
  /** What the review now running was asked. */
  readonly asked: 'measure' | 'objection';
  readonly undecided: boolean;
  readonly body: BodyName | 'secretaryGeneral' | null;

  /** The level decided. */
  readonly level: Level | null;
  readonly publicityDays: number;
  readonly rectification: 'none' | 'ordered' | 'open' | 'passed' | 'failed';
  /** Publicity protects people: an appeal does not stay it. */
  readonly safety: boolean;
  readonly effectiveAt: string | null;
  /** The effect stands in the integrity file of the firm. */
  readonly recorded: boolean;
  readonly publishedOn: string | null;
  readonly until: string | null;
  readonly publicationOver: boolean;
  readonly hidden: Hidden | null;
  readonly statement: boolean;
  readonly objection: 'none' | 'raised' | 'withOthers';
  /** Who made the entry: somebody else rules on an objection. */
  readonly publishedBy: string | null;

  readonly appeal: 'none' | 'filed' | 'completing' | 'accepted' | 'decided';
  readonly appealSecretary: string | null;
  readonly appealPanel: readonly string[];
  readonly appealOutcome: AppealOutcome | null;
  readonly appealExtended: boolean;
  readonly appealPassedUp: boolean;
  /** An appeal is possible once. */
  readonly appealUsed: boolean;

  readonly repair: 'none' | 'applied' | 'accepted' | 'verified' | 'refused';
  readonly repairExtended: boolean;
  readonly checkedAt: string | null;

  /** Deadlines of the office that passed in the present duty. */
  readonly overdue: readonly string[];
  /** Who has acted in which role (E10). */
  readonly actedBy: Readonly<Record<string, readonly string[]>>;
}

/** The context before anything is known. XState evaluates it at every step, so it is a constant. */
export const BLANK_CONTEXT: WarningContext = {
  firmId: '',
  firmMember: null,
  estateId: null,
  breach: 'falsePromise',
  limbs: {},
  occurredOn: null,
  openedAt: '',
  source: 'office',
  informerCaseId: null,
  informer: 'none',
  informerToTell: false,
  harm: false,
  households: 0,
  media: false,
  firmsTouched: 1,
  firmInvolved: false,
  chairInvolved: false,
  takenOver: 'none',
  fastTrack: false,
  otherActs: [],
  investigators: [],
  formerInvestigators: [],
  recusalAsked: null,
  counselId: null,
  documentsAsked: false,
  defence: 'none',
  defaultedAt: null,
  reopeningAsked: false,
  evidence: [],
  extended: false,
  report: null,
  notified: null,
  issued: false,
  servedOn: null,
  issuedOn: null,
  comment: 'none',
  hearing: 'none',
  heldOn: null,
  panel: [],
  hearingDayPassed: false,
  leaves: 0,
  leaveClosed: false,
  asked: 'measure',
  undecided: false,
  body: null,
  level: null,
  publicityDays: 0,
  rectification: 'none',
  safety: false,
  effectiveAt: null,
  recorded: false,
  publishedOn: null,
  until: null,
  publicationOver: false,
  hidden: null,
  statement: false,
  objection: 'none',
  publishedBy: null,
  appeal: 'none',
  appealSecretary: null,
  appealPanel: [],
  appealOutcome: null,
  appealExtended: false,
  appealPassedUp: false,
  appealUsed: false,
  repair: 'none',
  repairExtended: false,
  checkedAt: null,
  overdue: [],
  actedBy: {},
};
