import type { Json } from '#kernel/json.js';
import type { BodyName } from '../bodies.js';
import type { FactRequest } from '../event-rule.js';
import type { Facts } from '../kind-event.js';

/**
 * Four seats for each body, the first in the chair, the last a firm's delegate. Each is held by an actor of another role
 * (sample-actors.ts): of several actors in one role that do the same, the search follows the first.
 */
const seats = (...holders: readonly string[]): Json =>
  holders.map((userId, index) => ({ userId, firmId: index === 3 ? 'firm-1' : null, chair: index === 0 }));

const SEATS: Readonly<Record<BodyName, Json>> = {
  supervisoryCommittee: seats('committeeChair-1', 'committeeMember-1', 'standingCouncil-1', 'council-1'),
  standingCouncil: seats('standingCouncil-1', 'committeeMember-1', 'council-1', 'delegate-1'),
  council: seats('council-1', 'standingCouncil-1', 'delegate-1', 'committeeMember-1'),
  generalMeeting: seats('delegate-1', 'council-1', 'standingCouncil-1', 'committeeMember-1'),
};

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
    {
      id,
      roles: ['clerk', 'mediator', 'committeeMember', 'council', 'counsel'],
      firmId: null,
      active: true,
      ties: [],
    },
    {
      id,
      roles: ['clerk', 'mediator', 'committeeMember', 'council', 'counsel'],
      firmId: 'another-firm',
      active: true,
      ties: [{ firmId: 'firm-1', nature: 'employment', since: '2020-01-01', until: null }],
    },
    null,
  ],
  contests: () => [[], [{ firmId: 'another-firm', nature: 'bid', on: '2026-01-15' }]],
  body: (name) => [{ name, seats: SEATS[name as BodyName] ?? [] }, null],
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
  firmParticipants: () => [
    [],
    ['clerk-1', 'inspector-2'].map((userId) => ({
      userId,
      caseId: 'another-case',
      kind: 'rights_request',
      roles: ['clerk'],
    })),
  ],
  attachment: (id) => [
    { id, privileged: false },
    { id, privileged: true },
  ],
};

/** More combinations than this are not tried all: a body of seven seats alone would have thousands. */
const MOST_COMBINATIONS = 32;

/**
 * Answers to these questions, under the keys by which guards read them (`firm:<id>`): every combination of them, or,
 * where that would be too many, each question with each of its answers while all others keep their first.
 */
export function sampleFacts(requests: readonly FactRequest[]): readonly Facts[] {
  const questions = requests.map(({ fact, id }) => ({ key: `${fact}:${id}`, answers: ANSWERS[fact](id) }));
  const all = questions.reduce((product, { answers }) => product * answers.length, 1);
  if (all > MOST_COMBINATIONS) return oneByOne(questions);
  return questions.reduce<readonly Facts[]>(
    (combinations, { key, answers }) =>
      combinations.flatMap((facts) => answers.map((answer) => ({ ...facts, [key]: answer }))),
    [{}],
  );
}

interface Question {
  readonly key: string;
  readonly answers: readonly Json[];
}

function oneByOne(questions: readonly Question[]): readonly Facts[] {
  const first: Facts = Object.fromEntries(
    questions.map(({ key, answers: [answer = null] }) => [key, answer]),
  );
  return [
    first,
    ...questions.flatMap(({ key, answers }) =>
      answers.slice(1).map((answer) => ({ ...first, [key]: answer })),
    ),
  ];
}
