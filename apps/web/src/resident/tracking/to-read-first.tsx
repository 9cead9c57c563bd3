import { useWords } from '../../shared/surroundings.js';
import { EventFacts, useFacts } from './event-facts.js';
import { useTracking } from './tracking-context.js';

/** Before anybody is asked what they think of it: the last thing that was said to them. */
export function ToReadFirst() {
  const { tracking } = useWords();
  const { loaded } = useTracking();
  const factsOf = useFacts();
  if (!loaded.data) return null;
  const { view, actions } = loaded.data;
  const isMine = view.nextActor !== null && view.roles.includes(view.nextActor.role);
  // The complainant's own events are those among the actions.
  const last = view.timeline.find(
    (event) => !event.hidden && !actions.some(({ type }) => type === event.type) && factsOf(event).length > 0,
  );
  if (!isMine || view.tone !== 'waiting' || !last) return null;
  return (
    <section className="card" aria-labelledby="read-first-title">
      <h2 id="read-first-title">{tracking.readFirst}</h2>
      <p className="small">{last.label}</p>
      <EventFacts event={last} />
    </section>
  );
}
