import type { FactRequest } from '../../../contract/event-rule.js';
import type { ComplaintContext } from '../complaint.context.js';

/** What guards ask the world about, event by event. */
type Asks<P> = (context: ComplaintContext, payload: P, caseId: string) => readonly FactRequest[];

/** The firm named in the payload, when one is named. */
export const namedFirm: Asks<{ firmId?: string }> = (_context, { firmId }) =>
  firmId === undefined ? [] : [{ fact: 'firm', id: firmId }];

/** The firm of the case as it is today: it may have joined or left the association since. */
export const ownFirm: Asks<object> = ({ firmId }) => (firmId ? [{ fact: 'firm', id: firmId }] : []);

export const earlierCase: Asks<{ earlierCaseId?: string }> = (_context, { earlierCaseId }) =>
  earlierCaseId === undefined ? [] : [{ fact: 'case', id: earlierCaseId }];

/** The own open children are asked for too: their key tells which case is our own (a machine does not know its id). */
export const mergeTarget: Asks<{ targetCaseId: string }> = (_context, { targetCaseId }, caseId) => [
  { fact: 'case', id: targetCaseId },
  { fact: 'openChildren', id: caseId },
];

export const proposedTarget: Asks<object> = ({ mergeProposal }) =>
  mergeProposal ? [{ fact: 'case', id: mergeProposal }] : [];

export const openChildren: Asks<object> = (_context, _payload, caseId) => [
  { fact: 'openChildren', id: caseId },
];

/** E10: everybody who acted here or in a case that grew out of this one. */
export const family: Asks<object> = (_context, _payload, caseId) => [{ fact: 'participants', id: caseId }];

/** Whose desk a review lies on depends on who worked on the matter, and on who presides over the committee. */
export const reviewers: Asks<object> = (context, payload, caseId) => [
  ...family(context, payload, caseId),
  { fact: 'body', id: 'supervisoryCommittee' },
];

/** Only while a case of its own should tell the result does it matter whether one is still open. */
export const childrenOfProceeding: Asks<object> = (context, payload, caseId) =>
  context.proceeding === 'case' ? openChildren(context, payload, caseId) : [];
