import type { JsonObject } from '#kernel/json.js';
import type { Actor } from '#machines/contract/actor.js';

/** Where a command entered; kept for statistics and for the operator. */
export type Channel = 'http' | 'track' | 'cli' | 'sweeper' | 'case';

/** A command about to be accepted: one event for one case. */
export interface NewCommand {
  readonly id: string;
  readonly caseId: string;
  /** Unique in its case; the same key with the same body is the same command. */
  readonly idempotencyKey: string;
  readonly type: string;
  readonly payload: JsonObject;
  readonly narrative?: JsonObject;
  /**
   * Salt of the words' digest; drawn at random unless given. Given only where a history must come out the same again,
   * as in a simulation: a salt that can be guessed protects no erased words.
   */
  readonly narrativeSalt?: string;
  readonly actor: Actor;
  readonly channel: Channel;
  /** The version the sender saw; null when any will do. */
  readonly expectedVersion: number | null;
  /** ISO 8601, UTC. It becomes the event's `at`. */
  readonly acceptedAt: string;
}

/** An accepted command that waits to be applied. */
export interface WaitingCommand extends Omit<NewCommand, 'narrative' | 'narrativeSalt' | 'channel'> {
  readonly narrative: JsonObject | null;
  readonly narrativeSalt: string | null;
  /** Digest of salt and words; this, not the words, goes into the hash chain. */
  readonly narrativeDigest: string | null;
  readonly attempts: number;
}

/** A case about to be opened: its row is created together with its opening command. */
export interface NewCase {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly source?: { readonly name: string; readonly id: string };
  readonly opening: NewCommand;
}

export type CommandStatus = 'waiting' | 'applied' | 'refused' | 'parked';

/** What the sender of a command is told once it is settled. */
export interface CommandOutcome {
  readonly commandId: string;
  readonly caseId: string;
  readonly status: CommandStatus;
  readonly state: string;
  readonly version: number;
  readonly refusal?: Refusal;
}

/** A recorded "no", with everything a caller needs to explain it. */
export interface Refusal {
  /** One of the codes of the error catalogue. */
  readonly code: string;
  readonly guards?: readonly string[];
  /** Events that the state would take. */
  readonly allowed?: readonly string[];
}
