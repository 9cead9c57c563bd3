import type { Json } from '#kernel/json.js';
import type { FactRequest } from '../event-rule.js';
import type { Facts } from '../kind-event.js';

/** Every kind of answer to the questions that guards may ask the world. */
const ANSWERS: Readonly<Record<FactRequest['fact'], (id: string) => readonly Json[]>> = {
  firm: (id) => [
    { id, name: '示例物业公司', member: true },
    { id, name: '示例物业公司', member: false },
    null,
  ],
  case: (id) => [
    { id, caseNo: 'TS-2026-000001', kind: 'complaint', state: 'closed', status: 'done' },
    { id, caseNo: 'TS-2026-000001', kind: 'complaint', state: 'submitted', status: 'active' },
    { id, caseNo: 'WQ-2026-000001', kind: 'rights_request', state: 'assessment', status: 'active' },
    null,
  ],
  openChildren: () => [0, 1],
  person: (id) => [
    { id, roles: ['clerk', 'mediator', 'committeeMember', 'counsel'], firmId: null, active: true, ties: [] },
    {
      id,
      roles: ['clerk', 'mediator', 'committeeMember', 'counsel'],
      firmId: 'another-firm',
      active: true,
      ties: [{ firmId: 'firm-1', nature: 'employment', since: '2020-01-01', until: null }],
    },
    null,
  ],
  contests: () => [[], [{ firmId: 'another-firm', nature: 'bid', on: '2026-01-15' }]],
  body: (name) => [
    {
      name,
      seats: Array.from({ length: 7 }, (_, index) => ({
        userId: `seat-${index + 1}`,
        firmId: index === 6 ? 'firm-1' : null,
        chair: index === 0,
      })),
    },
  ],
  participants: (caseId) => [[], [{ userId: 'clerk-1', caseId, kind: 'complaint', roles: ['clerk'] }]],
  firmCases: () => [
    [],
    [
      {
        caseId: 'earlier-case',
        state: 'published',
        status: 'active',
        category: null,
        urgency: null,
        openedAt: '2026-01-10T01:00:00.000Z',
      },
    ],
  ],
  attachment: (id) => [
    { id, privileged: false },
    { id, privileged: true },
  ],
};

/** Every combination of answers to these questions, under the keys by which guards read them (`firm:<id>`). */
export function sampleFacts(requests: readonly FactRequest[]): readonly Facts[] {
  return requests.reduce<readonly Facts[]>(
    (combinations, { fact, id }) =>
      combinations.flatMap((facts) =>
        ANSWERS[fact](id).map((answer) => ({ ...facts, [`${fact}:${id}`]: answer })),
      ),
    [{}],
  );
}
