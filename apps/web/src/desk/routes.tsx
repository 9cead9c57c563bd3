import { lazy } from 'react';
import { Navigate, Route, Routes } from 'react-router';
import { Shell } from './frame/shell.js';
import { InboxPage } from './inbox/inbox-page.js';
import { NotFound } from './frame/not-found.js';

const CasePage = lazy(() => import('./case/case-page.js'));
const CasesPage = lazy(() => import('./inbox/cases-page.js'));
const BoardPage = lazy(() => import('./secretariat/board-page.js'));
const IntakePage = lazy(() => import('./secretariat/intake-page.js'));
const TextsPage = lazy(() => import('./secretariat/texts-page.js'));
const NewCasePage = lazy(() => import('./secretariat/new-case-page.js'));
const EstatesPage = lazy(() => import('./firm/estates-page.js'));
const RecordPage = lazy(() => import('./firm/record-page.js'));

/** Addresses below /desk. The inbox is at hand at once; the rest is fetched when somebody goes there. */
export function DeskRoutes() {
  return (
    <Routes>
      <Route element={<Shell />}>
        <Route index element={<Navigate to="/inbox" replace />} />
        <Route path="inbox" element={<InboxPage />} />
        <Route path="cases" element={<CasesPage />} />
        <Route path="cases/:id" element={<CasePage />} />
        <Route path="board" element={<BoardPage />} />
        <Route path="intake" element={<IntakePage />} />
        <Route path="texts" element={<TextsPage />} />
        <Route path="new" element={<NewCasePage />} />
        <Route path="estates" element={<EstatesPage />} />
        <Route path="record" element={<RecordPage />} />
        <Route path="*" element={<NotFound />} />
      </Route>
    </Routes>
  );
}
