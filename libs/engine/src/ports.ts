import type { WorkCalendar } from '#kernel/calendar/work-calendar.js';
import type { JsonObject } from '#kernel/json.js';
import type { CaseKind } from '#machines/contract/case-kind.js';
import type { FactRequest } from '#machines/contract/event-rule.js';
import type { Facts, Settings } from '#machines/contract/kind-event.js';
import type { CaseFile } from './case-file.js';
import type { CommandOutcome, WaitingCommand } from './command.js';
import type { PlannedEffect } from './decide.js';
import type { HistoryEntry } from './history.js';

/** A case of a batch as step 2 read it. */
export interface LoadedCase {
  readonly file: CaseFile;
  /** Oldest first, cut off before the first parked one. */
  readonly commands: readonly WaitingCommand[];
}

/** Everything that one applied command writes. */
export interface AppliedStep {
  readonly command: WaitingCommand;
  readonly entry: HistoryEntry;
  readonly effects: readonly PlannedEffect[];
}

/** Everything that one case writes in a batch: rows before and after, and the steps between. */
export interface CaseChange {
  readonly before: CaseFile;
  readonly after: CaseFile;
  readonly steps: readonly AppliedStep[];
  /** Deadlines and tasks that ended on the way, beside those of `after`. */
  readonly ended: { readonly deadlines: CaseFile['deadlines']; readonly tasks: CaseFile['tasks'] };
  readonly outcomes: readonly CommandOutcome[];
}

/** What a committed batch leads to: bells to ring after the commit. */
export interface BatchResult {
  /** Cases that received a command from a case of this batch. */
  readonly toldCases: readonly string[];
  /** Whether there is something to carry out. */
  readonly hasEffects: boolean;
}

/** One open transaction. Everything inside uses this transaction's own connection and no other. */
export interface TransitionUnit {
  /**
   * Locks what is free, and up to `more` other cases that have waited longest; a case that another worker holds is
   * left out. A statement of its own, see ADR.
   */
  lock(caseIds: readonly string[], more: number): Promise<readonly string[]>;
  /** A second statement: under READ COMMITTED the locking statement may see stale commands. */
  read(caseIds: readonly string[]): Promise<readonly LoadedCase[]>;
  facts(requests: readonly FactRequest[]): Promise<Facts>;
  write(changes: readonly CaseChange[], now: string): Promise<BatchResult>;
}

export interface TransitionStore {
  transaction<T>(work: (unit: TransitionUnit) => Promise<T>): Promise<T>;
  /** Counts a failed attempt on the oldest waiting command of a case; parks it when there were too many. Null when none waits. */
  countFailure(
    caseId: string,
    reason: string,
    maxAttempts: number,
  ): Promise<{ readonly parked: CommandOutcome | null } | null>;
  /** Tells a failure of the surroundings from a failure of the work: `away` (no connection), `conflict` (deadlock). */
  troubleOf(error: unknown): 'away' | 'conflict' | 'work';
}

/** The kinds of case that exist, with the fingerprints of their definitions. */
export interface KindBook {
  get(name: string): CaseKind;
  fingerprint(name: string): string;
}

/** Settings of a kind at a moment: house defaults with the association's own numbers over them. */
export interface SettingsBook {
  at(kind: string, instant: string): { readonly values: Settings; readonly inForce: JsonObject };
}

export interface CalendarBook {
  current(): WorkCalendar;
}

/** Wakes workers. Never throws; a lost ring costs time, never data. */
export interface Bell {
  ringCases(caseIds: readonly string[]): Promise<void>;
  ringEffects(): Promise<void>;
}

/** Tells whoever waits that commands are settled and cases have moved. */
export interface Announcer {
  announce(outcomes: readonly CommandOutcome[]): void;
}

export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}
