import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { api, ask } from '../../shared/api/client.js';
import { momentInWords } from '../../shared/days.js';
import { useSurroundings } from '../../shared/surroundings.js';
import type { CaseView } from '../api/questions.js';
import { Failure } from '../frame/failure.js';
import { useDeskWords } from '../words/desk-words.js';
import { AccessRenewal } from './access-renewal.js';
import { Section } from './section.js';

/** Who complains: behind a reason that is kept and told to the complainant. */
export function Identity({ view }: { view: CaseView }) {
  const { file } = useDeskWords();
  const { language } = useSurroundings();
  const client = useQueryClient();
  const id = useId();
  const [reason, setReason] = useState('');
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: () =>
      ask(api.POST('/api/cases/{id}/identity', { params: { path: { id: view.caseId } }, body: { reason } })),
    onSuccess: () => void client.invalidateQueries({ queryKey: ['case', view.caseId] }),
  });
  if (view.identity === undefined || view.identity === 'none') return null;
  const contact = data?.contact;
  const look = (event: FormEvent) => {
    event.preventDefault();
    mutate();
  };
  return (
    <Section name="identity" title={file.identity}>
      {contact ? (
        <dl className="facts" aria-live="polite">
          {(['name', 'phone', 'email'] as const).flatMap((field) =>
            contact[field] ? [<IdentityLine key={field} label={file[field]} value={contact[field]} />] : [],
          )}
        </dl>
      ) : (
        <form className="identity-form" onSubmit={look}>
          <p className="hint">{file.identitySealed}</p>
          <label htmlFor={id}>{file.identityReason}</label>
          <Input id={id} value={reason} maxLength={500} onChange={(event) => setReason(event.target.value)} />
          <Button htmlType="submit" loading={isPending} disabled={reason.trim().length < 5}>
            {file.identityOpen}
          </Button>
        </form>
      )}
      {error ? <Failure error={error} /> : null}
      {view.identityAccess && view.identityAccess.length > 0 ? (
        <details>
          <summary>{file.identityLog}</summary>
          <ul className="plain">
            {view.identityAccess.map(({ by, reason: said, at }) => (
              <li key={at}>
                {by} · {momentInWords(at, language)} · {said}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {view.identity === 'sealed' && isOffice(view) ? <AccessRenewal view={view} /> : null}
    </Section>
  );
}

function isOffice({ roles }: CaseView): boolean {
  return roles.some((role) => role === 'clerk' || role === 'secretaryGeneral');
}

function IdentityLine({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
