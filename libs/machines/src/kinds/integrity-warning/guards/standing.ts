import { addDays, civilDateOf } from '#kernel/calendar/civil-date.js';
import { bodyFact, openChildren } from '../../../contract/facts.js';
import type { RungPayload } from '../../../contract/deadline-rule.js';
import { guard, type Question } from '../integrity-warning.ask.js';
import { isGrave, rank } from '../integrity-warning.levels.js';
import { settingOf } from '../integrity-warning.settings.js';
import type { DecideAppeal, FileLateAppeal, NameAppealPanel } from '../events/appeal.js';
import type {
  ApplyForRepair,
  GrantRepair,
  Publish,
  RuleOnObjection,
  VerifyRepair,
} from '../events/standing.js';
import { actedInFamily } from './deciding.js';
import { mayBeSameBreach, otherWarnings } from './intake.js';

// --- appeal ---
export const isAppealUnused = guard(({ context }) => !context.appealUsed);
export const isForceMajeureRecent = guard<FileLateAppeal>(({ payload, meta }) => {
  const today = civilDateOf(meta.at);
  return (
    payload.endedOn <= today && today <= addDays(payload.endedOn, settingOf(meta.settings, 'lateAppeal'))
  );
});
/** E10: whoever began the appeal's desk work goes on with it; nobody else who acted before. */
export const isAppealSecretaryFree = guard(({ context, meta: { actor, facts } }) => {
  if (context.appealSecretary !== null) return context.appealSecretary === actor.id;
  const acted = actedInFamily(facts);
  return acted !== null && !acted.some(({ userId }) => userId === actor.id);
});
export const isCompletionUnused = guard(({ context }) => context.appeal === 'filed');
export const isPanelSize = guard<NameAppealPanel>(
  ({ payload: { panel }, meta: { settings } }) =>
    panel.length >= settingOf(settings, 'appealPanelMin') &&
    panel.length <= settingOf(settings, 'appealPanelMax'),
);
export const isPanelMissing = guard(({ context }) => context.appealPanel.length === 0);
export const isOfAppealPanel = guard(({ context, meta: { actor } }) =>
  context.appealPanel.includes(actor.id),
);
export const isFirstAppealExtension = guard(
  ({ context }) => !context.appealExtended && !context.appealPassedUp,
);
export const isAppealCountPossible = guard<DecideAppeal>(
  ({ context, payload }) =>
    payload.inFavour <= payload.present && payload.present <= context.appealPanel.length,
);
/** At least three sit; more than half agree, two thirds where public criticism or more is overturned. */
export const isAppealMajority = guard<DecideAppeal>(
  ({ context, payload: { outcome, present, inFavour }, meta }) => {
    if (present < settingOf(meta.settings, 'appealPanelMin')) return false;
    return isGrave(context.level) && outcome !== 'upheld'
      ? inFavour * 3 >= present * 2
      : inFavour * 2 > present;
  },
);
/** An appeal never ends heavier; a reduction is lighter than what stands. */
export const isLighter = guard<DecideAppeal>(
  ({ context, payload }) =>
    payload.outcome !== 'reduced' ||
    (payload.level !== undefined && rank(payload.level) < rank(context.level)),
);
export const isAppealRevoked = guard(({ context }) => context.appealOutcome === 'revoked');
export const isRemittedToOffice = guard(
  ({ context }) => context.appealOutcome === 'remitted' && context.notified === 'L1',
);
export const isRemitted = guard(({ context }) => context.appealOutcome === 'remitted');

/** L1 and L2 run on while an appeal is heard, and whatever protects people (domain.md §4.10). */
const runsOn = ({ context }: Question) => !isGrave(context.level) || context.safety;
export const isRunningOn = guard(runsOn);
export const isNotStayedByAppeal = guard((ask) => ask.context.appeal === 'none' || runsOn(ask));

// --- effect and publicity ---
export const isInEffect = guard(({ context }) => context.effectiveAt !== null);
export const isRecorded = guard(({ context }) => context.recorded);
export const isPublishable = guard(({ context }) => rank(context.level) >= 2);
export const isNotPublished = guard(({ context }) => context.publishedOn === null);
export const isPublished = guard(({ context }) => context.publishedOn !== null);
export const isPersonalDataRemoved = guard<Publish>(({ payload }) => payload.personalDataRemoved);
export const isTermOver = guard(({ context }) => context.publicationOver);
export const isRectificationOpen = guard(
  ({ context }) => context.rectification === 'open' || context.rectification === 'failed',
);
/** E8. */
export const isFreeOfOpenChildren = guard(({ meta }) => openChildren(meta.facts) === 0);

export const isShown = guard(({ context }) => context.hidden === null);
export const isHidden = guard(({ context }) => context.hidden !== null);
export const isStatementMissing = guard(({ context }) => !context.statement);

// --- objection ---
export const isNoObjectionOpen = guard(({ context }) => context.objection === 'none');
export const isObjectionOpen = guard(({ context }) => context.objection !== 'none');
export const isObjectionWithUs = guard(({ context }) => context.objection === 'raised');
/** Somebody other than who made the entry. */
export const isNotAuthor = guard(({ context, meta: { actor } }) => context.publishedBy !== actor.id);
export const isDeletion = guard<RuleOnObjection>(({ payload }) => payload.ruling === 'delete');

// --- repair (Y1) ---
export const isPledged = guard<ApplyForRepair>(({ payload }) => payload.pledge);
export const isMinimumOver = guard(({ context, meta }) => {
  const wait = {
    L1: 'repairAfterL1',
    L2: 'repairAfterL2',
    L3: 'repairAfterL3',
    L4: 'repairAfterL4',
  } as const;
  return (
    context.level !== null &&
    context.effectiveAt !== null &&
    civilDateOf(meta.at) >=
      addDays(civilDateOf(context.effectiveAt), settingOf(meta.settings, wait[context.level]))
  );
});
export const isDutyDone = guard(
  ({ context, meta }) => context.rectification !== 'failed' && openChildren(meta.facts) === 0,
);
/**
 * No breach of the same kind since the effect, and none that is still being examined. Who was repaired lately and did
 * it again waits out the full period.
 */
export const isWithoutRepetition = guard(({ context, meta }) => {
  const since = addDays(civilDateOf(context.openedAt), -settingOf(meta.settings, 'repairBlock'));
  return (
    otherWarnings(context, meta)
      ?.filter((other) => mayBeSameBreach(other, context))
      .every(
        ({ state, status, openedAt }) =>
          status !== 'active' &&
          openedAt <= (context.effectiveAt ?? openedAt) &&
          (state !== 'repaired' || civilDateOf(openedAt) < since),
      ) ?? false
  );
});
export const isRepairNew = guard(({ context }) => context.repair === 'applied');
export const isRepairAccepted = guard(({ context }) => context.repair === 'accepted');
export const isFirstRepairExtension = guard(({ context }) => !context.repairExtended);
export const isFulfilled = guard<VerifyRepair>(({ payload }) => payload.fulfilled);

/** L1 and L2 the secretary-general, L3 the chair of the supervisory committee, L4 the standing council. */
export const isDeciderOfRepair = guard(({ context, meta: { actor } }) => {
  if (actor.role === 'secretaryGeneral') return !isGrave(context.level);
  if (actor.role === 'committeeChair') return context.level === 'L3';
  return actor.role === 'standingCouncil' && context.level === 'L4';
});
/** 章程 Art 22: two thirds of the seats present, two thirds of those in favour. */
export const isCouncilMajority = guard<GrantRepair>(
  ({ context, payload: { present = 0, inFavour = 0 }, meta }) => {
    if (context.level !== 'L4') return true;
    const seats = bodyFact(meta.facts, 'standingCouncil')?.seats.length ?? 0;
    return (
      seats > 0 &&
      present <= seats &&
      inFavour <= present &&
      present * 3 >= seats * 2 &&
      inFavour * 3 >= present * 2
    );
  },
);
export const isTrialNeeded = guard(({ context }) => isGrave(context.level));

// --- the ladder of the office ---
const FIRMS: readonly string[] = [
  'defence',
  'reopenedDefence',
  'comment',
  'appeal',
  'reminderObjection',
  'completion',
];
const INVESTIGATORS: readonly string[] = ['investigation', 'report'];
const COUNSELS: readonly string[] = ['legalReview'];

const isSoon = ({ rung }: RungPayload) => rung === 'blue' || rung === 'yellow';
const soonFor = (deadlines: readonly string[]) =>
  guard<RungPayload>(({ payload }) => isSoon(payload) && deadlines.includes(payload.deadline));

export const isSoonForFirm = soonFor(FIRMS);
export const isSoonForInvestigators = soonFor(INVESTIGATORS);
export const isSoonForCounsel = soonFor(COUNSELS);
export const isSoonForOffice = guard<RungPayload>(({ payload }) => isSoon(payload));
export const isUrge = guard<RungPayload>(({ payload }) => payload.rung === 'urge');
export const isSupervise = guard<RungPayload>(({ payload }) => payload.rung === 'supervise');
export const isHandOver = guard<RungPayload>(({ payload }) => payload.rung === 'handOver');
