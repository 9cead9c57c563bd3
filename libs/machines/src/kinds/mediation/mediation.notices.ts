import { OFFICE_NOTICES } from './notices/office.js';
import { PARTY_NOTICES } from './notices/parties.js';

/** Every message of the kind; to whom it goes, the machine says. */
export const MEDIATION_NOTICES = { ...PARTY_NOTICES, ...OFFICE_NOTICES };

export type NoticeName = keyof typeof MEDIATION_NOTICES;
