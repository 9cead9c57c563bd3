import { sampleKind } from '#machines/template/sample-kind/sample-kind.kind.js';
import type { Actor } from '#machines/contract/actor.js';
import { openChart } from '#machines/statechart/statechart.js';
import { setup } from 'xstate';
import { type Attempt, tryEvent } from './try-event.js';
import { watched } from './watched.js';

const actor: Actor = { kind: 'person', id: 'c', role: 'clerk' };
const at = '2026-03-02T02:00:00.000Z';

/** A machine with one event and these guards on it. */
function prospect(
  guards: Record<
    string,
    (ask: {
      event: { payload: Record<string, unknown>; meta: { facts: Record<string, unknown> } };
    }) => boolean
  >,
  attempt: Partial<Attempt> = {},
) {
  const machine = setup({ guards: guards as never }).createMachine({
    initial: 'a',
    states: {
      a: { on: { GO: Object.keys(guards).map((guard) => ({ target: 'b', guard: guard as never })) } },
      b: { type: 'final' },
    },
  });
  const kind = { ...sampleKind, machine };
  const { chart } = openChart(machine, {
    type: '',
    payload: {},
    meta: { at, actor, facts: {}, settings: {} },
  });
  const attempts = [{ payload: { wanted: 1 }, facts: {}, supposed: new Set<string>(), ...attempt }];
  return tryEvent({ kind, chart, type: 'GO', actor, at, settings: {}, attempts });
}

it('an event is possible when an example passes', () => {
  expect(prospect({ yes: () => true })).toEqual({ open: true });
});

it('a guard that refuses without looking at the payload closes the way, whatever will be entered', () => {
  expect(prospect({ never: () => false })).toEqual({ open: false, refused: ['never'] });
});

it('a guard that refuses an example because of what is in it leaves the decision to the form', () => {
  expect(prospect({ picky: ({ event }) => event.payload['wanted'] === 2 })).toEqual({ open: true });
});

it('a guard that refuses a supposed fact leaves the decision open, one that refuses a known fact does not', () => {
  const guard = {
    isMember: ({ event }: { event: { meta: { facts: Record<string, unknown> } } }) =>
      event.meta.facts['firm:x'] === true,
  };
  expect(prospect(guard, { facts: { 'firm:x': false }, supposed: new Set(['firm:x']) })).toEqual({
    open: true,
  });
  expect(prospect(guard, { facts: { 'firm:x': false } })).toEqual({ open: false, refused: ['isMember'] });
});

it('one of several ways is enough', () => {
  expect(prospect({ never: () => false, yes: () => true })).toEqual({ open: true });
});

it('an object remembers that somebody looked', () => {
  const quiet = watched({ a: 1 });
  expect(quiet.wasRead()).toBe(false);
  for (const look of [
    (o: object) => 'a' in o,
    (o: object) => Object.keys(o),
    (o: object) => JSON.stringify(o),
  ]) {
    const one = watched({ a: 1 });
    look(one.value);
    expect(one.wasRead()).toBe(true);
  }
});
