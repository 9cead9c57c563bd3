import type { Schemas } from '../../shared/api/client.js';
import { factsOf } from '../../shared/cases/facts.js';
import { dayInWords, momentInWords } from '../../shared/days.js';
import { useSurroundings } from '../../shared/surroundings.js';
import type { Kind } from '../api/questions.js';
import { useDeskWords } from '../words/desk-words.js';
import { AttachmentLinks } from './attachment-links.js';

type Event = Schemas['TimelineEvent'];

/** What an event says, field by field. */
export function EventFacts({
  event,
  kind,
}: {
  event: Pick<Event, 'type' | 'payload' | 'words'>;
  kind: Kind;
}) {
  const { frame } = useDeskWords();
  const { words, language } = useSurroundings();
  const facts = factsOf(kind, event, {
    yes: frame.yes,
    no: frame.no,
    rating: (level) => words.tracking.ratings[Number(level) as 1],
    day: (day) => dayInWords(day, language),
    moment: (at) => momentInWords(at, language),
  });
  if (facts.length === 0) return null;
  return (
    <dl className="facts">
      {facts.map(({ label, text, files }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{files ? <AttachmentLinks ids={files} /> : text}</dd>
        </div>
      ))}
    </dl>
  );
}
