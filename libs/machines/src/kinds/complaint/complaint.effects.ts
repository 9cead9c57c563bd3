import type { CaseRole } from '../../contract/case-role.js';
import type { DocumentName, RecordName } from './complaint.documents.js';
import type { Relation } from './complaint.children.js';
import type { NoticeName } from './complaint.notices.js';

/**
 * Effects as the machine names them: plain data, the same for every case. What varies is added by `effectData`.
 * A notice to a role reaches those who hold it in this case by `parties`: a firm that does not know of the case yet, or
 * a chair who was not called in, gets nothing.
 */
export const notify = (notice: NoticeName, ...to: CaseRole[]) =>
  ({ type: 'notify', params: { notice, to } }) as const;

export const issue = (document: DocumentName) => ({ type: 'issue', params: { document } }) as const;

/** An entry in the response record of the firm; only where the firm is a member. */
export const record = (entry: RecordName) => ({ type: 'record', params: { entry } }) as const;

/** Which case is told follows from the event, see `effectData`. */
export const tellCase = (
  event: 'COMPLAINT_JOINED' | 'COMPLAINT_LEFT' | 'GROUP_RESOLVED' | 'GROUP_UNRESOLVED',
) => ({ type: 'tellCase', params: { event } }) as const;

/** A case of another kind, linked to this one; what it starts with, `effectData` says (domain.md §4.11). */
export const openCase = (relation: Relation) => ({ type: 'openCase', params: { relation } }) as const;

export const markOverdue = (deadline: string) => ({ type: 'markOverdue', params: { deadline } }) as const;
export const rememberState = (state: string) => ({ type: 'rememberState', params: { state } }) as const;
