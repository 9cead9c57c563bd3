import type { CaseRole } from '../../contract/case-role.js';
import type { DocumentName } from './legal-opinion.documents.js';
import type { NoticeName } from './legal-opinion.notices.js';

/** Effects as the machine names them: plain data, the same for every case. What varies is added by `effectData`. */
export const notify = (notice: NoticeName, ...to: CaseRole[]) =>
  ({ type: 'notify', params: { notice, to } }) as const;

export const issue = (document: DocumentName) => ({ type: 'issue', params: { document } }) as const;

/** Said to the case that asked; a request of somebody's own tells nobody. */
export const tellSource = { type: 'tellCase', params: { event: 'OPINION_ISSUED' } } as const;

export const markOverdue = (deadline: string) => ({ type: 'markOverdue', params: { deadline } }) as const;
