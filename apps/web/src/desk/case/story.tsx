import type { CaseView, Kind } from '../api/questions.js';
import { useDeskWords } from '../words/desk-words.js';
import { EventFacts } from './event-facts.js';
import { Section } from './section.js';

/** The original: what the case was opened with, in the words of whoever opened it. */
export function Story({ view, kind }: { view: CaseView; kind: Kind }) {
  const { file } = useDeskWords();
  const opening = view.timeline.find(({ type }) => type === kind.opening);
  if (!opening || opening.hidden) return null;
  const title = kind.events.find(({ type }) => type === kind.opening)?.schema as
    { properties?: Record<string, { title?: string }> } | undefined;
  return (
    <Section name="story" title={file.story}>
      <EventFacts event={opening} kind={kind} without={[title?.properties?.title?.title ?? '']} />
    </Section>
  );
}
