import type { EntityManager } from 'typeorm';
import { isId } from '#kernel/ids.js';
import type { Json } from '#kernel/json.js';
import type { FactRequest } from '#machines/contract/event-rule.js';
import type { Facts } from '#machines/contract/kind-event.js';

type Loader = (manager: EntityManager, ids: readonly string[]) => Promise<ReadonlyMap<string, Json>>;

const LOADERS: Record<FactRequest['fact'], Loader> = {
  /** `{id, name, member}` or null for an unknown firm. */
  firm: async (manager, ids) =>
    byId(await manager.query('SELECT id, name, member FROM firm WHERE id = ANY($1::uuid[])', [ids])),
  /** `{id, kind, state, status, caseNo}` or null for an unknown case. */
  case: async (manager, ids) =>
    byId(
      await manager.query(
        `SELECT id, kind, state, status, case_no AS "caseNo" FROM case_file WHERE id = ANY($1::uuid[]) AND version > 0`,
        [ids],
      ),
    ),
  /** Number of blocking children that are not done. */
  openChildren: async (manager, ids) => {
    const rows: { id: string; open: number }[] = await manager.query(
      `SELECT l.parent_id AS id, count(*)::int AS open FROM case_link l JOIN case_file c ON c.id = l.child_id
        WHERE l.parent_id = ANY($1::uuid[]) AND l.blocking AND c.status <> 'done' GROUP BY l.parent_id`,
      [ids],
    );
    const counts = new Map(rows.map(({ id, open }) => [id, open]));
    return new Map(ids.map((id) => [id, counts.get(id) ?? 0]));
  },
};

/** Loads facts with one statement per sort of fact, whatever the number of cases in the batch. */
export async function loadFacts(
  manager: EntityManager,
  requests: readonly FactRequest[],
  key: (request: FactRequest) => string,
): Promise<Facts> {
  const facts: Record<string, Json> = {};
  for (const [name, load] of Object.entries(LOADERS) as [FactRequest['fact'], Loader][]) {
    const wanted = requests.filter(({ fact }) => fact === name);
    if (wanted.length === 0) continue;
    const found = await load(manager, [...new Set(wanted.map(({ id }) => id).filter(isId))]);
    for (const request of wanted) facts[key(request)] = found.get(request.id) ?? null;
  }
  return facts;
}

function byId(rows: readonly ({ id: string } & Record<string, Json>)[]): Map<string, Json> {
  return new Map(rows.map((row) => [row.id, row]));
}
