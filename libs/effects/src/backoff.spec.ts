import { backoffMs, MAX_ATTEMPTS } from './backoff.js';

const never = () => 0;

it('waits longer after each failure, an hour at most', () => {
  const waits = Array.from({ length: MAX_ATTEMPTS - 1 }, (_, index) => backoffMs(index + 1, never));
  expect(waits).toEqual([2_000, 8_000, 32_000, 128_000, 512_000, 2_048_000, 3_600_000]);
});

it('spreads what failed together over half of the time', () => {
  expect(backoffMs(2, () => 0.999_999)).toBe(4_000);
});
