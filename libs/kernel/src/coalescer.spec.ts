import { Coalescer } from './coalescer.js';

const deferred = () => {
  let release!: () => void;
  const promise = new Promise<void>((resolve) => (release = resolve));
  return { promise, release };
};

describe('a coalescer', () => {
  it('gathers what arrives while a call is under way, and answers each its own result', async () => {
    const calls: number[][] = [];
    const gate = deferred();
    const doubled = new Coalescer<number, number>(
      async (items) => {
        calls.push([...items]);
        if (calls.length === 1) await gate.promise;
        return items.map((item) => item * 2);
      },
      { maxBatch: 10, lanes: 1 },
    );
    const first = doubled.add(1);
    await new Promise((resolve) => setImmediate(resolve));
    const others = [2, 3, 4].map((item) => doubled.add(item));
    gate.release();
    expect(await Promise.all([first, ...others])).toEqual([2, 4, 6, 8]);
    expect(calls).toEqual([[1], [2, 3, 4]]);
  });

  it('one bad item fails alone', async () => {
    const picky = new Coalescer<number, number>(
      async (items) => {
        if (items.includes(13)) throw new Error('unlucky');
        return items;
      },
      { maxBatch: 10, lanes: 1 },
    );
    const results = await Promise.allSettled([1, 13, 2].map((item) => picky.add(item)));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });
});
