import { Link } from 'react-router';
import { momentInWords } from '../../shared/days.js';
import { useSurroundings } from '../../shared/surroundings.js';
import { useTracking } from './tracking-context.js';

/** What was served on the complainant. */
export function Documents() {
  const { words, language } = useSurroundings();
  const { documents } = words.tracking;
  const { base, loaded } = useTracking();
  const items = loaded.data?.view.documents ?? [];
  return (
    <section aria-labelledby="documents-title">
      <h2 id="documents-title">{documents.heading}</h2>
      {items.length === 0 ? <p className="empty">{documents.empty}</p> : null}
      <ul className="cards">
        {items.map(({ documentId, title, number, issuedAt }) => (
          <li key={documentId}>
            <Link to={`${base}/documents/${documentId}`} className="card-link">
              {title}
            </Link>
            <span className="small">
              {documents.number(number)} · {momentInWords(issuedAt, language)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
