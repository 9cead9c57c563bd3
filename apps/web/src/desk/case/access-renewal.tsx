import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { api, ask } from '../../shared/api/client.js';
import { momentInWords } from '../../shared/days.js';
import { useSurroundings } from '../../shared/surroundings.js';
import type { CaseView } from '../api/questions.js';
import { Failure } from '../frame/failure.js';
import { useDeskWords } from '../words/desk-words.js';

type Proof = 'document' | 'callBack' | 'knownFacts';

/** The way back in for a complainant who lost the query code. Folded away: it is needed seldom. */
export function AccessRenewal({ view }: { view: CaseView }) {
  const { renewal } = useDeskWords().file;
  const { language } = useSurroundings();
  const client = useQueryClient();
  const id = useId();
  const [proof, setProof] = useState<Proof>('callBack');
  const [note, setNote] = useState('');
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: () =>
      ask(
        api.POST('/api/cases/{id}/query-code', {
          params: { path: { id: view.caseId } },
          body: { proof, note },
        }),
      ),
    onSuccess: () => void client.invalidateQueries({ queryKey: ['case', view.caseId] }),
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    mutate();
  };
  const proofs = Object.entries(renewal.proofs).map(([value, label]) => ({ value: value as Proof, label }));
  return (
    <details>
      <summary>{renewal.heading}</summary>
      {data ? (
        <p role="status">
          {renewal.given} <strong className="query-code">{data.queryCode}</strong>
        </p>
      ) : (
        <form className="identity-form" onSubmit={send}>
          <p className="hint">{renewal.hint}</p>
          <label htmlFor={`${id}-proof`}>{renewal.proof}</label>
          <Select id={`${id}-proof`} value={proof} onChange={setProof} options={proofs} />
          <label htmlFor={id}>{renewal.note}</label>
          <Input id={id} value={note} maxLength={500} onChange={(event) => setNote(event.target.value)} />
          <Button htmlType="submit" loading={isPending} disabled={note.trim().length < 5}>
            {renewal.send}
          </Button>
        </form>
      )}
      {error ? <Failure error={error} /> : null}
      {view.accessRenewals?.map(({ by, proof: how, note: said, at }) => (
        <p key={at} className="hint">
          {by} · {momentInWords(at, language)} · {how} · {said}
        </p>
      ))}
    </details>
  );
}
