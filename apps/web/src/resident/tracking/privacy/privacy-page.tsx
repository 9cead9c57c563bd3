import { useCallback, useState } from 'react';
import { Link } from 'react-router';
import { api, ask, type Schemas } from '../../../shared/api/client.js';
import { useLoad } from '../../../shared/api/use-load.js';
import { Failure } from '../../../shared/parts/failure.js';
import { Field } from '../../../shared/parts/field.js';
import { Notice } from '../../../shared/parts/notice.js';
import { PageHeading } from '../../../shared/parts/page-heading.js';
import { SummaryList } from '../../../shared/parts/summary-list.js';
import { Skeleton } from '../../../shared/parts/waiting.js';
import { useSurroundings } from '../../../shared/surroundings.js';
import { useTracking } from '../tracking-context.js';
import { ConsentPart } from './consent-part.js';
import { ContactPart } from './contact-part.js';
import { CopyPart } from './copy-part.js';
import { LooksPart } from './looks-part.js';
import { RequestsPart } from './requests-part.js';

export interface PartProps {
  readonly centre: Schemas['PrivacyCentre'];
  readonly headers: { readonly authorization: string };
  /** The telephone number that proves who asks; undefined while nothing is typed. */
  readonly phone: string | undefined;
  /** Does something, says that it is done, and shows what went wrong. */
  readonly act: (what: () => Promise<string | null>) => Promise<boolean>;
}

/** What is held about the complainant, who looked, and every right over it (PIPL 44 to 50). */
export default function PrivacyPage() {
  const { words, language } = useSurroundings();
  const { privacy, tracking } = words;
  const { session, base } = useTracking();
  const [phone, setPhone] = useState('');
  const [error, setError] = useState<unknown>(null);
  const [done, setDone] = useState<string | null>(null);
  const headers = { authorization: `Bearer ${session.token}` };
  const { reload, ...loaded } = useLoad(`privacy ${session.token} ${language}`, (signal) =>
    ask(api.GET('/api/track/privacy', { headers, signal })),
  );
  const act = useCallback<PartProps['act']>(
    async (what) => {
      setError(null);
      setDone(null);
      try {
        setDone(await what());
        reload();
        return true;
      } catch (problem) {
        setError(problem);
        return false;
      }
    },
    [reload],
  );
  const centre = loaded.data;
  const parts = centre ? { centre, headers, phone: phone.trim() || undefined, act } : null;
  return (
    <>
      <Link to={base} className="back">
        {tracking.documents.back}
      </Link>
      <PageHeading>{privacy.heading}</PageHeading>
      <p className="lead">{privacy.lead}</p>
      <p>
        <Link to="/privacy">{privacy.rulesLink}</Link>
      </p>
      <div aria-live="polite">{done ? <Notice tone="good" title={done} /> : null}</div>
      {error ? <Failure error={error} /> : null}
      {loaded.state === 'failed' ? <Failure error={loaded.error} retry={reload} /> : null}
      {parts ? null : <Skeleton lines={6} />}
      {parts ? (
        <>
          <Held centre={parts.centre} />
          {parts.centre.contact ? (
            <Field name="proof" label={privacy.proofLabel} hint={privacy.proofHint}>
              {(control) => (
                <input
                  {...control}
                  type="tel"
                  autoComplete="tel"
                  value={phone}
                  onChange={(event) => setPhone(event.target.value)}
                />
              )}
            </Field>
          ) : null}
          <CopyPart {...parts} />
          {parts.centre.contact ? <ContactPart {...parts} /> : null}
          <ConsentPart {...parts} />
          <LooksPart centre={parts.centre} />
          <RequestsPart {...parts} />
        </>
      ) : null}
    </>
  );
}

function Held({ centre }: Pick<PartProps, 'centre'>) {
  const { privacy } = useSurroundings().words;
  const { contact } = centre;
  const rows = contact
    ? [
        { label: privacy.name, value: contact.name },
        { label: privacy.phone, value: contact.phone },
        ...(contact.email ? [{ label: privacy.email, value: contact.email }] : []),
      ]
    : [];
  return (
    <section>
      <h2>{privacy.held}</h2>
      <p>{privacy.states[centre.identity]}</p>
      {rows.length > 0 ? <SummaryList rows={rows} /> : null}
    </section>
  );
}
