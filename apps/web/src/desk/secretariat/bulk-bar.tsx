import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import type { FieldProblem } from '../../shared/api/problem.js';
import { fieldsOf, type JsonSchema } from '../../shared/forms/schema-fields.js';
import { useSurroundings } from '../../shared/surroundings.js';
import { Fields } from '../actions/fields/fields.js';
import { FormContext } from '../actions/fields/form-context.js';
import { payloadFrom, problemsOf, startValues, type Values } from '../actions/form-values.js';
import { newKey, sendEvent } from '../actions/send-event.js';
import { actionsQuestion, type InboxItem, kindQuestion } from '../api/questions.js';
import { Dialog } from '../frame/dialog.js';
import { errorText } from '../frame/failure.js';
import { useDeskWords } from '../words/desk-words.js';
import { commonActions } from './common-actions.js';

interface Props {
  readonly items: readonly InboxItem[];
  /** What stays selected: afterwards, what did not succeed. */
  readonly onSelect: (taskIds: readonly string[]) => void;
}

type Fate = { readonly is: 'done' | 'pending' } | { readonly is: 'failed'; readonly why: string };

/** One act for several cases: what is possible for each is shown before, what came of each after. */
export default function BulkBar({ items, onSelect }: Props) {
  const { bulk, inbox } = useDeskWords();
  const [open, setOpen] = useState(false);
  return (
    <div className="bulk-bar" role="status">
      <span>{inbox.selected(items.length)}</span>
      <Button size="small" type="primary" disabled={items.length === 0} onClick={() => setOpen(true)}>
        {bulk.start}
      </Button>
      <Button size="small" onClick={() => onSelect([])}>
        {bulk.clear}
      </Button>
      {open ? <BulkDialog items={items} onClose={() => setOpen(false)} onSelect={onSelect} /> : null}
    </div>
  );
}

function BulkDialog({ items: chosen, onSelect, onClose }: Props & { onClose: () => void }) {
  const { bulk, act, frame } = useDeskWords();
  const { language } = useSurroundings();
  const client = useQueryClient();
  // As it was when the dialog opened: what is done leaves the inbox under it.
  const [items] = useState(chosen);
  const kinds = new Set(items.map(({ kind }) => kind));
  const [kindName = ''] = kinds;
  const { data: kind } = useQuery({ ...kindQuestion(kindName, language), enabled: kinds.size === 1 });
  const answers = useQueries({ queries: items.map(({ caseId }) => actionsQuestion(caseId)) });
  const ready = answers.every(({ isPending }) => !isPending);
  const byCase = new Map(items.map(({ caseId }, at) => [caseId, answers[at]?.data ?? []]));
  const common = kinds.size === 1 ? commonActions([...byCase.values()]) : [];
  const [type, setType] = useState<string>();
  const [values, setValues] = useState<Values>({});
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [fates, setFates] = useState<ReadonlyMap<string, Fate>>(new Map());
  const [busy, setBusy] = useState(false);

  const action = common.find((one) => one.type === type);
  const fields = action ? fieldsOf(action.schema as JsonSchema) : [];
  const own = (caseId: string) => byCase.get(caseId)?.find((one) => one.type === type);
  const possible = items.filter(({ caseId }) => own(caseId)?.available);
  const finished = fates.size > 0 && !busy;

  const choose = (next: string) => {
    setType(next);
    const schema = common.find((one) => one.type === next)?.schema as JsonSchema;
    setValues(startValues(fieldsOf(schema)));
    setProblems([]);
    setFates(new Map());
  };
  const run = async () => {
    const found = problemsOf(fields, values, act);
    setProblems(found);
    if (found.length > 0 || !type) return;
    setBusy(true);
    const done = new Map<string, Fate>();
    for (const { taskId, caseId, version } of possible) {
      const event = {
        caseId,
        type,
        payload: payloadFrom(fields, values),
        expectedVersion: version,
        key: newKey(),
      };
      done.set(
        taskId,
        await sendEvent(event).then(
          ({ outcome }): Fate => ({ is: outcome === 'applied' ? 'done' : 'pending' }),
          (error: unknown): Fate => ({ is: 'failed', why: errorText(error, frame.failure) }),
        ),
      );
      setFates(new Map(done));
    }
    setBusy(false);
    onSelect(
      items.filter(({ taskId }) => (done.get(taskId)?.is ?? 'failed') === 'failed').map((one) => one.taskId),
    );
    for (const queryKey of [['inbox'], ['case'], ['cases']]) void client.invalidateQueries({ queryKey });
  };
  const succeeded = [...fates.values()].filter(({ is }) => is !== 'failed').length;

  return (
    <Dialog
      as="wide"
      title={bulk.heading(items.length)}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{frame.close}</Button>
          {finished || !type ? null : (
            <Button type="primary" loading={busy} disabled={possible.length === 0} onClick={() => void run()}>
              {bulk.send(possible.length)}
            </Button>
          )}
        </>
      }
    >
      {ready ? null : <p role="status">{bulk.read}</p>}
      {ready && common.length === 0 ? <p>{bulk.none}</p> : null}
      {ready && common.length > 0 ? (
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          className="wide-select"
          aria-label={bulk.choose}
          placeholder={bulk.choose}
          value={type}
          disabled={busy || finished}
          onChange={choose}
          options={common.map((one) => ({ value: one.type, label: one.label }))}
        />
      ) : null}
      {kind && action && !finished ? (
        <FormContext value={{ type: action.type, kind }}>
          <div className="action-form">
            <Fields fields={fields} values={values} problems={problems} onChange={setValues} />
          </div>
        </FormContext>
      ) : null}
      <h3 className="bulk-preview">{bulk.preview}</h3>
      <ul className="bulk-list" aria-live="polite">
        {items.map((item) => (
          <li key={item.taskId}>
            <span className="case-no">{item.caseNo}</span>
            <span className="bulk-title">{item.title}</span>
            {type ? <FateText fate={fates.get(item.taskId)} own={own(item.caseId)} /> : null}
          </li>
        ))}
      </ul>
      {finished ? <p role="status">{bulk.result(succeeded, items.length - succeeded)}</p> : null}
    </Dialog>
  );
}

function FateText({ fate, own }: { fate?: Fate; own?: { available: boolean; why: string | null } }) {
  const { bulk } = useDeskWords();
  if (fate?.is === 'failed') return <span className="fate is-bad">{`${bulk.failed} · ${fate.why}`}</span>;
  if (fate) return <span className="fate is-good">{fate.is === 'done' ? bulk.done : bulk.pending}</span>;
  return own?.available ? (
    <span className="fate">{bulk.can}</span>
  ) : (
    <span className="fate is-bad">{`${bulk.cannot} · ${own?.why ?? ''}`}</span>
  );
}
