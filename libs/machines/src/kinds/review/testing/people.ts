import { type Actor, SYSTEM_ACTOR } from '../../../contract/actor.js';
import type { BodyName } from '../../../contract/bodies.js';
import type { CaseRole } from '../../../contract/case-role.js';
import type { Seat } from '../../../contract/facts.js';

export const FIRM = 'firm-b';
export const OTHER_FIRM = 'firm-a';
export const WARNING = '0190a000-0000-7000-8000-00000000c0f5';
export const THIS_CASE = '0190a000-0000-7000-8000-00000000c0f6';

const person = (id: string, role: CaseRole, firmId?: string): Actor => ({
  kind: 'person',
  id,
  role,
  ...(firmId ? { firmId } : {}),
});

export const SECRETARY_GENERAL = person('sg', 'secretaryGeneral');
export const CLERK = person('clerk-li', 'clerk');
export const COUNSEL = person('counsel', 'counsel');
export const MANAGER = person('manager-b', 'firmManager', FIRM);
export const SYSTEM = SYSTEM_ACTOR;
export const ANOTHER_CASE: Actor = { kind: 'case', id: WARNING, role: 'system' };

/** The supervisory committee: member 1 is its chair. */
export const member = (number: number): Actor =>
  person(`member-${number}`, number === 1 ? 'committeeChair' : 'committeeMember');
/** The standing council: director 1 is the president. */
export const director = (number: number): Actor => person(`director-${number}`, 'standingCouncil');
export const councillor = (number: number): Actor => person(`councillor-${number}`, 'council');
export const delegate = (number: number): Actor => person(`delegate-${number}`, 'delegate');

const OF: Readonly<Record<BodyName, (number: number) => Actor>> = {
  supervisoryCommittee: member,
  standingCouncil: director,
  council: councillor,
  generalMeeting: delegate,
};

/** As many seats, the first in the chair; `firms` gives single seats to a firm. */
export function seatsOf(
  body: BodyName,
  count: number,
  firms: Readonly<Record<number, string>> = {},
): readonly Seat[] {
  return numbers(count).map((number) => ({
    userId: OF[body](number).id,
    firmId: firms[number] ?? null,
    chair: number === 1,
  }));
}

/** 1 … count. */
export function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

export const actorOf = (body: BodyName, number: number): Actor => OF[body](number);
