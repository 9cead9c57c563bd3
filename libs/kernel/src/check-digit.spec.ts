import * as fc from 'fast-check';
import { checkDigit, hasCheckDigit } from './check-digit.js';

describe('a check digit', () => {
  it('is the one of the published example', () => {
    expect(checkDigit('572')).toBe('4');
    expect(hasCheckDigit('5724')).toBe(true);
  });

  const numbers = fc.stringMatching(/^\d{4,14}$/);

  it('finds every single wrong digit', () => {
    fc.assert(
      fc.property(numbers, fc.nat(), fc.integer({ min: 1, max: 9 }), (digits, place, by) => {
        const good = [...`${digits}${checkDigit(digits)}`];
        const at = place % good.length;
        expect(hasCheckDigit(good.join(''))).toBe(true);
        good[at] = String((Number(good[at]) + by) % 10);
        expect(hasCheckDigit(good.join(''))).toBe(false);
      }),
    );
  });

  it('finds every swap of two neighbours', () => {
    fc.assert(
      fc.property(numbers, fc.nat(), (digits, place) => {
        const good = [...`${digits}${checkDigit(digits)}`];
        const at = place % (good.length - 1);
        const [a, b] = [good[at] as string, good[at + 1] as string];
        good.splice(at, 2, b, a);
        expect(hasCheckDigit(good.join(''))).toBe(a === b);
      }),
    );
  });

  it.each(['', 'TS', '12a', ' 12'])('is not there for %j', (text) => {
    expect(() => checkDigit(text)).toThrow(TypeError);
    expect(hasCheckDigit(text)).toBe(false);
  });
});
