import { assign } from 'xstate';
import type { RungPayload } from '../../../contract/deadline-rule.js';
import { change } from '../rectification.ask.js';
import type { RectificationContext } from '../rectification.context.js';
import type { RectificationEvent } from '../rectification.events.js';
import { FIRM_LADDER } from '../rectification.ladder.js';

/** A note changes nothing: the history keeps it. */
export const keep = change(() => ({}));

export const noteRung = change<RungPayload>(({ context, payload: { deadline, rung } }) => {
  const rungs = context.rungs[deadline] ?? [];
  return rungs.includes(rung) ? {} : { rungs: { ...context.rungs, [deadline]: [...rungs, rung] } };
});

export const callChair = change(() => ({ chairInvolved: true }));

/** Leaving a state ends what the office owed in it; the firm's rungs stay until its clock starts anew. */
export const leaveDuty = change(({ context }) => ({
  overdue: [],
  rungs: Object.fromEntries(
    Object.entries(context.rungs).filter(([deadline]) => FIRM_LADDER.includes(deadline)),
  ),
}));

/** With the name of the deadline, given by the state that hears it. */
export const markOverdue = assign<
  RectificationContext,
  RectificationEvent,
  { deadline: string },
  RectificationEvent,
  never
>({
  overdue: ({ context }, { deadline }) =>
    context.overdue.includes(deadline) ? context.overdue : [...context.overdue, deadline],
});
