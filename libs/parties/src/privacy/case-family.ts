import type { EntityManager } from 'typeorm';

/** Why nothing of a case may be erased now, although it has ended itself. */
export interface Obstacle {
  readonly what: 'alive' | 'relatives' | 'held' | 'unfinished';
  /** Numbers of the cases that it is about. */
  readonly caseNos: readonly string[];
}

/**
 * The case itself, those that grew out of it and those it grew out of: they speak of the same people, so one living or
 * held case keeps all of them. Brothers and sisters do not count.
 */
const FAMILY = `WITH RECURSIVE down (id) AS (
    SELECT $1::uuid UNION SELECT l.child_id FROM down d JOIN case_link l ON l.parent_id = d.id
  ), up (id) AS (
    SELECT $1::uuid UNION SELECT l.parent_id FROM up u JOIN case_link l ON l.child_id = u.id
  ), family AS (SELECT id FROM down UNION SELECT id FROM up)`;

/** What keeps this case from being erased; null when nothing does. */
export async function obstacleTo(manager: EntityManager, caseId: string): Promise<Obstacle | null> {
  const rows: { case_no: string; own: boolean; alive: boolean; held: boolean; busy: boolean }[] =
    await manager.query(
      `${FAMILY}
       SELECT c.case_no, c.id = $1 AS own, c.status <> 'done' AS alive,
              EXISTS (SELECT 1 FROM legal_hold h WHERE h.case_id = c.id AND h.released_at IS NULL) AS held,
              EXISTS (SELECT 1 FROM effect e WHERE e.case_id = c.id AND e.status <> 'done') AS busy
         FROM family f JOIN case_file c ON c.id = f.id ORDER BY c.case_no`,
      [caseId],
    );
  const found = (what: Obstacle['what'], test: (row: (typeof rows)[number]) => boolean): Obstacle[] => {
    const caseNos = rows.filter(test).map((row) => row.case_no);
    return caseNos.length > 0 ? [{ what, caseNos }] : [];
  };
  return (
    [
      ...found('held', ({ held }) => held),
      ...found('alive', ({ own, alive }) => own && alive),
      ...found('relatives', ({ alive }) => alive),
      // A notice that is still to be written would bring the words back.
      ...found('unfinished', ({ own, busy }) => own && busy),
    ][0] ?? null
  );
}
