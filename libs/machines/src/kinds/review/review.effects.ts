import type { CaseRole } from '../../contract/case-role.js';
import type { DocumentName } from './review.documents.js';
import type { NoticeName } from './review.notices.js';
import { SEATS } from './review.seats.js';

/**
 * Effects as the machine names them: plain data, the same for every case. What varies is added by `effectData`. A
 * notice to a role reaches those who hold it in this case by `parties`: recused seats get nothing.
 */
export const notify = (notice: NoticeName, ...to: CaseRole[]) =>
  ({ type: 'notify', params: { notice, to } }) as const;

/** Everybody who sits. */
export const notifySeats = (notice: NoticeName, ...to: CaseRole[]) => notify(notice, ...SEATS, ...to);

export const issue = (document: DocumentName) => ({ type: 'issue', params: { document } }) as const;

/** The case that brought the matter here hears what became of it. */
export const tellSubject = { type: 'tellCase', params: { event: 'REVIEW_RESOLVED' } } as const;
