import { assign } from 'xstate';
import type { ConfirmPerformance, CourtDecided } from '../events/performance.js';
import { change } from '../mediation.ask.js';
import {
  breachersAfter,
  clausesAfter,
  clausesOf,
  nextCheck,
  nextDue,
  overdueClauses,
} from '../mediation.clauses.js';
import type { Clause, MediationContext } from '../mediation.context.js';
import type { MediationEvent } from '../mediation.events.js';

type Patch = Partial<MediationContext>;

function withClauses({ agreement }: MediationContext, clauses: readonly Clause[]): Patch {
  return agreement === null ? {} : { agreement: { ...agreement, clauses } };
}

export const seal = change(() => ({ sealed: true }));
export const noteFiling = change(() => ({ filing: 'filed' }));
export const noteCourt = change<CourtDecided>(({ payload }) => ({ filing: payload.outcome }));
export const lapseFiling = change(() => ({ filing: 'lapsed' }));

/** All clauses of the day that is over, so that two on one day are not waited for twice. */
export const markDue = change(({ context }) => {
  const day = nextDue(context);
  return withClauses(
    context,
    clausesOf(context).map((clause) =>
      clause.status === 'open' && clause.since === day ? { ...clause, status: 'due' } : clause,
    ),
  );
});
export const markChecked = change(({ context }) => {
  const since = nextCheck(context);
  return withClauses(
    context,
    clausesOf(context).map((clause) => (clause.since === since ? { ...clause, checked: true } : clause)),
  );
});
export const notePerformance = change<ConfirmPerformance>(({ context, payload, meta }) =>
  withClauses(context, clausesAfter(context, payload, meta.at)),
);
export const noteBreach = change<ConfirmPerformance>(({ context, payload, meta }) => ({
  ...withClauses(context, clausesAfter(context, payload, meta.at)),
  breach: breachOf(breachersAfter(context, payload, meta.at)),
}));
/** Nobody has said within the time that it was performed. */
export const presumeBreach = change(({ context }) => {
  const broken = overdueClauses(context);
  return {
    ...withClauses(
      context,
      clausesOf(context).map((clause) =>
        broken.includes(clause) ? { ...clause, status: 'breached' } : clause,
      ),
    ),
    breach: breachOf(broken.map(({ by }) => by)),
  };
});
export const healBreach = change(() => ({ breach: null }));
export const noteUrged = change(({ context: { breach } }) => ({
  breach: breach && { ...breach, urged: true },
}));
export const noteAdvised = change(({ context: { breach } }) => ({
  breach: breach && { ...breach, advised: true },
}));

/** Where both owe, the firm that was asked comes first: its record is the association's business. */
function breachOf(sides: readonly Clause['by'][]): MediationContext['breach'] {
  const [first] = sides.toSorted().toReversed();
  return first === undefined ? null : { by: first, urged: false, advised: false };
}

/** With the name of the deadline, given by the state that hears it. */
export const markOverdue = assign<
  MediationContext,
  MediationEvent,
  { deadline: string },
  MediationEvent,
  never
>({
  overdue: ({ context }, { deadline }) =>
    context.overdue.includes(deadline) ? context.overdue : [...context.overdue, deadline],
});
/** Leaving a state ends what the office owed in it. */
export const leaveDuty = change(() => ({ overdue: [] }));
