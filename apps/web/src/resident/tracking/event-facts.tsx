import type { Schemas } from '../../shared/api/client.js';
import { type Fact, factsOf } from '../../shared/cases/facts.js';
import { dayInWords, momentInWords } from '../../shared/days.js';
import { useSurroundings } from '../../shared/surroundings.js';
import { Evidence } from './evidence.js';
import { useTracking } from './tracking-context.js';

/** What an event says, ready to be shown. */
export function useFacts(): (event: Schemas['TimelineEvent']) => readonly Fact[] {
  const { words, language } = useSurroundings();
  const { loaded } = useTracking();
  return (event) =>
    loaded.data
      ? factsOf(loaded.data.kind, event, {
          yes: words.form.yes,
          no: words.form.no,
          rating: (level) => words.tracking.ratings[Number(level) as 1],
          day: (day) => dayInWords(day, language),
          moment: (at) => momentInWords(at, language),
        })
      : [];
}

export function EventFacts({
  event,
  without = [],
}: {
  readonly event: Schemas['TimelineEvent'];
  /** Fields that the page says already. */
  readonly without?: readonly string[];
}) {
  const left = (said: object = {}) =>
    Object.fromEntries(Object.entries(said).filter(([name]) => !without.includes(name)));
  const facts = useFacts()({ ...event, payload: left(event.payload) });
  if (facts.length === 0) return null;
  return (
    <dl className="facts">
      {facts.map(({ label, text, files }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{files ? <Evidence ids={files} /> : text}</dd>
        </div>
      ))}
    </dl>
  );
}
