import { clockOffsetMs } from './clock-offset.js';

it.each([
  ['P8D', 691_200_000],
  ['-PT2H', -7_200_000],
  ['P1W', 604_800_000],
  ['P1DT1H1M1S', 90_061_000],
  ['PT0S', 0],
])('%s is %i ms', (text, ms) => expect(clockOffsetMs(text)).toBe(ms));

it.each(['', 'P', '8', 'P8', '8D', 'P1M', 'P1Y', 'P99999999D', 'tomorrow', 'P1D2H'])(
  '“%s” is not taken',
  (text) => expect(clockOffsetMs(text)).toBeUndefined(),
);
