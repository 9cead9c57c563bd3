import type { EntityManager } from 'typeorm';
import { isId } from '#kernel/ids.js';
import type { Json } from '#kernel/json.js';

/** Answers one sort of question for several ids at once; an id that is missing in the answer has no such fact. */
export type FactLoader = (
  manager: EntityManager,
  ids: readonly string[],
) => Promise<ReadonlyMap<string, Json>>;

interface FactRow {
  readonly id: string;
  readonly fact: Json;
}

/** A statement that gives `id` and `fact` for the ids in `$1`; whatever is no id is left out before it reaches SQL. */
export function oneStatement(sql: string): FactLoader {
  return async (manager, ids) => {
    const rows: FactRow[] = await manager.query(sql, [ids.filter(isId)]);
    return new Map(rows.map(({ id, fact }) => [id, fact]));
  };
}

/** The same where an id that nothing is found for still has an answer, e.g. an empty list. */
export function withDefault(load: FactLoader, answer: Json): FactLoader {
  return async (manager, ids) => {
    const found = await load(manager, ids);
    return new Map(ids.filter(isId).map((id) => [id, found.get(id) ?? answer]));
  };
}
