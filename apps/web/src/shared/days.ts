import type { Language } from './words/words.js';

const ZONE = 'Asia/Shanghai';

/** Today in Zhuhai, `2026-03-02`: the day that a date field may not go beyond. */
export function todayHere(now = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(now);
}

/** `2026-03-02` as people say it. */
export function dayInWords(day: string, language: Language): string {
  return new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    weekday: 'short',
  }).format(new Date(`${day}T00:00:00Z`));
}

/** An instant as people in Zhuhai say it. */
export function momentInWords(at: string, language: Language): string {
  return new Intl.DateTimeFormat(language, {
    timeZone: ZONE,
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).format(new Date(at));
}

/** The time of day, for what happened a moment ago. */
export function timeInWords(at: Date, language: Language): string {
  return new Intl.DateTimeFormat(language, {
    timeZone: ZONE,
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).format(at);
}

/**
 * The end of a period: an instant at midnight is the end of the day before, which is how people say it (`… 24:00`).
 */
export function endInWords(at: string, language: Language): string {
  const end = new Date(at);
  const isMidnight = new Intl.DateTimeFormat('en-GB', {
    timeZone: ZONE,
    hour: '2-digit',
    minute: '2-digit',
  }).format(end);
  if (isMidnight !== '00:00') return momentInWords(at, language);
  const lastDay = todayHere(new Date(end.getTime() - 1));
  return `${dayInWords(lastDay, language)} 24:00`;
}
