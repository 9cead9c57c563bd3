import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react';
import { api, ask, type Schemas } from '../../shared/api/client.js';
import { Problem } from '../../shared/api/problem.js';
import { type Loaded, useLoad } from '../../shared/api/use-load.js';
import { useSurroundings } from '../../shared/surroundings.js';
import type { TrackSession } from './session.js';
import { type Liveness, useLive } from './use-live.js';

export interface TrackedCase {
  readonly view: Schemas['CaseView'];
  readonly actions: readonly Schemas['Action'][];
  readonly kind: Schemas['KindDescription'];
}

export interface Tracking {
  readonly session: TrackSession;
  /** The case that grew out of the complaint, when the page shows that one; null for the complaint itself. */
  readonly childId: string | null;
  /** Where the pages of the case begin, `/track`. */
  readonly base: string;
  readonly loaded: Loaded<TrackedCase>;
  readonly refresh: () => void;
  readonly liveness: Liveness;
  /** Whether the case moved while the page was open. */
  readonly news: boolean;
  /** What was done last, to be said once on the page of the case. */
  readonly done: string | null;
  readonly say: (done: string | null) => void;
  readonly leave: () => void;
  readonly expired: () => void;
  /** What somebody has typed, by event; it outlives every refresh. */
  readonly typed: Map<string, unknown>;
}

const Context = createContext<Tracking | null>(null);

export function useTracking(): Tracking {
  const value = use(Context);
  if (!value) throw new Error('a page of a case outside of its tracking');
  return value;
}

type Props = Pick<Tracking, 'session' | 'expired' | 'leave' | 'typed'> & {
  readonly childId?: string | null;
  readonly children: ReactNode;
};

/** The case as its complainant sees it, fetched again whenever it moves. */
export function InTracking({ session, expired, leave, typed, childId = null, children }: Props) {
  const { language } = useSurroundings();
  const [done, say] = useState<string | null>(null);
  const [seen, setSeen] = useState<number | null>(null);
  const [news, setNews] = useState(false);
  const loaded = useLoad(`${session.token} ${childId} ${language}`, (signal) =>
    fetchCase(session, childId, signal),
  );
  const base = childId === null ? '/track' : `/track/cases/${childId}`;
  const { reload } = loaded;
  const version = loaded.data?.view.version;

  useEffect(() => {
    if (version === undefined) return;
    setNews(seen !== null && version > seen && done === null);
    setSeen(version);
    // Only a new version is news.
  }, [version]);
  useEffect(() => {
    if (loaded.state === 'failed' && loaded.error instanceof Problem && loaded.error.status === 401)
      expired();
  }, [loaded, expired]);

  const refresh = useCallback(() => reload(), [reload]);
  const liveness = useLive(session.token, refresh);
  const value = useMemo(
    () => ({ session, childId, base, loaded, refresh, liveness, news, done, say, leave, expired, typed }),
    [session, childId, base, loaded, refresh, liveness, news, done, leave, expired, typed],
  );
  return (
    <Context value={value}>
      <div className="tracked" data-case={loaded.data?.view.caseId} data-version={version}>
        {children}
      </div>
    </Context>
  );
}

async function fetchCase(
  { token }: TrackSession,
  childId: string | null,
  signal: AbortSignal,
): Promise<TrackedCase> {
  const params = { query: childId === null ? {} : { caseId: childId } };
  const headers = { authorization: `Bearer ${token}` };
  const [view, { items }] = await Promise.all([
    ask(api.GET('/api/track', { params, headers, signal })),
    ask(api.GET('/api/track/actions', { params, headers, signal })),
  ]);
  const kind = await ask(api.GET('/api/kinds/{kind}', { params: { path: { kind: view.kind } }, signal }));
  return { view, actions: items, kind };
}
