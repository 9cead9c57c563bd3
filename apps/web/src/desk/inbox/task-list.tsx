import { Checkbox } from 'antd';
import { Link } from 'react-router';
import type { InboxItem } from '../api/questions.js';
import { Light } from '../case/light.js';
import { useDeskWords } from '../words/desk-words.js';

interface Props {
  readonly items: readonly InboxItem[];
  readonly current: string;
  readonly selected?: ReadonlySet<string>;
  readonly onSelect?: (taskId: string) => void;
  readonly addressOf: (item: InboxItem) => string;
}

/** One line of what is to be done, one of which case it is, one of time and who. */
export function TaskList({ items, current, selected, onSelect, addressOf }: Props) {
  const { inbox } = useDeskWords();
  return (
    <ul className="task-list" aria-label={inbox.listLabel}>
      {items.map((item) => (
        <li key={item.taskId} className={item.taskId === current ? 'task is-current' : 'task'}>
          {onSelect ? (
            <Checkbox
              checked={selected?.has(item.taskId) ?? false}
              onChange={() => onSelect(item.taskId)}
              aria-label={inbox.select(item.title)}
            />
          ) : null}
          <Link
            to={addressOf(item)}
            aria-current={item.taskId === current || undefined}
            data-task={item.taskId}
          >
            <span className="task-top">
              <span className="task-name">{item.taskLabel}</span>
              <Light due={item} />
            </span>
            <span className="task-title">{item.title}</span>
            <span className="task-foot">
              <span className="case-no">{item.caseNo}</span>
              <span>{item.stateLabel}</span>
              {item.assignee ? <span className="task-who">{inbox.taken(item.assignee.name)}</span> : null}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
