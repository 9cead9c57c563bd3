import { useState } from 'react';
import { api, ask } from '../shared/api/client.js';
import { type FieldProblem, Problem } from '../shared/api/problem.js';
import { momentInWords } from '../shared/days.js';
import { Button } from '../shared/parts/button.js';
import { ErrorSummary, problemOf } from '../shared/parts/error-summary.js';
import { Failure } from '../shared/parts/failure.js';
import { Field, Tick } from '../shared/parts/field.js';
import { PageHeading } from '../shared/parts/page-heading.js';
import { useSurroundings } from '../shared/surroundings.js';
import type { Invited } from './activate.js';

interface Props {
  readonly invited: Invited;
  readonly onSignedIn: () => void;
}

/** Pasting and password managers are welcome, and whoever wants to see what is typed may (ASVS 5.0, 6.2.6 and 6.2.7). */
export function ChoosePassword({ invited, onSignedIn }: Props) {
  const { words, language } = useSurroundings();
  const { account, form } = words;
  const [password, setPassword] = useState('');
  const [seen, setSeen] = useState(false);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [failure, setFailure] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);

  const send = async () => {
    const missing = password ? [] : [{ field: 'password', message: form.missing(account.password) }];
    setFailure(null);
    setProblems(missing);
    setAttempt((before) => before + 1);
    if (missing.length > 0) return;
    setBusy(true);
    try {
      await activate(invited, password);
      onSignedIn();
    } catch (error) {
      if (error instanceof Problem && error.fields.length > 0) {
        setProblems(error.fields);
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
        void send();
      }}
    >
      <ErrorSummary problems={problems} attempt={attempt} />
      <PageHeading wrong={problems.length > 0}>{account.heading}</PageHeading>
      {failure === null ? null : <Failure error={failure} />}
      <p className="lead">{account.forWhom(invited.name, invited.username)}</p>
      <p className="hint">{account.until(momentInWords(invited.expiresAt, language))}</p>
      <Field name="username" label={account.username}>
        {(control) => <input {...control} autoComplete="username" readOnly value={invited.username} />}
      </Field>
      <Field
        name="password"
        label={account.password}
        hint={account.passwordHint}
        error={problemOf(problems, 'password')}
      >
        {(control) => (
          <input
            {...control}
            type={seen ? 'text' : 'password'}
            autoComplete="new-password"
            spellCheck={false}
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        )}
      </Field>
      <Tick name="seen" label={account.show} checked={seen} onChange={setSeen} />
      <Button type="submit" className="button-wide" busy={busy}>
        {account.set}
      </Button>
    </form>
  );
}

/** Sets the password and signs in with it. Somebody with a second factor of earlier is asked for it at the desk. */
async function activate({ token, username }: Invited, password: string): Promise<void> {
  await ask(api.POST('/api/auth/activate', { body: { token, password } }));
  try {
    await ask(api.POST('/api/auth/login', { body: { username, password } }));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
  }
}
