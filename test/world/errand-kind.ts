import { IsInt, IsOptional, IsString, IsUUID } from 'class-validator';
import { assign, setup } from 'xstate';
import type { JsonObject } from '#kernel/json.js';
import { text } from '#kernel/text.js';
import { defineCaseKind } from '#machines/contract/case-kind.js';
import { RUNG_EVENT, type RungPayload } from '#machines/contract/deadline-rule.js';
import { NoPayload } from '#machines/contract/event-rule.js';
import type { KindEvent } from '#machines/contract/kind-event.js';
import { Narrative } from '#machines/contract/narrative.js';

/**
 * A kind for testing the engine alone: it counts, pauses, speaks to another case, and can be made to throw.
 * Never registered outside tests.
 */
export interface ErrandContext {
  readonly numbers: readonly number[];
  readonly heard: number;
  readonly rungs: readonly string[];
  readonly lateTimes: number;
}

export class OpenErrand {
  @IsInt() start: number;
  @IsOptional() @IsString() @Narrative() words?: string;
}
export class Add {
  @IsInt() number: number;
}
export class Tell {
  @IsUUID() caseId: string;
}
class Rung implements RungPayload {
  @IsString() deadline: string;
  @IsString() rung: string;
}

type Event = KindEvent<string, Partial<Add & OpenErrand & Tell & Rung>>;

const machine = setup({
  types: { context: {} as ErrandContext, events: {} as Event, input: {} as { event: Event } },
  guards: {
    isPositive: ({ event }) => (event.payload.number ?? 0) > 0,
    isFirmKnown: ({ event }) => Object.values(event.meta.facts)[0] !== null,
    hasNoOpenChildren: ({ event }) => Object.values(event.meta.facts)[0] === 0,
  },
  actions: {
    addNumber: assign({ numbers: ({ context, event }) => [...context.numbers, event.payload.number ?? 0] }),
    hear: assign({ heard: ({ context }) => context.heard + 1 }),
    noteRung: assign({ rungs: ({ context, event }) => [...context.rungs, event.payload.rung ?? ''] }),
    noteLate: assign({ lateTimes: ({ context }) => context.lateTimes + 1 }),
    breakInvariant: assign({ heard: () => -1 }),
    notify: () => {},
    tellCase: () => {},
    openCase: () => {},
  },
}).createMachine({
  id: 'errand',
  options: { maxIterations: 50 },
  context: ({ input }) => ({ numbers: [input.event.payload.start ?? 0], heard: 0, rungs: [], lateTimes: 0 }),
  initial: 'open',
  on: {
    [RUNG_EVENT]: { actions: ['noteRung', { type: 'notify', params: { notice: 'late', to: 'clerk' } }] },
  },
  states: {
    open: {
      on: {
        ADD: {
          guard: 'isPositive',
          actions: ['addNumber', { type: 'notify', params: { notice: 'added', to: 'clerk' } }],
        },
        TELL: { actions: { type: 'tellCase', params: {} } },
        CLOSE_UP: { guard: 'hasNoOpenChildren', target: 'finished' },
        SPAWN: { actions: { type: 'openCase', params: {} } },
        HEARD: { actions: 'hear' },
        BREAK: { actions: 'breakInvariant' },
        PAUSE: 'paused',
        FINISH: 'finished',
        WORK_DEADLINE_PASSED: { actions: 'noteLate' },
      },
    },
    paused: { on: { RESUME: 'open', HEARD: { actions: 'hear' }, FINISH: 'finished' } },
    finished: { type: 'final' },
  },
});

const everybody = ['clerk', 'complainant', 'system'] as const;
const event = (label: string, payload: new () => object = NoPayload) => ({
  payload,
  label: text(label, label),
  by: everybody,
  sight: {},
  samples: [],
});

export const errand = defineCaseKind<ErrandContext>({
  name: 'errand',
  version: 1,
  prefix: 'ER',
  label: text('差事', 'errand'),
  machine,
  opening: 'OPEN_ERRAND',
  events: {
    OPEN_ERRAND: event('open', OpenErrand),
    ADD: event('add', Add),
    TELL: event('tell', Tell),
    SPAWN: event('spawn'),
    CLOSE_UP: {
      ...event('close up'),
      facts: (_context: ErrandContext, _payload: object, id: string) => [{ fact: 'openChildren', id }],
    },
    HEARD: { ...event('heard'), by: ['system'] },
    BREAK: event('break'),
    PAUSE: event('pause'),
    RESUME: event('resume'),
    FINISH: event('finish'),
    WORK_DEADLINE_PASSED: { ...event('passed'), by: ['system'] },
    [RUNG_EVENT]: { ...event('rung', Rung), by: ['system'] },
  } as never,
  states: {
    open: { label: text('进行', 'open'), stage: 'all', tone: 'active', actor: 'clerk', sees: { clerk: 'A' } },
    paused: {
      label: text('暂停', 'paused'),
      stage: 'all',
      tone: 'waiting',
      actor: 'clerk',
      sees: { clerk: 'A' },
    },
    finished: {
      label: text('结束', 'finished'),
      stage: 'all',
      tone: 'ended',
      actor: 'clerk',
      sees: { clerk: 'A' },
    },
  },
  stages: { all: { label: text('全部', 'all'), explains: text('全部', 'all') } },
  guards: {
    isPositive: { says: text('须为正数', 'must be positive'), source: 'test' },
    hasNoOpenChildren: { says: text('子案件未结', 'children are open'), source: 'test' },
    isFirmKnown: { says: text('企业不存在', 'unknown firm'), source: 'test' },
  },
  tasks: [
    {
      name: 'work',
      label: text('办理', 'work'),
      in: ['open'],
      assignees: () => [{ role: 'clerk' }],
      deadline: 'work',
    },
    {
      name: 'supervise',
      label: text('督办', 'supervise'),
      in: ['open', 'paused'],
      when: (context) => context.rungs.includes('red'),
      assignees: () => [{ role: 'secretaryGeneral' }],
    },
  ],
  deadlines: [
    {
      name: 'work',
      label: text('办理期限', 'work'),
      in: ['open'],
      pausedIn: { paused: 'awaiting_info' },
      budget: (_context, settings) => ({ amount: settings.workDays ?? 0, unit: 'workday' }),
      onPassed: 'WORK_DEADLINE_PASSED',
      rungs: [
        { name: 'blue', at: () => ({ light: 'blue' }) },
        { name: 'red', at: () => ({ workdaysAfterDue: 1 }) },
      ],
      source: text('测试', 'test'),
    },
  ],
  settings: {
    workDays: { value: 5, unit: 'workday', label: text('天数', 'days'), source: 'test', min: 1, max: 60 },
  },
  invariants: (context) => (context.heard < 0 ? ['heard must not be negative'] : []),
  summary: () => ({ firmId: null, estateId: null, category: null, urgency: null }),
  parties: () => [{ role: 'clerk' }],
  effectData: (effect, _params, context, cause): JsonObject => {
    if (effect === 'tellCase') return { caseId: (cause.payload as Tell).caseId, event: 'HEARD', payload: {} };
    if (effect === 'openCase')
      return { kind: 'errand', payload: { start: 1 }, relation: 'child', blocking: true };
    return { count: context.numbers.length };
  },
  notices: {
    added: { title: text('已加', 'added'), body: text('已有 {count} 项', '{count} in all') },
    late: { title: text('超期', 'late'), body: text('已超期', 'late') },
  },
  documents: {},
  records: {},
  upgrades: [],
  openings: [{ start: 1 }],
  nodeKey: (context) => [context.numbers.length, context.heard],
});
