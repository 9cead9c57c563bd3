import { useSearchParams } from 'react-router';
import { api, ask } from '../shared/api/client.js';
import { useWords } from '../shared/surroundings.js';
import { DirectoryPage } from './directory-page.js';

/** Estates and who serves them; of all firms or of one. */
export default function Estates() {
  const { directory, titles } = useWords();
  const [parameters] = useSearchParams();
  const firmId = parameters.get('firm') ?? undefined;
  const firmName = parameters.get('name');
  return (
    <DirectoryPage
      key={firmId}
      heading={firmId && firmName ? directory.estatesOfFirm(firmName) : titles['/estates']}
      lead={directory.estatesLead}
      searchLabel={directory.estateSearch}
      fetchPage={(q, cursor) =>
        ask(api.GET('/api/estates', { params: { query: { q, cursor, firmId, limit: 20 } } }))
      }
      keyOf={({ id }) => id}
      row={({ name, district, street, households, firmName: firm }) => (
        <>
          <strong>{name}</strong>
          <span className="card-line">
            {[district, street].filter(Boolean).join(' ')}
            {households ? <span>{directory.households(households)}</span> : null}
          </span>
          <span className="card-line">{firm ? directory.servedBy(firm) : directory.noFirm}</span>
        </>
      )}
    />
  );
}
