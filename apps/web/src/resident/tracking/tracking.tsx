import {
  type ComponentProps,
  lazy,
  type ReactNode,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { Route, Routes, useLocation, useNavigate, useParams } from 'react-router';
import { Problem } from '../../shared/api/problem.js';
import { Skeleton } from '../../shared/parts/waiting.js';
import { ActionPage } from './actions/action-page.js';
import { DocumentPage } from './document-page.js';
import { Enter, type EnterReason } from './enter.js';
import { Overview } from './overview.js';
import { RoomPage } from './rooms/room-page.js';
import { keepSession, keptSession, openSession, takeLinkToken, type TrackSession } from './session.js';
import { InTracking } from './tracking-context.js';
import '../resident.css';
import './tracking.css';

const PrivacyPage = lazy(() => import('./privacy/privacy-page.js'));

type Inside = Pick<ComponentProps<typeof InTracking>, 'session' | 'expired' | 'leave' | 'typed'>;

type Access =
  | { readonly state: 'opening' }
  | { readonly state: 'shut'; readonly reason?: EnterReason }
  | { readonly state: 'open'; readonly session: TrackSession };

/** One case, opened with its number and code or by its link. What was typed outlives a session that ends. */
export default function Tracking() {
  const { hash } = useLocation();
  const navigate = useNavigate();
  const [access, setAccess] = useState<Access>(() => {
    const kept = keptSession();
    if (hash.startsWith('#t=')) return { state: 'opening' };
    return kept ? { state: 'open', session: kept } : { state: 'shut' };
  });
  const typed = useRef(new Map<string, unknown>());

  const enter = useCallback((session: TrackSession) => {
    keepSession(session);
    setAccess({ state: 'open', session });
  }, []);
  const leave = useCallback((reason?: EnterReason) => {
    keepSession(null);
    setAccess({ state: 'shut', reason });
  }, []);

  useEffect(() => {
    const token = takeLinkToken();
    if (!token) return;
    setAccess({ state: 'opening' });
    openSession({ token }).then(enter, (error: unknown) =>
      leave(error instanceof Problem && error.status === 404 ? 'badLink' : { error }),
    );
    void navigate('/track', { replace: true });
  }, [hash, enter, leave, navigate]);

  const expired = useCallback(() => leave('expired'), [leave]);
  const left = useCallback(() => {
    typed.current.clear();
    leave();
  }, [leave]);
  const inside = useMemo(
    () =>
      access.state === 'open'
        ? { session: access.session, expired, leave: left, typed: typed.current }
        : null,
    [access, expired, left],
  );
  let page: ReactNode = <Skeleton lines={6} />;
  if (access.state === 'shut') page = <Enter reason={access.reason} onEnter={enter} />;
  if (inside)
    page = (
      <Routes>
        <Route path="cases/:caseId/*" element={<Child inside={inside} />} />
        <Route
          path="*"
          element={
            <InTracking {...inside}>
              <PagesOfCase />
            </InTracking>
          }
        />
      </Routes>
    );
  return <div className="tracking">{page}</div>;
}

function PagesOfCase() {
  return (
    <Routes>
      <Route index element={<Overview />} />
      <Route path="do/:type" element={<ActionPage />} />
      <Route path="rooms/:channel" element={<RoomPage />} />
      <Route path="documents/:id" element={<DocumentPage />} />
      <Route path="privacy" element={<PrivacyPage />} />
      <Route path="*" element={<Overview />} />
    </Routes>
  );
}

/** A case that grew out of the complaint, with the same access. */
function Child({ inside }: { inside: Inside }) {
  const { caseId = '' } = useParams();
  return (
    <InTracking key={caseId} childId={caseId} {...inside}>
      <PagesOfCase />
    </InTracking>
  );
}
