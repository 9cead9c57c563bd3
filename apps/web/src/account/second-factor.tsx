import { useState } from 'react';
import { api, ask, type Schemas } from '../shared/api/client.js';
import { Problem } from '../shared/api/problem.js';
import { Button } from '../shared/parts/button.js';
import { Failure } from '../shared/parts/failure.js';
import { Notice } from '../shared/parts/notice.js';
import { PageHeading } from '../shared/parts/page-heading.js';
import { useWords } from '../shared/surroundings.js';
import { AuthenticatorApp } from './authenticator-app.js';

interface Props {
  /** With the recovery codes, which come with the first factor. */
  readonly onDone: (codes: readonly string[] | null) => void;
}

/** A passkey or an authenticator app, whichever the device has. */
export function SecondFactor({ onDone }: Props) {
  const { factor } = useWords().account;
  const [totp, setTotp] = useState<Schemas['NewTotp'] | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);

  const during = (work: () => Promise<void>) => async () => {
    setBusy(true);
    setFailure(null);
    await work().catch(setFailure);
    setBusy(false);
  };
  const app = during(async () => setTotp(await ask(api.POST('/api/auth/factors/totp'))));
  const passkey = during(async () => onDone(await newPasskey(factor.passkeyName)));
  return (
    <>
      <PageHeading>{factor.heading}</PageHeading>
      <p className="lead">{factor.lead}</p>
      {failure instanceof Problem ? <Failure error={failure} /> : null}
      {failure !== null && !(failure instanceof Problem) ? (
        <Notice tone="bad" live>
          <p>{factor.passkeyFailed}</p>
        </Notice>
      ) : null}
      {totp ? (
        <AuthenticatorApp totp={totp} onDone={onDone} />
      ) : (
        <div className="row">
          <Button busy={busy} onClick={() => void passkey()}>
            {factor.passkey}
          </Button>
          <Button kind="secondary" busy={busy} onClick={() => void app()}>
            {factor.app}
          </Button>
        </div>
      )}
    </>
  );
}

/** Throws what the browser throws when there is no passkey, or nobody agreed to it. */
async function newPasskey(name: string): Promise<readonly string[] | null> {
  const { startRegistration } = await import('@simplewebauthn/browser');
  const { options } = await ask(api.POST('/api/auth/factors/passkeys/options'));
  const response = await startRegistration({ optionsJSON: options as never });
  const added = await ask(
    api.POST('/api/auth/factors/passkeys', { body: { name, response: response as never } }),
  );
  return added.recoveryCodes;
}
