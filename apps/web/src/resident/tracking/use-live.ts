import { useEffect, useRef, useState } from 'react';

export type Liveness = 'connecting' | 'live' | 'polling';

const FIRST_WAIT_MS = 5_000;
const LONGEST_WAIT_MS = 120_000;

/**
 * Hears of moves of the case as they happen (GET /api/live). When the line cannot be had, it asks again ever more
 * rarely, and at once when somebody comes back to the page.
 */
export function useLive(token: string, onNews: () => void): Liveness {
  const [liveness, setLiveness] = useState<Liveness>('connecting');
  const hear = useRef(onNews);
  hear.current = onNews;

  useEffect(() => {
    const aborter = new AbortController();
    const { signal } = aborter;
    const comeBack = () => {
      if (document.visibilityState === 'visible') hear.current();
    };
    document.addEventListener('visibilitychange', comeBack);
    void keepListening(token, signal, {
      connected: () => setLiveness('live'),
      lost: () => setLiveness('polling'),
      news: () => hear.current(),
    });
    return () => {
      aborter.abort();
      document.removeEventListener('visibilitychange', comeBack);
    };
  }, [token]);
  return liveness;
}

interface Ear {
  readonly connected: () => void;
  readonly lost: () => void;
  readonly news: () => void;
}

async function keepListening(token: string, signal: AbortSignal, ear: Ear): Promise<void> {
  for (let tries = 0; !signal.aborted; tries += 1) {
    const heard = await listen(token, signal, ear).catch(() => false);
    if (signal.aborted) return;
    if (heard) tries = 0;
    ear.lost();
    await pause(Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** tries), signal);
    // Whatever happened while nobody listened.
    if (!signal.aborted) ear.news();
  }
}

/** One line; whether it stood at all. `EventSource` cannot show who asks. */
async function listen(token: string, signal: AbortSignal, ear: Ear): Promise<boolean> {
  const response = await fetch('/api/live', { headers: { authorization: `Bearer ${token}` }, signal });
  if (!response.ok || !response.body) return false;
  ear.connected();
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return true;
    rest += value;
    const messages = rest.split('\n\n');
    rest = messages.pop() ?? '';
    if (messages.some((message) => message.startsWith('event: moved'))) ear.news();
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
