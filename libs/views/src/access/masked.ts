import { isId } from '#kernel/ids.js';
import { maskText } from '#parties/identity/masking.js';
import type { Level } from './visibility.js';

/** Takes out of a text what tells who somebody is. */
export type Mask = (text: string) => string;

/** The value with every text in it masked; numbers, flags, ids and structure stay. */
export function masked<T>(value: T, mask: Mask = maskText): T {
  // The digits of an id may look like those of a flat, and then it would name nothing.
  if (typeof value === 'string') return (isId(value) ? value : mask(value)) as T;
  if (Array.isArray(value)) return value.map((element: unknown) => masked(element, mask)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, masked(inner, mask)])) as T;
}

export interface TitleRule {
  readonly own: boolean;
  /** What stands there for those who see status and dates only. */
  readonly fallback: string;
  readonly mask?: Mask;
}

/** The title of a case as this level shows it. */
export function shownTitle(
  title: string,
  level: Level,
  { own, fallback, mask = maskText }: TitleRule,
): string {
  if (level === 'A' || own) return title;
  return level === 'O' || level === 'K' ? mask(title) : fallback;
}
