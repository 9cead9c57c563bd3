import { armFaults, FAULT_POINTS, type FaultPoint } from '#engine/fault-point.js';
import { newId } from '#kernel/ids.js';
import type { JsonObject } from '#kernel/json.js';
import { OPENING_KEY } from '#persistence/store/command-gate.js';
import { type EngineWorld, startEngine } from './world/engine-world.js';

/** Points that the engine passes; those of the effects are tried in test/effects*. */
const ENGINE_POINTS = FAULT_POINTS.filter(
  (point) => !['rung', 'beforeSend', 'afterSend', 'beforeAck'].includes(point),
);

class Crash extends Error {}

type Step = [type: string, payload: JsonObject];

const STORIES: Record<string, Step[]> = {
  'counting and finishing': [
    ['ADD', { number: 1 }],
    ['ADD', { number: 2 }],
    ['FINISH', {}],
  ],
  'a refusal in the middle': [
    ['ADD', { number: 1 }],
    ['ADD', { number: -1 }],
    ['RESUME', {}],
    ['ADD', { number: 3 }],
  ],
  'pausing, speaking and opening a child': [
    ['PAUSE', {}],
    ['RESUME', {}],
    ['TELL', {}],
    ['SPAWN', {}],
  ],
};

/** Runs again what died, as a client repeats its request and a queue its job. */
async function untilSurvived(work: () => Promise<unknown>): Promise<void> {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    try {
      await work();
      return;
    } catch (error) {
      if (!(error instanceof Crash)) throw error;
    }
  }
}

/** Sends each step as a client would: the same command, with the same key, until it has an answer. */
async function play(world: EngineWorld, steps: Step[]): Promise<string[]> {
  const apply = async (id: string) => {
    await world.bell.ringCases([id]);
    await untilSurvived(() => world.settle());
    // What a lost ring would need, the sweeper brings.
    world.clock.advance(5_000);
    await untilSurvived(() => world.sweep());
  };
  const open = async () => {
    const id = newId();
    const opening = world.command(id, 'OPEN_ERRAND', { start: 0 }, { idempotencyKey: OPENING_KEY });
    await untilSurvived(() => world.gate.open([{ id, kind: 'errand', title: '测试', opening }]));
    await apply(id);
    return id;
  };
  const listener = await open();
  const id = await open();
  for (const [type, payload] of steps) {
    const command = world.command(id, type, type === 'TELL' ? { caseId: listener } : payload);
    await untilSurvived(() => world.gate.accept(command));
    await apply(id);
  }
  return [listener, id];
}

/** Everything that the story left behind, without ids and times. */
async function remains(world: EngineWorld, ids: string[]) {
  return {
    cases: await world.rows(
      `SELECT state, status, version, snapshot->'context' AS context FROM case_file ORDER BY array_position($1::uuid[], id), version`,
      [ids],
    ),
    history: await world.rows(
      'SELECT seq, type, state FROM case_event ORDER BY array_position($1::uuid[], case_id), seq',
      [ids],
    ),
    commands: await world.rows(
      `SELECT type, status, outcome->'refusal'->>'code' AS code FROM case_command ORDER BY type, status, code`,
    ),
    tasks: await world.rows('SELECT name, role, closed_at IS NULL AS open FROM task ORDER BY 1, 2, 3'),
    deadlines: await world.rows(
      'SELECT name, armed_seq, status, jsonb_array_length(pauses) AS pauses FROM deadline ORDER BY 1, 2, 3',
    ),
    effects: await world.rows('SELECT type, seq, ordinal FROM effect ORDER BY 1, 2, 3'),
    links: await world.rows('SELECT relation FROM case_link'),
  };
}

describe.each(Object.entries(STORIES))('dying at every point while %s', (_name, steps) => {
  let undisturbed: Awaited<ReturnType<typeof remains>>;
  beforeAll(async () => {
    const world = await startEngine();
    undisturbed = await remains(world, await play(world, steps));
    await world.close();
  });

  it.each(
    ENGINE_POINTS.flatMap((point): [FaultPoint, number][] => [
      [point, 1],
      [point, 2],
    ]),
  )('at "%s", %i times in a row, leaves the same as if nothing had happened', async (point, times) => {
    const world = await startEngine();
    let left = times;
    let hit = 0;
    const disarm = armFaults((here) => {
      if (here !== point) return;
      hit += 1;
      if (left > 0) {
        left -= 1;
        throw new Crash(`died at ${point}`);
      }
    });
    try {
      const ids = await play(world, steps);
      expect(hit).toBeGreaterThan(0);
      expect(await remains(world, ids)).toEqual(undisturbed);
      expect((await world.verify()).findings).toEqual([]);
    } finally {
      disarm();
      await world.close();
    }
  });
});
