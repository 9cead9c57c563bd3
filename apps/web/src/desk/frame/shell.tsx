import { MenuOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { Suspense, useEffect, useState } from 'react';
import { Outlet, useLocation, useNavigate } from 'react-router';
import { useSurroundings } from '../../shared/surroundings.js';
import { KeysHelp } from '../keys/keys-help.js';
import { useKeys } from '../keys/use-keys.js';
import { useLive } from '../live/use-live.js';
import { SignInAgain } from '../session/sign-in-again.js';
import { useDeskWords } from '../words/desk-words.js';
import { Boundary } from './boundary.js';
import { Dialog } from './dialog.js';
import { PlaceLinks } from './place-links.js';
import { useNarrow } from './use-narrow.js';
import { Waiting } from './waiting.js';
import { Who } from './who.js';

/** Navigation on the left, the page beside it; on a telephone the navigation comes out of a drawer. */
export function Shell() {
  const { house, words } = useSurroundings();
  const { frame } = useDeskWords();
  const { pathname } = useLocation();
  const narrow = useNarrow();
  const [drawer, setDrawer] = useState(false);
  const [help, setHelp] = useState(false);
  const navigate = useNavigate();
  const live = useLive();
  useEffect(() => setDrawer(false), [pathname]);
  useKeys({
    '?': () => setHelp(true),
    'g i': () => void navigate('/inbox'),
    'g c': () => void navigate('/cases'),
    'g b': () => void navigate('/board'),
  });

  const brand = <span className="brand-name">{house.name || words.app}</span>;
  return (
    <div className={narrow ? 'shell is-narrow' : 'shell'}>
      <a className="skip-link" href="#main">
        {frame.nav.skip}
      </a>
      {narrow ? (
        <header className="top-bar">
          <Button
            type="text"
            icon={<MenuOutlined aria-hidden />}
            aria-label={frame.nav.open}
            onClick={() => setDrawer(true)}
          />
          {brand}
          <Liveness live={live} />
        </header>
      ) : (
        <aside className="side">
          <header className="side-head">
            {brand}
            <Liveness live={live} />
          </header>
          <PlaceLinks />
          <Who onHelp={() => setHelp(true)} />
        </aside>
      )}
      {narrow && drawer ? (
        <Dialog as="side" title={frame.desk} onClose={() => setDrawer(false)}>
          <PlaceLinks />
          <Who onHelp={() => setHelp(true)} />
        </Dialog>
      ) : null}
      <main id="main" className="page" tabIndex={-1}>
        <Boundary place={pathname}>
          <Suspense fallback={<Waiting />}>
            <Outlet />
          </Suspense>
        </Boundary>
      </main>
      {help ? <KeysHelp onClose={() => setHelp(false)} /> : null}
      <SignInAgain />
    </div>
  );
}

function Liveness({ live }: { live: boolean }) {
  const { frame } = useDeskWords();
  return (
    <span className={live ? 'liveness is-live' : 'liveness'} title={live ? frame.live.on : frame.live.off}>
      <span className="visually-hidden">{live ? frame.live.on : frame.live.off}</span>
    </span>
  );
}
