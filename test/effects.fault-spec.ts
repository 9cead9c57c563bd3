import { armFaults, type FaultPoint } from '#engine/fault-point.js';
import { accept, type EffectsWorld, effectsWorld, note, tell } from './effects-world.js';

const POINTS: readonly FaultPoint[] = ['beforeSend', 'afterSend', 'beforeAck'];
const DAY = 24 * 3_600_000;

/** Three effects of one event and two of another case; what they leave behind, without ids and times. */
async function play(world: EffectsWorld, drain: () => Promise<void>) {
  const [one, two] = [await world.newCase(), await world.newCase()];
  await world.event(one, 1, tell(['complainant', 'clerk']), accept, note(await world.newFirm()));
  await world.event(two, 1, tell(), accept);
  await drain();
  const { notices, documents, records, effects } = await world.written();
  return {
    notices: notices.map((row) => `${row['to_role']} ${row['title_zh']} ${row['body_zh']}`).toSorted(),
    documents: documents.map((row) => `${row['number']} ${row['visible_to']} ${row['digest']}`).toSorted(),
    records: records.map((row) => row['title_zh']),
    effects: effects.map((row) => row['status']),
  };
}

let undisturbed: Awaited<ReturnType<typeof play>>;
beforeAll(async () => {
  const world = await effectsWorld();
  undisturbed = await play(world, async () => void (await world.runner.drain()));
  await world.close();
});

describe.each(POINTS)('a failure at %s', (point) => {
  it.each([1, 2, 3])('%i time(s) leaves the same behind as none', async (times) => {
    const world = await effectsWorld();
    let left = times;
    let passed = 0;
    const disarm = armFaults((at) => {
      if (at !== point) return;
      passed += 1;
      if ((left -= 1) >= 0) throw new Error(`crash at ${at}`);
    });
    const remains = await play(world, async () => {
      for (let round = 0; round < 4; round += 1) {
        await world.runner.drain();
        world.clock.advance(DAY);
      }
    });
    disarm();
    expect(remains).toEqual(undisturbed);
    expect(passed).toBeGreaterThan(times);
    await world.close();
  });
});

it('a process that dies at any of them leaves nothing half done', async () => {
  for (const point of POINTS) {
    const world = await effectsWorld();
    const never = new Promise<void>(() => {});
    let reached: () => void = () => {};
    const there = new Promise<void>((resolve) => (reached = resolve));
    const disarm = armFaults((at) => {
      if (at !== point) return;
      reached();
      return never;
    });
    const remains = await play(world, async () => {
      void world.runner.drain().catch(() => {});
      await there;
      disarm();
      // The connection of the dead process ends, and with it its transaction and its locks.
      await world.rows(
        `SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
          WHERE datname = current_database() AND state = 'idle in transaction'`,
      );
      expect(await world.rows('SELECT 1 FROM notice')).toHaveLength(0);
      await world.runner.drain();
    });
    expect(remains).toEqual(undisturbed);
    await world.close();
  }
});
