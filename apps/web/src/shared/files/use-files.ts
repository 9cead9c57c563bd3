import { useCallback, useEffect, useRef, useState } from 'react';
import { NoConnection, Problem } from '../api/problem.js';
import type { Words } from '../words/words.js';
import { prepareFile, UnusableFile } from './prepare-file.js';
import { upload } from './upload.js';

export interface ChosenFile {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly blob: Blob | null;
  readonly preview: string | null;
  readonly state: 'preparing' | 'waiting' | 'sending' | 'sent' | 'failed';
  readonly percent: number;
  readonly attachmentId?: string;
  readonly uploadedAt?: string;
  readonly problem?: string;
  /** Trying again cannot help. */
  readonly hopeless?: boolean;
}

export interface FileKeeper {
  readonly save: (id: string, blob: Blob) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
}

interface Options {
  readonly words: Words;
  readonly bearer?: string;
  readonly keeper?: FileKeeper;
  readonly initial?: readonly ChosenFile[];
}

export type Files = ReturnType<typeof useFiles>;

/** Uploads are swept after a day when nothing names them; one that is nearly as old is sent again. */
const FRESH_MS = 20 * 60 * 60 * 1_000;

export const isFresh = ({
  attachmentId,
  uploadedAt,
}: Pick<ChosenFile, 'attachmentId' | 'uploadedAt'>): boolean =>
  attachmentId !== undefined && uploadedAt !== undefined && Date.now() - Date.parse(uploadedAt) < FRESH_MS;

/** Files that somebody adds to a form: made ready, sent one after the other, each with its own fate. */
export function useFiles({ words, bearer, keeper, initial = [] }: Options) {
  const [files, setFiles] = useState<readonly ChosenFile[]>(initial);
  const now = useRef(files);
  now.current = files;
  const line = useRef<Promise<unknown>>(Promise.resolve());

  const put = useCallback((id: string, change: Partial<ChosenFile>) => {
    setFiles((before) => before.map((file) => (file.id === id ? { ...file, ...change } : file)));
  }, []);

  const send = useCallback(
    (id: string): Promise<string | null> => {
      const work = line.current.then(async () => {
        const file = now.current.find((one) => one.id === id);
        if (!file?.blob || file.hopeless) return null;
        if (isFresh(file)) return file.attachmentId as string;
        put(id, { state: 'sending', percent: 0, problem: undefined });
        try {
          const attachmentId = await upload({
            blob: file.blob,
            name: file.name,
            bearer,
            onProgress: (percent) => put(id, { percent }),
          });
          put(id, { state: 'sent', percent: 100, attachmentId, uploadedAt: new Date().toISOString() });
          return attachmentId;
        } catch (error) {
          put(id, { state: 'failed', ...fateOf(error, words) });
          throw error;
        }
      });
      line.current = work.catch(() => {});
      return work;
    },
    [bearer, put, words],
  );

  const add = useCallback(
    async (chosen: readonly File[]) => {
      for (const original of chosen) {
        const id = crypto.randomUUID?.() ?? `${Date.now()}${Math.random()}`;
        const { name, type, size } = original;
        const entry = { id, name, type, size, blob: null, preview: null, percent: 0 } as const;
        setFiles((before) => [...before, { ...entry, state: 'preparing' }]);
        try {
          const file = await prepareFile(original);
          const preview = file.type.startsWith('image/') ? URL.createObjectURL(file) : null;
          const ready = { name: file.name, type: file.type, size: file.size, blob: file, preview };
          put(id, { ...ready, state: 'waiting' });
          now.current = now.current.map((one) => (one.id === id ? { ...one, ...ready } : one));
          await keeper?.save(id, file).catch(() => {});
          send(id).catch(() => {});
        } catch (error) {
          const why = error instanceof UnusableFile ? error.why : 'unreadable';
          put(id, { state: 'failed', problem: words.filing.photos[why], hopeless: true });
        }
      }
    },
    [keeper, put, send, words],
  );

  const remove = useCallback(
    (id: string) => {
      const file = now.current.find((one) => one.id === id);
      if (file?.preview) URL.revokeObjectURL(file.preview);
      setFiles((before) => before.filter((one) => one.id !== id));
      void keeper?.remove(id).catch(() => {});
    },
    [keeper],
  );

  const forward = useCallback((id: string) => {
    setFiles((before) => {
      const at = before.findIndex((file) => file.id === id);
      if (at < 1) return before;
      const next = [...before];
      [next[at - 1], next[at]] = [next[at] as ChosenFile, next[at - 1] as ChosenFile];
      return next;
    });
  }, []);

  /** Sends what is not there yet; the ids in the order of the list. Throws what the first failure threw. */
  const sendAll = useCallback(
    async (onEach: (done: number, all: number) => void = () => {}): Promise<string[]> => {
      const wanted = now.current.filter(({ hopeless }) => !hopeless);
      const ids: string[] = [];
      for (const [index, { id }] of wanted.entries()) {
        onEach(index + 1, wanted.length);
        const attachmentId = await send(id);
        if (attachmentId) ids.push(attachmentId);
      }
      return ids;
    },
    [send],
  );

  const forget = useCallback(() => {
    setFiles((before) => before.map((file) => ({ ...file, attachmentId: undefined, uploadedAt: undefined })));
  }, []);

  useRetryOnline(files, send);
  return { files, add, remove, forward, send, sendAll, forget, replace: setFiles };
}

/** What failed for want of a network is sent again when it is back. */
function useRetryOnline(files: readonly ChosenFile[], send: (id: string) => Promise<unknown>): void {
  useEffect(() => {
    const again = () => {
      for (const file of files) if (file.state === 'failed' && !file.hopeless) send(file.id).catch(() => {});
    };
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [files, send]);
}

function fateOf(error: unknown, words: Words): Partial<ChosenFile> {
  if (error instanceof NoConnection) return { problem: words.failure.offline };
  if (error instanceof Problem)
    return { problem: error.detail || error.title, hopeless: error.status === 413 || error.status === 415 };
  return { problem: words.failure.title };
}
