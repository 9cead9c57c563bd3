import type { CaseRole } from '../../contract/case-role.js';
import type { DocumentName, RecordName } from './integrity-warning.documents.js';
import type { NoticeName } from './integrity-warning.notices.js';

/**
 * Effects as the machine names them: plain data, the same for every case. What varies is added by `effectData`.
 * A notice to a role reaches those who hold it in this case by `parties`: a firm that does not know of the case yet gets
 * nothing.
 */
export const notify = (notice: NoticeName, ...to: CaseRole[]) =>
  ({ type: 'notify', params: { notice, to } }) as const;

export const issue = (document: DocumentName) => ({ type: 'issue', params: { document } }) as const;

/** An entry in the integrity file of the firm: decided items only, never an allegation (domain.md §4.9). */
export const record = (entry: RecordName) => ({ type: 'record', params: { entry } }) as const;

/** The committee or body that decides; it tells its result by REVIEW_RESOLVED. */
export const openReview = { type: 'openCase', params: { child: 'review' } } as const;
/** What an authority has to look into goes there as a case of its own (§4.7). */
export const openReferral = { type: 'openCase', params: { child: 'referral' } } as const;
/** What the firm has to put right, ordered with the decision. */
export const openRectification = { type: 'openCase', params: { child: 'rectification' } } as const;

export const markOverdue = (deadline: string) => ({ type: 'markOverdue', params: { deadline } }) as const;
