import type { Actor } from '../../../contract/actor.js';

export const FIRM = '0190a000-0000-7000-8000-00000000f001';
export const OTHER_FIRM = '0190a000-0000-7000-8000-00000000f002';
export const THIS_CASE = '0190a000-0000-7000-8000-00000000d001';
export const COMPLAINT = '0190a000-0000-7000-8000-00000000c001';
export const PAPER = '0190a000-0000-7000-8000-00000000a001';

const person = (id: string, role: Actor['role'], firmId?: string): Actor => ({
  kind: 'person',
  id,
  role,
  ...(firmId ? { firmId } : {}),
});

/** Everybody who appears in the stories. */
export const RESIDENT: Actor = { kind: 'complainant', id: COMPLAINT, role: 'complainant' };
export const CLERK = person('clerk-li', 'clerk');
export const HANDLER = person('handler', 'firmHandler', FIRM);
export const MANAGER = person('manager', 'firmManager', FIRM);
export const APPLICANT = person('applicant', 'firmHandler', OTHER_FIRM);
export const STRANGER = person('stranger', 'firmHandler', '0190a000-0000-7000-8000-00000000f009');
export const COMMITTEE = person('owner-wang', 'ownersCommittee');
export const MEDIATOR = person('mediator-chen', 'mediator');
export const OTHER_MEDIATOR = person('mediator-zhao', 'mediator');
export const COUNSEL = person('counsel', 'counsel');
export const SYSTEM: Actor = { kind: 'system', id: 'engine', role: 'system' };
