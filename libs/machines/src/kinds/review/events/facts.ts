import { BODY_NAMES } from '../../../contract/bodies.js';
import type { FactRequest } from '../../../contract/event-rule.js';
import type { ReviewContext } from '../review.context.js';

type Asks<P> = (context: ReviewContext, payload: P, caseId: string) => readonly FactRequest[];

/** Who proposes together, and what the firm was warned for before. */
export const proposal: Asks<{ firmId?: string; seconderIds?: readonly string[] }> = (
  _context,
  { firmId, seconderIds = [] },
) => [
  ...seconderIds.map((id) => ({ fact: 'person', id }) as const),
  ...(firmId
    ? ([
        { fact: 'firm', id: firmId },
        { fact: 'firmCases', id: `integrity_warning/${firmId}` },
      ] as const)
    : []),
];

/** Every body: its seats, the seats of the respondent, the number of members. */
export const bodies: Asks<object> = () => BODY_NAMES.map((id) => ({ fact: 'body', id }) as const);

/** Each seat as an account with its ties, and everybody who acted in the family of the subject. */
const seated: Asks<object> = ({ seats = [], subjectCaseId = null }) => [
  ...seats.map(({ userId }) => ({ fact: 'person', id: userId }) as const),
  ...(subjectCaseId ? [{ fact: 'participants', id: subjectCaseId } as const] : []),
];

/** Besides, whether a paper was ever said in confidence (M4). */
export const packet: Asks<{ attachmentIds?: readonly string[] }> = (
  context,
  { attachmentIds = [] },
  caseId,
) => [...seated(context, {}, caseId), ...attachmentIds.map((id) => ({ fact: 'attachment', id }) as const)];
