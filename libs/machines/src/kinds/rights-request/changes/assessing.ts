import type { CommonEnded, FirmJoined, InviteFirms, JoinCommon } from '../events/others.js';
import type { OpinionIssued } from '../events/outside.js';
import { change } from '../rights-request.ask.js';

export const askOpinion = change(() => ({ opinion: 'asked' }));
export const noteOpinion = change<OpinionIssued>(({ payload }) => ({ opinion: payload.answer }));
export const noteAdvice = change(() => ({ counselHeard: true }));

export const findIndividual = change(() => ({ track: 'individual' }));
export const findDispute = change(() => ({ track: 'dispute' }));

// --- other members ---

export const inviteFirms = change<InviteFirms>(({ context, payload }) => ({
  invited: [...new Set([...context.invited, ...payload.firmIds])],
}));

export const joinByInvitation = change(({ context, meta: { actor } }) => ({
  invited: context.invited.filter((id) => id !== actor.firmId),
  joined: [...context.joined, { firmId: actor.firmId ?? '', caseId: null }],
}));
export const declineInvitation = change(({ context, meta: { actor } }) => ({
  invited: context.invited.filter((id) => id !== actor.firmId),
}));
export const leaveByInvitation = change(({ context, meta: { actor } }) => ({
  joined: context.joined.filter(({ firmId, caseId }) => firmId !== actor.firmId || caseId !== null),
}));

/** A member that was invited and came with a request of its own is no longer waited for. */
export const noteJoined = change<FirmJoined>(({ context, payload }) => ({
  invited: context.invited.filter((id) => id !== payload.firmId),
  joined: [...context.joined, { firmId: payload.firmId, caseId: payload.joinedCaseId }],
}));
export const noteLeft = change<FirmJoined>(({ context, payload }) => ({
  joined: context.joined.filter(({ caseId }) => caseId !== payload.joinedCaseId),
}));

export const followLead = change<JoinCommon>(({ payload }) => ({
  leadCaseId: payload.leadCaseId,
  track: 'common',
}));
/** Which request it was stays known: that one is told. */
export const leaveLead = change(() => ({ track: null }));
export const takeResultOfLead = change<CommonEnded>(({ payload }) => ({
  result: payload.result ?? 'notAchieved',
  progressDue: false,
}));
