import { addDays, civilDateOf } from '#kernel/calendar/civil-date.js';
import { participantFacts, personFact } from '../../../contract/facts.js';
import type { Facts } from '../../../contract/kind-event.js';
import type { CaseRole } from '../../../contract/case-role.js';
import { guard } from '../integrity-warning.ask.js';
import type { Level } from '../integrity-warning.codes.js';
import { isGrave, PUBLICITY, rank } from '../integrity-warning.levels.js';
import { settingOf } from '../integrity-warning.settings.js';
import type { Decide, IssueDecision, ReviewResolved } from '../events/decision.js';
import type { LogService, ScheduleHearing } from '../events/notice.js';

// --- service ---
export const isIssued = guard(({ context }) => context.issued);
export const isNotIssued = guard(({ context }) => !context.issued);
export const isServiceDatePossible = guard<LogService>(
  ({ context, payload, meta }) =>
    payload.servedOn <= civilDateOf(meta.at) && payload.servedOn >= (context.issuedOn ?? payload.servedOn),
);

// --- pre-notice and hearing ---
export const isHearingLevel = guard(({ context }) => isGrave(context.notified));
export const isNotScheduled = guard(({ context }) => context.hearing !== 'scheduled');
export const isScheduled = guard(({ context }) => context.hearing === 'scheduled');
export const isNoticeLongEnough = guard<ScheduleHearing>(
  ({ payload, meta }) =>
    payload.heldOn >= addDays(civilDateOf(meta.at), settingOf(meta.settings, 'hearingNotice')),
);
export const isLeaveInTime = guard(({ context }) => !context.leaveClosed);
export const isLeaveLeft = guard(
  ({ context, meta }) => context.leaves < settingOf(meta.settings, 'hearingLeaves'),
);
export const isOfPanel = guard(({ context, meta: { actor } }) => context.panel.includes(actor.id));
export const isHearingDay = guard(
  ({ context, meta }) => context.heldOn !== null && civilDateOf(meta.at) >= context.heldOn,
);

/** Who acted anywhere in the family of cases (E10); null when nobody looked. */
export function actedInFamily(facts: Facts) {
  const key = Object.keys(facts).find((name) => name.startsWith('participants:'));
  return key ? participantFacts(facts, key.slice('participants:'.length)) : null;
}

/** Known, active, in the office wanted, not of the firm nor tied to it. */
const arePanelists = (office: readonly CaseRole[]) =>
  guard<{ panel: string[] }>(({ context, payload, meta }) =>
    payload.panel.every((id) => {
      const person = personFact(meta.facts, id);
      return (
        person !== null &&
        person.active &&
        person.roles.some((role) => office.includes(role)) &&
        person.firmId !== context.firmId &&
        !person.ties.some(
          ({ firmId, until }) =>
            firmId === context.firmId && (until === null || until >= civilDateOf(meta.at)),
        )
      );
    }),
  );

export const isHearingPanelFree = arePanelists(['committeeMember', 'committeeChair']);
export const isAppealPanelFree = arePanelists(['council', 'standingCouncil']);

/** E10; 中注协 Art 8: nobody who handled, investigated, sat or voted. */
export const isPanelUninvolved = guard<{ panel: string[] }>(({ context, payload, meta }) => {
  const acted = actedInFamily(meta.facts);
  const before = [...context.investigators, ...context.formerInvestigators, ...context.panel];
  return (
    acted !== null &&
    payload.panel.every((id) => !before.includes(id) && !acted.some(({ userId }) => userId === id))
  );
});

/** Investigators and former ones never sit; the same panel may sit again after a leave. */
export const isPanelNoInvestigator = guard<{ panel: string[] }>(({ context, payload, meta }) => {
  const acted = actedInFamily(meta.facts);
  const investigators = [...context.investigators, ...context.formerInvestigators];
  return (
    acted !== null &&
    payload.panel.every(
      (id) =>
        !investigators.includes(id) &&
        (context.panel.includes(id) || !acted.some(({ userId }) => userId === id)),
    )
  );
});

// --- decision ---
/** 罚法 Art 45: nobody is treated worse for having defended himself. */
export const isNotHeavierThanNotified = guard<Decide>(
  ({ context, payload }) => rank(payload.level) <= rank(context.notified),
);
export const isDecidedNone = guard<Decide>(({ payload }) => payload.level === 'none');
export const isForSecretaryGeneral = guard(({ context }) => context.notified === 'L1');

const adopted = ({ outcome }: ReviewResolved) => outcome === 'adopted';
export const isMeasureAdopted = guard<ReviewResolved>(
  ({ context, payload }) =>
    context.asked === 'measure' &&
    adopted(payload) &&
    rank(payload.level ?? context.notified) <= rank(context.notified),
);
export const isHeavierAdopted = guard<ReviewResolved>(
  ({ context, payload }) =>
    context.asked === 'measure' &&
    adopted(payload) &&
    rank(payload.level ?? context.notified) > rank(context.notified),
);
export const isMeasureRejected = guard<ReviewResolved>(
  ({ context, payload }) => context.asked === 'measure' && payload.outcome === 'rejected',
);
export const isReminderKept = guard<ReviewResolved>(
  ({ context, payload }) => context.asked === 'objection' && adopted(payload),
);
export const isReminderDropped = guard<ReviewResolved>(
  ({ context, payload }) => context.asked === 'objection' && payload.outcome === 'rejected',
);
export const isLeftUndecided = guard<ReviewResolved>(({ payload }) => payload.outcome === 'undecided');
export const isUndecided = guard(({ context }) => context.undecided);

/** A length that is not said is the shortest of the level. A reminder is shown to nobody. */
export const isPublicityWithinLevel = guard<IssueDecision>(({ context, payload, meta }) => {
  const { level } = context;
  if (payload.publicityDays === undefined) return true;
  if (level === null || level === 'L1') return false;
  const [least, most] = PUBLICITY[level];
  return (
    payload.publicityDays >= settingOf(meta.settings, least) &&
    payload.publicityDays <= settingOf(meta.settings, most)
  );
});

export const isFastTrack = guard(({ context }) => context.fastTrack);
export const isNotFastTrack = guard(({ context }) => !context.fastTrack);
export const isRectificationOrdered = guard(({ context }) => context.rectification === 'ordered');

const isLevelNow = (level: Level) => guard(({ context }) => context.level === level);
export const isL1 = isLevelNow('L1');
export const isL2 = isLevelNow('L2');
export const isL3 = isLevelNow('L3');
