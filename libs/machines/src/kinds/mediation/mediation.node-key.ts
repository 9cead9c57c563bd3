import type { MediationContext, Three } from './mediation.context.js';

const count = ({ A, B, M }: Three) => [A, B, M].filter(Boolean).length;

/**
 * What the search of the generated tests must keep apart beyond single fields of the context: how many of three have
 * agreed, and what takes two fields together. Everything else is left out, or the search would not end.
 */
export function mediationNodeKey(context: MediationContext): unknown {
  const { session, agreement, goOn, signedAt } = context;
  if (signedAt !== null)
    return (agreement?.clauses ?? []).map(({ status }) => (status === 'performed' ? 'done' : 'owed'));
  return [
    session === null ? '' : `${count(session.accepted)} of ${context.reschedules}`,
    agreement === null ? '' : `${count(agreement.signed)} signed`,
    session === null && goOn.A && goOn.B ? 'both go on' : '',
    context.choiceOver,
  ];
}
