import { caseFact, firmFact, personFact } from '../../../contract/facts.js';
import type { Assess, ToMediation } from '../events/assessing.js';
import type { FirmJoined, InviteFirms, JoinCommon } from '../events/others.js';
import { guard, type Question } from '../rights-request.ask.js';
import { firmsIn } from '../rights-request.context.js';
import { settingOf } from '../rights-request.settings.js';

export const isOpinionToAsk = guard(({ context }) => context.opinion !== 'asked');
/** §4.6: the clerk assesses with counsel; an opinion in writing counts as well. */
export const isCounselHeard = guard(
  ({ context }) => context.counselHeard || (context.opinion !== 'none' && context.opinion !== 'asked'),
);
/** What goes to the council for the whole trade rests on an opinion in writing. */
export const isOpinionIssued = guard(
  ({ context }) => context.opinion !== 'none' && context.opinion !== 'asked',
);

/** Counted, never ticked: so many members in the same matter make it common. */
export const isCommon = guard(
  ({ context, meta }) => firmCount({ context, meta }) >= common({ context, meta }),
);
/** The same as a choice of way: the assessment leads where the count leads. */
export const goesToPolicy = guard(
  ({ context, meta }) => firmCount({ context, meta }) >= common({ context, meta }),
);
/** With this one the matter becomes common. */
export const isLastMissingFirm = guard<Partial<FirmJoined> | undefined>(({ context, payload, meta }) => {
  const firmId = payload?.firmId ?? meta.actor.firmId;
  const isNew = firmId !== undefined && !firmsIn(context).includes(firmId);
  return isNew && firmCount({ context, meta }) + 1 === common({ context, meta });
});

function firmCount({ context }: Pick<Question, 'context' | 'meta'>): number {
  return firmsIn(context).length;
}
function common({ meta }: Pick<Question, 'context' | 'meta'>): number {
  return settingOf(meta.settings, 'commonFirms');
}

export const isDispute = guard<Assess>(({ payload }) => payload.civilDispute);
/** A mediation needs somebody to sit opposite: another firm, or a named person of the owners' committee. */
export const isOtherSideKnown = guard<Assess>((ask) => !ask.payload.civilDispute || canMediate(ask));
export const canBeMediated = guard<ToMediation>((ask) => canMediate(ask));

function canMediate({ context, payload, meta }: Question<ToMediation>): boolean {
  if (context.against === 'firm') return firmFact(meta.facts, context.againstFirmId) !== null;
  return (
    context.against === 'ownersCommittee' &&
    personFact(meta.facts, payload.ownersCommitteeUserId)?.active === true
  );
}

// --- other members ---

export const doesAskerAgree = guard<InviteFirms>(({ payload }) => payload.askerAgrees);
export const areOtherMembers = guard<InviteFirms>(({ context, payload, meta }) =>
  payload.firmIds.every(
    (id) =>
      firmFact(meta.facts, id)?.member === true &&
      id !== context.againstFirmId &&
      !firmsIn(context).includes(id),
  ),
);
export const isInvited = guard(
  ({ context, meta: { actor } }) => actor.firmId !== undefined && context.invited.includes(actor.firmId),
);
/** One that came with a request of its own leaves there. */
export const isJoinedByInvitation = guard(({ context, meta: { actor } }) =>
  context.joined.some(({ firmId, caseId }) => firmId === actor.firmId && caseId === null),
);
export const isNewRequest = guard<FirmJoined>(({ context, payload }) =>
  context.joined.every(({ caseId }) => caseId !== payload.joinedCaseId),
);
export const isJoinedRequest = guard<FirmJoined>(({ context, payload }) =>
  context.joined.some(({ caseId }) => caseId === payload.joinedCaseId),
);

const LEADING = [
  'assessment',
  'planning',
  'planApproved',
  'planReview',
  'acting',
  'awaitingThirdParty',
  'policyTrack',
];

/** Another request that is being worked on; one that was joined itself cannot lead. */
export const isLeadOpen = guard<JoinCommon>(({ payload, meta }) => {
  const lead = caseFact(meta.facts, payload.leadCaseId);
  return lead !== null && lead.kind === 'rights_request' && LEADING.includes(lead.state);
});
