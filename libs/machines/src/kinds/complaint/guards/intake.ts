import { addDays, civilDateOf } from '#kernel/calendar/civil-date.js';
import { guard } from '../complaint.ask.js';
import { AGENCIES, type ComplaintType } from '../complaint.codes.js';
import { settingOf } from '../complaint.settings.js';
import type { FileComplaint } from '../events/filing.js';
import type { Accept, IdentifyFirm, NotifyFirm, Reclassify, Refer, Refuse } from '../events/office.js';
import type { SetIdentityMode } from '../events/resident.js';
import { caseFact, firmFact, isStaff } from './facts.js';

/** Types that may concern nobody in particular. */
const WITHOUT_FIRM: readonly ComplaintType[] = ['consult', 'suggestion'];

export const isFiledAtOnce = guard(({ context }) => !context.asDraft);
export const isFiledEmergency = guard(({ context }) => !context.asDraft && context.urgency === 'emergency');

/** Asked at the opening too, where there is no context yet. */
export const isNotInTheFuture = guard<FileComplaint>(
  ({ payload, meta }) => payload.occurredOn === undefined || payload.occurredOn <= civilDateOf(meta.at),
);

export const isNamedFirmKnown = guard<FileComplaint | IdentifyFirm>(
  ({ payload, meta }) => payload.firmId === undefined || firmFact(meta.facts, payload.firmId) !== null,
);

// --- G1: may the association take the matter? ---

export const isFirmIdentified = guard(
  ({ context }) => context.firmId !== null || WITHOUT_FIRM.includes(context.type),
);

export const isWithinPower = guard<Accept>(({ payload }) => payload.withinPower !== false);

export const isNotSeisedElsewhere = guard<Accept>(({ payload }) => payload.notSeisedElsewhere !== false);

/** Three years since the person knew; without such a day, since it happened; without either, in time. */
export const isWithinFilingPeriod = guard<Accept>(({ context, payload, meta }) => {
  const since = payload.knownSince ?? context.occurredOn;
  if (since === null) return true;
  const today = civilDateOf(meta.at);
  return since <= today && today <= yearsLater(since, settingOf(meta.settings, 'filingYears'));
});

/** 29 February ends a year later on 28 February. */
function yearsLater(day: string, years: number): string {
  const sameDay = `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`;
  return sameDay.endsWith('-02-29') ? addDays(`${sameDay.slice(0, 4)}-03-01`, -1) : sameDay;
}

// --- refusing and referring ---

export const isRouteExplained = guard<Refuse>(({ payload }) => payload.routeExplained !== false);

/** E9: never a silent drop. Whoever says "handled already" names the case. */
export const isEarlierCaseNamed = guard<Refuse>(
  ({ payload, meta }) =>
    payload.reason !== 'alreadyHandled' || caseFact(meta.facts, payload.earlierCaseId) !== null,
);

export const isAgencyInDirectory = guard<Refer>(({ payload }) => Object.hasOwn(AGENCIES, payload.agency));

export const mayPassIdentityOn = guard<Refer>(
  ({ context, payload }) =>
    !payload.withIdentity || (payload.consentOrDuty === true && context.identityMode !== 'anonymous'),
);

export const isLapsedForWantOfInfo = guard(({ context }) => context.refusal?.reason === 'noData');

export const isRefusalUnreviewed = guard(({ context }) => !context.reviewsUsed.includes('refusal'));

// --- telling the firm ---

export const isFirmKnown = guard(({ context }) => context.firmId !== null);

/** G4: only with the person's own consent does the firm get more than a redacted copy. */
export const isIdentityProtected = guard<NotifyFirm>(
  ({ context, payload }) => payload.redacted !== false || context.identityMode === 'disclosed',
);

/** An informer's material never goes to the accused. */
export const isNoReport = guard(({ context }) => context.type !== 'report');

export const isAnswerableDirectly = guard(
  ({ context }) =>
    WITHOUT_FIRM.includes(context.type) || (context.type === 'report' && context.clues.length > 0),
);

// --- choices that belong to the complainant ---

/** A clerk who enters somebody's choice records how it was given. */
export const isConsentRecorded = guard<{ consentBy?: string } | undefined>(
  ({ payload, meta }) => !isStaff(meta) || payload?.consentBy !== undefined,
);

/** What the firm has once read cannot be taken back. */
export const mayChangeIdentityMode = guard<SetIdentityMode>(
  ({ context, payload }) =>
    context.identityMode !== 'anonymous' &&
    !(context.firmNotified && context.identityMode === 'disclosed' && payload.identityMode !== 'disclosed'),
);

/** Whoever made a report is protected as an informer until he himself says otherwise. */
export const mayReclassify = guard<Reclassify>(
  ({ context, payload }) =>
    context.type !== 'report' ||
    payload.type === undefined ||
    payload.type === 'report' ||
    payload.consentBy !== undefined,
);

export const isUrgeCooledDown = guard(
  ({ context, meta }) =>
    context.urgedAt === null ||
    addDays(civilDateOf(context.urgedAt), settingOf(meta.settings, 'urgeCoolDown')) <= civilDateOf(meta.at),
);

export const isComplainantsOwn = guard(({ context }) => !context.exOfficio);

/** Danger to life or a breach of integrity concerns more people than the one who complained. */
export const isOfPublicConcern = guard(
  ({ context }) =>
    context.type === 'report' || context.urgency === 'emergency' || context.category === 'facilitySafety',
);
