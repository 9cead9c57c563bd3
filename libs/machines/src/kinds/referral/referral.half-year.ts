import { civilDateOf } from '#kernel/calendar/civil-date.js';

/** The half-year of a moment, by the civil day: `2026H1`. The list to the housing bureau is made twice a year (§4.7). */
export function halfYearOf(at: string): string {
  const [year = '', month = ''] = civilDateOf(at).split('-');
  return `${year}H${Number(month) <= 6 ? 1 : 2}`;
}
