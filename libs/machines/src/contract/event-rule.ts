import type { Text } from '#kernel/text.js';
import type { CaseRole } from './case-role.js';

/** How much of one event's words a role may read: everything, a masked copy, only that it happened, or nothing. */
export type Sight = 'full' | 'redacted' | 'fact' | 'hidden';

/** `after` opens the words once a later event of that type exists (an answer is shown after its approval). */
export type SightRule = Sight | { readonly before: Sight; readonly after: string; readonly then: Sight };

/**
 * Needs a named fact before its guards can decide; it arrives as `meta.facts['<fact>:<id>']`:
 * - `firm` {id, name, member} or null when there is none
 * - `case` {id, kind, state, status, caseNo} or null when there is none
 * - `openChildren` the number of blocking child cases that are still open
 * - `person` {id, roles, firmId, active, ties} of an account, or null; see `PersonFact`
 * - `contests` the firms that serve, served or bid for an estate; see `ContestFact`
 * - `body` the seats of a body of the association, the id is its name; see `BodyFact`
 * - `participants` everybody who acted in this case or in one linked to it; see `ParticipantFact`
 * - `firmParticipants` who acted in the open cases of one kind about one firm, the id is `<kind>/<firmId>`; see
 *   `ParticipantFact`
 * - `firmCases` earlier cases about one firm, the id is `<kind>/<firmId>`; see `FirmCaseFact`
 * - `attachment` {id, privileged} of a file, or null; `privileged` when its bytes were ever said in confidence
 * The readers of facts.ts give them their types.
 */
export interface FactRequest {
  readonly fact:
    | 'firm'
    | 'case'
    | 'openChildren'
    | 'person'
    | 'contests'
    | 'body'
    | 'participants'
    | 'firmCases'
    | 'firmParticipants'
    | 'attachment';
  readonly id: string;
}

/** One event of a kind: DTO, machine event and OpenAPI schema are this same class. */
export interface EventRule<C = unknown, P extends object = object> {
  /** class-validator class of the payload; an event without payload uses `NoPayload`. */
  readonly payload: new () => P;
  readonly label: Text;
  /** Who may send it. `system` alone means: never a person. */
  readonly by: readonly CaseRole[];
  /** How the event reads on a timeline, when the label alone is not enough. */
  readonly says?: Text;
  readonly sight: Partial<Record<CaseRole, SightRule>>;
  /** Facts that the guards of this event ask for. Pure: from context and payload alone. */
  readonly facts?: (context: C, payload: P, caseId: string) => readonly FactRequest[];
  /**
   * The side to which the event was said in confidence (a caucus of a mediation); null for everybody. Whoever stands on
   * another side learns nothing of it, not even that it happened.
   */
  readonly side?: (payload: P) => string | null;
  /**
   * Said in confidence for good: its files can never be used in a case that refuses privileged ones (特邀 Art 22). A
   * function where it depends on to whom it is said; see `isPrivileged`.
   */
  readonly privileged?: boolean | ((payload: P) => boolean);
  /**
   * Facts that follow from the words of the event, since a machine never sees words. Computed on acceptance and put over
   * whatever the sender wrote into these fields.
   */
  readonly derives?: (payload: P) => Partial<P>;
  /** Example payloads on both sides of every guard, for the generated tests and the interface description. */
  readonly samples: readonly P[];
}

/** Whether the files that come with this payload count as privileged. */
export function isPrivileged(
  rule: Pick<EventRule<unknown, never>, 'privileged'> | undefined,
  payload: unknown,
): boolean {
  const privileged = rule?.privileged ?? false;
  return typeof privileged === 'function' ? privileged(payload as never) : privileged;
}

/** A rule together with its payload class, types inferred from the class. */
export function eventRule<C, P extends object>(
  payload: new () => P,
  rule: Omit<EventRule<C, P>, 'payload'>,
): EventRule<C, P> {
  return { payload, ...rule };
}

/** A table of typed rules as a kind declares it: readers of `CaseKind` do not know the payload types. */
export function eventTable<C>(
  table: Readonly<Record<string, object>>,
): Readonly<Record<string, EventRule<C, never>>> {
  return table as Readonly<Record<string, EventRule<C, never>>>;
}

/** Payload of an event that says everything by its type. */
export class NoPayload {}
