import { assign } from 'xstate';
import type { RungPayload } from '../../../contract/deadline-rule.js';
import { change } from '../complaint.ask.js';
import type { ComplaintContext } from '../complaint.context.js';
import type { ComplaintEvent } from '../complaint.events.js';
import { FIRM_LADDER } from '../complaint.ladder.js';
import type { DirectCase, ReviewResolved } from '../events/outside.js';

/** Remembers who acted in which role, for E10. Other cases and the engine are nobody. */
export const noteActor = change(({ context, meta: { actor } }) => {
  if (actor.kind !== 'person' && actor.kind !== 'complainant') return {};
  const ids = context.actedBy[actor.role] ?? [];
  if (ids.includes(actor.id)) return {};
  return { actedBy: { ...context.actedBy, [actor.role]: [...ids, actor.id] } };
});

export const noteRung = change<RungPayload>(({ context, payload: { deadline, rung } }) => {
  const rungs = context.rungs[deadline] ?? [];
  return rungs.includes(rung) ? {} : { rungs: { ...context.rungs, [deadline]: [...rungs, rung] } };
});

export const handOver = change<RungPayload>(({ payload }) => ({
  handedOver: payload.deadline,
  chairInvolved: true,
}));

export const askCommittee = change(() => ({ committeeAsked: true }));

export const grantLastPeriod = change<DirectCase | ReviewResolved>(({ payload }) => ({
  lastPeriod: payload.workdays ?? null,
}));
export const endLastPeriod = change(() => ({ lastPeriod: null }));

/**
 * Leaving a state ends what was owed in it: lateness of the office, the chair's duty, a last period. A suspension only
 * stops the clock, so it leaves all of this in place, and the firm's own rungs stay until its clock starts anew.
 */
export const leaveDuty = assign<ComplaintContext, ComplaintEvent, undefined, ComplaintEvent, never>(
  ({ context, event }) => {
    if (event.type === 'SUSPEND' || event.type === 'RESUME') return {};
    return {
      overdue: [],
      handedOver: null,
      lastPeriod: null,
      rungs: Object.fromEntries(
        Object.entries(context.rungs).filter(([deadline]) => FIRM_LADDER.includes(deadline)),
      ),
    };
  },
);

/** With the name of the deadline, given by the state that hears it. */
export const markOverdue = assign<
  ComplaintContext,
  ComplaintEvent,
  { deadline: string },
  ComplaintEvent,
  never
>({
  overdue: ({ context }, { deadline }) =>
    context.overdue.includes(deadline) ? context.overdue : [...context.overdue, deadline],
});

export const rememberState = assign<
  ComplaintContext,
  ComplaintEvent,
  { state: string },
  ComplaintEvent,
  never
>({
  suspendedFrom: (_moment, { state }) => state,
});
