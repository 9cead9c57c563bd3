import { change } from '../complaint.ask.js';
import { filed } from '../complaint.opening.js';
import type { FileComplaint } from '../events/filing.js';
import type {
  Accept,
  IdentifyFirm,
  NameRepresentatives,
  ProposeMerge,
  Split,
  Reclassify,
  Refer,
  Refuse,
} from '../events/office.js';
import type { SetIdentityMode } from '../events/resident.js';
import { firmFact } from '../guards/facts.js';

export const reviseFiling = change<FileComplaint>(filed);

export const submitFiling = change(({ meta }) => ({
  asDraft: false,
  filedAt: meta.at,
  firstFiledAt: meta.at,
}));

export const identifyFirm = change<IdentifyFirm>(({ context, payload, meta }) => ({
  firmId: payload.firmId,
  firmMember: firmFact(meta.facts, payload.firmId)?.member ?? null,
  estateId: payload.estateId ?? context.estateId,
}));

export const reclassify = change<Reclassify>(({ context, payload }) => ({
  type: payload.type ?? context.type,
  category: payload.category ?? context.category,
  urgency: payload.urgency ?? context.urgency,
}));

export const acceptMatter = change<Accept>(({ context, payload }) => ({
  points: payload.points ?? context.points,
  urgency: payload.urgency ?? context.urgency,
  refusal: null,
  mergeProposal: null,
}));

export const acceptByLapse = change(() => ({ refusal: null, mergeProposal: null }));

export const refuseMatter = change<Refuse>(({ payload }) => ({
  refusal: { reason: payload.reason, route: payload.route },
  mergeProposal: null,
}));

/** Nothing came: refused for want of information, with the way back open. */
export const refuseForWantOfInfo = change(() => ({ refusal: { reason: 'noData', route: 'supplyInfo' } }));

export const takeUpAgain = change(() => ({ refusal: null }));

export const referMatter = change<Refer>(({ payload }) => ({
  agency: payload.agency,
  forwarded: false,
  mergeProposal: null,
}));
export const markForwarded = change(() => ({ forwarded: true }));

export const setIdentityMode = change<SetIdentityMode>(({ payload }) => ({
  identityMode: payload.identityMode,
}));

export const markUrged = change(({ meta }) => ({ urgedAt: meta.at }));
export const reportRetaliation = change(() => ({ retaliation: true }));
export const settleRetaliation = change(() => ({ retaliation: false }));

// --- joining ---

export const noteSplit = change<Split>(({ context, payload }) => ({
  parts: [...context.parts, payload.targetCaseId],
}));
export const proposeMerge = change<ProposeMerge>(({ payload }) => ({ mergeProposal: payload.targetCaseId }));
export const dropMergeProposal = change(() => ({ mergeProposal: null }));
export const joinGroup = change(({ context }) => ({
  mergedInto: context.mergeProposal,
  mergeProposal: null,
}));

/** `mergedInto` stays until somebody joins again: the farewell to the group is addressed with it. */
export const noteJoined = change(({ context, meta }) => ({
  group: { ...context.group, joined: [...context.group.joined, meta.actor.id] },
  groupToTell: true,
}));

export const noteLeft = change(({ context, meta }) => {
  const without = (ids: readonly string[]) => ids.filter((id) => id !== meta.actor.id);
  return {
    group: { joined: without(context.group.joined), representatives: without(context.group.representatives) },
  };
});

export const nameRepresentatives = change<NameRepresentatives>(({ context, payload }) => ({
  group: { ...context.group, representatives: payload.caseIds },
}));

export const markGroupTold = change(() => ({ groupToTell: false }));
