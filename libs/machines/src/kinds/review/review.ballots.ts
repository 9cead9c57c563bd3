import { canonicalText, sha256 } from '#kernel/canonical-json.js';
import type { Choice, Level } from './review.codes.js';

/** What a voter puts in. `receipt` is a random text of the voter's own, known to nobody else. */
export interface Ballot {
  readonly choice: Choice;
  readonly level: Level | null;
  readonly receipt: string | null;
}

/**
 * The fingerprint of one ballot: SHA-256 of its canonical JSON (RFC 8785). It names no seat, and without the receipt
 * nobody can try out the few possible votes; with it the voter finds the own ballot in the list and proves it unchanged.
 */
export function ballotMark({ choice, level, receipt }: Ballot): string {
  return sha256(canonicalText({ choice, level, receipt }));
}

/** Adds a mark to the list. Sorted, so that the place in the list does not tell the order of voting. */
export function addMark(marks: readonly string[], mark: string): readonly string[] {
  return [...marks, mark].toSorted();
}

/** SHA-256 of the canonical JSON of the sorted marks: printed in the resolution, it fixes every ballot at once. */
export function ballotListHash(marks: readonly string[]): string {
  return sha256(canonicalText([...marks].toSorted()));
}
