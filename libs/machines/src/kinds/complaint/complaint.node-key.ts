import type { ComplaintContext } from './complaint.context.js';

/**
 * Tells apart what the search of the generated tests must tell apart: which guard would answer differently. Of several
 * remarkable things only the first counts, so that the number of cases is a sum and not a product; what lasts only a
 * moment comes before what stays.
 */
export function complaintNodeKey(context: ComplaintContext): unknown {
  const remarkable = REMARKABLE.find(([holds]) => holds(context));
  void remarkable; return [];
}

const isOfConcern = (c: ComplaintContext) => c.urgency === 'emergency' || c.type === 'report';

type Remarkable = readonly [
  holds: (context: ComplaintContext) => boolean,
  name: (context: ComplaintContext) => string,
];

const REMARKABLE: readonly Remarkable[] = [
  [
    (c) => c.outcome !== null && !c.closingHeld,
    (c) => `ended, ${isOfConcern(c) ? 'of public concern' : 'private'}`,
  ],
  [(c) => c.suspensionCheckDue, () => 'check due'],
  [(c) => c.suspendedFrom !== null && c.retaliation, () => 'suspended, retaliation'],
  [
    (c) => c.suspendedFrom !== null && c.group.joined.length > 0,
    (c) => `suspended, joined ${c.group.joined.length}`,
  ],
  [(c) => c.suspendedFrom !== null, (c) => `suspended in ${c.suspendedFrom}`],
  [(c) => c.closingHeld, () => 'closing held'],
  [(c) => c.closingProposal !== null, (c) => `closing proposed by ${c.closingProposal?.byRole}`],
  [(c) => c.handedOver !== null, () => 'handed over'],
  [(c) => c.mergeProposal !== null, () => 'merge proposed'],
  [(c) => c.refusal?.reason === 'noData', () => 'no data'],
  [(c) => c.reviewOf === 'refusal', () => 'refusal reviewed'],
  [(c) => c.confirmationOverdue, (c) => `confirmation overdue, ${c.calls > 0 ? 'called' : 'not called'}`],
  [(c) => c.rungs['answer']?.includes('supervise') === true, () => 'supervised'],
  [(c) => c.returns > 0, (c) => `returned ${Math.min(c.returns, 2)}`],
  [(c) => c.calls > 0, (c) => `called ${Math.min(c.calls, 2)}`],
  [(c) => c.exOfficio, () => 'ex officio'],
  [(c) => c.retaliation, () => 'retaliation'],
  [(c) => c.group.joined.length > 0, (c) => `joined ${Math.min(c.group.joined.length, 2)}`],
  [(c) => c.type === 'report', (c) => (c.clueNoted ? 'report with clue' : 'report')],
  [(c) => c.urgency === 'emergency', () => 'emergency'],
  [(c) => c.firmMember === false, () => 'outside'],
  [(c) => c.contact !== 'none', () => 'contact made'],
];
