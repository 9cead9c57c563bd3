import { useSyncExternalStore } from 'react';

/** Whether somebody was signed in and no longer is. Outside of React, since any request may find it out. */
let lost = false;
const listeners = new Set<() => void>();

export function markSession(isLost: boolean): void {
  if (lost === isLost) return;
  lost = isLost;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useSessionLost = (): boolean => useSyncExternalStore(subscribe, () => lost);
