import { createContext, type ReactNode, use, useCallback, useState } from 'react';

type Announce = (text: string) => void;
const Context = createContext<Announce>(() => {});

const SHOWN_MS = 6_000;

/** One place that says what has just happened, to eyes for a while and to screen readers at once. */
export function InAnnouncements({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState({ text: '', turn: 0 });
  const announce = useCallback((text: string) => {
    setSaid(({ turn }) => ({ text, turn: turn + 1 }));
    setTimeout(() => setSaid((now) => (now.text === text ? { ...now, text: '' } : now)), SHOWN_MS);
  }, []);
  return (
    <Context value={announce}>
      {children}
      <div className="announcement" role="status" aria-live="polite" data-turn={said.turn}>
        {said.text ? <span key={said.turn}>{said.text}</span> : null}
      </div>
    </Context>
  );
}

export const useAnnounce = (): Announce => use(Context);
