import type { EntityManager } from 'typeorm';
import { derivedId } from '#kernel/ids.js';
import type { JsonObject } from '#kernel/json.js';
import type { CaseParty } from '#machines/contract/case-kind.js';
import { type CaseRole, isCaseRole } from '#machines/contract/case-role.js';
import { partiesSql } from '#persistence/store/parties-sql.js';
import type { Effect, Surroundings } from './effect.js';

/** One event has fewer effects than this. */
const SIBLINGS = 16;

interface CaseRow {
  readonly id: string;
  readonly case_no: string;
  readonly kind: string;
  readonly firm_id: string | null;
  readonly parties: readonly CaseParty[] | null;
  readonly told_firms: readonly string[] | null;
}

interface EventRow {
  readonly case_id: string;
  readonly seq: number;
  readonly command_id: string;
  readonly type: string;
  readonly payload: JsonObject;
}

/** What a batch of effects may look at, by effect id: a handful of statements whatever the size of the batch. */
export async function loadSurroundings(
  manager: EntityManager,
  effects: readonly Effect[],
): Promise<ReadonlyMap<string, Surroundings>> {
  const issues = effects.filter(({ type }) => type === 'issue');
  const cases = await loadCases(manager, effects);
  const events = await loadEvents(manager, effects);
  const notified = await loadNotified(manager, issues, events);
  const ordinals = await loadOrdinals(manager, issues);
  return new Map(
    effects.map((effect) => {
      const row = cases.get(effect.caseId);
      if (!row) throw new Error(`effect ${effect.id} belongs to no case`);
      const event = events.get(eventKey(effect.caseId, effect.seq));
      const around: Surroundings = {
        caseNo: row.case_no,
        kind: row.kind,
        firmId: row.firm_id,
        parties: row.parties ?? [],
        toldFirms: row.told_firms ?? [],
        eventType: event?.type ?? '',
        eventPayload: event?.payload ?? {},
        notified: notified.get(effect.id) ?? [],
        ordinalOfSort: ordinals.get(effect.id) ?? 1,
      };
      return [effect.id, around];
    }),
  );
}

async function loadCases(manager: EntityManager, effects: readonly Effect[]): Promise<Map<string, CaseRow>> {
  const rows: CaseRow[] = await manager.query(
    `SELECT c.id, c.case_no, c.kind, c.firm_id,
            ${partiesSql('c.id')} AS parties,
            (SELECT array_agg(DISTINCT n.to_firm_id::text)
               FROM notice n WHERE n.case_id = c.id AND n.to_firm_id IS NOT NULL) AS told_firms
       FROM case_file c WHERE c.id = ANY($1::uuid[])`,
    [[...new Set(effects.map(({ caseId }) => caseId))]],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

async function loadEvents(
  manager: EntityManager,
  effects: readonly Effect[],
): Promise<Map<string, EventRow>> {
  const rows: EventRow[] = await manager.query(
    `SELECT e.case_id, e.seq, e.command_id, e.type, e.body::jsonb -> 'payload' AS payload
       FROM unnest($1::uuid[], $2::int[]) AS w(case_id, seq) JOIN case_event e ON e.case_id = w.case_id AND e.seq = w.seq`,
    [effects.map(({ caseId }) => caseId), effects.map(({ seq }) => seq)],
  );
  return new Map(rows.map((row) => [eventKey(row.case_id, row.seq), row]));
}

/** The ids of one event's effects follow from its command, so its other effects are found without an index of their own. */
async function loadNotified(
  manager: EntityManager,
  issues: readonly Effect[],
  events: ReadonlyMap<string, EventRow>,
): Promise<Map<string, CaseRole[]>> {
  const byEvent = new Map<string, readonly string[]>();
  for (const { caseId, seq } of issues) {
    const key = eventKey(caseId, seq);
    const event = events.get(key);
    // Several documents of one event share their siblings.
    if (event && !byEvent.has(key)) byEvent.set(key, siblingsOf(event));
  }
  if (byEvent.size === 0) return new Map();
  const rows: { id: string; to: unknown }[] = await manager.query(
    `SELECT id, params -> 'to' AS "to" FROM effect WHERE id = ANY($1::uuid[]) AND type = 'notify'`,
    [[...byEvent.values()].flat()],
  );
  const roles = new Map(rows.map(({ id, to }) => [id, [to].flat().filter(isCaseRole)]));
  return new Map(
    issues.map(({ id, caseId, seq }) => {
      const siblings = byEvent.get(eventKey(caseId, seq)) ?? [];
      return [id, siblings.flatMap((sibling) => roles.get(sibling) ?? [])];
    }),
  );
}

function siblingsOf({ command_id: commandId }: EventRow): readonly string[] {
  return Array.from({ length: SIBLINGS }, (_, ordinal) => derivedId(commandId, ordinal));
}

/** Counted by the order of events, not of carrying out: no lock, no gap, and the same number in every run. */
async function loadOrdinals(manager: EntityManager, issues: readonly Effect[]): Promise<Map<string, number>> {
  if (issues.length === 0) return new Map();
  const rows: { id: string; ordinal: number }[] = await manager.query(
    `SELECT e.id, (SELECT count(*)::int FROM effect o
                    WHERE o.case_id = e.case_id AND o.type = 'issue' AND (o.seq, o.ordinal) <= (e.seq, e.ordinal)
                      AND o.params ->> 'document' = e.params ->> 'document') AS ordinal
       FROM effect e WHERE e.id = ANY($1::uuid[])`,
    [issues.map(({ id }) => id)],
  );
  return new Map(rows.map(({ id, ordinal }) => [id, ordinal]));
}

function eventKey(caseId: string, seq: number): string {
  return `${caseId}/${seq}`;
}
