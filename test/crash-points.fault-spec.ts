import { armFaults, FAULT_POINTS, type FaultPoint } from '#engine/fault-point.js';
import type { CaseKind } from '#machines/contract/case-kind.js';
import { KINDS } from '#machines/kinds/index.js';
import { type EngineWorld, startEngine } from './world/engine-world.js';
import { errand } from './world/errand-kind.js';
import { Death, Failure, playStory, remainsOf } from './world/play-story.js';
import { STORIES } from './world/stories.js';

/** All of them: a complaint that climbs its ladder opens a review. */
const PLAYED: readonly CaseKind[] = [...KINDS, errand as unknown as CaseKind];
/** A defect can sit only where the engine itself works; what throws elsewhere is a death. */
const WORKING: readonly FaultPoint[] = ['locked', 'read', 'decided', 'written', 'beforeCommit'];
const TIMES = { once: 1, twice: 2 } as const;

/** Points that any story has hit, each with the number of deaths there: a point that nothing reaches proves nothing. */
const deaths = new Map<FaultPoint, number>(FAULT_POINTS.map((point) => [point, 0]));

/** At the first `times` passings of this point something throws. Returns how often it did, and disarms. */
function throwAt(point: FaultPoint, times: number, thrown: () => Error): () => number {
  let thrownHere = 0;
  const disarm = armFaults((here) => {
    if (here !== point || thrownHere === times) return;
    thrownHere += 1;
    throw thrown();
  });
  return () => {
    disarm();
    return thrownHere;
  };
}

describe.each(Object.entries(STORIES))('%s', (_name, story) => {
  let world: EngineWorld;
  let undisturbed: Record<string, unknown[]>;
  const passed = new Map<FaultPoint, number>();
  beforeAll(async () => {
    world = await startEngine({ kinds: PLAYED });
    const disarm = armFaults((point) => void passed.set(point, (passed.get(point) ?? 0) + 1));
    undisturbed = await remainsOf(world, await playStory(world, story));
    disarm();
  });
  afterAll(() => world.close());

  it.each(
    FAULT_POINTS.flatMap((point) =>
      Object.entries(TIMES).map(([name, times]) => [name, point, times] as const),
    ),
  )('that dies %s at "%s" ends as if nothing had happened', async (_times, point, times) => {
    const disarm = throwAt(point, times, () => new Death(`died at ${point}`));
    const ids = await playStory(world, story).finally(disarm);
    expect(await remainsOf(world, ids)).toEqual(undisturbed);
    const died = disarm();
    expect(died).toBe(Math.min(times, passed.get(point) ?? 0));
    deaths.set(point, (deaths.get(point) ?? 0) + died);
  });

  it.each(WORKING)('that fails twice at "%s" ends as if nothing had happened', async (point) => {
    const disarm = throwAt(point, 2, () => new Failure(`failed at ${point}`));
    const ids = await playStory(world, story).finally(disarm);
    expect(await remainsOf(world, ids)).toEqual(undisturbed);
    expect(disarm()).toBe(2);
  });

  it('leaves histories that verify', async () => {
    expect((await world.verify()).findings).toEqual([]);
  });
});

it('every point was reached and died at', () => {
  expect([...deaths].filter(([, count]) => count === 0)).toEqual([]);
});
