import type { Budget } from '#kernel/calendar/budget.js';
import type { Pause } from '#kernel/calendar/pause.js';
import type { JsonObject } from '#kernel/json.js';
import type { CaseSummary, CaseParty } from '#machines/contract/case-kind.js';
import type { Assignee } from '#machines/contract/task-rule.js';

/** A deadline of one case. Every field follows from the history and the calendar; nobody sets one by hand. */
export interface Deadline {
  readonly name: string;
  /** Number of the event that armed it: entering the state again makes another deadline. */
  readonly armedSeq: number;
  readonly armedAt: string;
  readonly countsFrom: string;
  readonly budget: Budget;
  readonly pauses: readonly Pause[];
  /** Half open: an act at exactly this instant is late. Null while it stands still. */
  readonly dueAt: string | null;
  readonly blueAt: string | null;
  readonly yellowAt: string | null;
  readonly lastDay: string | null;
  readonly provisional: boolean;
  /** Everything that will fire, in order of time. */
  readonly schedule: readonly ScheduledFiring[];
  /** Names of the firings that the history holds. */
  readonly fired: readonly string[];
  readonly status: 'running' | 'paused' | 'ended';
  readonly endedAt: string | null;
}

export interface ScheduledFiring {
  /** `due`, or the name of a rung. */
  readonly name: string;
  readonly at: string;
}

/** The name under which the due instant itself fires. */
export const DUE = 'due';

export interface Task extends Assignee {
  readonly id: string;
  readonly name: string;
  readonly deadline: string | null;
  readonly dueAt: string | null;
  readonly blueAt: string | null;
  readonly yellowAt: string | null;
  readonly provisional: boolean;
  readonly openedSeq: number;
  readonly openedAt: string;
  readonly closedAt: string | null;
}

export interface Party extends CaseParty {
  readonly sinceSeq: number;
}

/** One case as a decision sees it: the row and everything derived from it. */
export interface CaseFile {
  readonly id: string;
  readonly caseNo: string;
  readonly kind: string;
  readonly machineVersion: number;
  readonly fingerprint: string;
  readonly version: number;
  readonly status: 'opening' | 'active' | 'done';
  readonly state: string;
  readonly snapshot: JsonObject | null;
  readonly headHash: string;
  readonly lastAt: string | null;
  readonly summary: CaseSummary;
  /** Not ended ones only. */
  readonly deadlines: readonly Deadline[];
  /** Open ones only. */
  readonly tasks: readonly Task[];
  readonly parties: readonly Party[];
}
