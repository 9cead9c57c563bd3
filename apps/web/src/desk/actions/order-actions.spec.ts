import { keysFor, orderActions } from './order-actions.js';

const action = (type: string, why: string | null = null) =>
  ({ type, label: type.toLowerCase(), schema: {}, available: why === null, why }) as never;
const kind = {
  events: [
    { type: 'ACCEPT', roles: ['clerk'] },
    { type: 'REFUSE', roles: ['clerk', 'secretaryGeneral'] },
    { type: 'NOTE', roles: ['clerk', 'counsel'] },
    { type: 'WITHDRAW', roles: ['complainant', 'clerk'] },
    { type: 'ANSWER', roles: ['firmHandler', 'clerk'] },
  ],
} as never;

it('what the office enters for others stands apart from its own work', () => {
  const ordered = orderActions(
    [action('WITHDRAW'), action('REFUSE'), action('NOTE'), action('ACCEPT')],
    kind,
    ['clerk'],
    {
      ACCEPT: '1',
    },
  );
  expect(ordered.main.map(({ type }) => type)).toEqual(['ACCEPT', 'REFUSE', 'NOTE']);
  expect(ordered.onBehalf.map(({ type }) => type)).toEqual(['WITHDRAW']);
});

it('for a firm its answer is its own work', () => {
  expect(orderActions([action('ANSWER')], kind, ['firmHandler']).main).toHaveLength(1);
});

it('what cannot be done is gathered by its reason', () => {
  const actions = [action('ACCEPT', 'state'), action('REFUSE', 'state'), action('ANSWER', 'role')];
  expect(orderActions(actions, kind, ['clerk']).notNow).toEqual([
    { why: 'state', labels: ['accept', 'refuse'] },
    { why: 'role', labels: ['answer'] },
  ]);
});

it('keys are the usual ones; whoever has none gets the next free number', () => {
  const keys = keysFor([{ type: 'ACCEPT' }, { type: 'REFUSE' }, { type: 'NOTE' }], {
    ACCEPT: '1',
    REFUSE: '3',
  });
  expect([...keys]).toEqual([
    ['ACCEPT', '1'],
    ['REFUSE', '3'],
    ['NOTE', '2'],
  ]);
});
