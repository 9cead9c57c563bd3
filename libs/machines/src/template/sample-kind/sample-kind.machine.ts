import { assign, setup } from 'xstate';
import { RUNG_EVENT } from '../../contract/deadline-rule.js';
import type { KindEvent } from '../../contract/kind-event.js';
import { initialContext, type SampleKindContext } from './sample-kind.context.js';
import type { Ask } from './sample-kind.events.js';
import { guardPredicates } from './sample-kind.guards.js';

/** Named guards and actions only. Time passes outside: deadlines raise events, see sample-kind.deadlines.ts. */
export const sampleKindMachine = setup({
  types: {} as { context: SampleKindContext; events: KindEvent; input: { event: KindEvent } },
  guards: guardPredicates,
  actions: {
    rememberClerk: assign({ clerkId: ({ event }) => event.meta.actor.id }),
    countReturn: assign({ returns: ({ context }) => context.returns + 1 }),
    // Effects: carried out by the engine after the transition is stored, so nothing happens here.
    notify: (_moment, _params: { notice: string; to: string }) => {},
  },
}).createMachine({
  id: 'sample_kind',
  options: { maxIterations: 20 },
  context: ({ input }) => initialContext(input.event as KindEvent<string, Ask>),
  initial: 'asked',
  on: {
    WITHDRAW: { target: '.withdrawn' },
    [RUNG_EVENT]: { actions: { type: 'notify', params: { notice: 'reminder', to: 'clerk' } } },
  },
  states: {
    asked: {
      on: {
        ANSWER: {
          target: 'answered',
          actions: ['rememberClerk', { type: 'notify', params: { notice: 'answered', to: 'complainant' } }],
        },
        ANSWER_DEADLINE_PASSED: {
          actions: { type: 'notify', params: { notice: 'overdue', to: 'secretaryGeneral' } },
        },
      },
    },
    answered: {
      on: {
        RETURN: { target: 'asked', guard: 'mayReturnAgain', actions: 'countReturn' },
        CONFIRM: { target: 'closed' },
        CONFIRMATION_DEADLINE_PASSED: { target: 'closed' },
      },
    },
    closed: { type: 'final' },
    withdrawn: { type: 'final' },
  },
});
