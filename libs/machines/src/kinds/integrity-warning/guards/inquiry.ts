import { addDays, civilDateOf } from '#kernel/calendar/civil-date.js';
import {
  attachmentFact,
  contestFacts,
  participantFacts,
  personFact,
  type Tie,
} from '../../../contract/facts.js';
import type { EventMeta } from '../../../contract/kind-event.js';
import { areOutsideRights, isClerkOutsideRights } from '../../../shared-rules/rights-wall.js';
import { guard, type Question } from '../integrity-warning.ask.js';
import type { WarningContext } from '../integrity-warning.context.js';
import { isGrave, isLevel } from '../integrity-warning.levels.js';
import { settingOf } from '../integrity-warning.settings.js';
import type { AppointInvestigators, NamePerson } from '../events/filing.js';
import type { AskRecusal, RecordEvidence, Ruling, SubmitReport } from '../events/inquiry.js';
import type { SignedWords } from '../events/words.js';
import { meetsStandard, restsOnAnonymousOnly } from '../evidence-standard.js';

// --- who may act ---
export const isOwnFirm = guard(({ context, meta: { actor } }) => actor.firmId === context.firmId);

/** A chair acts for the investigators only once the duty has passed to the chair. */
export const isInvestigator = guard(
  ({ context, meta: { actor } }) =>
    context.investigators.includes(actor.id) ||
    (actor.role === 'committeeChair' && context.takenOver === 'investigation'),
);
export const areInvestigatorsComplete = guard(({ context }) => context.investigators.length >= 2);
export const isInvestigatorMissing = guard(({ context }) => context.investigators.length < 2);
export const isInvestigatorNamed = guard<AskRecusal>(({ context, payload }) =>
  context.investigators.includes(payload.userId),
);
export const isRecusalAsked = guard(({ context }) => context.recusalAsked !== null);
export const isRecusalSettled = guard(({ context }) => context.recusalAsked === null);

const userIdsOf = (payload: AppointInvestigators | NamePerson): readonly string[] =>
  'userIds' in payload ? payload.userIds : [payload.userId];

const lasts = ({ until }: Tie, day: string) => until === null || until >= day;

const everyNamed = (
  { payload, meta }: Question<AppointInvestigators | NamePerson>,
  holds: (person: NonNullable<ReturnType<typeof personFact>>) => boolean,
) =>
  userIdsOf(payload).every((id) => {
    const person = personFact(meta.facts, id);
    return person !== null && person.active && holds(person);
  });

/** V1: neither a clerk nor an investigator who works on a request for help of the same member. */
export const isClerkOutside = guard(({ context, meta }) => isClerkOutsideRights(meta, context.firmId));
export const areInvestigatorsOutside = guard<AppointInvestigators | NamePerson>(
  ({ context, payload, meta }) => areOutsideRights(meta, context.firmId, userIdsOf(payload)),
);

/** Known, active, not of the respondent firm and without a tie to it. */
export const areInvestigatorsUntied = guard<AppointInvestigators | NamePerson>((ask) => {
  const { firmId } = ask.context;
  const day = civilDateOf(ask.meta.at);
  return everyNamed(
    ask,
    (person) =>
      person.firmId !== firmId && !person.ties.some((tie) => tie.firmId === firmId && lasts(tie, day)),
  );
});

/** Firms that serve the estate, or served or bid for it within the months of W2; null when nobody looked. */
function rivals(context: WarningContext, meta: EventMeta): readonly string[] | null {
  if (context.estateId === null) return [];
  const since = addDays(
    civilDateOf(meta.at),
    -Math.round((settingOf(meta.settings, 'rivalMonths') * 365) / 12),
  );
  return (
    contestFacts(meta.facts, context.estateId)
      ?.filter(({ firmId, on }) => firmId !== context.firmId && (on === null || on >= since))
      .map(({ firmId }) => firmId) ?? null
  );
}

/** W2: nobody of a competitor for the same estate, by employment or by a tie that lasts. */
export const areInvestigatorsNoRivals = guard<AppointInvestigators | NamePerson>((ask) => {
  const firms = rivals(ask.context, ask.meta);
  const day = civilDateOf(ask.meta.at);
  return (
    firms !== null &&
    everyNamed(
      ask,
      (person) =>
        (person.firmId === null || !firms.includes(person.firmId)) &&
        !person.ties.some((tie) => firms.includes(tie.firmId) && lasts(tie, day)),
    )
  );
});

/** E10, from the history of the whole family of cases: whoever handled the matter does not investigate it. */
export const areInvestigatorsUninvolved = guard<AppointInvestigators | NamePerson>(
  ({ context, payload, meta }) => {
    const key = Object.keys(meta.facts).find((name) => name.startsWith('participants:'));
    const acted = key ? participantFacts(meta.facts, key.slice('participants:'.length)) : null;
    const past = [...context.investigators, ...context.formerInvestigators];
    return (
      acted !== null &&
      userIdsOf(payload).every((id) => !past.includes(id) && !acted.some(({ userId }) => userId === id))
    );
  },
);

// --- documents and defence ---
export const isDocumentsAsked = guard(({ context }) => context.documentsAsked);
export const isDefenceReopened = guard(({ context }) => context.defence === 'reopened');
export const isDefenceOver = guard(({ context }) => context.defence !== 'reopened');
export const isDefaulted = guard(({ context }) => context.defence === 'default' && !context.reopeningAsked);
export const isReopeningInTime = guard(
  ({ context, meta }) =>
    context.defaultedAt !== null &&
    civilDateOf(meta.at) <= addDays(civilDateOf(context.defaultedAt), settingOf(meta.settings, 'reopening')),
);
export const isReopeningAsked = guard(({ context }) => context.reopeningAsked);
export const isGranted = guard<Ruling>(({ payload }) => payload.granted);

// --- evidence ---
/** 特邀 Art 22, 在调 Art 18: what was said in a mediation is no evidence, also under another name. */
export const isFreeOfPrivilegedFiles = guard<RecordEvidence>(({ payload, meta }) =>
  (payload.attachmentIds ?? []).every((id) => attachmentFact(meta.facts, id)?.privileged === false),
);
/** G-PRICE (a), (b). */
export const isNoPriceComparison = guard<RecordEvidence>(({ payload }) => payload.kind !== 'priceComparison');

export const isFirstExtension = guard(({ context }) => !context.extended);

// --- the report ---
export const meetsEvidenceStandard = guard<SubmitReport>(
  ({ context, payload, meta }) =>
    !isLevel(payload.level) || meetsStandard(context, payload.level, meta.settings),
);
export const isNotAnonymousOnly = guard<SubmitReport>(
  ({ context, payload }) =>
    !isLevel(payload.level) || !isGrave(payload.level) || !restsOnAnonymousOnly(context),
);
/** Without a limb of ours that still stands only "no measure" can be proposed. */
export const hasLimbForLevel = guard<SubmitReport>(
  ({ context, payload }) =>
    payload.level === 'none' ||
    Object.entries(context.limbs).some(
      ([limb, fate]) => fate === 'open' && limb !== 'lowPrice' && limb !== 'bribery',
    ),
);

// --- legal review and G-PRICE (e) ---
export const isAssignedCounsel = guard(
  ({ context, meta: { actor } }) => context.counselId === null || context.counselId === actor.id,
);
export const isCounsel = guard<NamePerson>(({ payload, meta }) => {
  const person = personFact(meta.facts, payload.userId);
  return person !== null && person.active && person.roles.includes('counsel');
});
export const isReportFreeOfPricePhrases = guard(
  ({ context }) => context.report !== null && context.report.phrases.length === 0,
);
/** Words that were not looked through pass no guard: the list is computed on acceptance and is always there. */
export const isTextFreeOfPricePhrases = guard<SignedWords>(
  ({ payload }) => payload.pricePhrases?.length === 0,
);
export const isNoMeasure = guard(({ context }) => context.report?.level === 'none');
