import { addDays, civilDateOf } from '#kernel/calendar/civil-date.js';
import {
  firmCaseFacts,
  firmFact,
  type FirmCaseFact,
  isOwnId,
  openChildren,
} from '../../../contract/facts.js';
import type { EventMeta } from '../../../contract/kind-event.js';
import { guard, type Question } from '../integrity-warning.ask.js';
import { type Agency, BREACHES, type Limb } from '../integrity-warning.codes.js';
import type { WarningContext } from '../integrity-warning.context.js';
import { settingOf } from '../integrity-warning.settings.js';
import type { Assess, ReferToAgency, ReportClue } from '../events/clue.js';
import { KIND } from '../events/facts.js';
import type { ReferLimb, Remind, StrikeLimb } from '../events/filing.js';
import { meetsStandard } from '../evidence-standard.js';

// --- opening ---
export const isFirmKnown = guard<ReportClue>(
  ({ payload, meta }) => firmFact(meta.facts, payload.firmId) !== null,
);
export const isNotInTheFuture = guard<ReportClue>(
  ({ payload, meta }) => payload.occurredOn === undefined || payload.occurredOn <= civilDateOf(meta.at),
);

// --- the firm ---
const isMemberNow = ({ context, meta }: Question) => firmFact(meta.facts, context.firmId)?.member === true;
export const isMember = guard(isMemberNow);
/** The directory must know the firm as one that left; an unknown firm proves nothing. */
export const isNoLongerMember = guard(
  ({ context, meta }) => firmFact(meta.facts, context.firmId)?.member === false,
);

// --- limbs and G-PRICE (b), (c) ---
const isOurs = (limb: string): boolean => limb in BREACHES;
const isOpen = ({ limbs }: WarningContext, ours: boolean) =>
  Object.entries(limbs).some(([limb, fate]) => fate === 'open' && isOurs(limb) === ours);

export const namesBreach = guard<Assess>(({ payload }) => payload.limbs.some(isOurs));
export const hasLimbLeft = guard(({ context }) => isOpen(context, true));
export const isLimbOpen = guard<StrikeLimb>(({ context, payload }) => context.limbs[payload.limb] === 'open');
/** A bribery hint is never ours to drop: it goes to whoever may look into it. */
export const isStrikeable = guard<StrikeLimb>(({ payload }) => payload.limb !== 'bribery');
export const isPriceLimbSettled = guard(({ context }) => context.limbs.lowPrice !== 'open');
export const isBriberyReferred = guard(({ context }) => context.limbs.bribery !== 'open');

const COMPETENT: Readonly<Partial<Record<Limb, readonly Agency[]>>> = {
  lowPrice: ['priceAuthority', 'marketRegulation'],
  bribery: ['marketRegulation', 'police', 'discipline'],
};
const isCompetent = (limb: Limb, agency: Agency) => COMPETENT[limb]?.includes(agency) !== false;

export const isCompetentForLimb = guard<ReferLimb>(({ payload }) =>
  isCompetent(payload.limb, payload.agency),
);
/** Every limb that is still open and not ours must be in the agency's hands. */
export const isCompetentAgency = guard<ReferToAgency>(({ context, payload }) =>
  Object.entries(context.limbs).every(
    ([limb, fate]) => fate !== 'open' || isOurs(limb) || isCompetent(limb as Limb, payload.agency),
  ),
);
/** A matter of ours about a member is examined, not handed on. */
export const mayOnlyBeReferred = guard((ask) => !isMemberNow(ask) || !isOpen(ask.context, true));

// --- filing ---
export const mayDecideFiling = guard(
  ({ context, meta: { actor } }) => actor.role !== 'committeeChair' || context.takenOver === 'filing',
);

/** Earlier and other warnings about the firm; null when nobody looked. */
export function otherWarnings(context: WarningContext, meta: EventMeta): readonly FirmCaseFact[] | null {
  const all = firmCaseFacts(meta.facts, KIND, context.firmId);
  // Without the count of the own children nobody can tell which of them is this case.
  if (all === null || openChildren(meta.facts) === null) return null;
  return all.filter(({ caseId }) => !isOwnId(meta.facts, caseId));
}

const WITHOUT_MEASURE: readonly string[] = [
  'clue',
  'preliminary',
  'notPursued',
  'noAction',
  'referredOut',
  'revoked',
];

/** A category that is not told may be the same breach: no guard passes on what it does not know. */
export const mayBeSameBreach = ({ category }: FirmCaseFact, { breach }: WarningContext) =>
  category === null || category === breach;

/** W3. Whatever was opened before the act was done is about something else; of the rest somebody must have said so. */
export const isActUnmeasured = guard<{ otherActs?: string[] }>(({ context, payload, meta }) => {
  const looked = [...context.otherActs, ...(payload.otherActs ?? [])];
  return (
    otherWarnings(context, meta)
      ?.filter((other) => !WITHOUT_MEASURE.includes(other.state) && mayBeSameBreach(other, context))
      .every(
        ({ caseId, openedAt }) =>
          looked.includes(caseId) ||
          (context.occurredOn !== null && civilDateOf(openedAt) < context.occurredOn),
      ) ?? false
  );
});

// --- W1 ---
export const isUndisputed = guard<Remind>(({ payload }) => payload.undisputed);
export const isHarmless = guard(({ context }) => !context.harm);
export const hasOneRecord = guard(({ context, meta }) => meetsStandard(context, 'L1', meta.settings));
export const isFirstInPeriod = guard(({ context, meta }) => {
  const since = addDays(civilDateOf(meta.at), -settingOf(meta.settings, 'fastTrackDays'));
  return (
    otherWarnings(context, meta)?.every(
      ({ state, openedAt }) => WITHOUT_MEASURE.includes(state) || civilDateOf(openedAt) < since,
    ) ?? false
  );
});

export const isInformerToTell = guard(({ context }) => context.informerToTell);
export const isNobodyToTell = guard(({ context }) => !context.informerToTell);
