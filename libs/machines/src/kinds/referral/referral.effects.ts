import type { CaseRole } from '../../contract/case-role.js';
import type { Outcome } from './referral.codes.js';
import type { DocumentName } from './referral.documents.js';
import type { NoticeName } from './referral.notices.js';

/** Effects as the machine names them: plain data, the same for every case. What varies is added by `effectData`. */
export const notify = (notice: NoticeName, ...to: CaseRole[]) =>
  ({ type: 'notify', params: { notice, to } }) as const;

export const issue = (document: DocumentName) => ({ type: 'issue', params: { document } }) as const;

/** Said to the case that the referral grew out of; one of the office's own tells nobody. */
export const tellSource = (outcome: Outcome) => ({ type: 'tellCase', params: { outcome } }) as const;

/** What the agency found is put right by the firm. */
export const openRectification = { type: 'openCase', params: { relation: 'rectification' } } as const;

export const markOverdue = (deadline: string) => ({ type: 'markOverdue', params: { deadline } }) as const;
