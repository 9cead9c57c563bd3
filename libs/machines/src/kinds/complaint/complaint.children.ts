import type { JsonObject } from '#kernel/json.js';
import { RUNG_EVENT } from '../../contract/deadline-rule.js';
import type { KindEvent } from '../../contract/kind-event.js';
import { CATEGORIES } from './complaint.codes.js';
import type { ComplaintContext } from './complaint.context.js';
import type { Refer, ToClue, ToMediation } from './events/office.js';

/** Cases that grow out of a complaint, by the name of their link (domain.md §4.11). */
export type Relation = 'mediation' | 'rectification' | 'clue' | 'review' | 'referral';

interface Moment {
  readonly context: ComplaintContext;
  readonly event: KindEvent;
  readonly caseId: string;
}

/** What the child starts with: ids and codes. Nothing that anybody wrote crosses (§4.11). */
export function childOf(relation: Relation, moment: Moment): JsonObject {
  const { kind, title, blocking, payload } = CHILDREN[relation];
  return {
    kind,
    title: `${title}：${CATEGORIES[moment.context.category].zh}`,
    relation,
    blocking,
    payload: payload(moment),
  };
}

interface Child {
  readonly kind: string;
  readonly title: string;
  /** Whether the complaint waits with closing until the child has ended (E8). */
  readonly blocking: boolean;
  readonly payload: (moment: Moment) => JsonObject;
}

const CHILDREN: Readonly<Record<Relation, Child>> = {
  mediation: { kind: 'mediation', title: '调解', blocking: true, payload: mediation },
  rectification: { kind: 'rectification', title: '整改', blocking: true, payload: rectification },
  clue: { kind: 'integrity_warning', title: '诚信线索', blocking: false, payload: clue },
  // A matter that is settled meanwhile does not wait for a meeting.
  review: { kind: 'review', title: '超期投诉审议', blocking: false, payload: review },
  // After ninety days the complaint ends with the name of the agency, answered or not (§4.7).
  referral: { kind: 'referral', title: '转办', blocking: false, payload: referral },
};

function mediation({ context, event, caseId }: Moment): JsonObject {
  const { mode, ownersCommitteeUserId } = event.payload as ToMediation;
  return {
    form: ownersCommitteeUserId ? 'committeeFirm' : 'residentFirm',
    mode: mode ?? 'associationMediation',
    source: 'complaint',
    sourceCaseId: caseId,
    ...(ownersCommitteeUserId ? { ownersCommitteeUserId } : { complainantCaseId: caseId }),
    ...about(context),
    category: context.category,
    civilMatter: true,
  };
}

function rectification({ context, caseId }: Moment): JsonObject {
  return {
    ...about(context),
    category: context.category,
    safety: context.urgency === 'emergency' || context.category === 'facilitySafety',
    source: 'complaint',
    sourceCaseId: caseId,
    ...(takesPart(context) ? { complainantCaseId: caseId } : {}),
  };
}

/** Whether the identity goes along, and on what basis, is stated in the letter (X1). */
function referral({ context, event, caseId }: Moment): JsonObject {
  return {
    agency: (event.payload as Refer).agency,
    form: 'transfer',
    ...about(context),
    category: context.category,
    urgent: context.urgency === 'emergency',
    source: 'complaint',
    sourceCaseId: caseId,
    ...(takesPart(context) ? { complainantCaseId: caseId } : {}),
  };
}

/** By a clerk who names the breach, or by the ladder when a firm has stayed silent to the last rung (§4.0). */
function clue({ context, event, caseId }: Moment): JsonObject {
  const silent = event.type === RUNG_EVENT;
  const { breach, harm } = (silent ? { breach: 'noAnswerRepeated' } : event.payload) as ToClue;
  const isReport = !silent && context.type === 'report';
  return {
    ...about(context),
    breach,
    // W5: anonymous sources alone never lead to the heavier levels, so the clue has to say what it rests on.
    source: !silent && context.identityMode === 'anonymous' ? 'anonymous' : 'complaint',
    sourceCaseId: caseId,
    ...(isReport ? { informerCaseId: caseId } : {}),
    ...(context.occurredOn ? { occurredOn: context.occurredOn } : {}),
    ...(harm === undefined ? {} : { harm }),
  };
}

/** A firm that does not know of the complaint does not learn of it here. */
function review({ context, caseId }: Moment): JsonObject {
  const { firmId, estateId, firmNotified } = context;
  return {
    matter: 'overdueComplaint',
    subjectCaseId: caseId,
    ...(firmId && firmNotified ? { firmId } : {}),
    ...(estateId ? { estateId } : {}),
  };
}

/** The resident of a report, or who has withdrawn, has no part in what follows. */
function takesPart({ exOfficio, type }: ComplaintContext): boolean {
  return !exOfficio && type !== 'report';
}

function about({ firmId, estateId }: ComplaintContext): JsonObject {
  return { ...(firmId ? { firmId } : {}), ...(estateId ? { estateId } : {}) };
}
