import { type ReactNode, useDeferredValue } from 'react';
import { useSearchParams } from 'react-router';
import { Button } from '../shared/parts/button.js';
import { Failure } from '../shared/parts/failure.js';
import { Field } from '../shared/parts/field.js';
import { PageHeading } from '../shared/parts/page-heading.js';
import { Skeleton } from '../shared/parts/waiting.js';
import { useWords } from '../shared/surroundings.js';
import { type Page, usePages } from './use-pages.js';

interface Props<T> {
  readonly heading: string;
  readonly lead: string;
  /** Null for a list that is too short to be searched. */
  readonly searchLabel: string | null;
  readonly fetchPage: (q: string | undefined, cursor: string | undefined) => Promise<Page<T>>;
  readonly row: (item: T) => ReactNode;
  readonly keyOf: (item: T) => string;
  /** What to say when there is nothing at all. */
  readonly empty?: string;
  /** Below the list. */
  readonly children?: ReactNode;
}

/** A public directory: searched as one types, the search kept in the address, read on page by page. */
export function DirectoryPage<T>(props: Props<T>) {
  const { heading, lead, searchLabel, fetchPage, row, keyOf, empty, children } = props;
  const { directory } = useWords();
  const [parameters, setParameters] = useSearchParams();
  const typed = parameters.get('q') ?? '';
  const q = useDeferredValue(typed.trim());
  const list = usePages(q, (cursor) => fetchPage(q || undefined, cursor));
  return (
    <>
      <PageHeading>{heading}</PageHeading>
      <p className="lead">{lead}</p>
      {searchLabel === null ? null : (
        <form role="search" onSubmit={(event) => event.preventDefault()}>
          <Field name="q" label={searchLabel}>
            {(control) => (
              <input
                {...control}
                type="search"
                maxLength={60}
                autoComplete="off"
                defaultValue={typed}
                onChange={(event) => {
                  const { value } = event.target;
                  setParameters(value ? { q: value } : {}, { replace: true });
                }}
              />
            )}
          </Field>
        </form>
      )}
      {list.error === undefined ? null : <Failure error={list.error} retry={list.retry} />}
      {list.first && list.error === undefined ? <Skeleton lines={6} /> : null}
      <p className="unseen" role="status">
        {list.busy ? '' : directory.shown(list.items.length)}
      </p>
      {list.items.length > 0 ? (
        <ul className="cards">
          {list.items.map((item) => (
            <li key={keyOf(item)}>{row(item)}</li>
          ))}
        </ul>
      ) : null}
      {!list.busy && list.error === undefined && list.items.length === 0 ? (
        <p className="empty">{q ? directory.nothing(q) : (empty ?? directory.empty)}</p>
      ) : null}
      {list.more ? (
        <Button kind="secondary" onClick={list.more} busy={list.busy}>
          {directory.more}
        </Button>
      ) : null}
      {children}
    </>
  );
}
