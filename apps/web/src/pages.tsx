import { lazy } from 'react';
import { Route, Routes } from 'react-router';
import { Help } from './public/help.js';
import { PrivacyRules } from './public/privacy-rules.js';
import { NotFound } from './public/not-found.js';
import { Home } from './resident/home/home.js';
import { Frame } from './shared/frame.js';

const Filing = lazy(() => import('./resident/filing/filing.js'));
const Tracking = lazy(() => import('./resident/tracking/tracking.js'));
const Firms = lazy(() => import('./public/firms.js'));
const Registry = lazy(() => import('./public/registry.js'));
const Estates = lazy(() => import('./public/estates.js'));
const Procedures = lazy(() => import('./public/procedures.js'));
const Activate = lazy(() => import('./account/activate.js'));
const Deadlines = lazy(() => import('./public/deadlines.js'));

/** Every page for residents and the public. libs/http/src/web/page-addresses.ts lists the same addresses. */
export function Pages() {
  return (
    <Routes>
      <Route element={<Frame />}>
        <Route index element={<Home />} />
        <Route path="help" element={<Help />} />
        <Route path="privacy" element={<PrivacyRules />} />
        <Route path="file/*" element={<Filing />} />
        <Route path="track/*" element={<Tracking />} />
        <Route path="firms" element={<Firms />} />
        <Route path="estates" element={<Estates />} />
        <Route path="registry" element={<Registry />} />
        <Route path="registry/firms/:id" element={<Registry />} />
        <Route path="procedures/:kind?" element={<Procedures />} />
        <Route path="activate" element={<Activate />} />
        <Route path="deadlines" element={<Deadlines />} />
        <Route path="*" element={<NotFound />} />
      </Route>
    </Routes>
  );
}
