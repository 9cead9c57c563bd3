import type { CaseKind, TextTemplate } from '#machines/contract/case-kind.js';
import type { SightRule } from '#machines/contract/event-rule.js';
import { fill, type Text } from '#kernel/text.js';
import { type Effect, EffectImpossible, type PlannedRow, type Surroundings } from '../effect.js';

/** What one sort of effect writes. Pure: the same effect gives the same rows. Throws EffectImpossible. */
export type Handler = (effect: Effect, around: Surroundings, kind: CaseKind) => readonly PlannedRow[];

/** The entry of a table of the kind that an effect names. */
export function named<T>(table: Readonly<Record<string, T>>, name: unknown, what: string, kind: CaseKind): T {
  const entry = typeof name === 'string' && Object.hasOwn(table, name) ? table[name] : undefined;
  if (entry === undefined) throw new EffectImpossible(`kind ${kind.name} has no ${what} "${String(name)}"`);
  return entry;
}

/** Title and body in both languages, filled with the number of the case and the data of the effect. */
export function rendered(
  template: TextTemplate,
  effect: Effect,
  { caseNo }: Surroundings,
): { title: Text; body: Text } {
  const values = { ...effect.data, caseNo };
  return { title: fill(template.title, values), body: fill(template.body, values) };
}

export function listOf(value: unknown): readonly string[] {
  return [value].flat().filter((one): one is string => typeof one === 'string');
}

/** The side to which the event behind this effect was said in confidence; null for everybody. */
export function sideOfEvent({ eventType, eventPayload }: Surroundings, kind: CaseKind): string | null {
  return kind.events[eventType]?.side?.(eventPayload as never) ?? null;
}

/** Whether an event's words are open to a role now; what opens later does not count. */
export function isRead(sight: SightRule | undefined): boolean {
  return sight === 'full' || sight === 'redacted';
}
