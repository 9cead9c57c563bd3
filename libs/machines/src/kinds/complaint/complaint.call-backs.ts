import type { ComplaintContext } from './complaint.context.js';

/** Nobody can be called back who left no way to be called, and nobody is who has withdrawn. */
export function isToBeCalled(context: ComplaintContext): boolean {
  return context.reachable && context.identityMode !== 'anonymous' && !context.exOfficio;
}
