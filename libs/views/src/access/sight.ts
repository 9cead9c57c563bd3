import type { Actor } from '#machines/contract/actor.js';
import type { CaseRole } from '#machines/contract/case-role.js';
import type { EventRule, Sight, SightRule } from '#machines/contract/event-rule.js';
import { isFirmRole, isKeptFrom } from './sides.js';
import type { Onlooker } from './onlooker.js';
import { levelOfRole } from './visibility.js';

const ORDER: readonly Sight[] = ['hidden', 'fact', 'redacted', 'full'];

/** One event of a history, as far as it decides who may read it. */
export interface SightedEvent {
  readonly seq: number;
  readonly type: string;
  readonly actor: Actor;
  /** The side to which it was said in confidence; null for everybody. */
  readonly side: string | null;
}

/** Said in confidence to another side; whoever wrote it reads it all the same. */
export function isElsewhere(onlooker: Pick<Onlooker, 'self' | 'sides'>, event: SightedEvent): boolean {
  return isKeptFrom(event.side, onlooker.sides) && event.actor.id !== onlooker.self;
}

/** How much of this event the onlooker may read, in the role that shows most. */
export function sightOf(onlooker: Onlooker, event: SightedEvent, later: ReadonlySet<string>): Sight {
  if (isElsewhere(onlooker, event)) return 'hidden';
  const rule = onlooker.kind.events[event.type];
  const sights = onlooker.roles.map((role) => sightInRole(onlooker, role, event, rule, later));
  return sights.reduce<Sight>(
    (most, sight) => (ORDER.indexOf(sight) > ORDER.indexOf(most) ? sight : most),
    'hidden',
  );
}

function sightInRole(
  onlooker: Onlooker,
  role: CaseRole,
  event: SightedEvent,
  rule: EventRule<unknown, never> | undefined,
  later: ReadonlySet<string>,
): Sight {
  const level = levelOfRole(onlooker.kind.states[onlooker.state], role);
  if (level === 'N') return 'hidden';
  // What the engine adds (a revised calendar) concerns everybody and holds no words.
  if (!rule) return 'fact';
  if (isFirmRole(role) && event.actor.firmId !== undefined && event.actor.firmId !== onlooker.firmId)
    return 'hidden';
  if (wrote(onlooker, role, event.actor)) return 'full';
  const sight = resolve(rule.sight[role], later);
  if (level === 'S') return atMost(sight, 'fact');
  // Said before this firm came into the case: it was not said to this firm.
  if (isFirmRole(role) && onlooker.sinceSeq !== null && event.seq < onlooker.sinceSeq)
    return atMost(sight, 'redacted');
  return sight;
}

/** Nobody is kept from reading what they wrote themselves, or what was written in their name. */
function wrote(onlooker: Onlooker, role: CaseRole, actor: Actor): boolean {
  if (actor.id === onlooker.self) return true;
  if (role === 'complainant') return actor.onBehalfOf === 'complainant';
  return isFirmRole(role) && actor.firmId !== undefined && actor.firmId === onlooker.firmId;
}

function resolve(rule: SightRule | undefined, later: ReadonlySet<string>): Sight {
  if (rule === undefined) return 'hidden';
  if (typeof rule === 'string') return rule;
  return later.has(rule.after) ? rule.then : rule.before;
}

function atMost(sight: Sight, most: Sight): Sight {
  return ORDER.indexOf(sight) > ORDER.indexOf(most) ? most : sight;
}
