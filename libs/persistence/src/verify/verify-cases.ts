import type { DataSource } from 'typeorm';
import { narrativeDigest, type EventBody } from '#engine/history.js';
import { checkChain, differences, replay, type ReplayWorld, type StoredEntry } from '#engine/replay.js';
import type { CaseFile } from '#engine/case-file.js';
import type { JsonObject } from '#kernel/json.js';
import { loadCases } from '../store/load-cases.js';

/** One thing that is wrong, precise enough to find it. */
export interface Finding {
  readonly caseId: string;
  readonly caseNo: string;
  /** First bad entry of the history, when the fault lies there. */
  readonly seq?: number;
  readonly what: string;
}

export interface VerifyReport {
  readonly cases: number;
  readonly events: number;
  readonly findings: readonly Finding[];
}

interface EntryRow extends StoredEntry {
  readonly case_id: string;
}

const PAGE = 500;

/**
 * Checks every case: its hash chain, its words against their digests, and that replaying its history gives exactly
 * the stored state, deadlines and tasks; then looks for rows that belong to nothing.
 */
export async function verifyCases(
  dataSource: DataSource,
  world: ReplayWorld,
  onProgress: (done: number) => void = () => {},
): Promise<VerifyReport> {
  const findings: Finding[] = [];
  let cases = 0;
  let events = 0;
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const ids: { id: string }[] = await dataSource.query(
      'SELECT id FROM case_file WHERE id > $1 ORDER BY id LIMIT $2',
      [after, PAGE],
    );
    if (ids.length === 0) break;
    const page = ids.map(({ id }) => id);
    const read = await readPage(dataSource, page);
    for (const file of read.files) {
      const entries = read.entries.get(file.id) ?? [];
      events += entries.length;
      findings.push(...checkCase(file, entries, read.words.get(file.id) ?? new Map(), world));
    }
    cases += page.length;
    onProgress(cases);
    after = page.at(-1) as string;
  }
  findings.push(...(await orphans(dataSource)));
  return { cases, events, findings };
}

interface Words {
  readonly narrative: JsonObject | null;
  readonly salt: string;
  readonly erased: boolean;
}

async function readPage(dataSource: DataSource, ids: readonly string[]) {
  // One snapshot for all three reads, or a case that moves meanwhile would look broken.
  return dataSource.transaction('REPEATABLE READ', async (manager) => {
    const files = await loadCases(manager, ids);
    const rows: EntryRow[] = await manager.query(
      `SELECT case_id, seq, body, prev_hash AS "prevHash", hash FROM case_event
        WHERE case_id = ANY($1::uuid[]) ORDER BY case_id, seq`,
      [ids],
    );
    const contents: {
      case_id: string;
      seq: number;
      narrative: JsonObject | null;
      salt: string;
      erased: boolean;
    }[] = await manager.query(
      `SELECT case_id, seq, narrative, salt, erased_at IS NOT NULL AS erased FROM case_content
          WHERE case_id = ANY($1::uuid[])`,
      [ids],
    );
    const entries = new Map<string, EntryRow[]>();
    for (const row of rows) entries.set(row.case_id, [...(entries.get(row.case_id) ?? []), row]);
    const words = new Map<string, Map<number, Words>>();
    for (const row of contents)
      words.set(row.case_id, (words.get(row.case_id) ?? new Map<number, Words>()).set(row.seq, row));
    return { files, entries, words };
  });
}

function checkCase(
  file: CaseFile,
  entries: readonly StoredEntry[],
  words: ReadonlyMap<number, Words>,
  world: ReplayWorld,
): Finding[] {
  const at = (what: string, seq?: number): Finding => ({
    caseId: file.id,
    caseNo: file.caseNo,
    ...(seq === undefined ? {} : { seq }),
    what,
  });
  const fault = checkChain(file.id, entries);
  if (fault) return [at(fault.what, fault.seq)];
  const head = entries.at(-1)?.hash ?? '';
  if (head !== file.headHash)
    return [at('the history ends before the case does (its tail was cut)', entries.length + 1)];
  const wrongWords = entries.flatMap((entry) => {
    const problem = checkWords(JSON.parse(entry.body) as EventBody, words.get(entry.seq));
    return problem ? [at(problem, entry.seq)] : [];
  });
  if (entries.length === 0) return wrongWords;
  try {
    return [
      ...wrongWords,
      ...differences(file, replay(unopened(file), entries, world)).map((what) => at(what)),
    ];
  } catch (error) {
    return [...wrongWords, at(error instanceof Error ? error.message : String(error))];
  }
}

function checkWords(body: EventBody, words: Words | undefined): string | null {
  if (!body.narrative) return words ? 'has words that its entry does not know' : null;
  if (!words) return 'its words are missing';
  if (words.erased) return null;
  return narrativeDigest(words.salt, words.narrative ?? {}) === body.narrative
    ? null
    : 'its words were changed';
}

function unopened(file: CaseFile): CaseFile {
  return {
    ...file,
    version: 0,
    status: 'opening',
    state: '',
    snapshot: null,
    headHash: '',
    lastAt: null,
    summary: { firmId: null, estateId: null, category: null, urgency: null },
    deadlines: [],
    tasks: [],
    parties: [],
  };
}

/** What no foreign key can say. */
const ORPHANS: readonly { readonly what: string; readonly sql: string }[] = [
  {
    what: 'a command is applied but no history entry carries it',
    sql: `SELECT m.case_id FROM case_command m WHERE m.status = 'applied'
           AND NOT EXISTS (SELECT 1 FROM case_event e WHERE e.command_id = m.id)`,
  },
  {
    what: 'a history entry comes from no applied command',
    sql: `SELECT e.case_id FROM case_event e LEFT JOIN case_command m ON m.id = e.command_id
           WHERE m.id IS NULL OR m.status <> 'applied' OR m.case_id <> e.case_id`,
  },
  {
    what: 'an effect belongs to no history entry',
    sql: `SELECT f.case_id FROM effect f
           WHERE NOT EXISTS (SELECT 1 FROM case_event e WHERE e.case_id = f.case_id AND e.seq = f.seq)`,
  },
  {
    what: 'a finished case still has open tasks or deadlines',
    sql: `SELECT c.id AS case_id FROM case_file c WHERE c.status = 'done' AND (
            EXISTS (SELECT 1 FROM task t WHERE t.case_id = c.id AND t.closed_at IS NULL) OR
            EXISTS (SELECT 1 FROM deadline d WHERE d.case_id = c.id AND d.status <> 'ended'))`,
  },
  {
    what: 'a case was accepted without its opening command',
    sql: `SELECT c.id AS case_id FROM case_file c
           WHERE NOT EXISTS (SELECT 1 FROM case_command m WHERE m.case_id = c.id AND m.idempotency_key = 'open')`,
  },
];

async function orphans(dataSource: DataSource): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { what, sql } of ORPHANS) {
    const rows: { case_id: string; case_no: string }[] = await dataSource.query(
      `SELECT o.case_id, c.case_no FROM (${sql} LIMIT 100) o JOIN case_file c ON c.id = o.case_id`,
    );
    findings.push(...rows.map((row) => ({ caseId: row.case_id, caseNo: row.case_no, what })));
  }
  return findings;
}
