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
    null,
  ],
  openChildren: () => [0, 1],
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
