import type { JsonObject } from '#kernel/json.js';
import type { KindEvent } from '../../contract/kind-event.js';
import type { SubmitToAgency } from './events/acting.js';
import type { AskOpinion, ToMediation } from './events/assessing.js';
import { TOPICS } from './rights-request.codes.js';
import { firmsIn, type RightsRequestContext } from './rights-request.context.js';

/** Cases that grow out of a request (domain.md §4.11). The approval of a plan is a review as well. */
export type Relation = 'legalOpinion' | 'mediation' | 'referral' | 'planReview' | 'review';

interface Moment {
  readonly context: RightsRequestContext;
  readonly event: KindEvent;
  readonly caseId: string;
}

interface Child {
  readonly kind: string;
  readonly relation: string;
  readonly title: string;
  /** Whether the request waits with closing until the child has ended (E8). */
  readonly blocking: boolean;
  readonly payload: (moment: Moment) => JsonObject;
}

const CHILDREN: Readonly<Record<Relation, Child>> = {
  legalOpinion: {
    kind: 'legal_opinion',
    relation: 'legalOpinion',
    title: '法律意见',
    blocking: true,
    payload: legalOpinion,
  },
  // An agreement is watched for months after it is signed; the request does not wait for that.
  mediation: { kind: 'mediation', relation: 'mediation', title: '调解', blocking: false, payload: mediation },
  referral: { kind: 'referral', relation: 'referral', title: '情况反映', blocking: true, payload: referral },
  planReview: {
    kind: 'review',
    relation: 'review',
    title: '援助方案审议',
    blocking: true,
    payload: planReview,
  },
  review: {
    kind: 'review',
    relation: 'review',
    title: '行业意见书审议',
    blocking: true,
    payload: policyReview,
  },
};

/** What the child starts with: ids and codes. Nothing that anybody wrote crosses (§4.11). */
export function childOf(name: Relation, moment: Moment): JsonObject {
  const { kind, relation, title, blocking, payload } = CHILDREN[name];
  return {
    kind,
    title: `${title}：${TOPICS[moment.context.topic].label.zh}`,
    relation,
    blocking,
    payload: payload(moment),
  };
}

/** On the policy track the association speaks for the trade and is advised itself; before, the member is (§4.8). */
function legalOpinion({ context, event, caseId }: Moment): JsonObject {
  const { form, urgent } = event.payload as AskOpinion;
  return {
    form,
    ...(urgent === undefined ? {} : { urgent }),
    ...(context.policy === 'none'
      ? { forWhom: 'member', firmId: context.firmId }
      : { forWhom: 'association' }),
    source: 'rightsRequest',
    sourceCaseId: caseId,
    firmsTouched: firmsIn(context).length,
  };
}

/** Two firms, or the owners' committee that the member stands against. */
function mediation({ context, event, caseId }: Moment): JsonObject {
  const { mode, ownersCommitteeUserId } = event.payload as ToMediation;
  const { firmId, againstFirmId, estateId } = context;
  return {
    mode: mode ?? 'associationMediation',
    source: 'rightsRequest',
    sourceCaseId: caseId,
    ...(againstFirmId
      ? { form: 'firmFirm', applicantFirmId: firmId, firmId: againstFirmId }
      : { form: 'committeeFirm', ownersCommitteeUserId: ownersCommitteeUserId ?? '', firmId }),
    ...(estateId ? { estateId } : {}),
    civilMatter: true,
  };
}

/** A submission for the trade names no member. */
function referral({ context, event, caseId }: Moment): JsonObject {
  const { agency, urgent } = event.payload as SubmitToAgency;
  const { firmId, estateId, policy } = context;
  return {
    agency,
    form: 'report',
    source: 'rightsRequest',
    sourceCaseId: caseId,
    ...(policy === 'submitted' ? {} : { firmId, ...(estateId ? { estateId } : {}) }),
    ...(urgent === undefined ? {} : { urgent }),
  };
}

function planReview({ context, caseId }: Moment): JsonObject {
  return { matter: 'assistancePlan', subjectCaseId: caseId, firmsTouched: firmsIn(context).length };
}

function policyReview({ context, caseId }: Moment): JsonObject {
  return { matter: 'policySubmission', subjectCaseId: caseId, firmsTouched: firmsIn(context).length };
}
