import type { CaseRole } from '../../contract/case-role.js';
import type { Relation } from './rights-request.children.js';
import type { DocumentName } from './rights-request.documents.js';
import type { NoticeName } from './rights-request.notices.js';

/** Effects as the machine names them: plain data, the same for every case. What varies is added by `effectData`. */
export const notify = (notice: NoticeName, ...to: CaseRole[]) =>
  ({ type: 'notify', params: { notice, to } }) as const;

export const issue = (document: DocumentName) => ({ type: 'issue', params: { document } }) as const;

/** Opens a case that grows out of this one. */
export const open = (child: Relation) => ({ type: 'openCase', params: { child } }) as const;

/** `lead` is the request to which this one was joined, `joined` are those that were joined to it. */
export const tell = (whom: 'lead' | 'joined', event: 'FIRM_JOINED' | 'FIRM_LEFT' | 'COMMON_ENDED') =>
  ({ type: 'tellCase', params: { whom, event } }) as const;

export const markOverdue = (deadline: string) => ({ type: 'markOverdue', params: { deadline } }) as const;
