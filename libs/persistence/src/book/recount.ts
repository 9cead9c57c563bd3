import type { DataSource } from 'typeorm';
import { newId } from '#kernel/ids.js';
import type { NewCommand } from '#engine/command.js';
import { ENGINE_EVENTS } from '#engine/engine-event.js';
import { SYSTEM_ACTOR } from '#machines/contract/actor.js';
import { insertCommands } from '../store/insert-commands.js';

/** Cases per statement; a year's import may concern every open case. */
const BATCH = 1_000;

/**
 * Asks every living case whose deadlines may be touched to count them again. The reason becomes an entry of each
 * case's history. Returns the cases, to be rung by the caller.
 */
export async function askToRecount(
  dataSource: DataSource,
  reason: {
    readonly event: keyof typeof ENGINE_EVENTS;
    readonly key: string;
    readonly payload: Record<string, string | number>;
  },
  now: Date,
  kind?: string,
): Promise<string[]> {
  const rows: { case_id: string }[] = await dataSource.query(
    `SELECT DISTINCT d.case_id FROM deadline d JOIN case_file c ON c.id = d.case_id
      WHERE d.status <> 'ended' AND c.status = 'active' AND ($1::text IS NULL OR c.kind = $1)`,
    [kind ?? null],
  );
  const commands = rows.map(({ case_id }): NewCommand => ({
    id: newId(),
    caseId: case_id,
    idempotencyKey: `${reason.event}-${reason.key}`,
    type: ENGINE_EVENTS[reason.event],
    payload: reason.payload,
    actor: SYSTEM_ACTOR,
    channel: 'cli',
    expectedVersion: null,
    acceptedAt: now.toISOString(),
  }));
  for (let from = 0; from < commands.length; from += BATCH)
    await insertCommands(dataSource.manager, commands.slice(from, from + BATCH));
  return rows.map(({ case_id }) => case_id);
}
