import { addDays, civilDateOf } from '#kernel/calendar/civil-date.js';

/**
 * Noon (in China) of the last day of the half-year that holds the day after this moment: a matter of the trade is in
 * every half-yearly report as long as it lasts (domain.md §4.6, §4.13).
 */
export function halfYearEndAfter(at: string): string {
  const next = addDays(civilDateOf(at), 1);
  const [year = '', month = ''] = next.split('-');
  return `${year}-${Number(month) <= 6 ? '06-30' : '12-31'}T04:00:00.000Z`;
}
