import { newId } from '#kernel/ids.js';
import { DEMO_PASSWORD } from '../../world/app.js';
import { SORTS } from '../columns.js';
import { type Area, plain, row } from '../row.js';

const passing = { ownSession: true };

export const SIGN_IN: Area = {
  title: 'Signing in, and one’s own sessions and factors',
  columns: SORTS,
  rows: [
    row(
      'POST /api/auth/login',
      'as a clerk, with the password',
      {
        path: '/api/auth/login',
        body: { username: 'clerk1', password: DEMO_PASSWORD },
      },
      passing,
    ),
    row('POST /api/auth/passkey/options', '', { path: '/api/auth/passkey/options' }),
    row('POST /api/auth/passkey', 'an answer that proves nothing', {
      path: '/api/auth/passkey',
      body: { response: {} },
    }),
    row('POST /api/auth/invitation', 'a link that nobody was given', {
      path: '/api/auth/invitation',
      body: { token: 'x'.repeat(43) },
    }),
    row('POST /api/auth/activate', 'a link that nobody was given', {
      path: '/api/auth/activate',
      body: { token: 'x'.repeat(43), password: '三只鸭子 过 gongbei 桥' },
    }),
    plain('GET /api/auth/oidc'),
    plain('GET /api/auth/oidc/start', 'switched off'),
    plain('GET /api/auth/oidc/callback', 'switched off'),
    plain('GET /api/me'),
    row(
      'POST /api/auth/prove',
      'with the password',
      {
        path: '/api/auth/prove',
        body: { password: DEMO_PASSWORD },
      },
      passing,
    ),
    row('POST /api/auth/password', 'without a new one', {
      path: '/api/auth/password',
      body: { currentPassword: DEMO_PASSWORD },
    }),
    plain('GET /api/auth/sessions', 'one’s own'),
    row('DELETE /api/auth/sessions/{id}', 'of a clerk', async (stage) => {
      const { things } = stage;
      await stage.query(
        `INSERT INTO session SELECT $1 || '-kept', $1::uuid, account_id, device, factor, proved_at,
        created_at, last_seen_at, expires_at FROM session WHERE account_id = (SELECT id FROM account WHERE username = 'clerk1')
        LIMIT 1 ON CONFLICT DO NOTHING`,
        [things.session],
      );
      return { path: `/api/auth/sessions/${things.session}` };
    }),
    row('POST /api/auth/sessions/end-others', 'one’s own', { path: '/api/auth/sessions/end-others' }),
    plain('GET /api/auth/factors', 'one’s own'),
    row('POST /api/auth/factors/totp', 'one’s own', { path: '/api/auth/factors/totp' }),
    row('POST /api/auth/factors/totp/confirm', 'with a wrong code', {
      path: '/api/auth/factors/totp/confirm',
      body: { code: '000000' },
    }),
    row('DELETE /api/auth/factors/totp', 'that is not enrolled', { path: '/api/auth/factors/totp' }),
    row('POST /api/auth/factors/passkeys/options', 'one’s own', {
      path: '/api/auth/factors/passkeys/options',
    }),
    row('POST /api/auth/factors/passkeys', 'an answer that proves nothing', {
      path: '/api/auth/factors/passkeys',
      body: { name: '电脑', response: {} },
    }),
    row('DELETE /api/auth/factors/passkeys/{id}', 'of nobody', () => ({
      path: `/api/auth/factors/passkeys/${newId()}`,
    })),
    row('POST /api/auth/factors/recovery-codes', 'one’s own', { path: '/api/auth/factors/recovery-codes' }),
    row('POST /api/auth/logout', '', { path: '/api/auth/logout' }, passing),
  ],
};
