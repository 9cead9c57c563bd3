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
import { FormFields } from './form-fields.js';

/** How a clerk records somebody's consent; the complainant consents by sending. */
const NOT_ASKED = ['consentBy'];

interface Props {
  readonly action: Schemas['Action'];
  readonly caseId: string;
  readonly version: number;
  readonly kind: Schemas['KindDescription'];
}

/** The form of one event, made from its schema. What is typed is kept for as long as the tracking is open. */
export function ActionForm({ action, caseId, version, kind }: Props) {
  const words = useWords();
  const { tracking } = words;
  const { session, typed, refresh, say, expired } = useTracking();
  const navigate = useNavigate();
  const fields = useMemo(() => fieldsOf(action.schema as JsonSchema, NOT_ASKED), [action.schema]);
  const slot = `${caseId} ${action.type}`;
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
        payload: payloadOf(fields, { ...values, ...(attachmentIds.length > 0 ? { attachmentIds } : {}) }),
        expectedVersion: version,
        key: `${key}-${version}`,
      });
      typed.delete(slot);
      say(pending ? tracking.actions.pending : tracking.actions.sent(action.label));
      refresh();
      await navigate('/track');
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
