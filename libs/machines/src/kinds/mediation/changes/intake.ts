import type { AgreeMediation, Fit, LogCall, Unfit } from '../events/intake.js';
import type { BySide } from '../events/said.js';
import { change } from '../mediation.ask.js';
import { speaksFor } from '../mediation.sides.js';

/** The clock of the mediation counts from here (在调 Art 24). */
export const accept = change<Fit>(({ context, payload, meta }) => ({
  mode: payload.mode ?? context.mode,
  elderly: { A: payload.elderly?.includes('A') === true, B: payload.elderly?.includes('B') === true },
  acceptedAt: meta.at,
  capFrom: meta.at,
}));

export const endUnfit = change<Unfit>(({ payload }) => ({ ending: payload.reason }));
export const endRefused = change(() => ({ ending: 'refused' }));
export const endUnreachable = change(() => ({ ending: 'unreachable' }));
export const endWithdrawn = change(() => ({ ending: 'withdrawn' }));
export const endTimeUp = change(() => ({ ending: 'timeUp' }));

export const noteConsent = change<AgreeMediation>(({ context, payload, meta }) => {
  const side = speaksFor(context, meta.actor, payload.side);
  if (side === null) return {};
  const discloses = side === 'A' && payload.discloseIdentity === true;
  return { consents: { ...context.consents, [side]: true }, discloses: context.discloses || discloses };
});
export const noteHelper = change<BySide>(() => ({ helperNamed: true }));
export const countCall = change<LogCall>(({ context: { calls }, payload: { side } }) => ({
  calls: { ...calls, [side]: calls[side] + 1 },
}));
export const markConsentOverdue = change(() => ({ consentOverdue: true }));
