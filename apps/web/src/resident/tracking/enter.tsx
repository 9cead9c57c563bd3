import { useState } from 'react';
import { NoConnection, Problem } from '../../shared/api/problem.js';
import type { FieldProblem } from '../../shared/api/problem.js';
import { Button } from '../../shared/parts/button.js';
import { ErrorSummary, problemOf } from '../../shared/parts/error-summary.js';
import { Failure } from '../../shared/parts/failure.js';
import { Field } from '../../shared/parts/field.js';
import { Notice } from '../../shared/parts/notice.js';
import { PageHeading } from '../../shared/parts/page-heading.js';
import { PhoneButton } from '../../shared/parts/phone-button.js';
import { useWords } from '../../shared/surroundings.js';
import { openSession, type TrackSession } from './session.js';

export type EnterReason = 'badLink' | 'expired' | { readonly error: unknown };

interface Props {
  readonly reason?: EnterReason;
  readonly onEnter: (session: TrackSession) => void;
}

/** Number and code. A wrong number and a wrong code look the same, as the interface wants it. */
export function Enter({ reason, onEnter }: Props) {
  const words = useWords();
  const { enter } = words.tracking;
  const [caseNo, setCaseNo] = useState('');
  const [queryCode, setQueryCode] = useState('');
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [failure, setFailure] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);

  const open = async () => {
    const missing = [
      ...(caseNo.trim() ? [] : [{ field: 'caseNo', message: words.form.missing(enter.number) }]),
      ...(queryCode.trim() ? [] : [{ field: 'queryCode', message: words.form.missing(enter.code) }]),
    ];
    setFailure(null);
    setProblems(missing);
    setAttempt((before) => before + 1);
    if (missing.length > 0) return;
    setBusy(true);
    try {
      onEnter(await openSession({ caseNo, queryCode }));
    } catch (error) {
      if (error instanceof Problem && error.status === 404) {
        setProblems([{ field: 'queryCode', message: words.form.sentence(error.title, error.detail) }]);
        setAttempt((before) => before + 1);
      } else setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <ErrorSummary problems={problems} attempt={attempt} />
      <PageHeading wrong={problems.length > 0}>{enter.heading}</PageHeading>
      {typeof reason === 'string' ? (
        <Notice tone="wait" live>
          <p>{enter[reason]}</p>
        </Notice>
      ) : null}
      {failure !== null || typeof reason === 'object' ? (
        <Failure error={failure ?? (typeof reason === 'object' ? reason.error : new NoConnection())} />
      ) : null}
      <p className="lead">{enter.lead}</p>
      <Field name="caseNo" label={enter.number} hint={enter.numberHint} error={problemOf(problems, 'caseNo')}>
        {(control) => (
          <input
            {...control}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={60}
            value={caseNo}
            onChange={(event) => setCaseNo(event.target.value)}
          />
        )}
      </Field>
      <Field
        name="queryCode"
        label={enter.code}
        hint={enter.codeHint}
        error={problemOf(problems, 'queryCode')}
      >
        {(control) => (
          <input
            {...control}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={60}
            value={queryCode}
            onChange={(event) => setQueryCode(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit" className="button-wide" busy={busy}>
        {enter.submit}
      </Button>
      <p className="after-form">{enter.lost}</p>
      <PhoneButton />
    </form>
  );
}
