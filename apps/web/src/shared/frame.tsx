import { Suspense } from 'react';
import { Link, Outlet, useLocation } from 'react-router';
import { ElderToggle } from './parts/elder-toggle.js';
import { ErrorBoundary } from './parts/error-boundary.js';
import { PhoneButton } from './parts/phone-button.js';
import { Skeleton } from './parts/waiting.js';
import { useSurroundings } from './surroundings.js';

/** Head and foot of every page for residents and the public. */
export function Frame() {
  const { house, words } = useSurroundings();
  const { pathname } = useLocation();
  return (
    <>
      <a className="skip" href="#main">
        {words.head.skip}
      </a>
      <header className="head">
        <div className="head-inner">
          <Link to="/" className="brand">
            <Brand />
            <span>{house.name || words.app}</span>
          </Link>
          <div className="head-tools">
            <ElderToggle />
            <LanguageSwitch />
          </div>
        </div>
      </header>
      <main id="main" className="body" tabIndex={-1}>
        <ErrorBoundary place={pathname}>
          <Suspense fallback={<Skeleton />}>
            <Outlet />
          </Suspense>
        </ErrorBoundary>
      </main>
      <Foot />
    </>
  );
}

function LanguageSwitch() {
  const { language, speak, words } = useSurroundings();
  const other = language === 'en' ? 'zh-CN' : 'en';
  return (
    <button type="button" className="head-button" lang={other} onClick={() => void speak(other)}>
      {words.head.otherLanguage}
    </button>
  );
}

function Foot() {
  const { house, words } = useSurroundings();
  return (
    <footer className="foot">
      <div className="foot-inner">
        {house.phone ? (
          <div className="foot-phone">
            <p>{words.phone.why}</p>
            <PhoneButton />
          </div>
        ) : null}
        <ul className="foot-links">
          <li>
            <Link to="/estates">{words.titles['/estates']}</Link>
          </li>
          <li>
            <Link to="/firms">{words.titles['/firms']}</Link>
          </li>
          <li>
            <Link to="/registry">{words.titles['/registry']}</Link>
          </li>
          <li>
            <Link to="/procedures">{words.titles['/procedures']}</Link>
          </li>
          <li>
            <Link to="/deadlines">{words.titles['/deadlines']}</Link>
          </li>
          <li>
            <Link to="/help">{words.titles['/help']}</Link>
          </li>
          <li>
            <Link to="/privacy">{words.titles['/privacy']}</Link>
          </li>
          <li>
            <a href="/desk">{words.foot.desk}</a>
          </li>
        </ul>
        {house.demo ? <p className="small">{words.foot.demo}</p> : null}
      </div>
    </footer>
  );
}

function Brand() {
  return (
    <svg viewBox="0 0 32 32" className="brand-mark" aria-hidden="true">
      <rect width="32" height="32" rx="8" fill="currentColor" />
      <path
        d="M8 11.500A3.500 3.500 0 0 1 11.500 8h9a3.500 3.500 0 0 1 3.500 3.500v5a3.500 3.500 0 0 1-3.500 3.500H17l-5 4.500V20h-.5A3.500 3.500 0 0 1 8 16.500z"
        fill="#fff"
      />
      <path
        d="m12.200 14.200 2.700 2.600 5-5"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.200"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
