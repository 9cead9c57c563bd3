import { firmFact, personFact } from '../../../contract/facts.js';
import type { Fit, LogCall, RequestMediation, Unfit } from '../events/intake.js';
import { guard } from '../mediation.ask.js';
import { isSilent, silentSides } from '../mediation.consents.js';
import { speaksFor } from '../mediation.sides.js';
import type { BySide } from '../events/said.js';

/** Asked before the case is opened: there is no context yet. */
export const areFirmsKnown = guard<RequestMediation>(
  ({ payload: { firmId, applicantFirmId }, meta: { facts } }) =>
    firmFact(facts, firmId) !== null &&
    (applicantFirmId === undefined || firmFact(facts, applicantFirmId) !== null),
);
export const isApplicantNamed = guard<RequestMediation>(({ payload }) => {
  const { form, applicantFirmId, ownersCommitteeUserId, firmId } = payload;
  if (form === 'firmFirm')
    return applicantFirmId !== undefined && applicantFirmId !== firmId && !ownersCommitteeUserId;
  if (applicantFirmId !== undefined) return false;
  return form === 'committeeFirm' ? ownersCommitteeUserId !== undefined : !ownersCommitteeUserId;
});
export const isCommitteeKnown = guard<RequestMediation>(
  ({ payload: { form, ownersCommitteeUserId }, meta: { facts } }) =>
    form !== 'committeeFirm' || personFact(facts, ownersCommitteeUserId)?.active === true,
);
/** A party applies in its own name, and names no case that would be told; the office and another case for whoever asked. */
export const isOwnApplication = guard<RequestMediation>(({ payload, meta: { actor } }) => {
  const isDirect = payload.source === 'direct' && payload.sourceCaseId === undefined;
  if (actor.role === 'ownersCommittee') return isDirect && actor.id === payload.ownersCommitteeUserId;
  if (actor.role !== 'firmHandler' && actor.role !== 'firmManager') return true;
  return isDirect && payload.form === 'firmFirm' && actor.firmId === payload.applicantFirmId;
});

export const isOpenedByOffice = guard(({ context }) => !context.openedByParty);

export const isCivil = guard<Fit>(({ payload }) => payload.civil);
export const isUndecidedElsewhere = guard<Fit>(({ payload }) => payload.undecided);
export const isFreeOfCrimeRisk = guard<Fit>(({ payload }) => payload.noCrimeRisk);
export const hasCapacity = guard<Fit>(({ payload }) => payload.capacity !== 'lacking');
export const isCommitteeRegistered = guard<Fit>(
  ({ context, payload }) =>
    (payload.mode ?? context.mode) !== 'peopleMediation' || payload.committeeReference !== undefined,
);
/** Also asked of a mediator who ends the talks for that reason. */
export const isReportedToPolice = guard<Unfit>(
  ({ payload }) => payload.reason !== 'crimeRisk' || payload.reportedToPolice === true,
);

export const isNotAgreedYet = guard<BySide>(({ context, payload, meta }) => {
  const side = speaksFor(context, meta.actor, payload.side);
  return side !== null && !context.consents[side];
});
export const isLastConsent = guard<BySide>(({ context: { consents } }) => consents.A || consents.B);
export const isResidentsSide = guard<BySide>(
  ({ context, payload, meta }) =>
    context.form === 'residentFirm' && speaksFor(context, meta.actor, payload.side) === 'A',
);
export const isFirstHelper = guard(({ context }) => !context.helperNamed);

/** Calls count only to a side that has not answered yet. */
export const isCallToSilentSide = guard<LogCall>(({ context, payload }) => !context.consents[payload.side]);
/** With this call, the time being over, the silence of that side is established. */
export const isLastMissingCall = guard<LogCall>(
  ({ context, payload: { side }, meta }) =>
    context.consentOverdue && isSilent(context, side, meta.settings, 1),
);
export const isMemberCalledInVain = guard<LogCall>(
  ({ context, payload: { side } }) => context.member[side] === true,
);
export const isSilentAfterCalls = guard(
  ({ context, meta }) => silentSides(context, meta.settings).length > 0,
);
export const isMemberSilent = guard(({ context, meta }) =>
  silentSides(context, meta.settings).some((side) => context.member[side] === true),
);
