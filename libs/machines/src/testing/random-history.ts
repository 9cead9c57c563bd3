import type { CaseKind } from '../contract/case-kind.js';
import { sampleEvents, sampleOpenings } from '../contract/explore/sample-events.js';
import type { KindEvent } from '../contract/kind-event.js';
import { refusedOpening } from '../contract/opening.js';
import { accepts, type Chart } from '../statechart/statechart.js';

/** Picks for one step: which of the candidates, and whether it must be one that the state accepts. */
export interface Pick {
  readonly number: number;
  readonly accepted: boolean;
}

/** Opening events that are let in. */
export function acceptedOpenings(kind: CaseKind): readonly KindEvent[] {
  return sampleOpenings(kind).filter((event) => refusedOpening(kind, event).length === 0);
}

/**
 * The event that a random number stands for in this state. Most random events are refused, so a history of blind
 * picks would never get anywhere: `accepted` picks among those that lead on.
 */
export function pickEvent(kind: CaseKind, chart: Chart, after: string, pick: Pick): KindEvent | undefined {
  const types = Object.keys(kind.events);
  const startAt = pick.number % types.length;
  const ordered = [...types.slice(startAt), ...types.slice(0, startAt)];
  if (!pick.accepted)
    return choose(sampleEvents(kind, ordered.slice(0, 1), chart.context, after), pick.number);
  for (const type of ordered) {
    const possible = sampleEvents(kind, [type], chart.context, after).filter((event) =>
      accepts(chart, event),
    );
    if (possible.length > 0) return choose(possible, pick.number);
  }
  return undefined;
}

function choose(events: readonly KindEvent[], number: number): KindEvent | undefined {
  return events[Math.floor(number / 7) % Math.max(1, events.length)];
}
