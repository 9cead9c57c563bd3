import { lazy } from 'react';
import { Navigate, Route, Routes } from 'react-router';
import { api, ask } from '../../shared/api/client.js';
import { useLoad } from '../../shared/api/use-load.js';
import type { ChosenFile } from '../../shared/files/use-files.js';
import { Skeleton } from '../../shared/parts/waiting.js';
import { useSurroundings } from '../../shared/surroundings.js';
import { newDraft } from '../drafts/draft.js';
import { loadDraft, loadFile } from '../drafts/draft-store.js';
import { InFiling } from './filing-context.js';
import { StepPage } from './step-page.js';
import '../resident.css';

const Receipt = lazy(() => import('../receipt/receipt.js'));

/** The filing of a complaint: a draft of this device, one question after the other, a receipt at the end. */
export default function Filing() {
  return (
    <Routes>
      <Route path="done" element={<Receipt />} />
      <Route path="*" element={<WithDraft />} />
    </Routes>
  );
}

function WithDraft() {
  const { language } = useSurroundings();
  const found = useLoad('draft', loadAll);
  // Words of categories; fetched at the start, so that a network that fails later does not matter.
  const kind = useLoad(`complaint ${language}`, (signal) =>
    ask(api.GET('/api/kinds/{kind}', { params: { path: { kind: 'complaint' } }, signal })),
  );
  if (!found.data) return found.state === 'failed' ? <Fresh kind={kind.data ?? null} /> : <Skeleton />;
  const { draft, savedAt, files } = found.data;
  return (
    <InFiling draft={draft} savedAt={savedAt} initialFiles={files} kind={kind.data ?? null}>
      <StepRoutes first={draft.step} retryKind={kind.state === 'failed' ? kind.reload : undefined} />
    </InFiling>
  );
}

/** A store that cannot be read must not keep anybody from filing. */
function Fresh({ kind }: { kind: Parameters<typeof InFiling>[0]['kind'] }) {
  return (
    <InFiling draft={newDraft()} savedAt={null} initialFiles={[]} kind={kind}>
      <StepRoutes first="danger" />
    </InFiling>
  );
}

function StepRoutes({ first, retryKind }: { first: string; retryKind?: () => void }) {
  return (
    <Routes>
      <Route index element={<Navigate to={`/file/${first}`} replace />} />
      <Route path=":step" element={<StepPage retryKind={retryKind} />} />
      <Route path="*" element={<Navigate to="/file" replace />} />
    </Routes>
  );
}

async function loadAll() {
  const found = await loadDraft();
  if (!found) return { draft: newDraft(), savedAt: null, files: [] };
  const files = await Promise.all(found.draft.files.map(restored));
  return { ...found, files: files.filter((file) => file !== null) };
}

async function restored(
  file: (typeof newDraft extends () => infer D ? D : never)['files'][number],
): Promise<ChosenFile | null> {
  const blob = await loadFile(file.id).catch(() => null);
  if (!blob) return null;
  return {
    ...file,
    blob,
    preview: file.type.startsWith('image/') ? URL.createObjectURL(blob) : null,
    state: file.attachmentId ? 'sent' : 'failed',
    percent: file.attachmentId ? 100 : 0,
  };
}
