import { canonicalText, sha256 } from '#kernel/canonical-json.js';
import type { JsonObject } from '#kernel/json.js';
import type { Actor } from '#machines/contract/actor.js';

/** What one entry of a history says; its canonical text is what is hashed and stored. */
export interface EventBody {
  readonly case: string;
  readonly seq: number;
  readonly command: string;
  readonly kind: string;
  readonly machine: number;
  readonly type: string;
  readonly payload: JsonObject;
  readonly actor: Actor;
  readonly at: string;
  /** State after the event. */
  readonly state: string;
  /** Facts that the guards saw, when any were asked for. */
  readonly facts?: JsonObject;
  /** Settings that differed from the house defaults of this machine version. */
  readonly settings?: JsonObject;
  /** Salted digest of the words that belong to this event. */
  readonly narrative?: string;
}

export interface HistoryEntry {
  readonly seq: number;
  readonly commandId: string;
  readonly type: string;
  readonly at: string;
  readonly state: string;
  readonly body: string;
  readonly prevHash: string;
  readonly hash: string;
}

/** The chain of a case starts from its id, so that no chain can stand in for another. */
export function chainStart(caseId: string): string {
  return sha256(`heyi:${caseId}`);
}

export function chainHash(prevHash: string, body: string): string {
  return sha256(`${prevHash}\n${body}`);
}

export function entryOf(prevHash: string, body: EventBody): HistoryEntry {
  const text = canonicalText(body);
  return {
    seq: body.seq,
    commandId: body.command,
    type: body.type,
    at: body.at,
    state: body.state,
    body: text,
    prevHash,
    hash: chainHash(prevHash, text),
  };
}

/** Digest of the words of an event; the salt keeps a guessed sentence from being confirmed after erasure. */
export function narrativeDigest(salt: string, narrative: JsonObject): string {
  return sha256(`${salt}\n${canonicalText(narrative)}`);
}
