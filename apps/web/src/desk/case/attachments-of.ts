import type { CaseView } from '../api/questions.js';

type Event = CaseView['timeline'][number];

/** Ids of the files that an event names. */
export function filesOf({ payload }: Pick<Event, 'payload'>): readonly string[] {
  return Object.entries(payload ?? {}).flatMap(([name, value]) =>
    /attachmentIds$/i.test(name) && Array.isArray(value) ? (value as string[]) : [],
  );
}

export function attachmentsOf({ timeline }: Pick<CaseView, 'timeline'>) {
  return timeline
    .map((event) => ({ seq: event.seq, label: event.label ?? '', ids: filesOf(event) }))
    .filter(({ ids }) => ids.length > 0);
}
