import { isId } from '#kernel/ids.js';
import type { JsonObject } from '#kernel/json.js';
import { OPENING_KEY } from '../command-gate.js';
import { type FactLoader, oneStatement, withDefault } from './fact-loader.js';

/** How many earlier cases about a firm a guard may look at, newest first. */
const FIRM_CASES = 100;

/** `CaseFact` or null; a case whose opening is not applied yet is not there. */
export const cases: FactLoader = oneStatement(
  `SELECT id, jsonb_build_object('id', id, 'kind', kind, 'state', state, 'status', status, 'caseNo', case_no) AS fact
     FROM case_file WHERE id = ANY($1::uuid[]) AND version > 0`,
);

/**
 * Number of blocking children that are not done. One whose opening was refused never came to be: it holds nothing up.
 */
export const openChildren: FactLoader = withDefault(
  oneStatement(
    `SELECT l.parent_id AS id, to_jsonb(count(*)::int) AS fact
       FROM case_link l JOIN case_file c ON c.id = l.child_id
      WHERE l.parent_id = ANY($1::uuid[]) AND l.blocking AND c.status <> 'done'
        AND NOT (c.version = 0 AND EXISTS (SELECT 1 FROM case_command m WHERE m.case_id = c.id AND m.status = 'refused'
                                              AND m.idempotency_key = '${OPENING_KEY}'))
      GROUP BY l.parent_id`,
  ),
  0,
);

/**
 * List of `ParticipantFact`: every account that acted in the case or in one linked to it, over any number of links in
 * either direction, as the histories say (E10: checked against the history, not a manual tick).
 */
export const participants: FactLoader = withDefault(
  oneStatement(
    `WITH RECURSIVE family (root, id) AS (
       SELECT r, r FROM unnest($1::uuid[]) AS r
       UNION
       SELECT f.root, CASE WHEN l.parent_id = f.id THEN l.child_id ELSE l.parent_id END
         FROM family f JOIN case_link l ON l.parent_id = f.id OR l.child_id = f.id
     ), acts AS (
       SELECT f.root, f.id AS case_id, c.kind, e.body::jsonb -> 'actor' AS actor
         FROM family f JOIN case_file c ON c.id = f.id JOIN case_event e ON e.case_id = f.id
     ), people AS (
       SELECT root, case_id, kind, actor ->> 'id' AS user_id, jsonb_agg(DISTINCT actor -> 'role') AS roles
         FROM acts WHERE actor ->> 'kind' = 'person' GROUP BY root, case_id, kind, actor ->> 'id'
     )
     SELECT root AS id,
            jsonb_agg(jsonb_build_object('userId', user_id, 'caseId', case_id, 'kind', kind, 'roles', roles)
                      ORDER BY case_id, user_id) AS fact
       FROM people GROUP BY root`,
  ),
  [],
);

/** The parts of an id `<kind>/<firmId>`; what names no firm is left out. */
function kindsAndFirms(ids: readonly string[]) {
  return ids
    .map((id) => ({ id, kind: id.slice(0, id.indexOf('/')), firmId: id.slice(id.indexOf('/') + 1) }))
    .filter(({ firmId }) => isId(firmId));
}

/** List of `ParticipantFact`: every account that acted in an open case of the kind about the firm. */
export const firmParticipants: FactLoader = async (manager, ids) => {
  const wanted = kindsAndFirms(ids);
  const rows: { id: string; fact: JsonObject[] | null }[] = await manager.query(
    `SELECT w.id, (SELECT jsonb_agg(to_jsonb(p) ORDER BY p."caseId", p."userId") FROM (
              SELECT c.id AS "caseId", c.kind, e.body::jsonb -> 'actor' ->> 'id' AS "userId",
                     jsonb_agg(DISTINCT e.body::jsonb -> 'actor' -> 'role') AS roles
                FROM case_file c JOIN case_event e ON e.case_id = c.id
               WHERE c.firm_id = w.firm_id AND c.kind = w.kind AND c.status <> 'done'
                 AND e.body::jsonb -> 'actor' ->> 'kind' = 'person'
               GROUP BY c.id, c.kind, e.body::jsonb -> 'actor' ->> 'id') p) AS fact
       FROM unnest($1::text[], $2::text[], $3::uuid[]) AS w(id, kind, firm_id)`,
    [wanted.map(({ id }) => id), wanted.map(({ kind }) => kind), wanted.map(({ firmId }) => firmId)],
  );
  return new Map(rows.map(({ id, fact }) => [id, fact ?? []]));
};

/** List of `FirmCaseFact`, newest first; the id is `<kind>/<firmId>`. */
export const firmCases: FactLoader = async (manager, ids) => {
  const wanted = kindsAndFirms(ids);
  const rows: { id: string; fact: JsonObject[] | null }[] = await manager.query(
    `SELECT w.id, (SELECT jsonb_agg(to_jsonb(f) ORDER BY f."openedAt" DESC, f."caseId") FROM (
              SELECT c.id AS "caseId", c.state, c.status, c.category, c.urgency, c.opened_at AS "openedAt"
                FROM case_file c WHERE c.firm_id = w.firm_id AND c.kind = w.kind AND c.version > 0
               ORDER BY c.opened_at DESC, c.id LIMIT ${FIRM_CASES}) f) AS fact
       FROM unnest($1::text[], $2::text[], $3::uuid[]) AS w(id, kind, firm_id)`,
    [wanted.map(({ id }) => id), wanted.map(({ kind }) => kind), wanted.map(({ firmId }) => firmId)],
  );
  return new Map(
    rows.map(({ id, fact }) => [
      id,
      (fact ?? []).map((one) => ({ ...one, openedAt: new Date(String(one['openedAt'])).toISOString() })),
    ]),
  );
};

/**
 * `AttachmentFact` or null: whether any file with the same bytes was ever said in confidence. A copy that was downloaded
 * and uploaded again is of the same family, however often: its original is the other's copy.
 */
export const attachments: FactLoader = oneStatement(
  `WITH RECURSIVE kin (id, digest) AS (
     SELECT a.id, d FROM attachment a, unnest(ARRAY[a.digest, a.original_digest]) AS d WHERE a.id = ANY($1::uuid[])
     UNION
     SELECT k.id, d FROM kin k
       JOIN attachment o ON k.digest IN (o.digest, o.original_digest, o.redacted_digest)
      CROSS JOIN LATERAL unnest(ARRAY[o.digest, o.original_digest]) AS d
   )
   SELECT a.id, jsonb_build_object('id', a.id, 'privileged', EXISTS (
            SELECT 1 FROM kin k JOIN attachment o ON k.digest IN (o.digest, o.original_digest, o.redacted_digest)
             WHERE k.id = a.id AND o.privileged)) AS fact
     FROM attachment a WHERE a.id = ANY($1::uuid[])`,
);
