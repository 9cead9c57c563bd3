import { Link } from 'react-router';
import { api, ask } from '../shared/api/client.js';
import { useWords } from '../shared/surroundings.js';
import { DirectoryPage } from './directory-page.js';

/** Firms, whether member or not; which estates are theirs is one step away. */
export default function Firms() {
  const { directory, titles } = useWords();
  return (
    <DirectoryPage
      heading={titles['/firms']}
      lead={directory.firmsLead}
      searchLabel={directory.firmSearch}
      fetchPage={(q, cursor) => ask(api.GET('/api/firms', { params: { query: { q, cursor, limit: 20 } } }))}
      keyOf={({ id }) => id}
      row={({ id, name, district, phone, member }) => (
        <>
          <strong>{name}</strong>
          <span className={member ? 'tag tag-good' : 'tag'}>
            {member ? directory.member : directory.notMember}
          </span>
          <span className="card-line">
            {district}
            {phone ? <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a> : null}
          </span>
          {member ? <Link to={`/registry/firms/${id}`}>{titles['/registry']}</Link> : null}
          <Link to={`/estates?firm=${id}&name=${encodeURIComponent(name)}`}>{directory.estatesOf}</Link>
        </>
      )}
    />
  );
}
