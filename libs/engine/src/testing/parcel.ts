import { assign, setup } from 'xstate';
import { text } from '#kernel/text.js';
import type { CaseKind } from '#machines/contract/case-kind.js';
import { RUNG_EVENT } from '#machines/contract/deadline-rule.js';
import type { KindEvent } from '#machines/contract/kind-event.js';
import { toyEvent, toyKind, WORDS } from '#machines/testing/toy-kind.js';
import type { CaseFile } from '../case-file.js';
import type { WaitingCommand } from '../command.js';
import { decide, type Decision, living, type World } from '../decide.js';
import { freshCase, PLAIN_CALENDAR } from './random-case.js';

export const FIRM = '0190a000-0000-7000-8000-0000000000f1';
export const CLERK = { kind: 'person', id: 'anna', role: 'clerk' } as const;
export const ENGINE = { kind: 'system', id: 'engine', role: 'system' } as const;
/** A Monday. */
export const MONDAY = '2026-03-02T02:00:00.000Z';

interface Context {
  readonly stops: number;
  readonly firmId: string | null;
}

const payloadOf = (event: unknown) => (event as KindEvent).payload as Record<string, unknown>;

/**
 * A parcel that is on its way, may be held at the customs and is delivered or lost: the smallest kind with everything
 * that the engine derives. Deciding is tried on it where a real kind would only get in the way.
 */
export const parcel: CaseKind = toyKind({
  name: 'parcel',
  prefix: 'PA',
  machine: setup({
    guards: {
      isPaid: ({ event }) => payloadOf(event).paid === true,
      isSealed: ({ event }) => payloadOf(event).sealed === true,
    },
    actions: {
      count: assign({ stops: ({ context }) => (context as Context).stops + 1 }),
      lose: assign({ stops: -1 }),
      notify: () => {},
      issue: () => {},
    },
  }).createMachine({
    options: { maxIterations: 20 },
    context: { stops: 0, firmId: FIRM },
    initial: 'sent',
    on: { [RUNG_EVENT]: { actions: { type: 'notify', params: { notice: 'closed', to: 'clerk' } } } },
    states: {
      sent: {
        on: {
          STOP: { actions: 'count' },
          HOLD: { target: 'held' },
          DROP: { actions: 'lose' },
          DELIVER: {
            target: 'delivered',
            guard: 'isPaid',
            actions: [
              { type: 'notify', params: { notice: 'closed', to: 'clerk' } },
              { type: 'issue', params: { document: 'letter' } },
            ],
          },
          TIME_PASSED: { target: 'lost' },
        },
      },
      held: { on: { RELEASE: { target: 'sent' } } },
      delivered: { type: 'final' },
      lost: { type: 'final' },
    },
  } as never) as unknown as CaseKind['machine'],
  openingGuards: ['isSealed'],
  events: {
    OPEN: toyEvent(),
    STOP: toyEvent(),
    HOLD: toyEvent(),
    RELEASE: toyEvent(),
    DROP: toyEvent(),
    DELIVER: toyEvent({
      by: ['clerk', 'secretaryGeneral'],
      facts: (context, payload, caseId) => [
        { fact: 'firm', id: String((context as Partial<Context>).firmId) },
        { fact: 'case', id: `${caseId}/${String((payload as { paid?: boolean }).paid)}` },
      ],
    }),
    TIME_PASSED: toyEvent({ by: ['system'] }),
    [RUNG_EVENT]: toyEvent({ by: ['system'] }),
  },
  tasks: [
    {
      name: 'carry',
      label: WORDS,
      in: ['sent', 'held'],
      assignees: () => [{ role: 'clerk' }, { role: 'firmHandler', firmId: FIRM }],
      deadline: 'way',
    },
    {
      name: 'ask',
      label: WORDS,
      in: ['sent'],
      when: (context) => (context as Context).stops > 1,
      assignees: () => [{ role: 'clerk', userId: 'bob' }],
    },
  ],
  deadlines: [
    {
      name: 'way',
      label: WORDS,
      in: ['sent'],
      pausedIn: { held: 'appraisal' },
      budget: (_, settings) => ({ amount: Number(settings.days), unit: 'workday' }),
      onPassed: 'TIME_PASSED',
      rungs: [
        { name: 'yellow', at: () => ({ light: 'yellow' }) },
        { name: 'blue', at: () => ({ light: 'blue' }) },
        { name: 'late', at: () => ({ workdaysAfterDue: 2 }) },
      ],
      source: text('测试', 'test'),
    },
  ],
  settings: { days: { value: 6, unit: 'workday', label: WORDS, source: 'house rule', min: 1, max: 20 } },
  invariants: (context) => ((context as Context).stops < 0 ? ['fewer than no stops'] : []),
  summary: (context) => ({
    firmId: (context as Context).firmId,
    estateId: null,
    category: `${(context as Context).stops} stops`,
    urgency: null,
  }),
  parties: (_, state) =>
    state === 'held' ? [{ role: 'counsel' }] : [{ role: 'firmHandler', firmId: FIRM, side: 'b' }],
  effectData: (type, params, context, event, caseId) => ({
    type,
    to: params.to ?? null,
    stops: (context as Context).stops,
    event: event.type,
    caseId,
  }),
});

export function worldWith(more: Partial<World> = {}): World {
  return {
    kind: parcel,
    fingerprint: 'print',
    facts: {},
    settings: { days: 6 },
    settingsInForce: {},
    calendar: PLAIN_CALENDAR,
    ...more,
  };
}

let commands = 0;
export function command(type: string, more: Partial<WaitingCommand> = {}): WaitingCommand {
  commands += 1;
  const id = `0190a000-0000-7000-8000-${String(commands).padStart(12, '0')}`;
  return {
    id,
    caseId: freshCase(parcel).id,
    idempotencyKey: id,
    type,
    payload: {},
    narrative: null,
    narrativeSalt: null,
    narrativeDigest: null,
    actor: CLERK,
    expectedVersion: null,
    acceptedAt: MONDAY,
    attempts: 0,
    ...more,
  };
}

export type Applied = Extract<Decision, { outcome: 'applied' }>;

export function applied(decision: Decision): Applied {
  if (decision.outcome === 'refused') throw new Error(`refused: ${JSON.stringify(decision.refusal)}`);
  return decision;
}

/** A parcel on its way after these events, an hour apart; engine and clerk each send what is theirs. */
export function parcelAfter(...types: readonly string[]): CaseFile {
  return types.reduce(
    (file, type, hours) =>
      living(
        applied(
          decide(
            file,
            command(type, { acceptedAt: hoursLater(hours + 1), payload: { paid: true } }),
            worldWith(),
          ),
        ).file,
      ),
    living(
      applied(decide(freshCase(parcel), command('OPEN', { payload: { sealed: true } }), worldWith())).file,
    ),
  );
}

export const hoursLater = (hours: number) => new Date(Date.parse(MONDAY) + hours * 3_600_000).toISOString();
