import { Gatherer } from './gatherer.js';
import type { BatchReport } from './transition-runner.js';

const nothing: BatchReport = { again: [], more: false };
const OPTIONS = { maxBatch: 10, lanes: 1, retryAfterMs: 1 };

describe('the gatherer', () => {
  it('gathers the jobs of one moment into one batch, each case once', async () => {
    const batches: string[][] = [];
    const gatherer = new Gatherer(async (ids) => {
      batches.push([...ids]);
      return nothing;
    }, OPTIONS);
    await Promise.all(['a', 'b', 'a'].map((id) => gatherer.apply(id)));
    expect(batches).toEqual([['a', 'b']]);
  });

  it('never has one case in two batches at once', async () => {
    let running = new Set<string>();
    const gatherer = new Gatherer(
      async (ids) => {
        for (const id of ids) expect(running.has(id)).toBe(false);
        running = new Set([...running, ...ids]);
        await new Promise((resolve) => setTimeout(resolve, 2));
        for (const id of ids) running.delete(id);
        return nothing;
      },
      { ...OPTIONS, lanes: 3 },
    );
    const jobs: Promise<void>[] = [];
    for (let i = 0; i < 60; i += 1) {
      jobs.push(gatherer.apply(`case-${i % 7}`));
      await new Promise((resolve) => setImmediate(resolve));
    }
    await Promise.all(jobs);
  });

  it('tries a case again that another worker held', async () => {
    let held = 2;
    const gatherer = new Gatherer(async (ids) => ({ again: held-- > 0 ? ids : [], more: false }), OPTIONS);
    await gatherer.apply('a');
    expect(held).toBe(-1);
  });

  it('gives a case up that cannot be locked, so that a ring for a case that is no more ends', async () => {
    let runs = 0;
    const gatherer = new Gatherer(async (ids) => {
      runs += 1;
      return { again: ids, more: false };
    }, OPTIONS);
    await gatherer.apply('gone');
    expect(runs).toBe(50);
    await gatherer.drained();
  });

  it('goes on without a ring while batches are full, and stops when asked to close', async () => {
    let full = 3;
    const batches: number[] = [];
    const gatherer = new Gatherer(async (ids) => {
      batches.push(ids.length);
      return { again: [], more: full-- > 0 };
    }, OPTIONS);
    await gatherer.apply('a');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(batches).toEqual([1, 0, 0, 0]);
    await gatherer.drained();
  });

  it('a batch that fails rejects its own jobs only', async () => {
    const gatherer = new Gatherer(
      async (ids) => {
        if (ids.includes('bad')) throw new Error('no database');
        return nothing;
      },
      { ...OPTIONS, maxBatch: 1 },
    );
    const results = await Promise.allSettled(['bad', 'good'].map((id) => gatherer.apply(id)));
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
  });
});
