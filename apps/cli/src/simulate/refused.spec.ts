import { refusedIn } from './refused.js';

it('names the state in which an event was refused, not the one in which the transaction began', () => {
  const before = { kind: 'complaint', state: 'notifiedFirm' } as never;
  const outcomes = [
    { commandId: 'deemed', caseId: 'c', status: 'applied', state: 'firmHandling', version: 2 },
    {
      commandId: 'late',
      caseId: 'c',
      status: 'refused',
      state: 'firmHandling',
      version: 2,
      refusal: { code: 'CASE.EVENT_NOT_ALLOWED' },
    },
  ] as const;
  const types = new Map([
    ['deemed', 'DEEMED_SIGNATURE_DEADLINE_PASSED'],
    ['late', 'SIGNATURE_DEADLINE_PASSED'],
  ]);
  expect(refusedIn({ before, outcomes }, types)).toEqual([
    'complaint firmHandling: SIGNATURE_DEADLINE_PASSED CASE.EVENT_NOT_ALLOWED',
  ]);
});
