import { useQuery } from '@tanstack/react-query';
import { Input, type InputRef, Select } from 'antd';
import { type RefObject, useEffect, useState } from 'react';
import { useSurroundings } from '../../shared/surroundings.js';
import type { Schemas } from '../../shared/api/client.js';
import { kindsQuestion } from '../api/questions.js';
import { useDeskWords } from '../words/desk-words.js';
import { type useInboxAddress, VIEWS } from './use-inbox-address.js';

type Address = ReturnType<typeof useInboxAddress>;
const TYPING_MS = 300;

interface Props {
  readonly address: Address;
  readonly counts?: Schemas['Inbox']['counts'];
  readonly countLimit?: number;
  readonly searchRef: RefObject<InputRef | null>;
}

export function InboxFilters({ address, counts, countLimit = Infinity, searchRef }: Props) {
  const { inbox } = useDeskWords();
  const { language } = useSurroundings();
  const { data: kinds = [] } = useQuery(kindsQuestion(language));
  const shown = (count: number) => (count >= countLimit ? inbox.orMore(countLimit) : String(count));
  return (
    <div className="filters">
      <div className="views" role="group" aria-label={inbox.viewsLabel}>
        {VIEWS.map((view) => {
          const count = view === 'all' ? undefined : counts?.[view];
          return (
            <button
              key={view}
              type="button"
              aria-pressed={address.view === view}
              className={view === 'overdue' && count ? 'view is-urgent' : 'view'}
              onClick={() => address.change({ view, task: '' })}
            >
              {inbox.views[view]}
              {count === undefined ? null : <span className="view-count">{shown(count)}</span>}
            </button>
          );
        })}
      </div>
      <div className="filter-row">
        <SearchField address={address} searchRef={searchRef} />
        <Select
          aria-label={inbox.kind}
          value={address.kind}
          onChange={(kind: string) => address.change({ kind, task: '' })}
          options={[
            { value: '', label: inbox.allKinds },
            ...kinds.map(({ kind, label }) => ({ value: kind, label })),
          ]}
          popupMatchSelectWidth={false}
        />
      </div>
    </div>
  );
}

/** Searches when typing rests; never while an input method is still composing. */
function SearchField({ address, searchRef }: Pick<Props, 'address' | 'searchRef'>) {
  const { inbox } = useDeskWords();
  const [text, setText] = useState(address.q);
  const [composing, setComposing] = useState(false);
  const { q, change } = address;
  useEffect(() => setText(q), [q]);
  useEffect(() => {
    if (composing || text.trim() === q) return;
    const timer = setTimeout(() => change({ q: text.trim(), task: '' }, true), TYPING_MS);
    return () => clearTimeout(timer);
  }, [text, composing, q, change]);
  return (
    <Input
      ref={searchRef}
      type="search"
      aria-label={inbox.search}
      placeholder={inbox.search}
      value={text}
      maxLength={100}
      onChange={(event) => setText(event.target.value)}
      onCompositionStart={() => setComposing(true)}
      onCompositionEnd={() => setComposing(false)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.currentTarget.blur();
      }}
    />
  );
}
