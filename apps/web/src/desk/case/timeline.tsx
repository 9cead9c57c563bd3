import { momentInWords } from '../../shared/days.js';
import { useSurroundings } from '../../shared/surroundings.js';
import type { CaseView, Kind } from '../api/questions.js';
import { useDeskWords } from '../words/desk-words.js';
import { EventFacts } from './event-facts.js';
import { Section } from './section.js';

/** What happened, the newest first. */
export function Timeline({
  view,
  kind,
  without = [],
}: {
  view: CaseView;
  kind: Kind;
  without?: readonly string[];
}) {
  const { file } = useDeskWords();
  const { language } = useSurroundings();
  const events = view.timeline.filter(({ type }) => !type || !without.includes(type));
  return (
    <Section name="timeline" title={file.timeline}>
      <ol className="timeline">
        {events.map((event) => (
          <li key={event.seq}>
            <div className="event-head">
              <strong>{event.hidden ? file.hiddenEvent : event.label}</strong>
              {event.stateLabel ? <span className="event-state">→ {event.stateLabel}</span> : null}
            </div>
            <p className="hint">
              {[event.actor, event.at ? momentInWords(event.at, language) : ''].filter(Boolean).join(' · ')}
            </p>
            {event.erased ? <p className="hint">{file.erased}</p> : null}
            {event.type === kind.opening ? null : <EventFacts event={event} kind={kind} />}
          </li>
        ))}
      </ol>
    </Section>
  );
}
