import { text } from '#kernel/text.js';
import type { Codes } from './codes.js';

/** What the chair may decide once the duty has passed to the supervisory committee. */
export const DIRECTIONS = {
  lastPeriod: text('给予最后期限', 'one last period'),
  unresolved: text('由秘书处直接处置', 'the secretariat disposes of it'),
  review: text('交由复核', 'a review'),
} as const satisfies Codes;
