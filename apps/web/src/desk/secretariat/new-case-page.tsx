import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { type FormEvent, useEffect, useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { api, ask } from '../../shared/api/client.js';
import { type FieldProblem, Problem } from '../../shared/api/problem.js';
import { fieldsOf, type JsonSchema } from '../../shared/forms/schema-fields.js';
import { useSurroundings } from '../../shared/surroundings.js';
import { Fields } from '../actions/fields/fields.js';
import { FormContext } from '../actions/fields/form-context.js';
import { payloadFrom, problemsOf, startValues, type Values } from '../actions/form-values.js';
import { newKey } from '../actions/send-event.js';
import { caseQuestion, type Kind, kindQuestion, kindsQuestion } from '../api/questions.js';
import { useDraft } from '../drafts/use-draft.js';
import { Failure } from '../frame/failure.js';
import { useMe } from '../session/me.js';
import { useDeskWords } from '../words/desk-words.js';

/** Opens a case of any kind: the form is that of its opening event. */
export default function NewCasePage() {
  const { frame, inbox } = useDeskWords();
  const { language } = useSurroundings();
  const [params, setParams] = useSearchParams();
  const name = params.get('kind') ?? '';
  const { data: kinds = [] } = useQuery(kindsQuestion(language));
  const { data: kind, error, refetch } = useQuery({ ...kindQuestion(name, language), enabled: name !== '' });
  return (
    <div className="sheet">
      <h1>{frame.nav.fresh}</h1>
      <Select
        className="wide-select"
        aria-label={inbox.kind}
        placeholder={inbox.kind}
        value={name || undefined}
        onChange={(next: string) => setParams({ kind: next })}
        options={kinds.map((one) => ({ value: one.kind, label: one.label }))}
      />
      {error ? <Failure error={error} retry={() => void refetch()} /> : null}
      {kind ? <OpeningForm key={kind.kind} kind={kind} /> : null}
    </div>
  );
}

function OpeningForm({ kind }: { kind: Kind }) {
  const { act, frame, opened } = useDeskWords();
  const me = useMe();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [received, setReceived] = useState<{ caseId: string; caseNo: string } | null>(null);
  const opening = kind.events.find(({ type }) => type === kind.opening);
  const fields = fieldsOf((opening?.schema ?? {}) as JsonSchema);
  const fresh = () => ({ values: startValues(fields), version: 0, stateLabel: '' });
  const draft = useDraft(`${me.id} new ${kind.kind}`, fresh);
  const { values } = draft.draft;
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [key, setKey] = useState(newKey);
  const { mutate, error, isPending } = useMutation({
    mutationFn: () =>
      ask(
        api.POST('/api/cases', {
          params: { header: { 'Idempotency-Key': key } },
          body: { kind: kind.kind, input: payloadFrom(fields, values) as object },
        }),
      ),
    onSuccess: async ({ caseId, caseNo }) => {
      draft.discard(fresh());
      const mayRead = await client.fetchQuery(caseQuestion(caseId)).then(() => true, isOutOfSight);
      if (mayRead) void navigate(`/cases/${caseId}`);
      else setReceived({ caseId, caseNo });
    },
    onError: (problem) => problem instanceof Problem && setKey(newKey()),
  });
  useEffect(() => {
    if (error instanceof Problem) setProblems(error.fields);
  }, [error]);
  if (received)
    return (
      <div className="received" role="status" data-case={received.caseId}>
        <h2>{opened.received(received.caseNo)}</h2>
        <p>{opened.outOfSight}</p>
        <Link to="/inbox">{frame.failure.back}</Link>
      </div>
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = problemsOf(fields, values, act);
    setProblems(found);
    if (found.length === 0) mutate();
  };
  return (
    <FormContext value={{ type: kind.opening, kind }}>
      <form className="action-form" noValidate onSubmit={submit}>
        <Fields
          fields={fields}
          values={values}
          problems={problems}
          onChange={(next: Values) => draft.change((before) => ({ ...before, values: next }))}
        />
        {problems.length > 0 ? (
          <p className="field-error" role="alert">
            {act.problems}
          </p>
        ) : error ? (
          <Failure error={error} />
        ) : null}
        <Button type="primary" htmlType="submit" loading={isPending}>
          {opening?.label}
        </Button>
      </form>
    </FormContext>
  );
}

/** Whoever reports another is no party: to them the case does not exist. */
function isOutOfSight(error: unknown): boolean {
  if (error instanceof Problem && error.status === 404) return false;
  throw error;
}
