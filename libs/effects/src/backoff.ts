/** A failure more than this, and an operator has to look. */
export const MAX_ATTEMPTS = 8;

const FIRST_MS = 2_000;
const FACTOR = 4;
const LONGEST_MS = 3_600_000;

/**
 * How long to wait after so many failures (from 1): 2 s, 8 s, 32 s … at most an hour, together about two hours. Up to
 * half of it is taken off at random, so that what failed together is not tried again together.
 */
export function backoffMs(failures: number, random: () => number = Math.random): number {
  const full = Math.min(FIRST_MS * FACTOR ** (failures - 1), LONGEST_MS);
  return Math.round(full * (1 - random() / 2));
}
