import type { Text } from '#kernel/text.js';
import type { CaseRole } from './case-role.js';
import type { Tone } from './state-rule.js';

/** One line of a case's outline: a computed fact in words, for those who may know it. */
export interface OutlineItem {
  /** Stable within the kind, for clients that draw it in a way of its own (a quorum meter, a table of offers). */
  readonly name: string;
  readonly label: Text;
  readonly value: Text;
  readonly tone?: Tone;
  /** Lines with the same group belong to one table, as the offers of a mediation do. */
  readonly group?: string;
  /** Only these roles read it; left out, everybody who sees more than status and dates. */
  readonly for?: readonly CaseRole[];
  /** Only this side of a dispute, and those who stand on no side, read it. */
  readonly side?: string;
}
