import { addDays, civilDateOf, startOfDay } from '#kernel/calendar/civil-date.js';
import type { Moments } from './task-branches.js';

export function momentsOf(now: Date): Moments {
  return { now, endOfToday: startOfDay(addDays(civilDateOf(now), 1)) };
}
