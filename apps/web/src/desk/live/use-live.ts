import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';

/** Many moves at once (an import, a sweep) are one reading of the lists. */
const GATHER_MS = 400;

/**
 * Hears of every move that concerns me (GET /api/live) and has what is shown read again. Forms keep their own text and
 * are never written to from here.
 */
export function useLive(): boolean {
  const client = useQueryClient();
  const [live, setLive] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  useEffect(() => {
    const source = new EventSource('/api/live');
    const readLists = () => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        void client.invalidateQueries({ queryKey: ['inbox'] });
        void client.invalidateQueries({ queryKey: ['cases'] });
      }, GATHER_MS);
    };
    let heardBefore = false;
    source.addEventListener('open', () => {
      setLive(true);
      // Whatever happened while nobody listened.
      if (heardBefore) void client.invalidateQueries();
      heardBefore = true;
    });
    source.addEventListener('error', () => setLive(false));
    source.addEventListener('moved', (event) => {
      const { caseId } = JSON.parse((event as MessageEvent<string>).data) as { caseId: string };
      void client.invalidateQueries({ queryKey: ['case', caseId] });
      readLists();
    });
    return () => {
      clearTimeout(timer.current);
      source.close();
    };
  }, [client]);
  return live;
}
