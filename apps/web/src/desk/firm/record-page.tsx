import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { api, ask } from '../../shared/api/client.js';
import { momentInWords } from '../../shared/days.js';
import { useSurroundings } from '../../shared/surroundings.js';
import { find } from '../actions/fields/references.js';
import { Failure } from '../frame/failure.js';
import { Waiting } from '../frame/waiting.js';
import { useMe } from '../session/me.js';
import { useDeskWords } from '../words/desk-words.js';

/** The response record: of the own firm, or for the office of any. */
export default function RecordPage() {
  const { firm } = useDeskWords();
  const { language } = useSurroundings();
  const me = useMe();
  const [firmId, setFirmId] = useState(me.firmId ?? '');
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['record', firmId],
    queryFn: async () =>
      (await ask(api.GET('/api/firms/{id}/record', { params: { path: { id: firmId } } }))).items,
    enabled: firmId !== '',
  });
  return (
    <div className="sheet">
      <h1>{firm.record}</h1>
      <p className="hint">{firm.recordIntro}</p>
      {me.firmId ? null : <FirmChoice value={firmId} onChange={setFirmId} />}
      {error ? <Failure error={error} retry={() => void refetch()} /> : null}
      {isPending && firmId ? <Waiting /> : null}
      {data?.length === 0 ? <p className="empty">{firm.recordEmpty}</p> : null}
      <ul className="plain">
        {data?.map(({ recordId, caseId, caseNo, title, at }) => (
          <li key={recordId}>
            <strong>{title}</strong> · <Link to={`/cases/${caseId}`}>{caseNo}</Link>
            <span className="hint"> {momentInWords(at, language)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function FirmChoice({ value, onChange }: { value: string; onChange: (firmId: string) => void }) {
  const { firm } = useDeskWords();
  const [q, setQ] = useState('');
  const { data = [] } = useQuery({
    queryKey: ['register', 'firms', q],
    queryFn: () => find('firms', q),
    placeholderData: (before) => before,
  });
  return (
    <Select
      className="wide-select"
      aria-label={firm.chooseFirm}
      placeholder={firm.chooseFirm}
      value={value || undefined}
      showSearch={{ filterOption: false, onSearch: setQ }}
      options={[...data]}
      onChange={onChange}
    />
  );
}
