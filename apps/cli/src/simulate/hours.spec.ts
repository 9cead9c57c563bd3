import { buildCalendar } from '#kernel/calendar/work-calendar.js';
import { text } from '#kernel/text.js';
import { nextMoment } from './hours.js';
import { Stream } from './random.js';

const calendar = buildCalendar({
  version: 'test',
  officialYears: [2025],
  days: [{ date: '2025-10-01', kind: 'holiday', name: text('国庆节', 'National Day'), source: 'test' }],
});
const at = (local: string) => Date.parse(`${local}+08:00`);
const next = (local: string, hours: 'office' | 'home' | 'any') =>
  new Date(nextMoment(calendar, at(local), hours, Stream.of(1)) + 8 * 3_600_000).toISOString().slice(0, 16);

describe('when somebody acts', () => {
  it('at once within the hours', () => {
    expect(next('2025-09-30T10:00:00', 'office')).toBe('2025-09-30T10:00');
    expect(next('2025-10-01T21:00:00', 'home')).toBe('2025-10-01T21:00');
    expect(next('2025-10-01T03:00:00', 'any')).toBe('2025-10-01T03:00');
  });

  it('after the lunch break', () => {
    expect(next('2025-09-30T12:30:00', 'office') >= '2025-09-30T14:00').toBe(true);
  });

  it('on the next working day, over a holiday and a weekend', () => {
    expect(next('2025-09-30T18:00:00', 'office').slice(0, 10)).toBe('2025-10-02');
    expect(next('2025-09-27T10:00:00', 'office').slice(0, 10)).toBe('2025-09-29');
  });

  it('in the morning, when it is night', () => {
    expect(next('2025-09-30T23:30:00', 'home').slice(0, 10)).toBe('2025-10-01');
  });
});
