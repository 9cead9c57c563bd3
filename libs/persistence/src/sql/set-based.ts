/** PostgreSQL types that a set-based statement casts its columns to. */
export type ColumnType =
  | 'uuid'
  | 'text'
  | 'int'
  | 'bigint'
  | 'double precision'
  | 'boolean'
  | 'jsonb'
  | 'timestamptz'
  | 'date'
  | 'bytea'
  | 'int[]';

export type Columns = Readonly<Record<string, ColumnType>>;

export interface Statement {
  readonly sql: string;
  readonly parameters: unknown[];
}

/**
 * `SELECT … FROM unnest($1, $2, …)`: a whole set of rows as one array parameter per column, so that a batch of a
 * hundred cases costs one round trip. Every column travels as text and is cast, which keeps one rule for all types.
 */
export function rowSource(columns: Columns, rows: readonly Readonly<Record<string, unknown>>[]): Statement {
  const names = Object.keys(columns);
  return {
    sql:
      `SELECT ${names.map((name) => `r.${name}::${columns[name]} AS ${name}`).join(', ')} ` +
      `FROM unnest(${names.map((_, i) => `$${i + 1}::text[]`).join(', ')}) AS r(${names.join(', ')})`,
    parameters: names.map((name) => rows.map((row) => asText(row[name], columns[name] as ColumnType))),
  };
}

/** `INSERT INTO table SELECT … FROM unnest(…)` followed by `tail` (an ON CONFLICT clause, RETURNING …). */
export function insertRows(
  table: string,
  columns: Columns,
  rows: readonly Readonly<Record<string, unknown>>[],
  tail = '',
): Statement {
  const source = rowSource(columns, rows);
  return {
    sql: `INSERT INTO ${table} (${Object.keys(columns).join(', ')}) ${source.sql} ${tail}`,
    parameters: source.parameters,
  };
}

/** `UPDATE table t SET … FROM (rows) s WHERE t.key = s.key …`; `columns` holds keys and values, `where` may add conditions. */
export function updateRows(
  table: string,
  columns: Columns,
  keys: readonly string[],
  rows: readonly Readonly<Record<string, unknown>>[],
  { set = [] as readonly string[], where = '', tail = '' } = {},
): Statement {
  const source = rowSource(columns, rows);
  const values = set.length > 0 ? set : Object.keys(columns).filter((name) => !keys.includes(name));
  return {
    sql:
      `UPDATE ${table} t SET ${values.map((name) => `${name} = s.${name}`).join(', ')} FROM (${source.sql}) s ` +
      `WHERE ${keys.map((key) => `t.${key} = s.${key}`).join(' AND ')} ${where} ${tail}`,
    parameters: source.parameters,
  };
}

function asText(value: unknown, type: ColumnType): string | null {
  if (value === undefined || value === null) return null;
  if (type === 'jsonb') return JSON.stringify(value);
  if (type === 'int[]') return `{${(value as readonly number[]).join(',')}}`;
  if (type === 'bytea') return `\\x${(value as Buffer).toString('hex')}`;
  if (value instanceof Date) return value.toISOString();
  return String(value);
}
