import { fillIn, valuesOf } from './canned-texts.js';

const view = {
  caseNo: 'TS-2026-000001',
  title: 'Lift',
  firm: null,
  estate: { id: 'e', name: 'Harbour' },
  deadlines: [{ dueAt: '2026-03-20T00:00:00+08:00' }, { dueAt: '2026-03-10T00:00:00+08:00' }] as never,
};

it('variables become what the case holds, and gaps stay visible', () => {
  const values = valuesOf(view, { me: 'Clerk', today: '2 March', momentOf: (at) => at.slice(0, 10) });
  expect(fillIn('{{caseNo}} {{estate}} {{due}} {{me}} {{firm}} {{nothing}}', values)).toBe(
    'TS-2026-000001 Harbour 2026-03-10 Clerk {{firm}} {{nothing}}',
  );
});
