import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, type InputRef } from 'antd';
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { inboxQuestion, type InboxItem } from '../api/questions.js';
import { Failure } from '../frame/failure.js';
import { useNarrow } from '../frame/use-narrow.js';
import { Waiting } from '../frame/waiting.js';
import { useKeys } from '../keys/use-keys.js';
import { partsOf, useMe } from '../session/me.js';
import { useDeskWords } from '../words/desk-words.js';
import { EmptyInbox } from './empty-inbox.js';
import { InboxFilters } from './inbox-filters.js';
import { TaskList } from './task-list.js';
import { useInboxAddress } from './use-inbox-address.js';
import { useTaskActs } from './use-task-acts.js';

const ReadingPane = lazy(() => import('./reading-pane.js'));
const BulkBar = lazy(() => import('../secretariat/bulk-bar.js'));

/** My tasks, the most urgent first, beside the case that is being read. */
export function InboxPage() {
  const { inbox, frame } = useDeskWords();
  const me = useMe();
  const address = useInboxAddress();
  const narrow = useNarrow();
  const navigate = useNavigate();
  const list = useInfiniteQuery(inboxQuestion(address));
  const items = useMemo(() => list.data?.pages.flatMap((page) => page.items) ?? [], [list.data]);
  const [first] = list.data?.pages ?? [];
  const searchRef = useRef<InputRef>(null);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const { act } = useTaskActs();
  const current = useHeldTask(items, address.task);
  const mayBulk = partsOf(me).office;

  const toggle = (taskId: string) =>
    setSelected((before) => {
      const next = new Set(before);
      if (!next.delete(taskId)) next.add(taskId);
      return next;
    });
  // Keys come faster than the address changes.
  const standing = useRef(address.task);
  useEffect(() => {
    standing.current = address.task;
  }, [address.task]);
  const step = (by: number) => {
    const at = items.findIndex(({ taskId }) => taskId === standing.current);
    const next = items[at < 0 ? 0 : Math.min(items.length - 1, Math.max(0, at + by))];
    if (!next) return;
    standing.current = next.taskId;
    address.change({ task: next.taskId }, true);
    document.querySelector(`[data-task="${next.taskId}"]`)?.scrollIntoView({ block: 'nearest' });
    if (at + by >= items.length - 1 && list.hasNextPage && !list.isFetching) void list.fetchNextPage();
  };
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    '/': () => searchRef.current?.focus({ cursor: 'all' }),
    Enter: () => current && void navigate(`/cases/${current.caseId}`),
    c: () => {
      if (current)
        act({ taskId: current.taskId, does: current.assignee?.id === me.id ? 'release' : 'claim' });
    },
    ...(mayBulk ? { x: () => current && toggle(current.taskId) } : {}),
  });

  const addressOf = (item: InboxItem) => {
    const params = new URLSearchParams(window.location.search);
    params.set('task', item.taskId);
    return `/inbox?${params.toString()}`;
  };
  const pane = current ? (
    <Suspense fallback={<Waiting />}>
      <ReadingPane key={current.caseId} item={current} />
    </Suspense>
  ) : null;

  if (narrow && current)
    return (
      <div className="inbox is-reading">
        <Button type="link" className="back-link" onClick={() => address.change({ task: '' })}>
          ← {inbox.back}
        </Button>
        <h1 className="visually-hidden">{current.title}</h1>
        {pane}
      </div>
    );
  return (
    <div className="inbox">
      <section className="inbox-list" aria-labelledby="inbox-heading">
        <h1 id="inbox-heading">{inbox.heading}</h1>
        <InboxFilters
          address={address}
          counts={first?.counts}
          countLimit={first?.countLimit}
          searchRef={searchRef}
        />
        {selected.size > 0 ? (
          <Suspense>
            <BulkBar
              items={items.filter(({ taskId }) => selected.has(taskId))}
              onSelect={(taskIds) => setSelected(new Set(taskIds))}
            />
          </Suspense>
        ) : null}
        {list.isError ? <Failure error={list.error} retry={() => void list.refetch()} /> : null}
        {list.isPending ? <Waiting rows={8} /> : null}
        {list.isSuccess && items.length === 0 ? <EmptyInbox address={address} /> : null}
        {items.length > 0 ? (
          <TaskList
            items={items}
            current={address.task}
            addressOf={addressOf}
            selected={selected}
            onSelect={mayBulk ? toggle : undefined}
          />
        ) : null}
        {list.hasNextPage ? (
          <Button block loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {frame.more}
          </Button>
        ) : null}
      </section>
      {narrow ? null : (
        <section className="inbox-pane" aria-label={inbox.pane}>
          {pane ?? <p className="inbox-hint">{inbox.pick}</p>}
        </section>
      )}
    </div>
  );
}

/**
 * The chosen task, also after it has left the list: whoever has just done it, or is typing while a colleague does it,
 * keeps the page until choosing another.
 */
function useHeldTask(items: readonly InboxItem[], taskId: string): InboxItem | null {
  const [held, setHeld] = useState<InboxItem | null>(null);
  const found = items.find((item) => item.taskId === taskId) ?? null;
  useEffect(() => {
    if (found) setHeld(found);
  }, [found]);
  if (taskId === '') return null;
  return found ?? (held?.taskId === taskId ? held : null);
}
