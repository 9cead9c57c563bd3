import type { FactRequest } from '../../../contract/event-rule.js';
import { rightsQuestion } from '../../../shared-rules/rights-wall.js';
import type { WarningContext } from '../integrity-warning.context.js';

/** What guards ask the world about, event by event. */
type Asks<P> = (context: WarningContext, payload: P, caseId: string) => readonly FactRequest[];

export const KIND = 'integrity_warning';

export const namedFirm: Asks<{ firmId: string }> = (_context, { firmId }) => [{ fact: 'firm', id: firmId }];

/** V1: whether the clerk who acts also helps this firm. */
export const rights: Asks<object> = ({ firmId }) => [rightsQuestion(firmId)];

export const firmAndRights: Asks<object> = (context, payload, caseId) => [
  ...ownFirm(context, payload, caseId),
  ...rights(context, payload, caseId),
];

/** The firm of the case as it is today: it may have left the association since. */
export const ownFirm: Asks<object> = ({ firmId }) => [{ fact: 'firm', id: firmId }];

/** E8. */
export const ownChildren: Asks<object> = (_context, _payload, caseId) => [
  { fact: 'openChildren', id: caseId },
];

export const firmAndChildren: Asks<object> = (context, payload, caseId) => [
  ...ownFirm(context, payload, caseId),
  ...ownChildren(context, payload, caseId),
];

/** Earlier warnings of the firm; the key of the own children tells which of them is this one. */
export const earlierWarnings: Asks<object> = (context, payload, caseId) => [
  { fact: 'firmCases', id: `${KIND}/${context.firmId}` },
  ...ownChildren(context, payload, caseId),
];

export const firmAndEarlierWarnings: Asks<object> = (context, payload, caseId) => [
  ...ownFirm(context, payload, caseId),
  ...earlierWarnings(context, payload, caseId),
];

export const participants: Asks<object> = (_context, _payload, caseId) => [
  { fact: 'participants', id: caseId },
];

const people = (userIds: readonly string[]): FactRequest[] => userIds.map((id) => ({ fact: 'person', id }));

const rivals = ({ estateId }: WarningContext): FactRequest[] =>
  estateId === null ? [] : [{ fact: 'contests', id: estateId }];

export const namedInvestigators: Asks<{ userIds: string[] }> = (context, payload, caseId) => [
  ...people(payload.userIds),
  ...rivals(context),
  ...participants(context, payload, caseId),
  ...rights(context, payload, caseId),
];

export const namedInvestigator: Asks<{ userId: string }> = (context, payload, caseId) =>
  namedInvestigators(context, { userIds: [payload.userId] }, caseId);

export const namedPerson: Asks<{ userId: string }> = (_context, { userId }) => people([userId]);

/** The case tells every participant of its family by one key, so the own id is not asked for apart. */
export const namedPanel: Asks<{ panel: string[] }> = (context, payload, caseId) => [
  ...people(payload.panel),
  ...participants(context, payload, caseId),
];

export const attachments: Asks<{ attachmentIds?: string[] }> = (_context, { attachmentIds }) =>
  (attachmentIds ?? []).map((id) => ({ fact: 'attachment', id }));

export const standingCouncil: Asks<object> = () => [{ fact: 'body', id: 'standingCouncil' }];
