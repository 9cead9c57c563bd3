import { type FormEvent, useState } from 'react';
import { api, ask } from '../shared/api/client.js';
import { NoConnection, Problem } from '../shared/api/problem.js';
import { useSurroundings } from '../shared/surroundings.js';
import { antdTheme } from './theme.js';
import { pageNonce } from './nonce.js';
import { Alert, Button, ConfigProvider, Form, Input } from 'antd';

/** The door of the desk. What lies behind it is not built yet, so it only says who came in. */
export default function SignIn() {
  const { words } = useSurroundings();
  const { desk } = words;
  const [name, setName] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    try {
      const { user } = await ask(
        api.POST('/api/auth/login', {
          body: { username: String(form.get('username')), password: String(form.get('password')) },
        }),
      );
      setError(null);
      setName(user.name);
    } catch (problem) {
      setError(
        problem instanceof Problem
          ? problem.detail
          : problem instanceof NoConnection
            ? words.failure.offline
            : words.failure.title,
      );
    }
  };
  return (
    <ConfigProvider csp={{ nonce: pageNonce() }} theme={antdTheme} componentSize="large">
      <main>
        <h1>{desk.title}</h1>
        {error ? <Alert type="error" role="alert" title={error} /> : null}
        {name ? <Alert type="success" title={desk.welcome(name)} /> : null}
        <form onSubmit={(event) => void send(event)}>
          <Form.Item label={desk.username} htmlFor="username">
            <Input id="username" name="username" autoComplete="username" required />
          </Form.Item>
          <Form.Item label={desk.password} htmlFor="password">
            <Input.Password id="password" name="password" autoComplete="current-password" required />
          </Form.Item>
          <Button type="primary" htmlType="submit" block>
            {desk.signIn}
          </Button>
        </form>
      </main>
    </ConfigProvider>
  );
}
