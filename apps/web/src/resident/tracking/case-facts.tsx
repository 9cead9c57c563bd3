import { Link } from 'react-router';
import { momentInWords } from '../../shared/days.js';
import { SummaryList } from '../../shared/parts/summary-list.js';
import { useSurroundings } from '../../shared/surroundings.js';
import { useTracking } from './tracking-context.js';

/** What the case is, for the file and the print; and who looked at the complainant's identity. */
export function CaseFacts() {
  const { words, language } = useSurroundings();
  const { tracking } = words;
  const { loaded, childId } = useTracking();
  const view = loaded.data?.view;
  if (!view) return null;
  const rows = [
    { label: tracking.number, value: view.caseNo },
    { label: tracking.category, value: view.category?.label },
    { label: tracking.estate, value: view.estate?.name },
    { label: tracking.firm, value: view.firm?.name },
    { label: tracking.opened, value: momentInWords(view.openedAt, language) },
  ].flatMap(({ label, value }) => (value ? [{ label, value }] : []));
  return (
    <section>
      <h2>{tracking.what}</h2>
      <SummaryList rows={rows} />
      {view.identityAccess && view.identityAccess.length > 0 ? (
        <details>
          <summary>{tracking.identityAccess}</summary>
          <ul>
            {view.identityAccess.map(({ by, reason, at }) => (
              <li key={at}>
                {momentInWords(at, language)} · {by} · {reason}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {view.accessRenewals && view.accessRenewals.length > 0 ? (
        <details open>
          <summary>{tracking.accessRenewals}</summary>
          <ul>
            {view.accessRenewals.map(({ by, proof, note, at }) => (
              <li key={at}>
                {momentInWords(at, language)} · {by} · {proof} · {note}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {childId === null ? (
        <p className="no-print">
          <Link to="/track/privacy">{words.privacy.link}</Link>
        </p>
      ) : null}
    </section>
  );
}
