import { BODY_NAMES } from '#machines/contract/bodies.js';
import { type FactLoader, oneStatement, withDefault } from './fact-loader.js';

/** `FirmFact` or null. */
export const firms: FactLoader = oneStatement(
  `SELECT id, jsonb_build_object('id', id, 'name', name, 'member', member) AS fact
     FROM firm WHERE id = ANY($1::uuid[])`,
);

/** `PersonFact` or null; the own firm is not a tie but a field. */
export const persons: FactLoader = oneStatement(
  `SELECT a.id, jsonb_build_object('id', a.id, 'roles', to_jsonb(a.roles), 'firmId', a.firm_id, 'active', a.active,
            'ties', coalesce((SELECT jsonb_agg(jsonb_build_object('firmId', t.firm_id, 'nature', t.nature,
                                                                  'since', t.since, 'until', t.until) ORDER BY t.id)
                                FROM tie t WHERE t.account_id = a.id), '[]')) AS fact
     FROM account a WHERE a.id = ANY($1::uuid[])`,
);

/** List of `ContestFact`: who serves the estate now, served it before, or bid for it. */
export const contests: FactLoader = withDefault(
  oneStatement(
    `SELECT estate_id AS id,
            jsonb_agg(jsonb_build_object('firmId', firm_id, 'nature', nature, 'on', on_day)
                      ORDER BY nature, firm_id, on_day) AS fact
       FROM (SELECT estate_id, firm_id, nature, happened_on AS on_day FROM estate_contest
              WHERE estate_id = ANY($1::uuid[])
             UNION ALL
             SELECT id, firm_id, 'serves', NULL FROM estate WHERE id = ANY($1::uuid[]) AND firm_id IS NOT NULL) c
      GROUP BY estate_id`,
  ),
  [],
);

/** `BodyFact` of each body by name; a body without seats is an empty one. Accounts that are switched off hold no seat. */
export const bodies: FactLoader = async (manager, names) => {
  const wanted = names.filter((name) => (BODY_NAMES as readonly string[]).includes(name));
  const rows: { id: string; seats: { userId: string; firmId: string | null; chair: boolean }[] }[] =
    await manager.query(
      `SELECT s.body AS id,
              jsonb_agg(jsonb_build_object('userId', a.id, 'firmId', a.firm_id, 'chair', s.chair) ORDER BY a.id) AS seats
         FROM body_seat s JOIN account a ON a.id = s.account_id AND a.active
        WHERE s.body = ANY($1::text[]) GROUP BY s.body`,
      [wanted],
    );
  const seats = new Map(rows.map((row) => [row.id, row.seats]));
  return new Map(wanted.map((name) => [name, { name, seats: seats.get(name) ?? [] }]));
};
