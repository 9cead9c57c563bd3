import { validatePayload } from '#machines/contract/validate-payload.js';
import { splitPayload } from '#machines/contract/narrative.js';
import type { NewCommand } from '#engine/command.js';
import { newId } from '#kernel/ids.js';
import type { JsonObject } from '#kernel/json.js';
import type { Actor } from '#machines/contract/actor.js';
import { insertFirms } from '#parties/directory/insert-directory.js';
import { OPENING_KEY } from '#persistence/store/command-gate.js';
import type { EngineWorld } from './engine-world.js';
import { LISTENER, type Story, STORY_FIRM } from './stories.js';

const STORY_BEGINS = '2026-06-01T01:00:00.000Z';
const ATTEMPTS = 10;
/** Far more than any story needs after a death; what still waits then waits for ever. */
const MOST_ROUNDS = 100;

/** A process that is gone: what it held of the database is rolled back, and nobody counts it as a failure. */
export class Death extends Error {
  readonly code = 'ECONNRESET';
}
/** Something on the way that throws: a defect, counted against the command that met it. */
export class Failure extends Error {}

/** Runs again what died, as a client repeats its request, a queue its job and a sweeper its round. */
async function untilSurvived<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt === ATTEMPTS || !(error instanceof Death || error instanceof Failure)) throw error;
    }
  }
}

/** Plays a story on cases of its own, and returns their ids. */
export async function playStory(world: EngineWorld, story: Story): Promise<readonly string[]> {
  world.clock.set(STORY_BEGINS);
  await insertFirms(world.dataSource.manager, [
    { id: STORY_FIRM, name: '示例物业', kind: 'firm', member: true },
  ]);
  const player = new Player(world, story);
  const listener = story.kind === 'errand' ? await player.open() : undefined;
  const id = await player.open();
  for (const step of story.steps) {
    if ('until' in step) await player.until(step.until);
    else await player.send(id, step.type, toListener(step.payload, listener), step.by);
  }
  return listener ? [listener, id] : [id];
}

function toListener(payload: JsonObject, listener: string | undefined): JsonObject {
  return payload.caseId === LISTENER ? { ...payload, caseId: listener ?? '' } : payload;
}

class Player {
  constructor(
    private readonly world: EngineWorld,
    private readonly story: Story,
  ) {}

  async open(): Promise<string> {
    const { kind, opening, by } = this.story;
    const id = newId();
    const type = this.world.book.get(kind).opening;
    const command = this.command(id, type, opening, by, OPENING_KEY);
    await untilSurvived(() => this.world.gate.open([{ id, kind, title: '测试', opening: command }]));
    await this.apply(id);
    return id;
  }

  /** As a client does it: the same command with the same key until there is an answer. */
  async send(id: string, type: string, payload: JsonObject, by: Actor): Promise<void> {
    const command = this.command(id, type, payload, by, newId());
    await untilSurvived(() => this.world.gate.accept(command));
    await this.apply(id);
  }

  async until(moment: string): Promise<void> {
    this.world.clock.set(moment);
    await untilSurvived(this.world.sweep);
    await this.nothingWaits();
  }

  private async apply(id: string): Promise<void> {
    await this.world.bell.ringCases([id]);
    await untilSurvived(() => this.world.settle());
    await this.nothingWaits();
  }

  /** What a lost ring would need, the sweeper brings, once the ring is late enough to count as lost. */
  private async nothingWaits(): Promise<void> {
    const { clock } = this.world;
    const now = clock.now();
    for (let rounds = 0; await this.somethingWaits(); rounds += 1) {
      if (rounds === MOST_ROUNDS) throw new Error(`this never ends: ${await this.whatWaits()}`);
      clock.advance(5_000);
      await untilSurvived(this.world.sweep);
    }
    clock.set(now);
  }

  private async somethingWaits(): Promise<boolean> {
    const { waits } = await this.world.row<{ waits: boolean }>(
      `SELECT EXISTS (SELECT 1 FROM case_command WHERE status = 'waiting') OR
              EXISTS (SELECT 1 FROM effect WHERE status = 'waiting') AS waits`,
    );
    return waits;
  }

  private async whatWaits(): Promise<string> {
    const rows = await this.world.rows(
      `SELECT kind, m.type, attempts, outcome::text AS error FROM case_command m JOIN case_file c ON c.id = case_id WHERE m.status = 'waiting'
       UNION ALL
       SELECT kind, e.type, attempts, error FROM effect e JOIN case_file c ON c.id = case_id WHERE e.status = 'waiting'`,
    );
    return JSON.stringify(rows);
  }

  private command(
    id: string,
    type: string,
    input: JsonObject,
    actor: Actor,
    idempotencyKey: string,
  ): NewCommand {
    const rule = this.world.book.get(this.story.kind).events[type];
    const checked = rule && validatePayload(rule, input);
    const more = { actor, idempotencyKey };
    // What the class would refuse never gets this far over HTTP; here the engine is asked to refuse it.
    if (!checked?.ok) return this.world.command(id, type, input, more);
    const { payload, narrative } = splitPayload(checked.instance);
    return this.world.command(id, type, payload as JsonObject, {
      ...more,
      narrative: narrative as JsonObject,
    });
  }
}

const KIN = `WITH RECURSIVE kin(id, place) AS (
  SELECT id, place::text FROM unnest($1::uuid[]) WITH ORDINALITY AS told(id, place)
  UNION ALL SELECT l.child_id, kin.place || '/' || c.kind
              FROM case_link l JOIN kin ON l.parent_id = kin.id JOIN case_file c ON c.id = l.child_id)`;

const REMAINS = {
  cases: `SELECT kind, state, status, version, last_at, (snapshot->'context') - '{caseId,subjectCaseId}'::text[] AS context FROM case_file c JOIN kin USING (id) ORDER BY place`,
  history: `SELECT place, seq, type, state, at FROM case_event e JOIN kin ON kin.id = e.case_id ORDER BY place, seq`,
  commands: `SELECT place, type, status, outcome->'refusal'->>'code' AS refusal FROM case_command m JOIN kin ON kin.id = m.case_id
              ORDER BY place, m.seq`,
  tasks: `SELECT place, name, role, firm_id, deadline, due_at, opened_at, closed_at FROM task t JOIN kin ON kin.id = t.case_id
           ORDER BY place, opened_seq, name, role`,
  deadlines: `SELECT place, name, armed_seq, armed_at, due_at, pauses, fired, status, ended_at FROM deadline d
               JOIN kin ON kin.id = d.case_id ORDER BY place, name, armed_seq`,
  effects: `SELECT place, seq, ordinal, type, params, status FROM effect f JOIN kin ON kin.id = f.case_id ORDER BY place, seq, ordinal`,
  notices: `SELECT place, seq, template, to_role, to_firm_id, title_zh FROM notice n JOIN kin ON kin.id = n.case_id
             ORDER BY place, seq, template, to_role`,
  documents: `SELECT place, seq, template FROM document d JOIN kin ON kin.id = d.case_id ORDER BY place, seq, template`,
  records: `SELECT place, seq, entry, at FROM firm_record r JOIN kin ON kin.id = r.case_id ORDER BY place, seq, entry`,
  links: `SELECT place, relation, blocking FROM case_link l JOIN kin ON kin.id = l.parent_id`,
} as const;

/** Every row that these cases left behind, their times included, without the ids that differ from play to play. */
export async function remainsOf(
  world: EngineWorld,
  ids: readonly string[],
): Promise<Record<string, unknown[]>> {
  const remains: Record<string, unknown[]> = {};
  for (const [name, sql] of Object.entries(REMAINS)) remains[name] = await world.rows(`${KIN} ${sql}`, [ids]);
  return remains;
}
