import { useSyncExternalStore } from 'react';

const query = '(max-width: 899px)';
const media = (): MediaQueryList => window.matchMedia(query);

function subscribe(listener: () => void): () => void {
  const list = media();
  list.addEventListener('change', listener);
  return () => list.removeEventListener('change', listener);
}

/** A telephone or a small window: one pane at a time. */
export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => media().matches);
