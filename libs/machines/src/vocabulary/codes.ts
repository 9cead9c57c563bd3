import type { Text } from '#kernel/text.js';

/** A closed list of codes with their words. The lists are what forms offer and what letters print. */
export type Codes = Readonly<Record<string, Text>>;

export function codesOf<T extends Codes>(codes: T): (keyof T & string)[] {
  return Object.keys(codes);
}
