import type { JsonObject } from '#kernel/json.js';
import { type Language, say } from '#kernel/text.js';
import type { Actor } from '#machines/contract/actor.js';
import type { Sight } from '#machines/contract/event-rule.js';
import { type Mask, masked } from '../access/masked.js';
import { isElsewhere, type SightedEvent, sightOf } from '../access/sight.js';
import { isFirmRole, isOffice, isOfComplainant } from '../access/sides.js';
import { inZone } from '../instant.js';
import type { SeenCase } from '../reading/seen-case.js';
import { actorLabel } from './actor-label.js';
import { ENGINE_EVENT_LABELS } from './engine-event-labels.js';
import type { Entry } from './history-reader.js';

/** One event as the onlooker may read it; with `hidden` only its place in the chain is left. */
export interface EventView {
  readonly seq: number;
  readonly type: string | null;
  readonly label: string | null;
  readonly actor: string | null;
  readonly at: string | null;
  readonly state: string | null;
  readonly stateLabel: string | null;
  readonly hidden: boolean;
  readonly payload?: JsonObject;
  readonly words?: JsonObject;
  readonly erased?: true;
}

const HIDDEN = {
  type: null,
  label: null,
  actor: null,
  at: null,
  state: null,
  stateLabel: null,
  hidden: true,
} as const;

/** Every entry with the sight that the onlooker has of it. */
export function withSight(seen: SeenCase, entries: readonly Entry[]): { entry: Entry; sight: Sight }[] {
  const later = new Set<string>();
  return entries
    .toReversed()
    .map((entry) => {
      const event = sighted(seen, entry);
      const sight = sightOf(seen, event, later);
      // What was said to another side opens nothing on this one: it would tell that it was said.
      if (!isElsewhere(seen, event)) later.add(entry.type);
      return { entry, sight };
    })
    .toReversed();
}

function sighted({ kind }: SeenCase, { seq, type, body }: Entry): SightedEvent {
  const side = kind.events[type]?.side?.(body.payload as never) ?? null;
  return { seq, type, actor: body.actor, side };
}

export function eventView(
  seen: SeenCase,
  { entry, sight }: { entry: Entry; sight: Sight },
  language: Language,
  names: ReadonlyMap<string, string>,
): EventView {
  if (sight === 'hidden') return { seq: entry.seq, ...HIDDEN };
  const { actor } = entry.body;
  const rule = seen.kind.events[entry.type];
  const label = rule?.says ?? rule?.label ?? ENGINE_EVENT_LABELS[entry.type];
  const state = seen.kind.states[entry.state];
  return {
    seq: entry.seq,
    type: entry.type,
    label: label ? say(label, language) : entry.type,
    actor: actorLabel(actor, language, isOffice(seen.roles) ? names.get(actor.id) : undefined),
    at: inZone(entry.at),
    state: entry.state,
    stateLabel: state ? say(state.label, language) : entry.state,
    hidden: false,
    ...readable(entry, isRedacted(seen, actor) ? lesser(sight) : sight, seen.mask),
  };
}

/**
 * What a resident wrote reaches a firm with names and numbers taken out, whatever else the firm may read in full: whoever
 * is masked does not cease to be by signing a letter (§4.11a). The files named in it follow the sight alone.
 */
function isRedacted({ roles }: SeenCase, actor: Actor): boolean {
  return isOfComplainant(actor) && roles.every(isFirmRole);
}

function lesser(sight: Sight): Sight {
  return sight === 'full' ? 'redacted' : sight;
}

function readable(entry: Entry, sight: Sight, mask: Mask): Pick<EventView, 'payload' | 'words' | 'erased'> {
  if (sight === 'fact') return {};
  const shown = <T>(value: T): T => (sight === 'full' ? value : masked(value, mask));
  return {
    payload: shown(entry.body.payload),
    ...(entry.words ? { words: shown(entry.words) } : {}),
    ...(entry.erased ? { erased: true } : {}),
  };
}

/** Accounts whose names the office may read in this history: its own people, never a firm's, never a resident. */
export function namedActors(seen: SeenCase, entries: readonly Entry[]): string[] {
  if (!isOffice(seen.roles)) return [];
  const people = entries
    .map(({ body }) => body.actor)
    .filter(
      (actor) =>
        actor.kind === 'person' &&
        !isFirmRole(actor.role) &&
        !(isOfComplainant(actor) && actor.role === 'complainant'),
    );
  return [...new Set(people.map(({ id }) => id))];
}
