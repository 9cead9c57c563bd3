import { setTimeout as pause } from 'node:timers/promises';
import type { CaseKind } from '#machines/contract/case-kind.js';
import { KINDS } from '#machines/kinds/index.js';
import { KindRegistry } from '#machines/registry/kind-registry.js';
import { PostgresCalendarBook } from '#persistence/book/calendar-book.js';
import { defaultSettings } from '#persistence/book/settings-book.js';
import { dataSourceOf } from '#persistence/data-source.js';
import { verifyCases } from '#persistence/verify/verify-cases.js';
import { errand } from './errand-kind.js';

const PATIENCE_MS = 30_000;
/** Nothing may be left of these but what waits behind a parked command. */
const LEFT = `
  SELECT (SELECT count(*) FROM case_command m WHERE m.status = 'waiting'
             AND NOT EXISTS (SELECT 1 FROM case_command p WHERE p.case_id = m.case_id AND p.status = 'parked'))::int AS commands,
         (SELECT count(*) FROM effect WHERE status = 'waiting')::int AS effects`;
/** Every notice that an effect calls for, once: the first has the effect's own id. */
const NOTICES = `
  SELECT (SELECT count(*) FROM effect f WHERE f.type = 'notify' AND f.status = 'done'
             AND NOT EXISTS (SELECT 1 FROM notice n WHERE n.id = f.id))::int AS missing,
         (SELECT count(*) FROM (SELECT 1 FROM notice GROUP BY case_id, seq, template, to_role, to_firm_id, to_user_id
                                HAVING count(*) > 1) twice)::int AS doubled,
         (SELECT count(*) FROM effect WHERE status = 'parked')::int AS parked`;

export type HouseBooks = Awaited<ReturnType<typeof openBooks>>;

/** What an inspector looks at after a house has been hurt: the database, and nothing that the house says of itself. */
export async function openBooks(databaseUrl: string) {
  const dataSource = await dataSourceOf({ url: databaseUrl, poolSize: 2 }).initialize();
  const kinds = new KindRegistry([...KINDS, errand as unknown as CaseKind]);
  const query = <T>(sql: string, parameters: unknown[] = []): Promise<T[]> =>
    dataSource.query(sql, parameters);
  return {
    query,

    /** Resolves when every command is settled and every effect carried out; fails when that does not come about. */
    async settled(): Promise<void> {
      const until = Date.now() + PATIENCE_MS;
      for (;;) {
        const [left] = await query<{ commands: number; effects: number }>(LEFT);
        if (left?.commands === 0 && left.effects === 0) return;
        if (Date.now() > until) throw new Error(`still waiting: ${JSON.stringify(left)}`);
        await pause(50);
      }
    },

    async notices() {
      const [row] = await query<{ missing: number; doubled: number; parked: number }>(NOTICES);
      return row as NonNullable<typeof row>;
    },

    /** What `heyi verify` checks. */
    async verify() {
      const calendars = new PostgresCalendarBook(dataSource);
      await calendars.refresh();
      return verifyCases(dataSource, {
        kinds,
        calendar: calendars.current(),
        defaults: (name) => defaultSettings(kinds.get(name)),
      });
    },

    close: () => dataSource.destroy(),
  };
}
