import type { ComplaintContext } from './complaint.context.js';

/**
 * What the search of the generated tests must keep apart beyond single fields of the context (those it keeps apart by
 * itself): pairs on which a guard depends. Everything else is left out, or the search would not end.
 */
export function complaintNodeKey(context: ComplaintContext): unknown {
  const { urgency, type, firmNotified, confirmationOverdue, calls, rungs, points, contact } = context;
  return [
    firmNotified && (urgency === 'emergency' || type === 'report') ? 'the firm knows of a danger' : '',
    confirmationOverdue ? `confirmation overdue, ${calls > 0 ? 'called' : 'not called'}` : '',
    points > 1 && contact !== 'none' ? 'several requests, contacted' : '',
    rungs['answer']?.includes('supervise') ? 'supervised' : '',
  ];
}
