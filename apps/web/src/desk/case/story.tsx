import type { CaseView, Kind } from '../api/questions.js';
import { useDeskWords } from '../words/desk-words.js';
import { EventFacts } from './event-facts.js';
import { Section } from './section.js';

/** The original: what the case was opened with. First the words of whoever opened it, then what was ticked. */
export function Story({ view, kind }: { view: CaseView; kind: Kind }) {
  const { file } = useDeskWords();
  const opening = view.timeline.find(({ type }) => type === kind.opening);
  if (!opening || opening.hidden) return null;
  // The title is the heading of the page already.
  const { title: _title, ...words } = opening.words ?? {};
  return (
    <Section name="story" title={file.story}>
      <div className="story-words">
        <EventFacts event={{ ...opening, words, payload: undefined }} kind={kind} />
      </div>
      <EventFacts event={{ ...opening, words: undefined }} kind={kind} />
    </Section>
  );
}
