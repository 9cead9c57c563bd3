import { useCallback, useEffect, useState } from 'react';

export type Loaded<T> =
  | { readonly state: 'loading'; readonly data?: T }
  | { readonly state: 'ready'; readonly data: T }
  | { readonly state: 'failed'; readonly error: unknown; readonly data?: T };

/**
 * Loads something for a page, again whenever `key` changes or `reload` is called. What is shown stays while it is
 * loaded again for the same key.
 */
export function useLoad<T>(key: string, load: (signal: AbortSignal) => Promise<T>) {
  const [held, setHeld] = useState<{ key: string; loaded: Loaded<T> }>({ key, loaded: { state: 'loading' } });
  const [turn, setTurn] = useState(0);

  useEffect(() => {
    const aborter = new AbortController();
    const { signal } = aborter;
    const put = (change: (before: T | undefined) => Loaded<T>) => {
      if (!signal.aborted)
        setHeld((before) => ({ key, loaded: change(before.key === key ? before.loaded.data : undefined) }));
    };
    put((data) => ({ state: 'loading', data }));
    load(signal).then(
      (data) => put(() => ({ state: 'ready', data })),
      (error: unknown) => put((data) => ({ state: 'failed', error, data })),
    );
    return () => aborter.abort();
    // The key names what is loaded; the function is made anew with every drawing.
  }, [key, turn]);

  const reload = useCallback(() => setTurn((before) => before + 1), []);
  const loaded: Loaded<T> = held.key === key ? held.loaded : { state: 'loading' };
  return { ...loaded, reload };
}
