import type { JsonObject } from '#kernel/json.js';
import type { CaseFile, Deadline, Party, Task } from '#engine/case-file.js';
import type { WaitingCommand } from '#engine/command.js';
import { iso, isoOrNever } from '../sql/instant.js';

/** Rows as node-postgres gives them, and how they become what the engine speaks. One place for both directions. */
export interface CaseRow {
  id: string;
  case_no: string;
  kind: string;
  machine_version: number;
  fingerprint: string;
  version: number;
  status: CaseFile['status'];
  state: string;
  snapshot: JsonObject | null;
  head_hash: string;
  last_at: Date | null;
  firm_id: string | null;
  estate_id: string | null;
  category: string | null;
  urgency: string | null;
}

export interface DeadlineRow {
  case_id: string;
  name: string;
  armed_seq: number;
  armed_at: Date;
  counts_from: Date;
  budget_amount: number;
  budget_unit: Deadline['budget']['unit'];
  pauses: Deadline['pauses'];
  due_at: Date | null;
  blue_at: Date | null;
  yellow_at: Date | null;
  last_day: string | null;
  provisional: boolean;
  schedule: Deadline['schedule'];
  fired: string[];
  status: Deadline['status'];
  ended_at: Date | null;
}

export interface TaskRow {
  id: string;
  case_id: string;
  name: string;
  role: Task['role'];
  firm_id: string | null;
  user_id: string | null;
  deadline: string | null;
  due_at: Date | number;
  blue_at: Date | number;
  yellow_at: Date | number;
  provisional: boolean;
  opened_seq: number;
  opened_at: Date;
  closed_at: Date | null;
}

export interface PartyRow {
  case_id: string;
  role: Party['role'];
  firm_id: string | null;
  user_id: string | null;
  side: string | null;
  complainant_of: string | null;
  since_seq: number;
}

export interface CommandRow {
  id: string;
  case_id: string;
  idempotency_key: string;
  type: string;
  payload: JsonObject;
  narrative: JsonObject | null;
  narrative_salt: string | null;
  narrative_digest: string | null;
  actor: WaitingCommand['actor'];
  expected_version: number | null;
  accepted_at: Date;
  status: 'waiting' | 'parked';
  attempts: number;
}

export function caseFileOf(
  row: CaseRow,
  deadlines: readonly DeadlineRow[],
  tasks: readonly TaskRow[],
  parties: readonly PartyRow[],
): CaseFile {
  return {
    id: row.id,
    caseNo: row.case_no,
    kind: row.kind,
    machineVersion: row.machine_version,
    fingerprint: row.fingerprint,
    version: row.version,
    status: row.status,
    state: row.state,
    snapshot: row.snapshot,
    headHash: row.head_hash,
    lastAt: iso(row.last_at),
    summary: { firmId: row.firm_id, estateId: row.estate_id, category: row.category, urgency: row.urgency },
    deadlines: deadlines.map(deadlineOf),
    tasks: tasks.map(taskOf),
    parties: parties.map(partyOf),
  };
}

export function deadlineOf(row: DeadlineRow): Deadline {
  return {
    name: row.name,
    armedSeq: row.armed_seq,
    armedAt: iso(row.armed_at),
    countsFrom: iso(row.counts_from),
    budget: { amount: row.budget_amount, unit: row.budget_unit },
    pauses: row.pauses,
    dueAt: iso(row.due_at),
    blueAt: iso(row.blue_at),
    yellowAt: iso(row.yellow_at),
    lastDay: row.last_day,
    provisional: row.provisional,
    schedule: row.schedule,
    fired: row.fired,
    status: row.status,
    endedAt: iso(row.ended_at),
  };
}

export function taskOf(row: TaskRow): Task {
  return {
    role: row.role,
    ...(row.firm_id ? { firmId: row.firm_id } : {}),
    ...(row.user_id ? { userId: row.user_id } : {}),
    id: row.id,
    name: row.name,
    deadline: row.deadline,
    dueAt: isoOrNever(row.due_at),
    blueAt: isoOrNever(row.blue_at),
    yellowAt: isoOrNever(row.yellow_at),
    provisional: row.provisional,
    openedSeq: row.opened_seq,
    openedAt: iso(row.opened_at),
    closedAt: iso(row.closed_at),
  };
}

export function partyOf(row: PartyRow): Party {
  return {
    role: row.role,
    ...(row.firm_id ? { firmId: row.firm_id } : {}),
    ...(row.user_id ? { userId: row.user_id } : {}),
    ...(row.side ? { side: row.side } : {}),
    ...(row.complainant_of ? { complainantOf: row.complainant_of } : {}),
    sinceSeq: row.since_seq,
  };
}

export function commandOf(row: CommandRow): WaitingCommand {
  return {
    id: row.id,
    caseId: row.case_id,
    idempotencyKey: row.idempotency_key,
    type: row.type,
    payload: row.payload,
    narrative: row.narrative,
    narrativeSalt: row.narrative_salt,
    narrativeDigest: row.narrative_digest,
    actor: row.actor,
    expectedVersion: row.expected_version,
    acceptedAt: iso(row.accepted_at),
    attempts: row.attempts,
  };
}
