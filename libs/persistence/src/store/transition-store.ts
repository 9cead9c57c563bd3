import type { DataSource, EntityManager } from 'typeorm';
import type { CommandOutcome } from '#engine/command.js';
import { factKey } from '#engine/fact-requests.js';
import type {
  BatchResult,
  CaseChange,
  KindBook,
  LoadedCase,
  TransitionStore,
  TransitionUnit,
} from '#engine/ports.js';
import type { FactRequest } from '#machines/contract/event-rule.js';
import type { Facts } from '#machines/contract/kind-event.js';
import { troubleOf } from '../sql/trouble.js';
import { loadFacts } from './load-facts.js';
import { groupByCase, loadCases } from './load-cases.js';
import { writeOutgoing } from './outgoing.js';
import { commandOf, type CommandRow } from './rows.js';
import { writeChanges } from './write-changes.js';

/** More commands of one case than this wait for its next batch. */
const COMMANDS_PER_CASE = 100;

/** The engine's store on PostgreSQL: one transaction for a whole batch. */
export class PostgresTransitionStore implements TransitionStore {
  constructor(
    private readonly dataSource: DataSource,
    private readonly kinds: KindBook,
  ) {}

  transaction<T>(work: (unit: TransitionUnit) => Promise<T>): Promise<T> {
    return this.dataSource.transaction((manager) => work(new Unit(manager, this.kinds)));
  }

  async countFailure(caseId: string, reason: string, maxAttempts: number) {
    const [rows]: [{ id: string; status: string; outcome: CommandOutcome | null }[], number] =
      await this.dataSource.query(
        `UPDATE case_command m
            SET attempts = m.attempts + 1,
                status = CASE WHEN m.attempts + 1 >= $2 THEN 'parked' ELSE m.status END,
                settled_at = CASE WHEN m.attempts + 1 >= $2 THEN now() END,
                outcome = jsonb_build_object('commandId', m.id, 'caseId', m.case_id, 'state', c.state,
                            'version', c.version, 'status', CASE WHEN m.attempts + 1 >= $2 THEN 'parked' ELSE 'waiting' END,
                            'error', $3::text)
           FROM case_file c
          WHERE c.id = $1 AND m.id = (SELECT id FROM case_command
                                       WHERE case_id = $1 AND status = 'waiting' ORDER BY seq LIMIT 1)
          RETURNING m.id, m.status, m.outcome`,
        [caseId, maxAttempts, reason.slice(0, 2_000)],
      );
    const [row] = rows;
    if (!row) return null;
    return { parked: row.status === 'parked' ? row.outcome : null };
  }

  troubleOf(error: unknown) {
    return troubleOf(error);
  }
}

class Unit implements TransitionUnit {
  constructor(
    private readonly manager: EntityManager,
    private readonly kinds: KindBook,
  ) {}

  /**
   * NO KEY: a row that refers to the case (a new command, a letter) takes a key share of it; FOR UPDATE would make each
   * wait for the other, or this batch leave the case out.
   */
  async lock(caseIds: readonly string[], more: number): Promise<readonly string[]> {
    const rows: { id: string }[] = await this.manager.query(
      `SELECT id FROM case_file WHERE id = ANY(ARRAY(
         SELECT unnest($1::uuid[])
         UNION
         (SELECT w.case_id FROM case_command w
           WHERE w.status = 'waiting'
             AND NOT EXISTS (SELECT 1 FROM case_command p WHERE p.case_id = w.case_id AND p.status = 'parked')
           ORDER BY w.seq LIMIT $2)))
       ORDER BY id FOR NO KEY UPDATE SKIP LOCKED`,
      [caseIds, more],
    );
    return rows.map(({ id }) => id);
  }

  async read(caseIds: readonly string[]): Promise<readonly LoadedCase[]> {
    const rows: CommandRow[] = await this.manager.query(
      `SELECT id, case_id, idempotency_key, type, payload, narrative, narrative_salt, narrative_digest, actor,
              expected_version, accepted_at, status, attempts
         FROM case_command WHERE case_id = ANY($1::uuid[]) AND status IN ('waiting', 'parked') ORDER BY case_id, seq`,
      [caseIds],
    );
    const commands = groupByCase(rows);
    const files = await loadCases(this.manager, [...commands.keys()]);
    return files.map((file) => ({ file, commands: runnable(commands.get(file.id) ?? []).map(commandOf) }));
  }

  facts(requests: readonly FactRequest[]): Promise<Facts> {
    return loadFacts(this.manager, requests, factKey);
  }

  async write(changes: readonly CaseChange[], now: string): Promise<BatchResult> {
    await writeChanges(this.manager, changes, now);
    const toldCases = await writeOutgoing(this.manager, this.kinds, changes);
    const hasEffects = changes.some(({ steps }) => steps.some(({ effects }) => effects.length > 0));
    return { toldCases, hasEffects };
  }
}

/** A parked command holds up its own case: nothing behind it may overtake it. */
function runnable(rows: readonly CommandRow[]): CommandRow[] {
  const parkedAt = rows.findIndex((row) => row.status === 'parked');
  return rows.slice(0, parkedAt === -1 ? COMMANDS_PER_CASE : Math.min(parkedAt, COMMANDS_PER_CASE));
}
