import { setup } from 'xstate';
import { text } from '#kernel/text.js';
import type { CaseKind } from '#machines/contract/case-kind.js';
import type { KindEvent } from '#machines/contract/kind-event.js';
import { sampleKind } from '#machines/template/sample-kind/sample-kind.kind.js';
import { openingProblems } from './opening-guards.js';

interface Moment {
  readonly event: KindEvent<string, { day: string; firmId?: string }>;
}
const machine = setup({
  types: {} as { events: KindEvent<string, { day: string; firmId?: string }> },
  guards: {
    isNotInTheFuture: ({ event }: Moment) => event.payload.day <= event.meta.at,
    isFirmKnown: ({ event }: Moment) => event.meta.facts[`firm:${event.payload.firmId}`] !== null,
  },
}).createMachine({ id: 'guarded' });
const says = { says: text('日期不能晚于今天', 'The day must not lie in the future'), source: 'test' };
const kind: CaseKind = {
  ...sampleKind,
  machine,
  openingGuards: ['isNotInTheFuture', 'isFirmKnown'],
  guards: { isNotInTheFuture: says, isFirmKnown: says },
};
const event = (day: string): KindEvent => ({
  type: 'ASK',
  payload: { day },
  meta: { at: '2026-03-02', actor: { kind: 'system', id: 'x', role: 'system' }, facts: {}, settings: {} },
});

it('an opening guard that says no becomes a problem of the input, in its own words', () => {
  expect(openingProblems(kind, event('2126-01-01'))).toEqual([
    { field: '', code: 'isNotInTheFuture', message: says.says },
  ]);
});

it('a guard that needs a fact of the database is left to the engine', () => {
  expect(openingProblems(kind, event('2026-01-01'))).toEqual([]);
});
