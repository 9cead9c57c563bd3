import { Link } from 'react-router';
import { ButtonLink } from '../../../shared/parts/button.js';
import { useWords } from '../../../shared/surroundings.js';
import { isSaidInARoom } from '../rooms/channels.js';
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
  'AGREE_MEDIATION',
  'REFUSE_MEDIATION',
  'CHOOSE_MEDIATOR',
  'ACCEPT_TIME',
  'CONFIRM_MINUTES',
  'SIGN',
  'REFUSE_TO_SIGN',
  'CONFIRM_PERFORMANCE',
  'REPORT_PERFORMANCE',
];
const LAST = [
  'SET_IDENTITY_MODE',
  'REPORT_RETALIATION',
  'LEAVE_GROUP',
  'OBJECT_TO_MEDIATOR',
  'END_MEDIATION',
  'WITHDRAW',
];
/** Of a draft on the server, which these pages do not make: theirs is on the telephone. */
const ELSEWHERE = new Set(['REVISE_DRAFT', 'SUBMIT', 'DISCARD']);

const rank = (type: string): number =>
  FIRST.includes(type) ? FIRST.indexOf(type) - 100 : LAST.includes(type) ? 100 + LAST.indexOf(type) : 0;

/** What can be done now, and below it what cannot, each with its reason. */
export function ActionList() {
  const { tracking } = useWords();
  const { loaded, base } = useTracking();
  const actions = (loaded.data?.actions ?? [])
    .filter((action) => !ELSEWHERE.has(action.type) && !isSaidInARoom(action))
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
              <ButtonLink to={`${base}/do/${type}`} kind={index === 0 ? 'primary' : 'secondary'}>
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
              <Link to={`${base}/do/${type}`}>{label}</Link>
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
