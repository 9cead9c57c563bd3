import { useEffect, useState } from 'react';
import { api, ask } from '../shared/api/client.js';
import { Failure } from '../shared/parts/failure.js';
import { Notice } from '../shared/parts/notice.js';
import { PageHeading } from '../shared/parts/page-heading.js';
import { Skeleton } from '../shared/parts/waiting.js';
import { useWords } from '../shared/surroundings.js';
import { ChoosePassword } from './choose-password.js';
import { Done } from './done.js';
import { RecoveryCodes } from './recovery-codes.js';
import { SecondFactor } from './second-factor.js';

export interface Invited {
  readonly token: string;
  readonly username: string;
  readonly name: string;
  readonly expiresAt: string;
}

type Step =
  | { readonly at: 'reading' | 'over' | 'factor' | 'done' }
  | { readonly at: 'failed'; readonly error: unknown }
  | { readonly at: 'password'; readonly invited: Invited }
  | { readonly at: 'codes'; readonly codes: readonly string[] };

/** Where the link of an invitation leads: password, then the second factor where the office needs one. */
export default function Activate() {
  const { account } = useWords();
  const [step, setStep] = useState<Step>({ at: 'reading' });
  useEffect(() => void read().then(setStep), []);

  if (step.at === 'password')
    return <ChoosePassword invited={step.invited} onSignedIn={() => void afterPassword().then(setStep)} />;
  if (step.at === 'factor')
    return <SecondFactor onDone={(codes) => setStep(codes ? { at: 'codes', codes } : { at: 'done' })} />;
  if (step.at === 'codes') return <RecoveryCodes codes={step.codes} />;
  if (step.at === 'done') return <Done />;
  return (
    <>
      <PageHeading>{account.heading}</PageHeading>
      {step.at === 'reading' ? <Skeleton /> : null}
      {step.at === 'failed' ? <Failure error={step.error} /> : null}
      {step.at === 'over' ? (
        <Notice tone="wait" live>
          <p>{account.over}</p>
        </Notice>
      ) : null}
    </>
  );
}

async function read(): Promise<Step> {
  const token = takeToken();
  if (token === null) return { at: 'over' };
  try {
    const invited = await ask(api.POST('/api/auth/invitation', { body: { token } }));
    return { at: 'password', invited: { token, ...invited } };
  } catch (error) {
    return { at: 'failed', error };
  }
}

/** A session that could not be opened leaves an account that is active all the same. */
async function afterPassword(): Promise<Step> {
  try {
    const { owed, totp, passkeys } = await ask(api.GET('/api/auth/factors'));
    return { at: owed && !totp && passkeys === 0 ? 'factor' : 'done' };
  } catch {
    return { at: 'done' };
  }
}

let taken: string | null = null;

/** The token behind the `#`, out of the address at once: whoever looks at the screen or its history shall not have it. */
function takeToken(): string | null {
  const token = /^#(invite_[\w-]{10,100})$/.exec(window.location.hash)?.[1];
  if (token) {
    taken = token;
    window.history.replaceState(window.history.state, '', window.location.pathname);
  }
  return taken;
}
