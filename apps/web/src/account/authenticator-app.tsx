import { useState } from 'react';
import { QrCode } from '../resident/receipt/qr-code.js';
import { api, ask, type Schemas } from '../shared/api/client.js';
import { type FieldProblem, Problem } from '../shared/api/problem.js';
import { Button } from '../shared/parts/button.js';
import { ErrorSummary, problemOf } from '../shared/parts/error-summary.js';
import { Failure } from '../shared/parts/failure.js';
import { Field } from '../shared/parts/field.js';
import { useWords } from '../shared/surroundings.js';

interface Props {
  readonly totp: Schemas['NewTotp'];
  readonly onDone: (codes: readonly string[] | null) => void;
}

/** The secret for the app, and the first code that shows that the app has it. */
export function AuthenticatorApp({ totp, onDone }: Props) {
  const { account, form } = useWords();
  const [code, setCode] = useState('');
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [failure, setFailure] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(0);

  const wrong = (message: string) => setProblems([{ field: 'code', message }]);
  const confirm = async () => {
    setFailure(null);
    setProblems([]);
    setAttempt((before) => before + 1);
    if (!/^\d{6}$/.test(code.replace(/\s/g, ''))) return wrong(form.missing(account.factor.code));
    try {
      const body = { code: code.replace(/\s/g, '') };
      onDone((await ask(api.POST('/api/auth/factors/totp/confirm', { body }))).recoveryCodes);
    } catch (error) {
      if (error instanceof Problem && error.code === 'FACTOR.CODE_WRONG') {
        wrong(form.sentence(error.title, error.detail));
        setAttempt((before) => before + 1);
      } else setFailure(error);
    }
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void confirm();
      }}
    >
      <ErrorSummary problems={problems} attempt={attempt} />
      {failure === null ? null : <Failure error={failure} />}
      <p>{account.factor.scan}</p>
      <QrCode text={totp.uri} label={account.factor.qr} />
      <p>
        <code>{totp.secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
      </p>
      <Field name="code" label={account.factor.code} error={problemOf(problems, 'code')}>
        {(control) => (
          <input
            {...control}
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={10}
            value={code}
            onChange={(event) => setCode(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit" className="button-wide">
        {account.factor.confirm}
      </Button>
    </form>
  );
}
