import { Link } from 'react-router';
import { useWords } from '../../shared/surroundings.js';
import { useTracking } from './tracking-context.js';

/** Matters that came out of this one, as far as the complainant takes part in them. */
export function Links() {
  const { links, yourTurn } = useWords().tracking;
  const { loaded } = useTracking();
  const items = loaded.data?.view.links ?? [];
  if (items.length === 0) return null;
  return (
    <section>
      <h2>{links}</h2>
      <ul className="cards">
        {items.map(({ caseId, caseNo, kindLabel, stateLabel, nextActor, direction }) => (
          <li key={caseId}>
            <Link className="card-link" to={direction === 'parent' ? '/track' : `/track/cases/${caseId}`}>
              {kindLabel}
            </Link>
            <span className="card-line">
              {caseNo} <span className="tag">{stateLabel}</span>
              {nextActor?.role === 'complainant' ? <span className="tag tag-wait">{yourTurn}</span> : null}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
