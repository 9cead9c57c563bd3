import type { DataSource, EntityManager } from 'typeorm';
import { buildCalendar, type CalendarDay, type WorkCalendar } from '#kernel/calendar/work-calendar.js';
import type { CalendarBook } from '#engine/ports.js';
import { insertRows } from '../sql/set-based.js';
import { officialDays } from '../calendar/official-days.js';

/** One published year: the exceptions from the weekly pattern and the notice they come from. */
export interface PublishedYear {
  readonly year: number;
  readonly source: string;
  readonly days: readonly CalendarDay[];
}

/** The working-day calendar, held in memory and read again by `refresh`. */
export class PostgresCalendarBook implements CalendarBook {
  private calendar: WorkCalendar = buildCalendar({ version: 'empty', officialYears: [], days: [] });

  constructor(private readonly dataSource: DataSource) {}

  current(): WorkCalendar {
    return this.calendar;
  }

  async refresh(): Promise<void> {
    const years: { year: number; source: string; imported_at: Date }[] = await this.dataSource.query(
      'SELECT year, source, imported_at FROM calendar_year ORDER BY year',
    );
    const days: {
      day: string;
      kind: CalendarDay['kind'];
      name_zh: string;
      name_en: string;
      source: string;
    }[] = await this.dataSource.query(
      `SELECT d.day::text AS day, d.kind, d.name_zh, d.name_en, y.source
           FROM calendar_day d JOIN calendar_year y USING (year) ORDER BY d.day`,
    );
    this.calendar = buildCalendar({
      version: years.map(({ year, imported_at }) => `${year}@${imported_at.getTime()}`).join(','),
      officialYears: years.map(({ year }) => year),
      days: days.map((row) => ({
        date: row.day,
        kind: row.kind,
        name: { zh: row.name_zh, en: row.name_en },
        source: row.source,
      })),
    });
  }

  /** Puts the years that ship with the program into an empty table; a table with years is left alone. */
  async seed(now: Date): Promise<void> {
    const { years, days } = officialDays();
    await this.dataSource.transaction(async (manager) => {
      // An api and a worker may start at the same moment on an empty database; the second waits and finds the years.
      await manager.query('LOCK TABLE calendar_year IN SHARE ROW EXCLUSIVE MODE');
      const [known]: { count: number }[] = await manager.query(
        'SELECT count(*)::int AS count FROM calendar_year',
      );
      if (known && known.count > 0) return;
      for (const year of years) {
        const ofYear = days.filter(({ date }) => date.startsWith(`${year}-`));
        await replaceYear(manager, { year, source: ofYear[0]?.source ?? 'chinese-days', days: ofYear }, now);
      }
    });
    await this.refresh();
  }

  /** Stores a year in place of what was known of it. */
  async publish(year: PublishedYear, now: Date): Promise<void> {
    await this.dataSource.transaction((manager) => replaceYear(manager, year, now));
    await this.refresh();
  }
}

async function replaceYear(
  manager: EntityManager,
  { year, source, days }: PublishedYear,
  now: Date,
): Promise<void> {
  await manager.query('DELETE FROM calendar_year WHERE year = $1', [year]);
  await manager.query('INSERT INTO calendar_year (year, source, imported_at) VALUES ($1, $2, $3)', [
    year,
    source,
    now,
  ]);
  if (days.length === 0) return;
  const { sql, parameters } = insertRows(
    'calendar_day',
    { day: 'date', year: 'int', kind: 'text', name_zh: 'text', name_en: 'text' },
    days.map((day) => ({ day: day.date, year, kind: day.kind, name_zh: day.name.zh, name_en: day.name.en })),
  );
  await manager.query(sql, parameters);
}
