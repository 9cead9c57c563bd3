import { assign } from 'xstate';
import type { RungPayload } from '../../../contract/deadline-rule.js';
import { change } from '../rights-request.ask.js';
import type { RightsRequestContext } from '../rights-request.context.js';
import type { RightsRequestEvent } from '../rights-request.events.js';

export const noteRung = change<RungPayload>(({ context, payload: { deadline, rung } }) => {
  const rungs = context.rungs[deadline] ?? [];
  return rungs.includes(rung) ? {} : { rungs: { ...context.rungs, [deadline]: [...rungs, rung] } };
});

export const callChair = change(() => ({ chairInvolved: true }));

/** Leaving a state ends what the office owed in it. */
export const leaveDuty = change(() => ({ overdue: [], rungs: {} }));

/** With the name of the deadline, given by the state that hears it. */
export const markOverdue = assign<
  RightsRequestContext,
  RightsRequestEvent,
  { deadline: string },
  RightsRequestEvent,
  never
>({
  overdue: ({ context }, { deadline }) =>
    context.overdue.includes(deadline) ? context.overdue : [...context.overdue, deadline],
});
