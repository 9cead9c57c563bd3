import { civilDateOf } from '#kernel/calendar/civil-date.js';
import type { JsonObject } from '#kernel/json.js';
import { type Language, say } from '#kernel/text.js';
import type { CaseKind } from '#machines/contract/case-kind.js';
import type { PublicEntry } from '#machines/contract/public-entry.js';
import { upgradeSnapshot } from '#machines/contract/upgrade-snapshot.js';
import { restoreChart } from '#machines/statechart/statechart.js';
import type { Mask } from '../access/masked.js';
import { isPublicIn } from '../access/visibility.js';

export interface EntryRow {
  readonly id: string;
  readonly case_no: string;
  readonly kind: string;
  readonly state: string;
  readonly machine_version: number;
  readonly snapshot: JsonObject;
  readonly opened_at: Date;
  readonly firm: { readonly id: string; readonly name: string };
}

/** A case that the public may see at this moment, with what it may see of it. */
export interface Shown {
  readonly row: EntryRow;
  readonly entry: PublicEntry;
}

/** What is beside the case itself: the document of its decision, and what the firm added. */
export interface Beside {
  readonly decision: { readonly number: string; readonly at: Date } | null;
  readonly statement: { readonly text: string; readonly at: Date } | null;
}

/**
 * Nothing unless the state is open to the public, the kind says what to show, and the last day is not over: an entry
 * ends with its day, also when the clock that ends the case is late.
 */
export function shownNow(kind: CaseKind, row: EntryRow, today: string): Shown | null {
  if (!isPublicIn(kind.states[row.state])) return null;
  const { context } = restoreChart(kind.machine, upgradeSnapshot(kind, row.machine_version, row.snapshot));
  const entry = kind.publicEntry?.(context) ?? null;
  return entry === null || entry.until < today ? null : { row, entry };
}

/** The entry as it is published. Words come from the kind, but for the statement of the firm, and that one is masked. */
export function entryView({ row, entry }: Shown, beside: Beside, mask: Mask, language: Language) {
  const { decision, statement } = beside;
  return {
    caseNo: row.case_no,
    firm: row.firm,
    level: entry.level,
    levelLabel: say(entry.levelLabel, language),
    breach: entry.breach,
    breachLabel: say(entry.breachLabel, language),
    decision: decision && { number: decision.number, date: civilDateOf(decision.at) },
    from: entry.from,
    until: entry.until,
    objection: entry.objection,
    statement: statement && { text: mask(statement.text), date: civilDateOf(statement.at) },
  };
}

export type EntryView = ReturnType<typeof entryView>;
