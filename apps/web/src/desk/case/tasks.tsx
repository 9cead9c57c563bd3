import type { CaseView } from '../api/questions.js';
import { TaskTools } from '../inbox/task-tools.js';
import { useMe } from '../session/me.js';
import { useDeskWords } from '../words/desk-words.js';
import { Light } from './light.js';
import { Section } from './section.js';

/** Who has to do what. Tasks of my own parts can be taken and handed over here. */
export function Tasks({ view }: { view: CaseView }) {
  const { file, inbox } = useDeskWords();
  const { roles } = useMe();
  return (
    <Section name="tasks" title={file.tasks}>
      {view.tasks.length === 0 ? <p className="hint">{file.noTasks}</p> : null}
      <ul className="tasks">
        {view.tasks.map((task) => (
          <li key={task.taskId}>
            <strong>{task.label}</strong>
            <span className="hint">
              {task.roleLabel} · {task.assignee ? inbox.taken(task.assignee.name) : inbox.nobody}
            </span>
            <Light due={task} />
            {task.mine || roles.includes(task.role) ? <TaskTools task={task} /> : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
