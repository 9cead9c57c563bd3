import { Link } from 'react-router';
import type { CaseView } from '../api/questions.js';
import { useDeskWords } from '../words/desk-words.js';
import { Light } from './light.js';
import { Section } from './section.js';
import { StateTag } from './state-tag.js';

/** Where the case came from and what grew out of it. */
export function Links({ view }: { view: CaseView }) {
  const { file } = useDeskWords();
  if (view.links.length === 0) return null;
  return (
    <Section name="links" title={file.links}>
      <ul className="links">
        {view.links.map((link) => (
          <li key={`${link.caseId}${link.relation}`}>
            <span className="hint">{file.relations[link.direction]}</span>
            <Link to={`/cases/${link.caseId}`}>
              {link.caseNo} {link.kindLabel}
            </Link>
            <StateTag tone={link.tone} label={link.stateLabel} />
            {link.dueAt ? <Light due={link} /> : null}
            {link.blocking ? <span className="hint">{file.blocking}</span> : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
