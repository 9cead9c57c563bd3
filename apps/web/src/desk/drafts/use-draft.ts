import { useCallback, useEffect, useRef, useState } from 'react';
import { canKeepDrafts, type Draft, dropDraft, loadDraft, saveDraft } from './sealed-drafts.js';

const REST_MS = 500;

/**
 * Text that is kept while it is typed. `name` says whose it is, of which case and for which event, so that nothing can
 * turn up in another case. What comes in from outside never changes it.
 */
export function useDraft(name: string, fresh: () => Draft) {
  const [held, setHeld] = useState<{ name: string; draft: Draft; touched: boolean }>(() => ({
    name,
    draft: fresh(),
    touched: false,
  }));
  const [ready, setReady] = useState(false);
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const [restoredAt, setRestoredAt] = useState<Date | null>(null);
  const latest = useRef(held);
  latest.current = held;

  useEffect(() => {
    let gone = false;
    const bringBack = async () => {
      const kept = await loadDraft(name).catch(() => null);
      if (gone) return;
      setReady(true);
      if (latest.current.touched || !kept) return;
      setHeld({ name, draft: kept.draft, touched: true });
      setRestoredAt(kept.savedAt);
    };
    void bringBack();
    return () => {
      gone = true;
    };
  }, [name]);

  useEffect(() => {
    if (!held.touched) return;
    const keep = () => saveDraft(held.name, held.draft).then(setSavedAt, () => setSavedAt(null));
    const timer = setTimeout(() => void keep(), REST_MS);
    return () => clearTimeout(timer);
  }, [held]);

  // Leaving before typing rested loses nothing either.
  useEffect(
    () => () => {
      const { name: own, draft, touched } = latest.current;
      if (touched) void saveDraft(own, draft).catch(() => {});
    },
    [],
  );

  const change = useCallback((make: (before: Draft) => Draft) => {
    setHeld((before) => ({ ...before, draft: make(before.draft), touched: true }));
  }, []);
  const discard = useCallback(
    (next: Draft) => {
      const empty = { name, draft: next, touched: false };
      latest.current = empty;
      setHeld(empty);
      setSavedAt(null);
      setRestoredAt(null);
      void dropDraft(name).catch(() => {});
    },
    [name],
  );
  return {
    draft: held.draft,
    touched: held.touched,
    ready,
    savedAt,
    restoredAt,
    kept: canKeepDrafts(),
    change,
    discard,
  };
}
