import type { Schemas } from '../../../shared/api/client.js';
import type { JsonSchema } from '../../../shared/forms/schema-fields.js';

/** The rooms of a resident: everybody together, and alone with the mediator. Residents are always side A. */
export const CHANNELS = ['joint', 'caucusA'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Whether an event is said in a room, so that the room is chosen before anything is typed. */
export function isSaidInARoom({ schema }: Pick<Schemas['Action'], 'schema'>): boolean {
  return 'channel' in ((schema as JsonSchema).properties ?? {});
}

/** What was said in this room, the oldest first as in any talk. */
export function saidIn(
  timeline: readonly Schemas['TimelineEvent'][],
  channel: Channel,
): readonly Schemas['TimelineEvent'][] {
  return timeline
    .filter(({ hidden, payload }) => !hidden && (payload as { channel?: string })?.channel === channel)
    .toReversed();
}
