import { useState } from 'react';
import type { Schemas } from '../../shared/api/client.js';
import { momentInWords } from '../../shared/days.js';
import { Button } from '../../shared/parts/button.js';
import { useSurroundings } from '../../shared/surroundings.js';
import { EventFacts } from './event-facts.js';
import { useTracking } from './tracking-context.js';

/** The first page of it; a long case must not bury the rest of the page. */
const FIRST = 12;

/** What happened, the newest first, in plain words. */
export function Timeline() {
  const { words } = useSurroundings();
  const { timeline } = words.tracking;
  const { loaded } = useTracking();
  const [all, setAll] = useState(false);
  const events = (loaded.data?.view.timeline ?? []).filter(({ hidden }) => !hidden);
  const shown = all ? events : events.slice(0, FIRST);
  return (
    <section aria-labelledby="timeline-title">
      <h2 id="timeline-title">{timeline.heading}</h2>
      {events.length === 0 ? <p className="empty">{timeline.empty}</p> : null}
      <ol className="timeline">
        {shown.map((event) => (
          <Entry key={event.seq} event={event} />
        ))}
      </ol>
      {shown.length < events.length ? (
        <Button kind="secondary" onClick={() => setAll(true)}>
          {timeline.more(events.length - shown.length)}
        </Button>
      ) : null}
    </section>
  );
}

function Entry({ event }: { event: Schemas['TimelineEvent'] }) {
  const { words, language } = useSurroundings();
  return (
    <li>
      <p className="timeline-what">{event.label}</p>
      <p className="small">
        {event.at ? <time dateTime={event.at}>{momentInWords(event.at, language)}</time> : null}
        {event.actor ? ` · ${event.actor}` : null}
      </p>
      {event.erased ? <p className="small">{words.tracking.timeline.erased}</p> : null}
      <EventFacts event={event} />
    </li>
  );
}
