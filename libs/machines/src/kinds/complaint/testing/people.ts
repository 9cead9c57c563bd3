import { type Actor, SYSTEM_ACTOR } from '../../../contract/actor.js';

export const FIRM = '0190a000-0000-7000-8000-00000000f001';
export const OTHER_FIRM = '0190a000-0000-7000-8000-00000000f002';
/** A firm outside the association. */
export const OUTSIDER = '0190a000-0000-7000-8000-00000000f003';
export const PHOTO = '0190a000-0000-7000-8000-00000000a001';
export const GROUP_CASE = '0190a000-0000-7000-8000-00000000c001';
export const THIS_CASE = '0190a000-0000-7000-8000-00000000c000';

const person = (id: string, role: Actor['role'], firmId?: string): Actor => ({
  kind: 'person',
  id,
  role,
  ...(firmId ? { firmId } : {}),
});

/** Everybody who appears in the stories. */
export const RESIDENT: Actor = { kind: 'complainant', id: 'resident', role: 'complainant' };
export const CLERK = person('clerk-li', 'clerk');
export const OTHER_CLERK = person('clerk-wang', 'clerk');
export const CLERK_ON_THE_PHONE: Actor = { ...CLERK, onBehalfOf: 'complainant' };
export const SECRETARY_GENERAL = person('sg', 'secretaryGeneral');
export const CHAIR = person('chair', 'committeeChair');
export const MEMBER = person('member-1', 'committeeMember');
export const HANDLER = person('handler', 'firmHandler', FIRM);
export const MANAGER = person('manager', 'firmManager', FIRM);
export const STRANGER = person('stranger', 'firmHandler', OTHER_FIRM);
export const SYSTEM = SYSTEM_ACTOR;
export const anotherCase = (id: string): Actor => ({ kind: 'case', id, role: 'system' });
