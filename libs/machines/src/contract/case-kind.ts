import type { AnyStateMachine } from 'xstate';
import type { JsonObject } from '#kernel/json.js';
import type { Text } from '#kernel/text.js';
import type { OutlineItem } from './outline.js';
import type { PublicEntry } from './public-entry.js';
import type { Assignee, TaskRule } from './task-rule.js';
import type { DeadlineRule } from './deadline-rule.js';
import type { EventRule } from './event-rule.js';
import type { KindEvent } from './kind-event.js';
import type { SettingRules } from './setting-rule.js';
import type { StageRule, StateRule } from './state-rule.js';

/** Columns that every case shows in lists, whatever its kind. */
export interface CaseSummary {
  readonly firmId: string | null;
  readonly estateId: string | null;
  readonly category: string | null;
  readonly urgency: string | null;
}

/** A standing relation of somebody to the case, kept as a row so that access rules can ask for it. */
export interface CaseParty extends Assignee {
  /** The side of a dispute on which this party stands, as `EventRule.side` names it. */
  readonly side?: string;
  /**
   * Only with role `complainant`, in a case that grew out of a complaint: the case whose tracking access stands for
   * this party. In the complaint itself the tracking access is the relation, and nobody is listed.
   */
  readonly complainantOf?: string;
}

/** A guard's refusal in words, with the rule behind it. The key is the guard's name in the machine. */
export interface GuardText {
  readonly says: Text;
  readonly source: string;
  /**
   * Only chooses between ways onward, as "the firm is a member": never by itself the reason for a refusal. Whoever
   * explains a refusal leaves these out as long as another guard said no.
   */
  readonly branch?: boolean;
}

export type GuardTexts = Readonly<Record<string, GuardText>>;

/** A notice or document of the kind. `{name}` is filled with the effect's data. */
export interface TextTemplate {
  readonly title: Text;
  readonly body: Text;
}

export interface CategoryRule {
  readonly id: string;
  readonly label: Text;
}

/** Moves a stored snapshot of `from` to version `from + 1`; state names and context, nothing else. */
export interface Upgrade {
  readonly from: number;
  readonly apply: (snapshot: JsonObject) => JsonObject;
}

/**
 * Everything the system knows of one kind of case. One folder makes one of these; the engine, the HTTP interface,
 * the inbox, the diagrams and the generated tests read nothing else. docs/adding-a-case-kind.md walks through it.
 */
export interface CaseKind<C = unknown> {
  readonly name: string;
  readonly version: number;
  /** Two letters in front of the case number (domain.md §4.0, numbering). */
  readonly prefix: string;
  readonly label: Text;
  /** Input is `{ event: KindEvent }`: the opening event. No `after`, no `invoke`, no inline actions or guards. */
  readonly machine: AnyStateMachine;
  /** The event that opens a case; its payload class is in `events`. */
  readonly opening: string;
  /**
   * Guards of the machine asked before a case is opened, since a machine cannot refuse its own first event. They get the
   * opening event and no context; see `refusedOpening`.
   */
  readonly openingGuards?: readonly string[];
  readonly events: Readonly<Record<string, EventRule<C, never>>>;
  readonly states: Readonly<Record<string, StateRule>>;
  readonly stages: Readonly<Record<string, StageRule>>;
  /** Words for states that are only passed through, where the machine decides how to go on: diagrams show them. */
  readonly crossings?: Readonly<Record<string, Text>>;
  readonly guards: GuardTexts;
  readonly tasks: readonly TaskRule<C>[];
  readonly deadlines: readonly DeadlineRule<C>[];
  readonly settings: SettingRules;
  /**
   * Which setting says how long personal data of a case is kept once the case has ended there; counted in years or days
   * from its last event (domain.md §4.12). Left out, for ever. No rule of the machine, so no part of the fingerprint.
   */
  readonly retention?: (context: C, state: string) => string;
  /** Words for coded fields, so that forms and letters need not know them: `EVENT.field` → code → label. */
  readonly codes?: Readonly<Record<string, Readonly<Record<string, Text>>>>;
  readonly categories?: readonly CategoryRule[];
  /** What must hold after every transition; each returned sentence is a defect and stops the transition. */
  readonly invariants: (context: C) => readonly string[];
  readonly summary: (context: C) => CaseSummary;
  /** Who stands in which relation to the case now. The complainant is not listed: the tracking access is the relation. */
  readonly parties: (context: C, state: string) => readonly CaseParty[];
  /**
   * Whether the firm in the case may be told who the complainant is. Left out, it never may. A right to read, not a rule
   * of the machine, so it is no part of the fingerprint.
   */
  readonly discloses?: (context: C) => boolean;
  /**
   * The side that alone is told which firm the case is about; whoever stands on another side is not. Left out, everybody
   * who sees the case is told.
   */
  readonly firmKnownTo?: string;
  /**
   * What a reader should know beyond the state: quorum, level, offers, the reason for a route. Computed from the facts
   * of the case, never ticked by a person.
   */
  readonly outline?: (context: C, state: string) => readonly OutlineItem[];
  /**
   * Accounts that the case puts before its parties by name, as the candidates of a mediation. Left out, nobody: a party
   * reads who acted as a part, not as a person.
   */
  readonly presents?: (context: C) => readonly string[];
  /**
   * What the public registry shows of the case now; null when it shows nothing. Left out, cases of this kind never appear
   * there. Only asked in states that the public sees at all (`sees.public`).
   */
  readonly publicEntry?: (context: C) => PublicEntry | null;
  /**
   * Completes an effect named by the machine with data of this moment. `caseId` is this case's own id, which a machine
   * does not know: the source that a case opened from here names.
   */
  readonly effectData: (
    effect: string,
    params: JsonObject,
    context: C,
    event: KindEvent,
    caseId: string,
  ) => JsonObject;
  readonly notices: Readonly<Record<string, TextTemplate>>;
  readonly documents: Readonly<Record<string, TextTemplate>>;
  readonly records: Readonly<Record<string, Text>>;
  readonly upgrades: readonly Upgrade[];
  /** Opening payloads for the generated tests, one for each branch of the initial state. */
  readonly openings: readonly object[];
  /** Bounds the search of the generated tests: two snapshots with the same key count as the same node. */
  readonly nodeKey: (context: C) => unknown;
}

export function defineCaseKind<C>(kind: CaseKind<C>): CaseKind {
  return kind as unknown as CaseKind;
}
