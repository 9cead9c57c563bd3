import { createContext, use } from 'react';
import type { CaseView } from '../api/questions.js';

type Files = CaseView['files'];

/** Files of the case on the page that its reader may open; null where no case is on the page. */
export const FilesOfCase = createContext<Files | null>(null);

/** The file's own name; undefined where it is not known, null where the reader may not open it. */
export function useFileName(): (id: string) => string | undefined | null {
  const files = use(FilesOfCase);
  return (id) => (files ? (files.find((file) => file.id === id)?.name ?? null) : undefined);
}
