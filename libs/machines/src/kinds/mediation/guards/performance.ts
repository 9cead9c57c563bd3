import { addDays, civilDateOf } from '#kernel/calendar/civil-date.js';
import { openChildren } from '../../../contract/facts.js';
import type { ConfirmPerformance, JointFiling, OfClause } from '../events/performance.js';
import { guard } from '../mediation.ask.js';
import { breachersAfter, clauseOf, clausesAfter, isOwed, overdueClauses } from '../mediation.clauses.js';
import { settingOf } from '../mediation.settings.js';
import { otherSide, speaksFor } from '../mediation.sides.js';

export const isPeopleMediation = guard(({ context }) => context.mode === 'peopleMediation');
export const isNotSealed = guard(({ context }) => !context.sealed);
export const isSealedIfNeeded = guard(({ context }) => context.sealed || context.mode !== 'peopleMediation');
export const isFilingOpen = guard(({ context }) => context.filing === 'open');
/** Within so many days of its effect, and not before it (人调 Art 33). */
export const isFiledInTime = guard<JointFiling>(({ context: { signedAt }, payload: { filedOn }, meta }) => {
  if (signedAt === null) return false;
  const from = civilDateOf(signedAt);
  const last = addDays(from, settingOf(meta.settings, 'courtFiling'));
  return filedOn >= from && filedOn <= last && filedOn <= civilDateOf(meta.at);
});
export const isFiled = guard(({ context }) => context.filing === 'filed');

export const isClauseOwed = guard<OfClause>(({ context, payload }) => {
  const clause = clauseOf(context, payload.clause);
  return clause !== undefined && isOwed(clause);
});
/** Whoever owes does not say that it is done: the other side does, or the office. */
export const isOthersClause = guard<OfClause>(({ context, payload, meta: { actor } }) => {
  if (actor.role === 'clerk' && payload.side === undefined) return true;
  const side = speaksFor(context, actor, payload.side);
  return side !== null && clauseOf(context, payload.clause)?.by === otherSide(side);
});
export const isOwnClause = guard<OfClause>(({ context, payload, meta }) => {
  const side = speaksFor(context, meta.actor, payload.side);
  return side !== null && clauseOf(context, payload.clause)?.by === side;
});
/** A clause that is not due yet cannot have been broken. */
export const isDueIfBroken = guard<ConfirmPerformance>(
  ({ context, payload }) =>
    payload.result !== 'notPerformed' || clauseOf(context, payload.clause)?.status !== 'open',
);
export const isBroken = guard<ConfirmPerformance>(({ payload }) => payload.result === 'notPerformed');
export const isBrokenByMember = guard<ConfirmPerformance>(
  ({ context, payload }) => context.member[clauseOf(context, payload.clause)?.by ?? 'A'] === true,
);
export const isPresumedOfMember = guard(({ context }) =>
  overdueClauses(context).some(({ by }) => context.member[by] === true),
);
export const isLastClause = guard<ConfirmPerformance>(({ context, payload, meta }) =>
  clausesAfter(context, payload, meta.at).every(({ status }) => status === 'performed'),
);
export const isBreachHealed = guard<ConfirmPerformance>(
  ({ context, payload, meta }) => breachersAfter(context, payload, meta.at).length === 0,
);
export const isEverythingPerformed = guard(({ context: { agreement } }) =>
  (agreement?.clauses ?? []).every(({ status }) => status === 'performed'),
);
export const isUrgedAndAdvised = guard(({ context: { breach } }) => breach?.urged === true && breach.advised);
/** E8; null when nobody counted them, then nothing is closed. */
export const isFreeOfOpenChildren = guard(({ meta }) => openChildren(meta.facts) === 0);
