import { wayOf } from './way-of.js';

const event = (seq: number, state: string | null) => ({
  seq,
  state,
  stateLabel: state?.toUpperCase() ?? null,
  at: `2026-03-0${seq}T00:00:00Z`,
});

it('the way runs forward, without steps that stayed where they were and without what is hidden', () => {
  const timeline = [event(4, 'b'), event(3, null), event(2, 'a'), event(1, 'a')] as never;
  expect(wayOf({ timeline, state: 'b', stateLabel: 'B' }).map(({ state }) => state)).toEqual(['a', 'b']);
});

it('a state that no visible event led to is still the last step', () => {
  const timeline = [event(1, 'a')] as never;
  expect(wayOf({ timeline, state: 'c', stateLabel: 'C' }).at(-1)).toEqual({
    state: 'c',
    label: 'C',
    at: null,
  });
});
