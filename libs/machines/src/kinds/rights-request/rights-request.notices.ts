import { MEMBER_NOTICES } from './notices/member.js';
import { OFFICE_NOTICES } from './notices/office.js';

/** Every message of the kind; to whom it goes, the machine says. */
export const RIGHTS_REQUEST_NOTICES = { ...MEMBER_NOTICES, ...OFFICE_NOTICES };

export type NoticeName = keyof typeof RIGHTS_REQUEST_NOTICES;
