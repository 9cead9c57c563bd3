import { addDays, civilDateOf, startOfDay } from '#kernel/calendar/civil-date.js';
import { computeDue } from '#kernel/calendar/due.js';
import { lightThresholds, offsetWorkdays } from '#kernel/calendar/lights.js';
import type { Pause } from '#kernel/calendar/pause.js';
import type { WorkCalendar } from '#kernel/calendar/work-calendar.js';
import { type DeadlineRule, type RungPayload, RUNG_EVENT } from '#machines/contract/deadline-rule.js';
import type { KindEvent, Settings } from '#machines/contract/kind-event.js';
import { type Deadline, DUE, type ScheduledFiring } from './case-file.js';

export interface DeriveInput {
  readonly rules: readonly DeadlineRule[];
  readonly state: string;
  readonly context: unknown;
  readonly finished: boolean;
  readonly event: KindEvent;
  readonly seq: number;
  readonly calendar: WorkCalendar;
  /** Count everything anew, for a calendar or settings that changed. */
  readonly recount?: boolean;
}

/**
 * The deadlines after an event, from those before it: the wanted set of the new state.
 * Returns every deadline that is running or paused now, and those that this event ended.
 */
export function deriveDeadlines(before: readonly Deadline[], input: DeriveInput): Deadline[] {
  return input.rules.flatMap((rule) => {
    const existing = before.find((deadline) => deadline.name === rule.name && deadline.status !== 'ended');
    return nextDeadlines(rule, existing, input);
  });
}

function nextDeadlines(rule: DeadlineRule, existing: Deadline | undefined, input: DeriveInput): Deadline[] {
  const { state, context, finished, event } = input;
  const pauseCode = rule.pausedIn?.[state];
  const runsHere = rule.in.includes(state);
  const wanted = !finished && (runsHere || pauseCode !== undefined) && (rule.when?.(context) ?? true);
  if (!existing) return wanted && runsHere ? [arm(rule, input)] : [];

  const fired = firedBy(rule, event, existing);
  const ended: Deadline = { ...existing, fired, status: 'ended', endedAt: event.meta.at, schedule: [] };
  if (!wanted) return [ended];

  const budget = rule.budget(context, event.meta.settings);
  const countsFrom = rule.countsFrom?.(context) ?? existing.armedAt;
  // An agreed day that is over and followed by another one: the next clause, the next visit.
  if (runsHere && fired.includes(DUE) && countsFrom !== existing.countsFrom) return [ended, arm(rule, input)];

  const pauses = runsHere
    ? closePause(existing.pauses, event.meta.at)
    : openPause(existing.pauses, event, pauseCode);
  const unchanged =
    !input.recount &&
    budget.amount === existing.budget.amount &&
    budget.unit === existing.budget.unit &&
    countsFrom === existing.countsFrom &&
    pauses === existing.pauses;
  const kept: Deadline = { ...existing, budget, countsFrom, pauses, fired };
  return [unchanged ? kept : count(kept, rule, event.meta.settings, input.calendar)];
}

function arm(rule: DeadlineRule, input: DeriveInput): Deadline {
  const { event, context, seq, calendar } = input;
  const { at, settings } = event.meta;
  const fresh: Deadline = {
    name: rule.name,
    armedSeq: seq,
    armedAt: at,
    countsFrom: rule.countsFrom?.(context) ?? at,
    budget: rule.budget(context, settings),
    pauses: [],
    dueAt: null,
    blueAt: null,
    yellowAt: null,
    lastDay: null,
    provisional: false,
    schedule: [],
    fired: [],
    status: 'running',
    endedAt: null,
  };
  return count(fresh, rule, settings, calendar);
}

/** Computes the due instant and the schedule from budget and pauses (domain.md E3: derived, never stored as truth). */
function count(deadline: Deadline, rule: DeadlineRule, settings: Settings, calendar: WorkCalendar): Deadline {
  const due = computeDue(calendar, deadline.countsFrom, deadline.budget, deadline.pauses);
  const lights = lightThresholds(calendar, since(deadline), due, deadline.budget);
  return {
    ...deadline,
    dueAt: due.dueAt,
    blueAt: lights?.blueAt ?? null,
    yellowAt: lights?.yellowAt ?? null,
    lastDay: due.lastDay,
    provisional: due.provisional,
    status: due.dueAt === null ? 'paused' : 'running',
    schedule: due.dueAt === null ? [] : scheduleOf(rule, settings, calendar, deadline, due.dueAt, lights),
  };
}

/** A deadline on an agreed day ahead runs from the moment of the agreement. */
function since({ armedAt, countsFrom }: Deadline): string {
  return countsFrom > armedAt ? armedAt : countsFrom;
}

function scheduleOf(
  rule: DeadlineRule,
  settings: Settings,
  calendar: WorkCalendar,
  deadline: Deadline,
  dueAt: string,
  lights: { blueAt: string; yellowAt: string } | null,
): ScheduledFiring[] {
  const rungs = (rule.rungs ?? []).map(({ name, at }) => {
    const time = at(settings);
    if ('daysAfterStart' in time)
      return { name, at: endOfDayAfter(deadline.countsFrom, time.daysAfterStart) };
    if ('workdaysAfterDue' in time)
      return { name, at: offsetWorkdays(calendar, dueAt, time.workdaysAfterDue) };
    return { name, at: (time.light === 'blue' ? lights?.blueAt : lights?.yellowAt) ?? dueAt };
  });
  // A one-day deadline is yellow from its first moment: saying so would only be noise.
  const later = rungs.filter(({ at }) => at > since(deadline));
  return [{ name: DUE, at: dueAt }, ...later].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** The end (24:00) of the n-th calendar day after the day of the instant, as reminders by date are meant. */
function endOfDayAfter(instant: string, days: number): string {
  return startOfDay(addDays(civilDateOf(instant), days + 1)).toISOString();
}

function firedBy(rule: DeadlineRule, event: KindEvent, existing: Deadline): readonly string[] {
  const name = firingOf(rule, event);
  return name === null || existing.fired.includes(name) ? existing.fired : [...existing.fired, name];
}

function firingOf(rule: DeadlineRule, event: KindEvent): string | null {
  if (event.type === rule.onPassed) return DUE;
  if (event.type !== RUNG_EVENT) return null;
  const { deadline, rung } = event.payload as RungPayload;
  return deadline === rule.name ? rung : null;
}

function closePause(pauses: readonly Pause[], at: string): readonly Pause[] {
  return pauses.some((pause) => pause.to === null)
    ? pauses.map((pause) => (pause.to === null ? { ...pause, to: at } : pause))
    : pauses;
}

function openPause(
  pauses: readonly Pause[],
  event: KindEvent,
  code: Pause['code'] | undefined,
): readonly Pause[] {
  if (code === undefined || pauses.some((pause) => pause.to === null)) return pauses;
  return [...pauses, { code, from: event.meta.at, to: null }];
}
