import { Controller, Get, Header, Inject } from '@nestjs/common';
import { startOfDay } from '#kernel/calendar/civil-date.js';
import { dueDerivation } from '#kernel/calendar/derivation.js';
import { computeDue } from '#kernel/calendar/due.js';
import { type Language, say } from '#kernel/text.js';
import { PostgresCalendarBook } from '#persistence/book/calendar-book.js';
import { inZone } from '#views/instant.js';
import { InLanguage } from '../input/language.js';
import { QueryOf } from '../input/query-of.js';
import { Describe } from '../openapi/describe.decorator.js';
import { ref } from '../openapi/json-schema.js';
import { DueQuery } from './calendar.queries.js';

@Controller('api/calendar')
export class CalendarController {
  constructor(@Inject(PostgresCalendarBook) private readonly calendars: PostgresCalendarBook) {}

  @Get('due')
  @Header('cache-control', 'no-cache')
  @Describe({
    says: '工作日推算 · When a number of working days is over',
    tag: 'calendar',
    access: 'anyone',
    answers: { 200: { says: 'the due date and how it was counted', schema: ref('DueDate') } },
  })
  due(@QueryOf(DueQuery) { from, workdays }: DueQuery, @InLanguage() language: Language) {
    const calendar = this.calendars.current();
    const start = startOfDay(from).toISOString();
    const budget = { amount: workdays, unit: 'workday' } as const;
    const due = computeDue(calendar, start, budget, []);
    return {
      due: due.lastDay,
      dueAt: inZone(due.dueAt),
      provisional: due.provisional,
      skipped: due.skipped.map(({ date, reason, name }) => ({
        date,
        reason,
        name: name ? say(name, language) : null,
      })),
      derivation: say(dueDerivation(calendar, start, budget, due), language),
    };
  }
}
