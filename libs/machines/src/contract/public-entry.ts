import type { Text } from '#kernel/text.js';

/**
 * What anybody may read of a case, at this moment: codes in words, and days. The texts of a case are never part of it,
 * but for what the firm itself wished to add.
 */
export interface PublicEntry {
  /** As the kind names it, `L3`. */
  readonly level: string;
  readonly levelLabel: Text;
  readonly breach: string;
  readonly breachLabel: Text;
  /** Civil days in Shanghai, both shown. */
  readonly from: string;
  readonly until: string;
  /** Somebody objected to the entry and has no answer yet. */
  readonly objection: boolean;
  /** Template of the document in which it was decided: its number and date are public, its text is not. */
  readonly decision: string;
  /** The event with the firm's own statement, read in its last version; null when there is none. */
  readonly statement: string | null;
}
