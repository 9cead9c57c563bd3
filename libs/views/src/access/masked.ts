import { maskText } from '#parties/identity/masking.js';
import type { Level } from './visibility.js';

/** The value with every text in it masked; numbers, flags and structure stay. */
export function masked<T>(value: T): T {
  if (typeof value === 'string') return maskText(value) as T;
  if (Array.isArray(value)) return value.map((element: unknown) => masked(element)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, masked(inner)])) as T;
}

/** The title of a case as this level shows it. Status and dates come without: then the kind's name stands there. */
export function shownTitle(title: string, level: Level, { own, fallback }: { own: boolean; fallback: string }): string {
  if (level === 'A' || own) return title;
  if (level === 'O' || level === 'K') return masked(title);
  return fallback;
}
