import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Checkbox } from 'antd';
import { type FormEvent, useEffect, useState } from 'react';
import { Link } from 'react-router';
import { api, ask } from '../../shared/api/client.js';
import { type FieldProblem, Problem } from '../../shared/api/problem.js';
import { fieldsOf, type JsonSchema } from '../../shared/forms/schema-fields.js';
import { useSurroundings } from '../../shared/surroundings.js';
import { Fields } from '../actions/fields/fields.js';
import { FormContext } from '../actions/fields/form-context.js';
import { isNamed, payloadFrom, problemsOf, type Values } from '../actions/form-values.js';
import { newKey } from '../actions/send-event.js';
import { kindQuestion } from '../api/questions.js';
import { useDraft } from '../drafts/use-draft.js';
import { Failure } from '../frame/failure.js';
import { Waiting } from '../frame/waiting.js';
import { useMe } from '../session/me.js';
import { useDeskWords } from '../words/desk-words.js';
import { IntakeDone } from './intake-done.js';

/** What the caller says; the rest of the form is the judgement of the office. */
const CALLERS = [
  'estateId',
  'estateName',
  'title',
  'text',
  'wish',
  'occurredOn',
  'identityMode',
  'contact',
  'onBehalfOf',
];
const STAFFS = ['type', 'category', 'urgency', 'firmId', 'channel', 'attachmentIds'];
const START = { channel: 'phone', identityMode: 'masked', type: 'complaint', urgency: 'normal' };

/** A clerk with a caller on the line: script, story, reading back, then what the office makes of it. */
export default function IntakePage() {
  const { intake, act } = useDeskWords();
  const { language } = useSurroundings();
  const me = useMe();
  const client = useQueryClient();
  const { data: kind, error, refetch } = useQuery(kindQuestion('complaint', language));
  const fresh = () => ({ values: START as Values, version: 0, stateLabel: '' });
  const draft = useDraft(`${me.id} intake`, fresh);
  const { values } = draft.draft;
  const [told, setTold] = useState(false);
  const [confirmed, setConfirmed] = useState(false);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [key, setKey] = useState(newKey);

  const schema = kind?.events.find(({ type }) => type === kind.opening)?.schema as JsonSchema | undefined;
  const all = schema ? fieldsOf(schema) : [];
  const of = (names: readonly string[]) =>
    names.flatMap((name) => all.filter((field) => field.name === name));
  const callers = of(CALLERS);
  const staffs = of(STAFFS);

  const {
    mutate,
    data: filed,
    isPending,
    error: refused,
    reset,
  } = useMutation({
    mutationFn: () =>
      ask(
        api.POST('/api/complaints', {
          params: { header: { 'Idempotency-Key': key } },
          body: payloadFrom([...callers, ...staffs], values) as never,
        }),
      ),
    onSuccess: () => {
      draft.discard(fresh());
      void client.invalidateQueries({ queryKey: ['inbox'] });
    },
    // Another body may not come under the same key.
    onError: (problem) => problem instanceof Problem && setKey(newKey()),
  });
  useEffect(() => {
    if (refused instanceof Problem && refused.fields.length > 0) setProblems(refused.fields);
  }, [refused]);

  if (error) return <Failure error={error} retry={() => void refetch()} />;
  if (!kind) return <Waiting rows={10} />;
  const next = () => {
    reset();
    setTold(false);
    setConfirmed(false);
    setProblems([]);
    setKey(newKey());
  };
  if (filed) return <IntakeDone filed={filed} onNext={next} />;
  const change = (changed: Values) => draft.change((before) => ({ ...before, values: changed }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = [
      ...problemsOf([...callers, ...staffs], values, act).filter(
        ({ field }) => !(field === 'estateName' && values.estateId),
      ),
      ...(confirmed ? [] : [{ field: 'confirmed', message: intake.mustConfirm }]),
    ];
    setProblems(found);
    if (found.length === 0) mutate();
  };
  return (
    <FormContext value={{ type: kind.opening, kind }}>
      <form className="sheet is-wide intake" noValidate onSubmit={submit}>
        <h1>{intake.heading}</h1>
        <p className="hint">{intake.intro}</p>
        <details className="script" open>
          <summary>{intake.script}</summary>
          <ol>
            {intake.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        </details>
        <div className="intake-columns">
          <fieldset className="intake-part">
            <legend>{intake.caller}</legend>
            <p className="hint">{intake.consent}</p>
            <Fields fields={callers} values={values} problems={problems} onChange={change} />
            <Checkbox checked={told} onChange={(event) => setTold(event.target.checked)}>
              {intake.unlock}
            </Checkbox>
          </fieldset>
          <fieldset className="intake-part" disabled={!told}>
            <legend>{intake.staff}</legend>
            {told ? null : <p className="hint">{intake.locked}</p>}
            {told ? (
              <>
                <Fields fields={staffs} values={values} problems={problems} onChange={change} />
                {values.urgency === 'emergency' ? (
                  <Alert type="error" showIcon title={intake.danger} />
                ) : null}
                <ReadBack values={values} />
                <Checkbox checked={confirmed} onChange={(event) => setConfirmed(event.target.checked)}>
                  {intake.confirmed}
                </Checkbox>
              </>
            ) : null}
          </fieldset>
        </div>
        {problems.length > 0 ? (
          <Alert
            type="error"
            role="alert"
            showIcon
            title={act.problems}
            description={problems.map(({ message }) => message).join(' · ')}
          />
        ) : refused ? (
          <Failure error={refused} />
        ) : null}
        <div className="form-buttons">
          <Button type="primary" htmlType="submit" loading={isPending} disabled={!told}>
            {intake.submit}
          </Button>
          {draft.touched ? (
            <Button type="text" onClick={() => draft.discard(fresh())}>
              {act.discard}
            </Button>
          ) : null}
          <Link to="/inbox">{act.cancel}</Link>
        </div>
      </form>
    </FormContext>
  );
}

function ReadBack({ values }: { values: Values }) {
  const { intake } = useDeskWords();
  const text = (name: string) => (typeof values[name] === 'string' ? String(values[name]) : '');
  const place = isNamed(values.estateId) ? values.estateId.label : text('estateName');
  return (
    <div className="read-back" aria-live="off">
      <h2>{intake.readBack}</h2>
      <p>{intake.readBackText(place, text('title'), text('text'), text('wish'))}</p>
    </div>
  );
}
