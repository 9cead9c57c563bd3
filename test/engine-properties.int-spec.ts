import * as fc from 'fast-check';
import { armFaults, type FaultPoint } from '#engine/fault-point.js';
import { newId } from '#kernel/ids.js';
import type { JsonObject } from '#kernel/json.js';
import { OPENING_KEY } from '#persistence/store/command-gate.js';
import { type EngineWorld, startEngine } from './world/engine-world.js';

/** What the engine promises about any history, asked of the real store (architecture.md §1: once, in order). */

type Step = readonly [type: string, payload: JsonObject];

const steps = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: -2, max: 5 }).map((number): Step => ['ADD', { number }]) },
    { weight: 2, arbitrary: fc.constant<Step>(['PAUSE', {}]) },
    { weight: 2, arbitrary: fc.constant<Step>(['RESUME', {}]) },
    { weight: 1, arbitrary: fc.constant<Step>(['TELL', {}]) },
    { weight: 1, arbitrary: fc.constant<Step>(['FINISH', {}]) },
  ),
  { minLength: 1, maxLength: 7 },
);

describe('any history', () => {
  let world: EngineWorld;

  beforeAll(async () => {
    world = await startEngine();
  });

  afterAll(async () => {
    await world.close();
  });

  async function open(): Promise<string> {
    const id = newId();
    const opening = world.command(id, 'OPEN_ERRAND', { start: 0 }, { idempotencyKey: OPENING_KEY });
    await world.gate.open([{ id, kind: 'errand', title: '测试', opening }]);
    await world.bell.ringCases([id]);
    await world.settle();
    return id;
  }

  /** Everything that the history of a case did, without what differs between two cases by nature. */
  async function story(caseId: string): Promise<unknown> {
    const events: { type: string; state: string }[] = await world.dataSource.query(
      'SELECT type, state FROM case_event WHERE case_id = $1 ORDER BY seq',
      [caseId],
    );
    const [row]: { state: string; version: number; snapshot: { context: unknown } }[] =
      await world.dataSource.query('SELECT state, version, snapshot FROM case_file WHERE id = $1', [caseId]);
    const refused: { type: string; code: string }[] = await world.dataSource.query(
      `SELECT type, outcome -> 'refusal' ->> 'code' AS code FROM case_command
        WHERE case_id = $1 AND status = 'refused' ORDER BY seq`,
      [caseId],
    );
    const effects: { type: string; count: number }[] = await world.dataSource.query(
      'SELECT type, count(*)::int AS count FROM effect WHERE case_id = $1 GROUP BY type ORDER BY type',
      [caseId],
    );
    return {
      events,
      state: row?.state,
      version: row?.version,
      snapshot: row?.snapshot.context,
      refused,
      effects,
    };
  }

  it('is the same however often each command is sent and each ring is heard', async () => {
    await fc.assert(
      fc.asyncProperty(
        steps,
        fc.array(fc.nat({ max: 2 }), { minLength: 7, maxLength: 7 }),
        async (list, again) => {
          const once = await open();
          for (const [type, payload] of list) await world.send(once, type, payload);

          const often = await open();
          const sent = list.map(([type, payload]) => world.command(often, type, payload));
          for (const [index, command] of sent.entries()) {
            await world.gate.accept(command);
            await world.bell.ringCases([often, often]);
            await world.settle();
            // A client that heard no answer sends an earlier command once more.
            for (let times = again[index] ?? 0; times > 0; times -= 1) {
              await world.gate.accept(sent[index % (times + 1)] ?? command);
              await world.gatherer.apply(often);
            }
          }
          expect(await story(often)).toEqual(await story(once));
        },
      ),
      { numRuns: 12 },
    );
  });

  it('comes out as one of the two orders when two commands meet two handlers, at whatever point they cross', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), steps, fc.tuple(steps, steps), async (scheduler, before, [a, b]) => {
        const [first, second] = [a[0] as Step, b[0] as Step];
        const prepared = async () => {
          const id = await open();
          for (const [type, payload] of before.slice(0, 3)) await world.send(id, type, payload);
          return id;
        };
        const inTurn = async (order: readonly Step[]) => {
          const id = await prepared();
          for (const [type, payload] of order) await world.send(id, type, payload);
          return story(id);
        };
        const orders = [await inTurn([first, second]), await inTurn([second, first])];

        const id = await prepared();
        const disarm = armFaults((point: FaultPoint) => scheduler.schedule(Promise.resolve(), point));
        try {
          const handle = async ([type, payload]: Step) => {
            await world.gate.accept(world.command(id, type, payload));
            await world.runner.run([id]);
          };
          await scheduler.waitFor(Promise.all([handle(first), handle(second)]));
        } finally {
          disarm();
        }
        // Whoever found the case locked left its command to the next ring.
        await world.bell.ringCases([id]);
        await world.settle();
        expect(orders).toContainEqual(await story(id));
      }),
      { numRuns: 12 },
    );
  });

  it('stays provable', async () => {
    expect((await world.verify()).findings).toEqual([]);
  });
});
