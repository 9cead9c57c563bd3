import { dueDerivation } from '#kernel/calendar/derivation.js';
import { computeDue } from '#kernel/calendar/due.js';
import { lightAt } from '#kernel/calendar/lights.js';
import { workdaysLeft } from '#kernel/calendar/workdays-left.js';
import type { WorkCalendar } from '#kernel/calendar/work-calendar.js';
import { type Language, say } from '#kernel/text.js';
import type { Deadline } from '#engine/case-file.js';
import type { CaseKind } from '#machines/contract/case-kind.js';
import { inZone } from '../instant.js';
import { lengthInWords } from '../length-in-words.js';

export interface Present {
  readonly now: Date;
  readonly calendar: WorkCalendar;
  readonly language: Language;
}

/** A deadline with everything that makes it believable: light, days left, and how it was counted in one sentence. */
export function deadlineView(kind: CaseKind, deadline: Deadline, { now, calendar, language }: Present) {
  const rule = kind.deadlines.find(({ name }) => name === deadline.name);
  const { dueAt, blueAt, yellowAt, countsFrom, budget, pauses } = deadline;
  return {
    name: deadline.name,
    label: rule ? say(rule.label, language) : deadline.name,
    dueAt: inZone(dueAt),
    blueAt: inZone(blueAt),
    yellowAt: inZone(yellowAt),
    light: lightAt(dueAt && blueAt && yellowAt ? { dueAt, blueAt, yellowAt } : null, now),
    dueWorkdaysLeft: dueAt === null ? null : workdaysLeft(calendar, now, dueAt),
    provisional: deadline.provisional,
    paused: deadline.status === 'paused',
    pauses: pauses.map(({ code, from, to }) => ({ code, from: inZone(from), to: inZone(to) })),
    countedFrom: inZone(countsFrom),
    budget: { ...budget, length: say(lengthInWords(budget), language) },
    source: rule ? say(rule.source, language) : '',
    derivation: say(
      dueDerivation(calendar, countsFrom, budget, computeDue(calendar, countsFrom, budget, pauses)),
      language,
    ),
  };
}

export type DeadlineView = ReturnType<typeof deadlineView>;

/** The next end comes first; what stands still comes last. */
export function bySoonest(a: DeadlineView, b: DeadlineView): number {
  return (
    (a.dueAt === null ? Infinity : Date.parse(a.dueAt)) - (b.dueAt === null ? Infinity : Date.parse(b.dueAt))
  );
}
