import { useWords } from '../../shared/surroundings.js';
import { useTracking } from './tracking-context.js';

/** Matters that came out of this one, as far as the complainant takes part in them. */
export function Links() {
  const { links } = useWords().tracking;
  const items = useTracking().loaded.data?.view.links ?? [];
  if (items.length === 0) return null;
  return (
    <section>
      <h2>{links}</h2>
      <ul className="cards">
        {items.map(({ caseId, caseNo, kindLabel, stateLabel }) => (
          <li key={caseId}>
            <strong>{kindLabel}</strong>
            <span className="card-line">
              {caseNo} <span className="tag">{stateLabel}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
