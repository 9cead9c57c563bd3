import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import type { View } from '../api/questions.js';

export const VIEWS: readonly View[] = ['all', 'mine', 'unassigned', 'dueToday', 'overdue'];

/** What the list shows lives in the address, so it can be sent to a colleague and found again with Back. */
export function useInboxAddress() {
  const [params, setParams] = useSearchParams();
  const wanted = params.get('view') as View | null;
  const view: View = wanted && VIEWS.includes(wanted) ? wanted : 'all';

  const change = useCallback(
    (changes: Readonly<Record<string, string>>, replace = false) =>
      setParams(
        (before) => {
          const next = new URLSearchParams(before);
          for (const [name, value] of Object.entries(changes))
            if (value === '' || (name === 'view' && value === 'all')) next.delete(name);
            else next.set(name, value);
          return next;
        },
        { replace },
      ),
    [setParams],
  );
  return {
    view,
    kind: params.get('kind') ?? '',
    q: params.get('q') ?? '',
    task: params.get('task') ?? '',
    change,
  };
}
