import pg from 'pg';
import type { Reads } from './reads.js';

/** What a firm's reads need. Everything else is refused to the role, whatever the statement. */
const READABLE = [
  'case_file',
  'case_party',
  'case_event',
  'case_content',
  'case_link',
  'case_search',
  'task',
  'deadline',
  'notice',
  'document',
  'firm_record',
  'firm',
  'estate',
  'account (id, name)',
];

/**
 * The role under which firms read: it owns nothing, so row-level security holds for it. Its name is that of the
 * database, since roles are shared by all databases of a server and two houses on one server must not share it. Where a
 * hosted database refuses to create roles, nothing is changed: whoever may create it can do so before the next start.
 * Repeats do no harm.
 */
export async function grantFirmRole(database: Reads): Promise<void> {
  await database.query(`
    DO $$
    DECLARE
      firms text := 'heyi_firm_' || left(md5(current_database()), 8);
    BEGIN
      IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = firms) THEN
        EXECUTE format('CREATE ROLE %I NOLOGIN', firms);
      END IF;
      BEGIN
        EXECUTE format('GRANT %I TO %I', firms, current_user);
      EXCEPTION WHEN insufficient_privilege THEN NULL; -- whoever made it for us has granted it, or will
      END;
      ${READABLE.map((table) => grant(table)).join('\n      ')}
    EXCEPTION
      WHEN insufficient_privilege THEN NULL; -- firmRole() then finds none, and whoever starts the house is told
    END $$`);
}

function grant(readable: string): string {
  const [table = '', columns = ''] = readable.split(' (');
  return `EXECUTE format('GRANT SELECT ${columns && `(${columns}`} ON ${table} TO %I', firms);`;
}

/** The role that this database opens to firms; null when there is none, or none that we may take. */
export async function firmRole(database: Reads): Promise<string | null> {
  const [row]: { role: string }[] = await database.query(
    `SELECT r.rolname AS role FROM pg_class c CROSS JOIN LATERAL aclexplode(c.relacl) a JOIN pg_roles r ON r.oid = a.grantee
      WHERE c.oid = 'case_file'::regclass AND r.rolname LIKE 'heyi\\_firm\\_%' AND pg_has_role(current_user, r.oid, CASE WHEN current_setting('server_version_num')::int >= 160000 THEN 'SET' ELSE 'MEMBER' END)`,
  );
  return row?.role ?? null;
}

/** Whether a house on this database keeps firms apart in the database as well. */
export async function isWalled(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, application_name: 'heyi-walls' });
  await client.connect();
  try {
    const query = async <T>(sql: string, parameters?: unknown[]) =>
      (await client.query(sql, parameters)).rows as T;
    return (await firmRole({ query })) !== null;
  } finally {
    await client.end();
  }
}
