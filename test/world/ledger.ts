import type { CommandStatus } from '#engine/command.js';

/** One command as its sender saw it: when it left, when it was answered, and how. */
interface Entry {
  readonly caseId: string;
  readonly key: string;
  readonly left: number;
  answered?: number;
  answer?: CommandStatus;
}

/** What became of everything that was accepted. All is well when the last four are zero. */
export interface Audit {
  readonly accepted: number;
  readonly applied: number;
  readonly refused: number;
  /** Parked with its reason, or held up in its own case behind one that is. */
  readonly parked: number;
  /** Accepted, and neither applied nor refused nor parked with a reason; or answered otherwise than it is recorded. */
  readonly lost: number;
  /** In the history more than once. */
  readonly doubled: number;
  /** Accepted after another one of its case had been answered, and applied before it. */
  readonly reordered: number;
  /** A read that did not show what its reader had written. */
  readonly stale: number;
}

interface Row {
  readonly case_id: string;
  readonly key: string;
  readonly status: CommandStatus;
  readonly explained: boolean;
  readonly held: boolean;
  readonly seqs: readonly number[];
}

type Query = <T>(sql: string, parameters: unknown[]) => Promise<T[]>;

/** What senders know, to be compared with what the database holds. Its clock is a counter: it only orders. */
export class Ledger {
  private readonly entries: Entry[] = [];
  private now = 0;
  stale = 0;

  /** To be called as the command leaves for the first time; what it returns, when its answer is there. */
  sends(caseId: string, key: string): (answer: CommandStatus) => void {
    const entry: Entry = { caseId, key, left: (this.now += 1) };
    this.entries.push(entry);
    return (answer) => {
      entry.answered = this.now += 1;
      entry.answer = answer;
    };
  }

  get accepted(): number {
    return this.entries.filter(({ answer }) => answer).length;
  }

  async audit(query: Query): Promise<Audit> {
    const rows = await query<Row>(ROWS, [[...new Set(this.entries.map(({ caseId }) => caseId))]]);
    // Keys of people carry their sender before a slash.
    const found = groupBy(rows, (row) => `${row.case_id} ${row.key.split('/').at(-1)}`);
    const rowsOf = ({ caseId, key }: Entry) => found.get(`${caseId} ${key}`) ?? [];
    const accepted = this.entries.filter(({ answer }) => answer);
    const count = (status: CommandStatus) =>
      accepted.filter((one) => rowsOf(one)[0]?.status === status).length;
    const held = accepted.filter((one) => rowsOf(one)[0]?.held).length;
    return {
      accepted: accepted.length,
      applied: count('applied'),
      refused: count('refused'),
      parked: count('parked') + held,
      lost: accepted.filter((entry) => isLost(entry, rowsOf(entry))).length,
      doubled: this.entries.filter((entry) => rowsOf(entry).flatMap(({ seqs }) => seqs).length > 1).length,
      reordered: reordered(accepted, (entry) => rowsOf(entry)[0]?.seqs[0]),
      stale: this.stale,
    };
  }
}

const ROWS = `
  SELECT m.case_id, m.idempotency_key AS key, m.status,
         (m.status = 'applied' OR m.outcome->'refusal'->>'code' IS NOT NULL OR m.outcome->>'error' IS NOT NULL) AS explained,
         (m.status = 'waiting' AND EXISTS (SELECT 1 FROM case_command p WHERE p.case_id = m.case_id AND p.status = 'parked')) AS held,
         ARRAY(SELECT e.seq FROM case_event e WHERE e.command_id = m.id) AS seqs
    FROM case_command m WHERE m.case_id = ANY($1::uuid[])`;

function isLost({ answer }: Entry, rows: readonly Row[]): boolean {
  const [row] = rows;
  if (row?.held) return answer !== 'waiting';
  if (!row || row.status === 'waiting' || !row.explained) return true;
  if (row.status === 'applied' && row.seqs.length === 0) return true;
  return answer !== 'waiting' && answer !== row.status;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

/** Per case, in the order of the history: nobody may come after one that left only when it had been answered. */
function reordered(entries: readonly Entry[], seqOf: (entry: Entry) => number | undefined): number {
  let count = 0;
  for (const ofCase of groupBy(entries, ({ caseId }) => caseId).values()) {
    const applied = ofCase
      .filter((entry) => seqOf(entry) !== undefined)
      .sort((a, b) => (seqOf(a) as number) - (seqOf(b) as number));
    let latestToLeave = 0;
    for (const { left, answered = left } of applied) {
      if (latestToLeave > answered) count += 1;
      latestToLeave = Math.max(latestToLeave, left);
    }
  }
  return count;
}

/** One line for the log of a test run. */
export function said(title: string, audit: Audit): string {
  const { accepted, applied, refused, parked, lost, doubled, reordered: moved, stale } = audit;
  return (
    `${title}: ${accepted} accepted = ${applied} applied + ${refused} refused + ${parked} parked; ` +
    `lost ${lost}, doubled ${doubled}, reordered ${moved}, stale ${stale}`
  );
}
