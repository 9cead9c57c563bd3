import pg from 'pg';
import { troubleOf } from '../sql/trouble.js';
import { firmRole } from './firm-role.js';
import type { Reads } from './reads.js';

/** Whose eyes read: a firm, with the people that a case may name and the offices that they hold. */
export interface BehindWall {
  readonly firmId: string;
  readonly people: readonly string[];
  readonly roles: readonly string[];
}

const CONNECTIONS = 8;
const SET = `SELECT set_config('heyi.firm_id', $1, false), set_config('heyi.people', $2, false),
  set_config('heyi.roles', $3, false)`;

/**
 * Connections on which row-level security holds: they take the firms' role when they open and can only read. Without
 * saying for whom, they see nothing. The policy in the code decides what is shown; this decides what could be.
 */
export class FirmWall {
  private readonly saidBy = new WeakMap<pg.PoolClient, string>();

  private constructor(private readonly pool: pg.Pool | null) {}

  /** `house` are connections of the owner of the tables. */
  static async open(house: Reads, url: string, applicationName: string): Promise<FirmWall> {
    const role = await firmRole(house);
    if (role === null) return new FirmWall(null);
    const pool = new pg.Pool({
      connectionString: url,
      application_name: `${applicationName}-firms`,
      max: CONNECTIONS,
      connectionTimeoutMillis: 5_000,
      idleTimeoutMillis: 30_000,
      options: `-c jit=off -c role=${role} -c default_transaction_read_only=on`,
    });
    pool.on('error', () => {}); // died while idle: the pool opens another
    const wall = new FirmWall(pool);
    if (await wall.holds()) return wall;
    await pool.end();
    return new FirmWall(null);
  }

  /** False when the database gives no role for it: then only the policy in the code stands between firms. */
  get stands(): boolean {
    return this.pool !== null;
  }

  /** Reads as this firm; null where no wall stands. */
  for(behind: BehindWall): Reads | null {
    const { pool } = this;
    if (!pool) return null;
    return {
      query: async <T>(sql: string, parameters?: unknown[]): Promise<T> => {
        const client = await pool.connect();
        let broken: Error | undefined;
        try {
          await this.say(client, behind);
          return (await client.query(sql, parameters)).rows as T;
        } catch (error) {
          // A statement that failed leaves the connection as it was; one without an SQLSTATE may be a dead line.
          if (!(error instanceof pg.DatabaseError)) broken = error as Error;
          throw error;
        } finally {
          client.release(broken);
        }
      },
    };
  }

  async close(): Promise<void> {
    await this.pool?.end();
  }

  /** A round trip only when the connection served somebody else before. */
  private async say(client: pg.PoolClient, { firmId, people, roles }: BehindWall): Promise<void> {
    const said = [firmId, `{${people.join(',')}}`, `{${roles.join(',')}}`];
    const key = said.join(' ');
    if (this.saidBy.get(client) === key) return;
    this.saidBy.delete(client);
    await client.query(SET, said);
    this.saidBy.set(client, key);
  }

  /** Asked of the database itself: a role that owns the tables, or that passes by, would be no wall. */
  private async holds(): Promise<boolean> {
    try {
      const { rows } = await (this.pool as pg.Pool).query<{ holds: boolean }>(
        `SELECT row_security_active('case_file') AS holds`,
      );
      return rows[0]?.holds === true;
    } catch (error) {
      if (troubleOf(error) === 'work') return false;
      throw error;
    }
  }
}
