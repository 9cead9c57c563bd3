import { Alert, Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { api, ask } from '../../shared/api/client.js';
import { NoConnection, Problem } from '../../shared/api/problem.js';
import { useDeskWords } from '../words/desk-words.js';

interface Props {
  readonly username?: string;
  readonly onDone: (userId: string) => void;
}

/** Name and password. Managers of passwords and pasting are welcome (WCAG 3.3.8). */
export function SignInForm({ username, onDone }: Props) {
  const { frame } = useDeskWords();
  const { signIn, failure } = frame;
  const [error, setError] = useState('');
  const [busy, setBusy] = useState(false);
  const [needsCode, setNeedsCode] = useState(false);

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const otp = String(form.get('otp') ?? '').trim();
    setBusy(true);
    setError('');
    try {
      const body = {
        username: String(form.get('username')),
        password: String(form.get('password')),
        ...(otp ? { otp } : {}),
      };
      const { user } = await ask(api.POST('/api/auth/login', { body }));
      onDone(user.id);
    } catch (problem) {
      if (problem instanceof Problem && /OTP|FACTOR/.test(problem.code)) setNeedsCode(true);
      setError(
        problem instanceof Problem
          ? problem.detail || problem.title
          : problem instanceof NoConnection
            ? failure.offline
            : failure.title,
      );
    } finally {
      setBusy(false);
    }
  };

  return (
    <form className="sign-in-form" onSubmit={(event) => void send(event)}>
      {error ? <Alert type="error" showIcon role="alert" title={error} /> : null}
      <label htmlFor="username">{signIn.username}</label>
      <Input
        id="username"
        name="username"
        autoComplete="username"
        defaultValue={username}
        autoFocus={!username}
        required
      />
      <label htmlFor="password">{signIn.password}</label>
      <Input.Password
        id="password"
        name="password"
        autoComplete="current-password"
        autoFocus={Boolean(username)}
        required
      />
      {needsCode ? (
        <>
          <label htmlFor="otp">{signIn.code}</label>
          <Input id="otp" name="otp" inputMode="numeric" autoComplete="one-time-code" />
          <p className="hint">{signIn.codeHint}</p>
        </>
      ) : null}
      <Button type="primary" htmlType="submit" loading={busy} block>
        {signIn.submit}
      </Button>
    </form>
  );
}
