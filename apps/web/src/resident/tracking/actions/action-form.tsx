import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { api, type Schemas } from '../../../shared/api/client.js';
import { type FieldProblem, NoConnection, Problem } from '../../../shared/api/problem.js';
import { useFiles } from '../../../shared/files/use-files.js';
import {
  fieldsOf,
  type FormValues,
  type JsonSchema,
  payloadOf,
  problemsOfForm,
} from '../../../shared/forms/schema-fields.js';
import { Button } from '../../../shared/parts/button.js';
import { ErrorSummary } from '../../../shared/parts/error-summary.js';
import { Failure } from '../../../shared/parts/failure.js';
import { Notice } from '../../../shared/parts/notice.js';
import { useWords } from '../../../shared/surroundings.js';
import { useTracking } from '../tracking-context.js';
import { versionSeen } from './from-outline.js';
import { FormFields } from './form-fields.js';

/** What a clerk fills in who types for somebody; the complainant speaks for themselves. */
const NOT_ASKED = ['consentBy', 'side', 'offeredInPerson'];

const NOTHING: FormValues = {};

interface Props {
  readonly action: Schemas['Action'];
  readonly caseId: string;
  readonly version: number;
  readonly kind: Schemas['KindDescription'];
  /** Already decided where the form stands, as the room in which something is said. */
  readonly given?: FormValues;
  /** Where to go when it is sent; the page of the case when left out. */
  readonly onSent?: () => void;
}

/** The form of one event, made from its schema. What is typed is kept for as long as the tracking is open. */
export function ActionForm({ action, caseId, version, kind, given = NOTHING, onSent }: Props) {
  const words = useWords();
  const { tracking } = words;
  const { session, typed, refresh, say, expired, base, childId, loaded } = useTracking();
  const outline = loaded.data?.view.outline ?? [];
  const navigate = useNavigate();
  const all = useMemo(() => fieldsOf(action.schema as JsonSchema, NOT_ASKED), [action.schema]);
  const known: FormValues = { ...versionSeen(all, outline), ...given };
  const fields = all.filter(({ name }) => !(name in known));
  const slot = [caseId, action.type, given['channel']].filter(Boolean).join(' ');
  const [values, setValues] = useState<FormValues>(() => (typed.get(slot) as FormValues | undefined) ?? {});
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<unknown>(null);
  const [moved, setMoved] = useState(false);
  const [busy, setBusy] = useState(false);
  const [key] = useState(() => crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`);
  const files = useFiles({ words, bearer: session.token });

  const change = (name: string, value: FormValues[string]) => {
    const next = { ...values, [name]: value };
    typed.set(slot, next);
    setValues(next);
  };
  const refuse = (found: readonly FieldProblem[]) => {
    setProblems(found);
    setAttempt((before) => before + 1);
  };
  const submit = async () => {
    setFailure(null);
    setMoved(false);
    const found = problemsOfForm(fields, values, words.form);
    refuse(found);
    if (found.length > 0) return;
    setBusy(true);
    try {
      const attachmentIds = await files.sendAll();
      const pending = await send(session.token, {
        type: action.type,
        payload: payloadOf(all, {
          ...values,
          ...known,
          ...(attachmentIds.length > 0 ? { attachmentIds } : {}),
        }),
        expectedVersion: version,
        ...(childId ? { caseId: childId } : {}),
        key: `${key}-${version}`,
      });
      typed.delete(slot);
      setValues({});
      say(pending ? tracking.actions.pending : tracking.actions.sent(action.label));
      refresh();
      if (onSent) onSent();
      else await navigate(base);
    } catch (error) {
      if (error instanceof Problem && error.code === 'CASE.STALE_VERSION') {
        setMoved(true);
        refresh();
      } else if (error instanceof Problem && error.status === 401) expired();
      else if (error instanceof Problem && error.fields.length > 0)
        refuse(
          error.fields.map(({ field, message }) => ({ field: field.replace(/^payload\./, ''), message })),
        );
      else setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <ErrorSummary problems={problems} attempt={attempt} />
      {moved ? (
        <Notice tone="wait" live>
          <p>{tracking.actions.moved}</p>
        </Notice>
      ) : null}
      {failure ? (
        <Failure error={failure} retry={failure instanceof NoConnection ? () => void submit() : undefined} />
      ) : null}
      <FormFields
        type={action.type}
        fields={fields}
        values={values}
        problems={problems}
        kind={kind}
        files={files}
        channel={typeof given['channel'] === 'string' ? given['channel'] : ''}
        onChange={change}
      />
      <Button
        type="submit"
        kind={action.type === 'WITHDRAW' ? 'warning' : 'primary'}
        className="button-wide"
        busy={busy}
        aria-disabled={!action.available}
      >
        {busy ? tracking.actions.sending : tracking.actions.send(action.label)}
      </Button>
    </form>
  );
}

interface Sent {
  readonly type: string;
  readonly payload: object;
  readonly expectedVersion: number;
  readonly caseId?: string;
  readonly key: string;
}

/** Whether the event still waits for its turn. */
async function send(token: string, { key, ...body }: Sent): Promise<boolean> {
  const { error, response } = await api.POST('/api/track/events', {
    params: { header: { 'Idempotency-Key': key } },
    headers: { authorization: `Bearer ${token}` },
    body: body as never,
  });
  if (!response.ok) throw new Problem(response.status, error, response.headers.get('x-request-id'));
  return response.status === 202;
}
