import { useEffect, useState } from 'react';

export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}

/** A list that is read page by page. Begins anew when `key` changes. */
export function usePages<T>(key: string, fetchPage: (cursor: string | undefined) => Promise<Page<T>>) {
  const [held, setHeld] = useState<{
    key: string;
    items: readonly T[];
    next: string | null;
    busy: boolean;
    error?: unknown;
  }>({ key: '', items: [], next: null, busy: true });
  const load = async (before: readonly T[], cursor?: string) => {
    setHeld((now) => ({ ...now, busy: true, error: undefined }));
    try {
      const page = await fetchPage(cursor);
      setHeld({ key, items: [...before, ...page.items], next: page.nextCursor, busy: false });
    } catch (error) {
      setHeld({ key, items: before, next: null, busy: false, error });
    }
  };
  useEffect(() => {
    let late = false;
    fetchPage(undefined).then(
      (page) => late || setHeld({ key, items: page.items, next: page.nextCursor, busy: false }),
      (error: unknown) => late || setHeld({ key, items: [], next: null, busy: false, error }),
    );
    return () => {
      late = true;
    };
    // The key names what is listed; the function is made anew with every drawing.
  }, [key]);

  return {
    items: held.items,
    first: held.busy && held.items.length === 0,
    busy: held.busy || held.key !== key,
    error: held.error,
    more: held.next === null ? null : () => void load(held.items, held.next as string),
    retry: () => void load([]),
  };
}
