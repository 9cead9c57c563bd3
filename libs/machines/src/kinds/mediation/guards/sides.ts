import type { BySide } from '../events/said.js';
import { guard } from '../mediation.ask.js';
import { firmOnSide, speaksFor } from '../mediation.sides.js';

/** Nobody speaks for the other side; the office says for whom it types. */
export const isOwnSide = guard<BySide>(
  ({ context, payload, meta }) => speaksFor(context, meta.actor, payload.side) !== null,
);

/**
 * Whoever types for a side records how it was said. A member firm has an inbox and acts itself, unless it has signed a
 * paper.
 */
export const isConsentRecorded = guard<BySide>(({ context, payload, meta: { actor } }) => {
  if (actor.role !== 'clerk') return true;
  const { side, consentBy } = payload;
  if (side === undefined || consentBy === undefined) return false;
  const isMember = firmOnSide(context, side) !== null && context.member[side] === true;
  return !isMember || consentBy === 'paper';
});

/** In writing: by the side itself in this system, or on a paper of which a picture is kept. */
export const isWritten = guard<BySide>(
  ({ payload, meta: { actor } }) =>
    actor.role !== 'clerk' || (payload.consentBy === 'paper' && (payload.attachmentIds ?? []).length > 0),
);

export const isAppointedMediator = guard(
  ({ context, meta: { actor } }) => actor.role === 'mediator' && actor.id === context.mediatorId,
);
