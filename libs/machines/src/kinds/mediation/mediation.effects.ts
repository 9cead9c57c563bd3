import type { CaseRole } from '../../contract/case-role.js';
import type { DocumentName, RecordName } from './mediation.documents.js';
import type { NoticeName } from './mediation.notices.js';

/** Effects as the machine names them: plain data, the same for every case. What varies is added by `effectData`. */
export const notify = (notice: NoticeName, ...to: CaseRole[]) =>
  ({ type: 'notify', params: { notice, to } }) as const;
/** To both sides, whoever stands on them. */
export const notifyParties = (notice: NoticeName, ...more: CaseRole[]) =>
  notify(notice, 'complainant', 'ownersCommittee', 'firmHandler', 'firmManager', ...more);
export const issue = (document: DocumentName) => ({ type: 'issue', params: { document } }) as const;
/** An entry in the response record of a member firm; which side's, `effectData` says. */
export const record = (entry: RecordName) => ({ type: 'record', params: { entry } }) as const;
/** To the case that the mediation came from; nobody when it came from none. */
export const tellSource = (event: 'MEDIATION_ENDED' | 'SETBACK_REPORTED') =>
  ({ type: 'tellCase', params: { event } }) as const;
/** The fact of a breach, never what was agreed (M4). */
export const openWarning = { type: 'openCase', params: { relation: 'clue' } } as const;
export const markOverdue = (deadline: string) => ({ type: 'markOverdue', params: { deadline } }) as const;
