import { Alert, Button } from 'antd';
import { type FormEvent, type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { FieldProblem } from '../../shared/api/problem.js';
import { timeInWords } from '../../shared/days.js';
import { fieldsOf, type JsonSchema } from '../../shared/forms/schema-fields.js';
import { useSurroundings } from '../../shared/surroundings.js';
import type { Action, CaseView, Kind } from '../api/questions.js';
import { useDraft } from '../drafts/use-draft.js';
import { useAnnounce } from '../frame/announce.js';
import { useMe } from '../session/me.js';
import { useDeskWords } from '../words/desk-words.js';
import { Fields } from './fields/fields.js';
import { FormContext } from './fields/form-context.js';
import { payloadFrom, problemsOf, startValues, typedText, type Values } from './form-values.js';
import { MergeScreen } from './merge-screen.js';
import { SendNews } from './send-news.js';
import { useSend } from './use-send.js';

interface Props {
  readonly view: CaseView;
  readonly kind: Kind;
  readonly action: Pick<Action, 'type' | 'label' | 'schema' | 'available' | 'why'>;
  /** Fields that the place of the form has already answered; they are sent and cannot be changed. */
  readonly fixed?: Readonly<Record<string, string>>;
  readonly onDone?: () => void;
  readonly onCancel?: () => void;
  readonly submitLabel?: string;
}

/** The form of one event of one case: drawn from its schema, kept while it is typed, sent once. */
export function ActionForm({ view, kind, action, fixed = {}, onDone, onCancel, submitLabel }: Props) {
  const { act } = useDeskWords();
  const me = useMe();
  const announce = useAnnounce();
  const form = useRef<HTMLFormElement>(null);
  const place = Object.values(fixed).join('.');
  const fixedNames = Object.keys(fixed).join(' ');
  const fields = useMemo(
    () => fieldsOf(action.schema as JsonSchema, fixedNames.split(' ')),
    [action.schema, fixedNames],
  );
  const fresh = () => ({ values: startValues(fields), version: view.version, stateLabel: view.stateLabel });
  const draft = useDraft([me.id, view.caseId, action.type, place].join(' '), fresh);
  const { values } = draft.draft;
  // Until somebody types, the form is about the case as it is now.
  const since = draft.touched ? draft.draft : { version: view.version, stateLabel: view.stateLabel };
  const behind = since.version < view.version;
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [merging, setMerging] = useState(false);

  const { state, send, retry, settle } = useSend({
    sent: draft.draft.sent,
    onSent: (sent) => {
      if (draft.touched) draft.change((before) => ({ ...before, sent }));
    },
    onDone: () => {
      draft.discard(fresh());
      setProblems([]);
      setMerging(false);
      announce(act.done(action.label));
      onDone?.();
    },
  });

  useEffect(() => {
    if (state.is === 'stale') setMerging(true);
    if (state.is === 'refused' && state.problem.fields.length > 0)
      setProblems(firstOfEach(state.problem.fields));
  }, [state]);
  useEffect(() => {
    if (problems.length > 0) focusFirstProblem(form.current);
  }, [problems]);

  const sendNow = (expectedVersion: number) =>
    void send({
      caseId: view.caseId,
      type: action.type,
      payload: { ...fixed, ...payloadFrom(fields, values) },
      expectedVersion,
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = problemsOf(fields, values, act);
    setProblems(found);
    if (found.length > 0) return;
    if (behind) setMerging(true);
    else sendNow(since.version);
  };
  const change = (next: Values) => {
    if (state.is === 'refused') settle();
    draft.change((before) => ({
      ...before,
      ...(draft.touched ? {} : { version: view.version, stateLabel: view.stateLabel }),
      values: next,
    }));
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit();
    // In an open list it closes the list; the form and what was typed stay.
    const inList = (event.target as Element).getAttribute('aria-expanded') === 'true';
    if (event.key === 'Escape' && !inList) onCancel?.();
  };
  const accept = () =>
    draft.change((before) => ({ ...before, version: view.version, stateLabel: view.stateLabel }));

  if (merging)
    return (
      <MergeScreen
        view={view}
        kind={kind}
        since={since}
        mine={typedText(fields, values)}
        available={action.available}
        why={action.why}
        onSend={() => {
          accept();
          setMerging(false);
          sendNow(view.version);
        }}
        onGoOn={() => {
          accept();
          settle();
          setMerging(false);
        }}
      />
    );
  const busy = state.is === 'sending' || state.is === 'pending' || state.is === 'offline';
  return (
    <FormContext value={{ type: action.type, kind, view }}>
      <form
        ref={form}
        className="action-form"
        noValidate
        onSubmit={submit}
        onKeyDown={onKey}
        aria-label={action.label}
      >
        {behind && draft.touched ? (
          <Alert
            type="warning"
            showIcon
            role="status"
            title={action.available ? act.behind : `${act.cannotNow}${action.why ?? ''}`}
            action={
              <Button size="small" onClick={() => setMerging(true)}>
                {act.seeChanges}
              </Button>
            }
          />
        ) : null}
        {fields.length === 0 ? <p className="hint">{act.noForm}</p> : null}
        <Fields fields={fields} values={values} problems={problems} onChange={change} />
        {problems.length > 0 ? (
          <p className="field-error" role="alert">
            {act.problems}
          </p>
        ) : null}
        <SendNews state={state} onRetry={retry} />
        <div className="form-buttons">
          <Button type="primary" htmlType="submit" loading={busy} disabled={!action.available}>
            {submitLabel ?? action.label}
          </Button>
          {onCancel ? <Button onClick={onCancel}>{act.cancel}</Button> : null}
          <DraftLine draft={draft} onDiscard={() => draft.discard(fresh())} />
        </div>
      </form>
    </FormContext>
  );
}

function DraftLine({ draft, onDiscard }: { draft: ReturnType<typeof useDraft>; onDiscard: () => void }) {
  const { act } = useDeskWords();
  const { language } = useSurroundings();
  if (!draft.touched) return null;
  if (!draft.kept) return <span className="hint">{act.notKept}</span>;
  const at = draft.savedAt ?? draft.restoredAt;
  if (!at) return null;
  const says = draft.savedAt ? act.saved : act.restored;
  return (
    <span className="draft-line hint">
      {says(timeInWords(at, language))}
      <Button size="small" type="text" onClick={onDiscard}>
        {act.discard}
      </Button>
    </span>
  );
}

/** Several rules may complain about one field; the first is enough to go on. */
function firstOfEach(problems: readonly FieldProblem[]): FieldProblem[] {
  return problems.filter(({ field }, at) => problems.findIndex((one) => one.field === field) === at);
}

function focusFirstProblem(form: HTMLFormElement | null): void {
  const field = form?.querySelector('.has-error');
  field?.querySelector<HTMLElement>('input, textarea, [tabindex]')?.focus();
}
