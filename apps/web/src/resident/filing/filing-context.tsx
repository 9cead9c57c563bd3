import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Schemas } from '../../shared/api/client.js';
import type { ChosenFile, Files } from '../../shared/files/use-files.js';
import { useFiles } from '../../shared/files/use-files.js';
import { useWords } from '../../shared/surroundings.js';
import type { Answers, Draft, DraftFile } from '../drafts/draft.js';
import { newDraft } from '../drafts/draft.js';
import { canKeepDrafts, deleteFile, discardDraft, saveDraft, saveFile } from '../drafts/draft-store.js';

const AUTOSAVE_MS = 700;

export interface Filing {
  readonly answers: Answers;
  readonly answer: (change: Partial<Answers>) => void;
  readonly files: Files;
  readonly key: string;
  readonly renewKey: () => string;
  /** Where a draft is kept: on this device, nowhere by choice, or nowhere because the browser cannot. */
  readonly keeping: 'kept' | 'declined' | 'impossible';
  readonly keep: (wanted: boolean) => Promise<void>;
  readonly savedAt: Date | null;
  /** Writes the draft at once, before something that may close the page. */
  readonly flush: (step?: string) => Promise<void>;
  readonly discard: () => Promise<void>;
  readonly kind: Schemas['KindDescription'] | null;
}

const Context = createContext<Filing | null>(null);

export function useFiling(): Filing {
  const value = use(Context);
  if (!value) throw new Error('a step outside of a filing');
  return value;
}

const FILE_KEEPER = { save: saveFile, remove: deleteFile };

interface Props {
  readonly draft: Draft;
  readonly savedAt: Date | null;
  readonly initialFiles: readonly ChosenFile[];
  readonly kind: Schemas['KindDescription'] | null;
  readonly children: ReactNode;
}

/** The answers of one filing, kept as they are typed. */
export function InFiling({ draft, savedAt: saved, initialFiles, kind, children }: Props) {
  const words = useWords();
  const [answers, setAnswers] = useState(draft.answers);
  const [key, setKey] = useState(draft.key);
  const [keeping, setKeeping] = useState<Filing['keeping']>(canKeepDrafts() ? 'kept' : 'impossible');
  const [savedAt, setSavedAt] = useState(saved);
  const files = useFiles({
    words,
    initial: initialFiles,
    ...(keeping === 'kept' ? { keeper: FILE_KEEPER } : {}),
  });

  const step = useRef(draft.step);
  const current = useRef<Draft>(draft);
  current.current = { answers, key, step: step.current, files: files.files.filter(isUsable).map(draftFile) };

  const write = useCallback(async () => {
    if (!hasContent(current.current)) return;
    setSavedAt(await saveDraft(current.current));
  }, []);
  const flush = useCallback(
    async (at?: string) => {
      if (at) {
        step.current = at;
        current.current = { ...current.current, step: at };
      }
      if (keeping === 'kept') await write().catch(() => setKeeping('impossible'));
    },
    [keeping, write],
  );

  // Typing is written when it rests; a photo at once, since telephones close pages that have the camera open.
  const chosen = JSON.stringify(current.current.files);
  useAfterFirst(() => {
    const timer = setTimeout(() => void flush(), AUTOSAVE_MS);
    return () => clearTimeout(timer);
  }, [answers, key]);
  useAfterFirst(() => void flush(), [chosen]);

  useEffect(() => {
    // Telephones close pages that are out of sight without a word.
    const hide = () => document.visibilityState === 'hidden' && void flush();
    document.addEventListener('visibilitychange', hide);
    return () => document.removeEventListener('visibilitychange', hide);
  }, [flush]);

  const answer = useCallback(
    (change: Partial<Answers>) => setAnswers((before) => ({ ...before, ...change })),
    [],
  );
  const renewKey = useCallback(() => {
    const renewed = newDraft().key;
    setKey(renewed);
    return renewed;
  }, []);
  const keep = useCallback(async (wanted: boolean) => {
    setKeeping(wanted ? 'kept' : 'declined');
    if (!wanted) {
      setSavedAt(null);
      await discardDraft().catch(() => {});
    }
  }, []);
  const discard = useCallback(async () => {
    // Whatever is still to be written must not bring it back.
    setKeeping('declined');
    await discardDraft().catch(() => {});
  }, []);

  const value = useMemo(
    () => ({ answers, answer, files, key, renewKey, keeping, keep, savedAt, flush, discard, kind }),
    [answers, answer, files, key, renewKey, keeping, keep, savedAt, flush, discard, kind],
  );
  return <Context value={value}>{children}</Context>;
}

/** An effect that leaves out the first drawing: what was just loaded need not be written. */
function useAfterFirst(effect: () => (() => void) | void, on: readonly unknown[]): void {
  const touched = useRef(false);
  useEffect(() => {
    if (touched.current) return effect();
    touched.current = true;
    return undefined;
  }, on);
}

function hasContent({ answers, files }: Draft): boolean {
  const fresh = newDraft().answers;
  return files.length > 0 || JSON.stringify(answers) !== JSON.stringify(fresh);
}

const isUsable = ({ blob }: ChosenFile): boolean => blob !== null;

function draftFile({ id, name, type, size, attachmentId, uploadedAt }: ChosenFile): DraftFile {
  return { id, name, type, size, ...(attachmentId ? { attachmentId, uploadedAt } : {}) };
}
