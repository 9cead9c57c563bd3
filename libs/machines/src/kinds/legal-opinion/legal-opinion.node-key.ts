import type { OpinionContext } from './legal-opinion.context.js';

/** Pairs on which a guard depends; single fields the search keeps apart by itself. */
export function opinionNodeKey(context: OpinionContext): unknown {
  const { forWhom, firmId, counselId, peerId, level, firmsTouched, clarifications, clarificationOpen } =
    context;
  return [
    `${forWhom} ${firmId !== null}`,
    `${counselId ?? ''} ${peerId ?? ''}`,
    level === 'L3' || level === 'L4' || firmsTouched > 3,
    `${Math.min(clarifications, 2)} ${clarificationOpen}`,
  ];
}
