import { type Actor, SYSTEM_ACTOR } from '../actor.js';
import type { CaseRole } from '../case-role.js';

/**
 * Who might send an event in this role. Two persons of each role, so that rules such as "the reviewer is not the
 * handler" are met from both sides; of the firm's roles also one person of another firm.
 */
export function sampleActors(role: CaseRole, firmId: string | null): readonly Actor[] {
  if (role === 'system') return [SYSTEM_ACTOR, { kind: 'case', id: 'other-case', role }];
  if (role === 'complainant')
    return [
      { kind: 'complainant', id: 'complainant-1', role },
      { kind: 'person', id: 'clerk-1', role, onBehalfOf: 'complainant' },
    ];
  const persons = [1, 2].map((number): Actor => ({ kind: 'person', id: `${role}-${number}`, role }));
  if (firmId === null || !role.startsWith('firm')) return persons;
  return [
    ...persons.map((person) => ({ ...person, firmId })),
    { kind: 'person', id: `${role}-3`, role, firmId: 'another-firm' },
  ];
}
