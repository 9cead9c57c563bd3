import { FIRM_NOTICES } from './notices/firm.js';
import { OFFICE_NOTICES } from './notices/office.js';

/** Every message of the kind; to whom it goes, the machine says. */
export const WARNING_NOTICES = { ...FIRM_NOTICES, ...OFFICE_NOTICES };

export type NoticeName = keyof typeof WARNING_NOTICES;
