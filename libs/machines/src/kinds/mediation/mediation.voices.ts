import type { BySide } from './events/said.js';
import type { Question } from './mediation.ask.js';
import type { Three } from './mediation.context.js';
import { speaksFor } from './mediation.sides.js';

/** Whose word it is where three have to agree: a side, or the mediator (M). Null for anybody else. */
export function voiceOf({ context, payload, meta: { actor } }: Question<BySide>): keyof Three | null {
  if (actor.role === 'mediator') return actor.id === context.mediatorId ? 'M' : null;
  return speaksFor(context, actor, payload.side);
}
export const isAgreedByAll = ({ A, B, M }: Three) => A && B && M;
