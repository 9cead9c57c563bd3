import { FIRM_NOTICES } from './notices/firm.js';
import { OFFICE_NOTICES } from './notices/office.js';
import { RESIDENT_NOTICES } from './notices/resident.js';

/** Every message of the kind; to whom it goes, the machine says. */
export const COMPLAINT_NOTICES = { ...RESIDENT_NOTICES, ...FIRM_NOTICES, ...OFFICE_NOTICES };

export type NoticeName = keyof typeof COMPLAINT_NOTICES;
