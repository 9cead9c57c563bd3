import type { ChooseMediator, NameCandidates, NameMediator, WaiveTie } from '../events/mediator.js';
import { change } from '../mediation.ask.js';
import { otherSide, speaksFor } from '../mediation.sides.js';

export const propose = change<NameCandidates>(({ payload }) => ({ candidates: payload.candidateIds }));

/** Once both have spoken and not for the same free person, the office names one. */
export const noteChoice = change<ChooseMediator>(({ context, payload, meta }) => {
  const side = speaksFor(context, meta.actor, payload.side);
  if (side === null) return {};
  const choice = { pick: payload.pick ?? null, strike: payload.strike ?? [] };
  return {
    choices: { ...context.choices, [side]: choice },
    choiceOver: context.choices[otherSide(side)] !== null,
  };
});
export const endChoice = change(() => ({ choiceOver: true }));
export const appointPicked = change<ChooseMediator>(({ payload }) => ({ mediatorId: payload.pick ?? null }));
export const appointNamed = change<NameMediator>(({ payload }) => ({ mediatorId: payload.mediatorId }));

export const noteWaiver = change<WaiveTie>(({ context: { waivers, ...context }, payload, meta }) => {
  const side = speaksFor(context, meta.actor, payload.side);
  if (side === null || waivers[side].includes(payload.mediatorId)) return {};
  return { waivers: { ...waivers, [side]: [...waivers[side], payload.mediatorId] } };
});

/** The choice begins anew, without whoever left. A session agreed with them falls, its postponements count on. */
export const dismissMediator = change(({ context }) => ({
  mediatorId: null,
  excluded: context.mediatorId === null ? context.excluded : [...context.excluded, context.mediatorId],
  candidates: [],
  choices: { A: null, B: null },
  choiceOver: false,
  session: null,
  agreement: null,
  counsel: 'none',
  appraisalSince: null,
}));
