import { useQueries, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { api, ask } from '../../shared/api/client.js';
import { Light } from '../case/light.js';
import { StateTag } from '../case/state-tag.js';
import { Failure } from '../frame/failure.js';
import { Waiting } from '../frame/waiting.js';
import { useMe } from '../session/me.js';
import { useDeskWords } from '../words/desk-words.js';

const MOST = 100;

/** For the manager of a firm: open cases by estate, the overdue ones first. */
export default function EstatesPage() {
  const { board, frame } = useDeskWords();
  const { firmId = '' } = useMe();
  const estates = useQuery({
    queryKey: ['estates', firmId],
    queryFn: async () =>
      (await ask(api.GET('/api/estates', { params: { query: { firmId, limit: MOST } } }))).items,
    enabled: firmId !== '',
  });
  const lists = useQueries({
    queries: (estates.data ?? []).map(({ id }) => ({
      queryKey: ['cases', 'estate', id],
      queryFn: async () =>
        (await ask(api.GET('/api/cases', { params: { query: { estateId: id, limit: MOST } } }))).items.filter(
          ({ status }) => status !== 'done',
        ),
    })),
  });
  const rows = (estates.data ?? [])
    .map((estate, at) => ({ estate, cases: lists[at]?.data ?? [], error: lists[at]?.error }))
    .map((row) => ({ ...row, late: row.cases.filter(({ light }) => light === 'red').length }))
    .sort((a, b) => b.late - a.late || b.cases.length - a.cases.length);
  return (
    <div className="sheet is-wide">
      <h1>{board.estates}</h1>
      <p className="hint">{board.estatesIntro}</p>
      {estates.error ? <Failure error={estates.error} retry={() => void estates.refetch()} /> : null}
      {estates.isPending && firmId ? <Waiting /> : null}
      {estates.isSuccess && rows.length === 0 ? <p className="empty">{board.noEstates}</p> : null}
      {rows.map(({ estate, cases, late, error }) => (
        <section key={estate.id} className="estate" aria-labelledby={`estate-${estate.id}`}>
          <h2 id={`estate-${estate.id}`}>
            {estate.name}
            <span className="board-count">{`${board.open} ${cases.length}`}</span>
            {late > 0 ? <span className="board-count is-bad">{`${board.overdue} ${late}`}</span> : null}
          </h2>
          {error ? <Failure error={error} /> : null}
          {cases.length === 0 ? <p className="hint">{frame.none}</p> : null}
          <ul className="case-list">
            {[...cases]
              .sort((a, b) => (a.dueAt ?? '9').localeCompare(b.dueAt ?? '9'))
              .map((one) => (
                <li key={one.caseId}>
                  <Link to={`/cases/${one.caseId}`}>
                    <span className="case-no">{one.caseNo}</span>
                    <span className="case-title">{one.title}</span>
                    <StateTag tone={one.tone} label={one.stateLabel} />
                    <Light due={one} />
                  </Link>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
