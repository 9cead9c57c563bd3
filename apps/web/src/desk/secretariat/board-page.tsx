import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { todayHere } from '../../shared/days.js';
import { casesQuestion, inboxQuestion, type InboxItem } from '../api/questions.js';
import { Light } from '../case/light.js';
import { Failure } from '../frame/failure.js';
import { Waiting } from '../frame/waiting.js';
import { useMe } from '../session/me.js';
import { useDeskWords } from '../words/desk-words.js';

const SHOWN = 8;

/** What the head of the office looks at in the morning, on a telephone as well: red, to approve, due today, new. */
export default function BoardPage() {
  const { board } = useDeskWords();
  const { roles } = useMe();
  const overdue = useInbox('overdue');
  const today = useInbox('dueToday');
  const all = useInbox('all');
  const fresh = useInfiniteQuery(casesQuestion({ from: todayHere() }, SHOWN));
  const approvals = all.items.filter(({ role }) => role === 'secretaryGeneral');
  const freshItems = fresh.data?.pages[0]?.items ?? [];
  return (
    <div className="sheet is-wide">
      <h1>{board.heading}</h1>
      {overdue.error ? <Failure error={overdue.error} retry={overdue.retry} /> : null}
      {overdue.waiting ? <Waiting /> : null}
      <div className="board">
        <Column
          name="red"
          title={board.red}
          items={overdue.items}
          count={overdue.counts?.overdue}
          all="view=overdue"
        />
        {roles.includes('secretaryGeneral') ? (
          <Column name="approve" title={board.approvals} items={approvals} all="" />
        ) : null}
        <Column
          name="today"
          title={board.dueToday}
          items={today.items}
          count={today.counts?.dueToday}
          all="view=dueToday"
        />
        <section className="board-column is-fresh" aria-labelledby="board-fresh">
          <h2 id="board-fresh">
            {board.fresh} <Count count={freshItems.length} more={fresh.hasNextPage} />
          </h2>
          {freshItems.length === 0 && !fresh.isPending ? <p className="hint">{board.calm}</p> : null}
          <ul>
            {freshItems.map((item) => (
              <li key={item.caseId}>
                <Card
                  to={item.caseId}
                  title={item.title}
                  caseNo={item.caseNo}
                  state={item.stateLabel}
                  due={item}
                />
              </li>
            ))}
          </ul>
        </section>
      </div>
    </div>
  );
}

function useInbox(view: 'all' | 'overdue' | 'dueToday') {
  const { data, error, isPending, refetch } = useInfiniteQuery(inboxQuestion({ view, kind: '', q: '' }));
  const [first] = data?.pages ?? [];
  return {
    items: first?.items ?? [],
    counts: first?.counts,
    error,
    waiting: isPending,
    retry: () => void refetch(),
  };
}

interface ColumnProps {
  readonly name: string;
  readonly title: string;
  readonly items: readonly InboxItem[];
  readonly count?: number;
  readonly all: string;
}

function Column({ name, title, items, count = items.length, all }: ColumnProps) {
  const { board } = useDeskWords();
  return (
    <section className={`board-column is-${name}`} aria-labelledby={`board-${name}`}>
      <h2 id={`board-${name}`}>
        {title} <Count count={count} />
      </h2>
      {items.length === 0 ? <p className="hint">{board.calm}</p> : null}
      <ul>
        {items.slice(0, SHOWN).map((item) => (
          <li key={item.taskId}>
            <Card
              to={item.caseId}
              title={item.title}
              caseNo={item.caseNo}
              state={item.taskLabel}
              due={item}
            />
          </li>
        ))}
      </ul>
      {items.length > SHOWN ? <Link to={`/inbox?${all}`}>{`${board.all}: ${title}`}</Link> : null}
    </section>
  );
}

function Count({ count, more = false }: { count: number; more?: boolean }) {
  return <span className="board-count">{more ? `${count}+` : count}</span>;
}

interface CardProps {
  readonly to: string;
  readonly title: string;
  readonly caseNo: string;
  readonly state: string;
  readonly due: Parameters<typeof Light>[0]['due'];
}

function Card({ to, title, caseNo, state, due }: CardProps) {
  return (
    <Link to={`/cases/${to}`} className="board-card">
      <span className="task-title">{title}</span>
      <span className="task-foot">
        <span className="case-no">{caseNo}</span>
        <span>{state}</span>
      </span>
      <Light due={due} />
    </Link>
  );
}
