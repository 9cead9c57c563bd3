import { Stream } from './random.js';

const draws = (stream: Stream, count = 2_000) => Array.from({ length: count }, () => stream.next());

describe('chance that can be repeated', () => {
  it('draws the same for the same seed, and something else for another', () => {
    expect(draws(Stream.of(7))).toEqual(draws(Stream.of(7)));
    expect(draws(Stream.of(7))).not.toEqual(draws(Stream.of(8)));
  });

  it('gives each purpose draws of its own, whatever was drawn before', () => {
    const world = Stream.of(7);
    const untouched = draws(world.of('case', 'a'));
    draws(world);
    expect(draws(world.of('case', 'a'))).toEqual(untouched);
    expect(draws(world.of('case', 'b'))).not.toEqual(untouched);
  });

  it('tells names apart that look alike when put together', () => {
    expect(Stream.of(1).of('ab', 'c').next()).not.toBe(Stream.of(1).of('a', 'bc').next());
  });

  it('spreads evenly', () => {
    const tenths = Array.from({ length: 10 }, () => 0);
    for (const draw of draws(Stream.of(3), 20_000)) tenths[Math.floor(draw * 10)]! += 1;
    for (const count of tenths) expect(Math.abs(count - 2_000)).toBeLessThan(200);
  });

  it('draws by weight, and never what has none', () => {
    const stream = Stream.of(5);
    const drawn = Array.from({ length: 4_000 }, () =>
      stream.weighted([
        ['often', 3],
        ['never', 0],
        ['seldom', 1],
      ]),
    );
    expect(drawn).not.toContain('never');
    expect(drawn.filter((one) => one === 'often').length / 4_000).toBeCloseTo(0.75, 1);
  });

  it('keeps the median and the ends of a distribution', () => {
    const stream = Stream.of(9);
    const drawn = Array.from({ length: 5_000 }, () => stream.quantile([0, 1, 10])).sort((a, b) => a - b);
    expect(drawn[0]).toBeGreaterThanOrEqual(0);
    expect(drawn.at(-1)).toBeLessThanOrEqual(10);
    expect(drawn[2_500]).toBeCloseTo(1, 0);
  });

  it('shuffles without losing anything', () => {
    const cards = Array.from({ length: 52 }, (_, index) => index);
    const mixed = Stream.of(2).shuffled(cards);
    expect(mixed).not.toEqual(cards);
    expect(mixed.toSorted((a, b) => a - b)).toEqual(cards);
  });
});
