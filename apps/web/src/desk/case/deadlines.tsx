import { endInWords } from '../../shared/days.js';
import { useSurroundings } from '../../shared/surroundings.js';
import type { CaseView } from '../api/questions.js';
import { useDeskWords } from '../words/desk-words.js';
import { Light } from './light.js';
import { Section } from './section.js';

/** Every clock that runs, the next one first, each with how it was counted. */
export function Deadlines({ view }: { view: CaseView }) {
  const { file } = useDeskWords();
  const { language } = useSurroundings();
  const deadlines = [...view.deadlines].sort((a, b) => (a.dueAt ?? '9').localeCompare(b.dueAt ?? '9'));
  return (
    <Section name="deadlines" title={file.deadlines}>
      {deadlines.length === 0 ? <p className="hint">{file.noDeadlines}</p> : null}
      <ul className="deadlines">
        {deadlines.map((deadline) => (
          <li key={deadline.name}>
            <div className="deadline-top">
              <strong>{deadline.label}</strong>
              <Light due={deadline} />
            </div>
            <p className="deadline-due">
              {deadline.paused
                ? file.paused
                : deadline.dueAt
                  ? file.due(endInWords(deadline.dueAt, language))
                  : null}
            </p>
            <details>
              <summary>{file.howCounted}</summary>
              <p>{deadline.derivation}</p>
              <p className="hint">{file.source(deadline.source)}</p>
            </details>
          </li>
        ))}
      </ul>
    </Section>
  );
}
