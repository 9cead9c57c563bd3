import type { Text } from '#kernel/text.js';
import type { CaseRole } from './case-role.js';

/** Look of a state on a screen; never the only carrier of meaning. */
export type Tone = 'neutral' | 'active' | 'waiting' | 'warning' | 'success' | 'ended';

/**
 * Column "R / FH / GO / PU" of the state tables in domain.md §4:
 * A all, O own part, K masked, S status and dates, N nothing, $ only in statistics.
 */
export type Visibility = 'A' | 'O' | 'K' | 'S' | 'N' | '$';

export interface StateRule {
  readonly label: Text;
  /** Name of the public stage that this state belongs to; several states share one. */
  readonly stage: string;
  readonly tone: Tone;
  /** Who is expected to act, for "whose turn is it". */
  readonly actor: CaseRole;
  readonly sees: Partial<Record<CaseRole, Visibility>>;
}

export interface StageRule {
  readonly label: Text;
  /** What a resident is told: what happens now and what comes next. */
  readonly explains: Text;
}
