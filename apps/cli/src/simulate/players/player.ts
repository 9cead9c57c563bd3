import type { CaseFile, Task } from '#engine/case-file.js';
import { type Text, text } from '#kernel/text.js';
import type { CaseRole } from '#machines/contract/case-role.js';
import type { Settings } from '#machines/contract/kind-event.js';
import type { StateRule } from '#machines/contract/state-rule.js';
import type { Hours } from '../hours.js';
import type { Letter } from '../input/letter.js';
import type { Measured } from '../input/measured.js';
import type { Stream } from '../random.js';

/** One event that somebody sends, as a form would send it. */
export interface Act {
  readonly type: string;
  readonly payload?: Readonly<Record<string, unknown>>;
  /** In which office; for a firm, its staff are found by the case. */
  readonly as: CaseRole;
  /** The account, where one person and nobody else is meant. */
  readonly by?: string;
  /** The firm, where it is not the one that the case is about. */
  readonly firmId?: string;
}

/** What somebody is going to do, decided when the moment has come. Null: nothing after all. */
export interface Plan {
  readonly at: number;
  readonly act: (scene: Scene) => Act | null;
}

/** A case as its players see it. */
export interface Scene<C = unknown> {
  readonly file: CaseFile;
  readonly context: C;
  readonly settings: Settings;
  /** The letter that opened the case; null for a case that another case opened. */
  readonly letter: Letter | null;
  readonly measured: Measured;
  /** The firm that really looks after the place, whether or not the resident named it; null when nobody does. */
  readonly firmInCharge: string | null;
  /** How this firm works: its staff's pace (1 is ordinary, 2 half as fast). */
  readonly firmPace: number;
  /** An earlier open case that tells the same. */
  readonly twin: string | null;
  /** Cases that grew out of this one and hold up its end. */
  readonly openChildren: number;
  /** Other cases of this kind about the same firm, ended ones as well. */
  others(): readonly CaseFile[];
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Draws of this case for a purpose; the same purpose draws the same. */
  stream(...purpose: readonly (string | number)[]): Stream;
  /** The moment itself or the next within these hours. */
  moment(at: number, hours: Hours, stream: Stream): number;
  /**
   * So many people of these offices who may judge: nobody who acted in the family of cases, nobody of or tied to the
   * firm or to a rival for the estate. Fewer when there are not so many.
   */
  impartial(roles: readonly CaseRole[], count: number, stream: Stream): readonly string[];
  /** Everybody who holds this office. */
  holders(role: CaseRole): readonly string[];
  /** As many new pieces of evidence of the sender, uploaded for this act. */
  evidence(count: number): readonly string[];
}

/**
 * How people behave in cases of one kind. A kind brings its player; a case that opens a case of another kind leaves it
 * to the player of that one. Without a player only the clock acts.
 */
export interface Player<C = unknown> {
  readonly kind: string;
  /** What whoever has this task does next; `turn` counts what was done for it. Null: nothing, for now. */
  forTask(task: Task, scene: Scene<C>, turn: number): Plan | null;
  /** What may happen unasked while the case stays in the state that it has just entered. */
  unasked(scene: Scene<C>): readonly Plan[];
  /** How the case ended or where it stands, for the report. */
  outcome(context: C, state: string): { readonly code: string; readonly label: Text };
}

export function definePlayer<C>(player: Player<C>): Player {
  return player as unknown as Player;
}

/** Outcome of a case that goes on. */
export const OPEN = { code: 'open', label: text('办理中', 'still open') } as const;

/** Of kinds whose last state says how the case ended. */
export function endedBy(
  states: Readonly<Record<string, StateRule>>,
  state: string,
): { readonly code: string; readonly label: Text } {
  const rule = states[state];
  return rule && RESULTS.includes(rule.tone) ? { code: state, label: rule.label } : OPEN;
}

const RESULTS: readonly string[] = ['success', 'ended'];
