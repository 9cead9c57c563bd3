import type { CaseRole } from '../../contract/case-role.js';
import type { DocumentName, RecordName } from './rectification.documents.js';
import type { NoticeName } from './rectification.notices.js';

/** Effects as the machine names them: plain data, the same for every case. What varies is added by `effectData`. */
export const notify = (notice: NoticeName, ...to: CaseRole[]) =>
  ({ type: 'notify', params: { notice, to } }) as const;

export const issue = (document: DocumentName) => ({ type: 'issue', params: { document } }) as const;

/** An entry in the response record of the firm; `effectData` names no firm that is outside the association. */
export const record = (entry: RecordName) => ({ type: 'record', params: { entry } }) as const;

/** Said to the complaint or the warning that the order grew out of; an order from elsewhere tells nobody. */
export const tellSource = (news: 'passed' | 'failed' | 'recurrence') =>
  ({ type: 'tellCase', params: { news } }) as const;

/** Opens the integrity warning: `rectificationRefused`. */
export const openClue = { type: 'openCase', params: { relation: 'clue' } } as const;

/** Goes to the agency as a case of its own (§4.7): also, or instead of an order. */
export const openReferral = (form: 'transfer' | 'handover') =>
  ({ type: 'openCase', params: { relation: 'referral', form } }) as const;

export const markOverdue = (deadline: string) => ({ type: 'markOverdue', params: { deadline } }) as const;
