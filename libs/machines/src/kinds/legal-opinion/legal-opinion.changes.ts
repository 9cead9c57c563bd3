import { assign } from 'xstate';
import type { SubmitOpinion } from './events/advice.js';
import type { NameCounsel } from './events/request.js';
import { change } from './legal-opinion.ask.js';
import type { OpinionContext } from './legal-opinion.context.js';
import type { OpinionEvent } from './legal-opinion.events.js';

export const assignCounsel = change<NameCounsel>(({ context, payload }) => ({
  counselId: payload.userId,
  formerCounsel: [...context.formerCounsel, ...(context.counselId ? [context.counselId] : [])],
  peerId: context.peerId === payload.userId ? null : context.peerId,
}));

/** Whoever has a conflict reads nothing further. */
export const stepBack = change(({ context }) => ({
  counselId: null,
  formerCounsel: [...context.formerCounsel, ...(context.counselId ? [context.counselId] : [])],
}));

export const assignPeer = change<NameCounsel>(({ payload }) => ({ peerId: payload.userId }));

export const submit = change<SubmitOpinion>(({ payload }) => ({
  answer: payload.answer,
  lawOn: payload.lawOn,
}));

export const askClarification = change(({ context }) => ({
  clarifications: context.clarifications + 1,
  clarificationOpen: true,
}));
export const clarify = change(() => ({ clarificationOpen: false }));

export const follow = change(() => ({ use: 'followed' }));
export const deviate = change(() => ({ use: 'deviated' }));

/** Leaving a state ends what was owed in it. */
export const leaveDuty = change(() => ({ overdue: [] }));

/** With the name of the deadline, given by the state that hears it. */
export const markOverdue = assign<OpinionContext, OpinionEvent, { deadline: string }, OpinionEvent, never>({
  overdue: ({ context }, { deadline }) =>
    context.overdue.includes(deadline) ? context.overdue : [...context.overdue, deadline],
});
