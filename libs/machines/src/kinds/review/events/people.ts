import type { CaseRole } from '../../../contract/case-role.js';
import { SEATS } from '../review.seats.js';

export const OFFICE: readonly CaseRole[] = ['clerk', 'secretaryGeneral'];
/** Whoever has a seat; which of them is in the chair is a guard's question. */
export const SEATED: readonly CaseRole[] = SEATS;
export const CHAIR_OR_OFFICE: readonly CaseRole[] = [...SEATS, 'secretaryGeneral'];
