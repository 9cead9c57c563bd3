import type { Json } from '#kernel/json.js';
import type { Actor } from './actor.js';

/** What guards may know beyond context and payload; loaded before the decision and kept in the history. */
export type Facts = Readonly<Record<string, Json>>;

/** Settings in force at the moment of the event: `key` → value, as the kind's `settings` declare them. */
export type Settings = Readonly<Record<string, number>>;

export interface EventMeta {
  /** Moment of acceptance, ISO 8601 in UTC. Never earlier than the event before it in the same case. */
  readonly at: string;
  readonly actor: Actor;
  readonly facts: Facts;
  readonly settings: Settings;
}

/** One event as a machine sees it. `payload` holds facts only: free text and identities stay outside (see narrative.ts). */
export interface KindEvent<T extends string = string, P = unknown> {
  readonly type: T;
  readonly payload: P;
  readonly meta: EventMeta;
}
