import { guard } from '../complaint.ask.js';
import { JOINABLE } from '../complaint.group.js';
import { settingOf } from '../complaint.settings.js';
import type { NameRepresentatives, ProposeMerge, Split } from '../events/office.js';
import { caseFact, type CaseFact, isOwnId } from './facts.js';

export const isOtherCase = guard<ProposeMerge>(
  ({ payload, meta }) => !isOwnId(meta.facts, payload.targetCaseId),
);

export const isTargetOpen = guard<ProposeMerge>(({ payload, meta }) =>
  takesOthersIn(caseFact(meta.facts, payload.targetCaseId)),
);

export const isSeparateCase = guard<Split>(({ payload, meta }) => !isOwnId(meta.facts, payload.targetCaseId));

export const isPartOpen = guard<Split>(({ payload, meta }) =>
  takesOthersIn(caseFact(meta.facts, payload.targetCaseId)),
);

export const isNewPart = guard<Split>(
  ({ context, payload }) => !context.parts.includes(payload.targetCaseId),
);

/** Asked again when consent arrives: the target may have ended meanwhile. */
export const isProposedTargetOpen = guard(({ context, meta }) =>
  takesOthersIn(caseFact(meta.facts, context.mergeProposal)),
);

function takesOthersIn(target: CaseFact | null): boolean {
  return target?.kind === 'complaint' && target.status === 'active' && JOINABLE.includes(target.state);
}

export const hasMergeProposal = guard(({ context }) => context.mergeProposal !== null);

/** A group does not join another: its members agreed to this one. */
export const hasNobodyJoined = guard(({ context }) => context.group.joined.length === 0);

export const isGroup = guard(
  ({ context, meta }) => context.group.joined.length >= settingOf(meta.settings, 'groupFrom'),
);

export const areRepresentativesFew = guard<NameRepresentatives>(
  ({ payload, meta }) => payload.caseIds.length <= settingOf(meta.settings, 'representatives'),
);

export const areRepresentativesOfGroup = guard<NameRepresentatives>(({ context, payload }) =>
  payload.caseIds.every((id) => id === 'self' || context.group.joined.includes(id)),
);

export const isNewToGroup = guard(({ context, meta }) => !context.group.joined.includes(meta.actor.id));
export const isOfGroup = guard(({ context, meta }) => context.group.joined.includes(meta.actor.id));

/** Only the case that was joined may say how the group ended. */
export const isMyGroup = guard(
  ({ context, meta }) => meta.actor.kind !== 'case' || meta.actor.id === context.mergedInto,
);

export const hasGroupToTell = guard(({ context }) => context.groupToTell && context.group.joined.length > 0);
