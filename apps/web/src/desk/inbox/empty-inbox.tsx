import { Button } from 'antd';
import { useDeskWords } from '../words/desk-words.js';
import type { useInboxAddress } from './use-inbox-address.js';

/** Nothing there: why, and what to do next. */
export function EmptyInbox({ address }: { address: ReturnType<typeof useInboxAddress> }) {
  const { inbox } = useDeskWords();
  const filtered = address.q !== '' || address.kind !== '';
  return (
    <div className="empty">
      <p>{filtered ? inbox.empty.search : inbox.empty[address.view]}</p>
      {filtered ? (
        <Button onClick={() => address.change({ q: '', kind: '' })}>{inbox.empty.clear}</Button>
      ) : address.view === 'mine' ? (
        <Button onClick={() => address.change({ view: 'unassigned' })}>{inbox.empty.goUnassigned}</Button>
      ) : null}
    </div>
  );
}
