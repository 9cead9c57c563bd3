import type { DataSource } from 'typeorm';
import { EffectRunner } from '#effects/effect-runner.js';
import type { Log } from '#engine/ports.js';
import { ManualClock } from '#kernel/clock.js';
import { derivedId, newId } from '#kernel/ids.js';
import type { JsonObject } from '#kernel/json.js';
import { text } from '#kernel/text.js';
import type { CaseKind } from '#machines/contract/case-kind.js';
import { sampleKind } from '#machines/template/sample-kind/sample-kind.kind.js';
import { dataSourceOf } from '#persistence/data-source.js';
import { insertFirms } from '#parties/directory/insert-directory.js';
import { freshDatabase } from './world/database.js';
import { kindBook } from './world/engine-world.js';

const FIRST_MOMENT = '2026-03-02T01:00:00.000Z';
const kind: CaseKind = {
  ...sampleKind,
  notices: { told: { title: text('案件{caseNo}', 'case {caseNo}'), body: text('第{n}次', 'time {n}') } },
  documents: {
    acceptance: { title: text('受理告知书', 'Notice of acceptance'), body: text('{caseNo}', '{caseNo}') },
  },
  records: { answerOverdue: text('逾期答复', 'answer overdue') },
};
const silent: Log = { info: () => {}, warn: () => {}, error: () => {} };

export type EffectsWorld = Awaited<ReturnType<typeof effectsWorld>>;

/** Effects as the engine leaves them, on a database of their own. */
export async function effectsWorld() {
  const database = await freshDatabase();
  const dataSource = await dataSourceOf({ url: database.url, poolSize: 8 }).initialize();
  const clock = new ManualClock(new Date(FIRST_MOMENT));
  let cases = 0;
  const runnerOn = (source: DataSource) => new EffectRunner(source, kindBook([kind]), clock, silent);
  const world = {
    dataSource,
    clock,
    runner: runnerOn(dataSource),
    runnerOn,

    async newCase(kindName: string = kind.name): Promise<string> {
      const id = newId();
      await dataSource.query(
        `INSERT INTO case_file (id, kind, machine_version, fingerprint, case_no, status, opened_at, updated_at)
         VALUES ($1, $2, 1, '', $3, 'active', now(), now())`,
        [id, kindName, `ZZ-2026-${String((cases += 1)).padStart(6, '0')}`],
      );
      return id;
    },

    async newFirm(id = newId()): Promise<string> {
      await insertFirms(dataSource.manager, [{ id, name: '示例物业', kind: 'firm', member: true }]);
      return id;
    },

    /** One event with its effects, ids as the engine derives them. */
    async event(
      caseId: string,
      seq: number,
      ...effects: (readonly [string, JsonObject, JsonObject?])[]
    ): Promise<string[]> {
      const command = newId();
      await dataSource.query(
        `INSERT INTO case_event (case_id, seq, command_id, type, at, state, body, prev_hash, hash)
         VALUES ($1, $2, $3, 'ASK', $4, '', '{"payload":{}}', '', '')`,
        [caseId, seq, command, clock.now()],
      );
      const ids = effects.map((_, ordinal) => derivedId(command, ordinal));
      for (const [ordinal, [type, params, data = {}]] of effects.entries())
        await dataSource.query(
          `INSERT INTO effect (id, case_id, seq, ordinal, type, params, data, created_at, next_at)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8::timestamptz + interval '3 seconds')`,
          [
            ids[ordinal],
            caseId,
            seq,
            ordinal,
            type,
            JSON.stringify(params),
            JSON.stringify(data),
            clock.now(),
          ],
        );
      return ids;
    },

    rows: <T = Record<string, unknown>>(sql: string, parameters: unknown[] = []): Promise<T[]> =>
      dataSource.query(sql, parameters),
    statusOf: (id: string) =>
      dataSource
        .query('SELECT status, attempts, error, next_at FROM effect WHERE id = $1', [id])
        .then(
          (rows) =>
            rows[0] as { status: string; attempts: number; error: string | null; next_at: Date | null },
        ),

    /** Everything that was written, without times of carrying out. */
    async written() {
      return {
        notices: await world.rows('SELECT * FROM notice ORDER BY id'),
        documents: await world.rows('SELECT * FROM document ORDER BY id'),
        records: await world.rows('SELECT * FROM firm_record ORDER BY id'),
        effects: await world.rows('SELECT id, status FROM effect ORDER BY id'),
      };
    },

    async close() {
      await dataSource.destroy();
      await database.drop();
    },
  };
  return world;
}

export const tell = (to: string | string[] = 'clerk', n = 1) =>
  ['notify', { notice: 'told', to }, { n }] as const;
export const accept = ['issue', { document: 'acceptance' }] as const;
export const note = (firmId: string) => ['record', { entry: 'answerOverdue' }, { firmId }] as const;
