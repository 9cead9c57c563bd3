import { useQuery } from '@tanstack/react-query';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { api, ask } from '../../shared/api/client.js';
import { useMe } from '../session/me.js';
import { useDeskWords } from '../words/desk-words.js';
import { useTaskActs } from './use-task-acts.js';

interface Task {
  readonly taskId: string;
  readonly assignee: { readonly id: string; readonly name: string } | null;
}

/** Take, give back, hand over. */
export function TaskTools({ task }: { task: Task }) {
  const { inbox } = useDeskWords();
  const me = useMe();
  const { act, busy } = useTaskActs();
  const mine = task.assignee?.id === me.id;
  return (
    <span className="task-tools">
      {mine ? (
        <Button size="small" disabled={busy} onClick={() => act({ taskId: task.taskId, does: 'release' })}>
          {inbox.release}
        </Button>
      ) : task.assignee ? (
        <span className="hint">{inbox.taken(task.assignee.name)}</span>
      ) : (
        <Button size="small" disabled={busy} onClick={() => act({ taskId: task.taskId, does: 'claim' })}>
          {inbox.claim}
        </Button>
      )}
      <HandOver taskId={task.taskId} onChoose={(to) => act({ taskId: task.taskId, does: 'delegate', to })} />
    </span>
  );
}

function HandOver({ taskId, onChoose }: { taskId: string; onChoose: (to: string) => void }) {
  const { inbox } = useDeskWords();
  const [open, setOpen] = useState(false);
  const { data: colleagues = [] } = useQuery({
    queryKey: ['colleagues', taskId],
    queryFn: async () =>
      (await ask(api.GET('/api/tasks/{id}/colleagues', { params: { path: { id: taskId } } }))).items,
    enabled: open,
  });
  return (
    <Dropdown
      trigger={['click']}
      open={open}
      onOpenChange={setOpen}
      menu={{
        items:
          colleagues.length > 0
            ? colleagues.map(({ accountId, name }) => ({ key: accountId, label: name }))
            : [{ key: '', label: inbox.delegateNobody, disabled: true }],
        onClick: ({ key }) => onChoose(key),
      }}
    >
      <Button size="small" type="text">
        {inbox.delegate}
      </Button>
    </Dropdown>
  );
}
