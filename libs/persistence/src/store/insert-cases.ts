import type { EntityManager } from 'typeorm';
import { civilDateOf } from '#kernel/calendar/civil-date.js';
import { checkDigit } from '#kernel/check-digit.js';
import type { NewCase } from '#engine/command.js';
import type { KindBook } from '#engine/ports.js';
import { type Columns, insertRows } from '../sql/set-based.js';
import { wordsOf } from '../similar/find-similar.js';
import { similarityBands } from '../similar/signature.js';
import { insertCommands } from './insert-commands.js';
import { searchTerms } from './search-terms.js';

const CASE: Columns = {
  id: 'uuid',
  kind: 'text',
  machine_version: 'int',
  fingerprint: 'text',
  case_no: 'text',
  status: 'text',
  title: 'text',
  source: 'text',
  source_id: 'text',
  opened_at: 'timestamptz',
  updated_at: 'timestamptz',
};
const SEARCH: Columns = { case_id: 'uuid', terms: 'jsonb' };
const SIMILARITY: Columns = { case_id: 'uuid', bands: 'int[]' };

export interface OpenedCase {
  readonly id: string;
  readonly caseNo: string;
}

/**
 * Creates case rows (not yet opened: version 0) together with their opening commands. A case whose id or source
 * exists already is left alone, so opening the same case twice opens it once. Returns the new ones.
 */
export async function insertCases(
  manager: EntityManager,
  kinds: KindBook,
  cases: readonly NewCase[],
): Promise<OpenedCase[]> {
  if (cases.length === 0) return [];
  const fresh = await withoutKnown(manager, cases);
  const numbers = await caseNumbers(manager, kinds, fresh);
  const rows = fresh.map((one, index) => ({
    id: one.id,
    kind: one.kind,
    machine_version: kinds.get(one.kind).version,
    fingerprint: kinds.fingerprint(one.kind),
    case_no: numbers[index],
    status: 'opening',
    title: one.title,
    source: one.source?.name,
    source_id: one.source?.id,
    opened_at: one.opening.acceptedAt,
    updated_at: one.opening.acceptedAt,
  }));
  if (rows.length === 0) return [];
  const statement = insertRows('case_file', CASE, rows, 'ON CONFLICT DO NOTHING RETURNING id, case_no');
  const inserted: { id: string; case_no: string }[] = await manager.query(
    statement.sql,
    statement.parameters,
  );
  const numberOf = new Map(inserted.map((row) => [row.id, row.case_no]));
  const opened = fresh.filter((one) => numberOf.has(one.id));
  await insertCommands(
    manager,
    opened.map((one) => one.opening),
  );
  await insertSearch(manager, opened, numberOf);
  await insertSimilarity(manager, opened);
  return opened.map((one) => ({ id: one.id, caseNo: numberOf.get(one.id) as string }));
}

async function withoutKnown(manager: EntityManager, cases: readonly NewCase[]): Promise<NewCase[]> {
  const known: { id: string }[] = await manager.query('SELECT id FROM case_file WHERE id = ANY($1::uuid[])', [
    cases.map((one) => one.id),
  ]);
  const ids = new Set(known.map((row) => row.id));
  return cases.filter((one) => !ids.has(one.id));
}

/**
 * `TS-2026-000123`: prefix of the kind, year in which it was opened (Asia/Shanghai), serial of that year with a check
 * digit over year and serial behind it, so that a number copied wrongly is never another case's number.
 */
async function caseNumbers(
  manager: EntityManager,
  kinds: KindBook,
  cases: readonly NewCase[],
): Promise<string[]> {
  const groups = new Map<string, number[]>();
  cases.forEach((one, index) => {
    const key = `${kinds.get(one.kind).prefix}-${civilDateOf(one.opening.acceptedAt).slice(0, 4)}`;
    groups.set(key, [...(groups.get(key) ?? []), index]);
  });
  const numbers: string[] = [];
  for (const [key, indexes] of groups) {
    const [prefix, year] = key.split('-');
    const serials: { serial: string }[] = await manager.query(
      'SELECT next_case_serial($1, $2) AS serial FROM generate_series(1, $3)',
      [prefix, Number(year), indexes.length],
    );
    serials.forEach(({ serial }, i) => {
      const padded = serial.padStart(5, '0');
      numbers[indexes[i] as number] = `${key}-${padded}${checkDigit(`${year}${padded}`)}`;
    });
  }
  return numbers;
}

async function insertSearch(
  manager: EntityManager,
  cases: readonly NewCase[],
  numberOf: ReadonlyMap<string, string>,
): Promise<void> {
  if (cases.length === 0) return;
  const { sql, parameters } = insertRows(
    'case_search',
    SEARCH,
    cases.map((one) => ({ case_id: one.id, terms: searchTerms(`${one.title} ${numberOf.get(one.id)}`) })),
  );
  await manager.query(sql, parameters);
}

async function insertSimilarity(manager: EntityManager, cases: readonly NewCase[]): Promise<void> {
  const rows = cases
    .map((one) => ({ case_id: one.id, words: wordsOf(one.opening.narrative ?? null) }))
    .filter(({ words }) => words.length > 0)
    .map(({ case_id, words }) => ({ case_id, bands: similarityBands(words) }));
  if (rows.length === 0) return;
  const { sql, parameters } = insertRows('case_similarity', SIMILARITY, rows);
  await manager.query(sql, parameters);
}
