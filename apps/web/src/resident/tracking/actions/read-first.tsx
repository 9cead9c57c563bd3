import { EventFacts } from '../event-facts.js';
import { OutlineTable } from '../outline.js';
import { useTracking } from '../tracking-context.js';

/** What has to be read before it is agreed to: the last of these events, and the lines of the outline. */
const TO_READ: Readonly<Record<string, { readonly said: readonly string[]; readonly group?: string }>> = {
  SIGN: { said: ['EDIT_AGREEMENT', 'DRAFT_AGREEMENT'], group: 'clauses' },
  REFUSE_TO_SIGN: { said: ['EDIT_AGREEMENT', 'DRAFT_AGREEMENT'], group: 'clauses' },
  ASK_CHANGE: { said: ['EDIT_AGREEMENT', 'DRAFT_AGREEMENT'], group: 'clauses' },
  CONFIRM_MINUTES: { said: ['RECORD_MINUTES'] },
  ACCEPT_TIME: { said: ['RESCHEDULE', 'PROPOSE_TIME'] },
  CONFIRM_PERFORMANCE: { said: [], group: 'clauses' },
};

export function ReadFirst({ type }: { type: string }) {
  const { view } = useTracking().loaded.data ?? {};
  const wanted = TO_READ[type];
  if (!view || !wanted) return null;
  const event = view.timeline.find((one) => !one.hidden && wanted.said.includes(one.type ?? ''));
  const lines = view.outline.filter(({ group }) => group !== null && group === wanted.group);
  return (
    <>
      {event ? (
        <div className="card">
          <p className="timeline-what">{event.label}</p>
          <EventFacts event={event} />
        </div>
      ) : null}
      {lines.length > 0 && wanted.group ? <OutlineTable group={wanted.group} lines={lines} /> : null}
    </>
  );
}
