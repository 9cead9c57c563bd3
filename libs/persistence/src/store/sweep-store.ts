import type { DataSource } from 'typeorm';
import { derivedId } from '#kernel/ids.js';
import type { ScheduledFiring } from '#engine/case-file.js';
import { DUE } from '#engine/case-file.js';
import type { NewCommand } from '#engine/command.js';
import type { KindBook } from '#engine/ports.js';
import type { SweepStore } from '#engine/sweeper.js';
import { SYSTEM_ACTOR } from '#machines/contract/actor.js';
import { RUNG_EVENT } from '#machines/contract/deadline-rule.js';
import { updateRows } from '../sql/set-based.js';
import { insertCommands } from './insert-commands.js';
import { SWEEP_GRACE_MS } from './write-changes.js';

interface DueRow {
  id: string;
  case_id: string;
  kind: string;
  name: string;
  schedule: readonly ScheduledFiring[];
  fired: readonly string[];
}

export class PostgresSweepStore implements SweepStore {
  constructor(
    private readonly dataSource: DataSource,
    private readonly kinds: KindBook,
  ) {}

  /** Oldest first; by id where one instant makes several due, so that a case sees them in the same order always. */
  fireDeadlines(now: string, limit: number) {
    return this.dataSource.transaction(async (manager) => {
      const rows: DueRow[] = await manager.query(
        `SELECT d.id, d.case_id, c.kind, d.name, d.schedule, d.fired
           FROM deadline d JOIN case_file c ON c.id = d.case_id
          WHERE d.status = 'running' AND d.next_at <= $1
          ORDER BY d.next_at, d.id LIMIT $2 FOR UPDATE OF d SKIP LOCKED`,
        [now, limit],
      );
      const commands = rows.flatMap((row) =>
        row.schedule
          .filter((firing) => isDue(row, firing, now))
          .map((firing) => this.firing(row, firing, now)),
      );
      await insertCommands(manager, commands);
      if (rows.length > 0) {
        const next = rows.map((row) => ({
          id: row.id,
          next_at: row.schedule.find((firing) => !row.fired.includes(firing.name) && firing.at > now)?.at,
        }));
        const statement = updateRows('deadline', { id: 'uuid', next_at: 'timestamptz' }, ['id'], next);
        await manager.query(statement.sql, statement.parameters);
      }
      return { caseIds: [...new Set(commands.map(({ caseId }) => caseId))], more: rows.length === limit };
    });
  }

  async overdueCases(before: string, now: string, limit: number): Promise<readonly string[]> {
    const rows: { case_id: string }[] = await this.dataSource.query(
      `SELECT DISTINCT case_id FROM (SELECT m.case_id FROM case_command m
         WHERE m.status = 'waiting' AND (m.accepted_at < $1 OR m.accepted_at > $2)
           AND NOT EXISTS (SELECT 1 FROM case_command p WHERE p.case_id = m.case_id AND p.status = 'parked')
         ORDER BY m.accepted_at LIMIT $3) waiting`,
      [before, now, limit],
    );
    return rows.map((row) => row.case_id);
  }

  async hasDueEffects(now: string): Promise<boolean> {
    const rows: unknown[] = await this.dataSource.query(
      `SELECT 1 FROM effect
        WHERE status = 'waiting' AND (next_at <= $1 OR (attempts = 0 AND next_at > $1::timestamptz + $2 * interval '1 ms')) LIMIT 1`,
      [now, SWEEP_GRACE_MS],
    );
    return rows.length > 0;
  }

  private firing(row: DueRow, firing: ScheduledFiring, now: string): NewCommand {
    const rule = this.kinds.get(row.kind).deadlines.find(({ name }) => name === row.name);
    if (!rule)
      throw new Error(`kind ${row.kind} has no deadline "${row.name}" any more; its upgrade must end it`);
    const due = firing.name === DUE;
    return {
      id: derivedId(row.id, firing.name, firing.at),
      caseId: row.case_id,
      // A deadline that was counted anew fires at its new moment, under its new key.
      idempotencyKey: `deadline-${row.id}-${firing.name}-${firing.at}`,
      type: due ? rule.onPassed : RUNG_EVENT,
      payload: due ? {} : { deadline: row.name, rung: firing.name },
      actor: SYSTEM_ACTOR,
      channel: 'sweeper',
      expectedVersion: null,
      acceptedAt: now,
    };
  }
}

function isDue(row: DueRow, firing: ScheduledFiring, now: string): boolean {
  return firing.at <= now && !row.fired.includes(firing.name);
}
