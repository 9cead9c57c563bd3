import { Link } from 'react-router';
import { ButtonLink } from '../../../shared/parts/button.js';
import { useWords } from '../../../shared/surroundings.js';
import { useTracking } from '../tracking-context.js';

/** What is asked of the complainant comes first, what ends the case last; the rest keeps its order. */
const FIRST = [
  'SUPPLY_INFO',
  'CONFIRM_SOLVED',
  'CONFIRM_SOLVED_SLOWLY',
  'REJECT_ANSWER',
  'AGREE_MERGE',
  'DECLINE_MERGE',
  'RATE',
  'REOPEN',
];
const LAST = ['SET_IDENTITY_MODE', 'REPORT_RETALIATION', 'LEAVE_GROUP', 'WITHDRAW'];
/** Of a draft on the server, which these pages do not make: theirs is on the telephone. */
const ELSEWHERE = new Set(['REVISE_DRAFT', 'SUBMIT', 'DISCARD']);

const rank = (type: string): number =>
  FIRST.includes(type) ? FIRST.indexOf(type) - 100 : LAST.includes(type) ? 100 + LAST.indexOf(type) : 0;

/** What can be done now, and below it what cannot, each with its reason. */
export function ActionList() {
  const { tracking } = useWords();
  const { loaded } = useTracking();
  const actions = (loaded.data?.actions ?? [])
    .filter(({ type }) => !ELSEWHERE.has(type))
    .sort((a, b) => rank(a.type) - rank(b.type));
  const open = actions.filter(({ available }) => available);
  const asked = open.filter(({ type }) => FIRST.includes(type));
  const offered = open.filter(({ type }) => !FIRST.includes(type));
  const closed = actions.filter(({ available }) => !available);
  const about = (type: string) => tracking.actions.about[type as 'RATE'] as string | undefined;
  return (
    <section className="no-print" aria-labelledby="actions-title">
      <h2 id="actions-title">{tracking.actions.heading}</h2>
      {open.length === 0 ? <p className="empty">{tracking.actions.none}</p> : null}
      {asked.length > 0 ? (
        <ul className="actions">
          {asked.map(({ type, label }, index) => (
            <li key={type}>
              <ButtonLink to={`/track/do/${type}`} kind={index === 0 ? 'primary' : 'secondary'}>
                {label}
              </ButtonLink>
              {about(type) ? <span className="small">{about(type)}</span> : null}
            </li>
          ))}
        </ul>
      ) : null}
      {offered.length > 0 ? (
        <ul className="action-rows">
          {offered.map(({ type, label }) => (
            <li key={type}>
              <Link to={`/track/do/${type}`}>{label}</Link>
              {about(type) ? <span className="small">{about(type)}</span> : null}
            </li>
          ))}
        </ul>
      ) : null}
      {closed.length > 0 ? (
        <details>
          <summary>{tracking.actions.notNow}</summary>
          <dl className="facts">
            {closed.map(({ type, label, why }) => (
              <div key={type}>
                <dt>{label}</dt>
                <dd>{why}</dd>
              </div>
            ))}
          </dl>
        </details>
      ) : null}
    </section>
  );
}
