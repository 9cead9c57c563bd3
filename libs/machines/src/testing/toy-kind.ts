import { assign, setup } from 'xstate';
import { text } from '#kernel/text.js';
import { type CaseKind, defineCaseKind } from '../contract/case-kind.js';
import { RUNG_EVENT } from '../contract/deadline-rule.js';
import { type EventRule, NoPayload } from '../contract/event-rule.js';

/** The smallest kind without a defect, for tests that plant one. */
export function toyKind(changes: Partial<CaseKind> = {}): CaseKind {
  return { ...defineCaseKind(TOY), ...changes };
}

/** The toy's machine with other states, root events or options. Untyped on purpose: defects do not type-check. */
export function toyMachine(changes: object = {}): CaseKind['machine'] {
  const kit = setup({
    guards: { isOpen: () => true },
    actions: { count: assign({ count: 1 }), bare: () => {}, notify: () => {} },
  });
  return kit.createMachine({ ...toyConfig(), ...changes } as never) as unknown as CaseKind['machine'];
}

/** The states of the toy's machine, to be spread and changed. */
export function toyStates() {
  return {
    open: {
      on: {
        CLOSE: { target: 'closed', guard: 'isOpen', actions: NOTIFY },
        TIME_PASSED: { target: 'closed' },
      },
    },
    closed: { type: 'final' },
  };
}

export const NOTIFY = { type: 'notify', params: { notice: 'closed', to: 'clerk' } };

function toyConfig() {
  return {
    options: { maxIterations: 20 },
    context: { count: 0 },
    initial: 'open',
    on: { [RUNG_EVENT]: { actions: NOTIFY } },
    states: toyStates(),
  };
}

/** An event rule of the toy, changed. */
export function toyEvent(changes: Partial<EventRule<unknown, never>> = {}): EventRule<unknown, never> {
  return {
    payload: NoPayload,
    label: WORDS,
    by: ['clerk'],
    sight: {},
    samples: [{}],
    ...changes,
  } as EventRule<unknown, never>;
}

export const WORDS = text('文字', 'words');
const clock = () => toyEvent({ by: ['system'] });

const TOY: CaseKind = {
  name: 'toy',
  version: 1,
  prefix: 'TY',
  label: WORDS,
  machine: toyMachine(),
  opening: 'OPEN',
  openings: [{}],
  events: { OPEN: toyEvent(), CLOSE: toyEvent(), TIME_PASSED: clock(), [RUNG_EVENT]: clock() },
  states: {
    open: { label: WORDS, stage: 'running', tone: 'active', actor: 'clerk', sees: {} },
    closed: { label: WORDS, stage: 'over', tone: 'ended', actor: 'system', sees: {} },
  },
  stages: { running: { label: WORDS, explains: WORDS }, over: { label: WORDS, explains: WORDS } },
  guards: { isOpen: { says: WORDS, source: 'house rule' } },
  tasks: [
    { name: 'close', label: WORDS, in: ['open'], assignees: () => [{ role: 'clerk' }], deadline: 'time' },
  ],
  deadlines: [
    {
      name: 'time',
      label: WORDS,
      in: ['open'],
      budget: () => ({ amount: 1, unit: 'workday' }),
      onPassed: 'TIME_PASSED',
      rungs: [{ name: 'yellow', at: () => ({ light: 'yellow' }) }],
      source: WORDS,
    },
  ],
  settings: { days: { value: 3, unit: 'workday', label: WORDS, source: 'house rule', min: 1, max: 5 } },
  invariants: () => [],
  summary: () => ({ firmId: null, estateId: null, category: null, urgency: null }),
  parties: () => [],
  effectData: () => ({}),
  notices: { closed: { title: WORDS, body: WORDS } },
  documents: { letter: { title: WORDS, body: WORDS } },
  records: { late: WORDS },
  upgrades: [],
  nodeKey: (context) => context,
};
